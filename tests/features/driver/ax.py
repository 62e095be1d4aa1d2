"""macOS: the accessibility interface, by way of Appium's Mac2 driver (XCTest). Not tried."""

import driver
from driver.webdriver import WebDriver


class Ax(WebDriver):
    roles = {"XCUIElementTypeButton": driver.BUTTON, "XCUIElementTypeCheckBox": driver.CHECK_BOX, "XCUIElementTypeTextField": driver.FIELD,
             "XCUIElementTypeSecureTextField": driver.FIELD, "XCUIElementTypeStaticText": driver.LABEL, "XCUIElementTypeProgressIndicator": driver.PROGRESS_BAR,
             "XCUIElementTypeWindow": driver.WINDOW, "XCUIElementTypeDialog": driver.WINDOW}
    capabilities = {"platformName": "mac", "appium:automationName": "Mac2", "appium:bundleId": "com.salestrekker.signin", "appium:skipAppKill": True}
    object_name = "identifier"
    clipboard = ["pbcopy"]
    command_key = "\ue03d"

    def is_shown(self, node):
        return node.tag.startswith("XCUIElementType") and float(node.get("width", 0)) > 0

    def name(self, node):
        text = node.get("label") or node.get("title") or ""
        return text or (node.get("value", "") if node.tag == "XCUIElementTypeStaticText" else "")

    def description(self, node):
        return node.get("placeholderValue", "")

    def states(self, node):
        found = {word for key, word in (("enabled", "enabled"), ("focused", "focused")) if node.get(key) == "true"}
        if self.roles.get(node.tag) in (driver.BUTTON, driver.CHECK_BOX, driver.FIELD):
            found.add("focusable")
        if node.tag == "XCUIElementTypeSecureTextField":
            found.add("password")
        if node.tag == "XCUIElementTypeCheckBox" and node.get("value") == "1":
            found.add("checked")
        return found

    def _live(self, element):
        from selenium.webdriver.common.by import By
        name = self.name(element.handle).replace("'", "\\'")
        return self.session.find_element(By.XPATH, f"//{element.handle.tag}[@label='{name}' or @title='{name}']")

    def value(self, element):
        return float(element.handle.get("value", "0").rstrip("%"))
