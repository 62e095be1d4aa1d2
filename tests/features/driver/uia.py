"""Windows: UI Automation, by way of Appium's Windows driver. Not tried."""

import driver
from driver.webdriver import WebDriver

FLAGS = {"IsEnabled": "enabled", "IsKeyboardFocusable": "focusable", "HasKeyboardFocus": "focused", "IsPassword": "password"}


class Uia(WebDriver):
    roles = {"Button": driver.BUTTON, "CheckBox": driver.CHECK_BOX, "Edit": driver.FIELD, "Text": driver.LABEL, "ProgressBar": driver.PROGRESS_BAR,
             "Window": driver.WINDOW}
    capabilities = {"platformName": "Windows", "appium:automationName": "Windows", "appium:app": "Root"}
    object_name = "AutomationId"
    clipboard = ["clip"]

    def is_shown(self, node):
        return node.get("IsOffscreen", "False").lower() == "false" and "Name" in node.attrib

    def name(self, node):
        return node.get("Name", "")

    def description(self, node):
        return node.get("HelpText", "")

    def states(self, node):
        found = {word for flag, word in FLAGS.items() if node.get(flag, "").lower() == "true"}
        if node.get("ToggleState") in ("1", "On"):
            found.add("checked")
        return found | ({"editable"} if node.tag == "Edit" else set())

    def _live(self, element):
        from selenium.webdriver.common.by import By
        return self.session.find_element(By.XPATH, f"//*[@RuntimeId='{element.handle.get('RuntimeId')}']")

    def value(self, element):
        return float(self._live(element).get_attribute("RangeValue.Value"))
