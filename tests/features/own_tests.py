#!/usr/bin/python3
"""The features' own tools: texts and their translations, what a listener heard, contrast, the drivers of other desktops.

usage: own_tests.py FOLDER_OF_QM_FILES
"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import contrast  # noqa: E402
import exploring  # noqa: E402
from driver.ax import Ax  # noqa: E402
from driver.uia import Uia  # noqa: E402
from invariants import Broken  # noqa: E402
from listener import leaks  # noqa: E402
from words import Words  # noqa: E402

QM = sys.argv.pop(1)
TRIES = "That code is not right. Please check it and try again; 4 tries are left."


class Texts(unittest.TestCase):
    def test_english_is_itself(self):
        words = Words("en-AU", QM)
        self.assertTrue(words.same("Verify email", "Verify email"))
        self.assertTrue(words.same("Verify email", "&Verify email"))
        self.assertFalse(words.same("Verify email", "Verify e-mail"))
        self.assertFalse(words.same(TRIES, TRIES.replace("4", "3")))

    def test_translated(self):
        words = Words("de", QM)
        self.assertTrue(words.same("Verify email", "E-Mail bestätigen"))
        self.assertFalse(words.same("Verify email", "Verify email"))

    def test_numbers_are_the_same_number(self):
        words = Words("de", QM)
        german = "Dieser Code ist nicht richtig. Bitte prüfen Sie ihn und versuchen Sie es erneut; {} Versuche bleiben."
        self.assertTrue(words.same(TRIES, german.format(4)))
        self.assertFalse(words.same(TRIES, german.format(3)))

    def test_text_within_a_text(self):
        self.assertTrue(Words("de", QM).same("At least one number (0–9) (not met)", "Mindestens eine Ziffer (0–9) (nicht erfüllt)"))

    def test_places_stand_for_anything(self):
        sent = "We sent a code by SMS to %1 and by email to %2."
        self.assertTrue(Words("en", QM).same(sent, "We sent a code by SMS to \u2068••• 678\u2069 and by email to \u2068b•••@example.com\u2069."))

    def test_what_is_not_the_programs_own(self):
        self.assertTrue(Words("ar", QM).same("broker@example.com", "broker@example.com"))

    def test_back_to_english(self):
        words = Words("fr", QM)
        shown = words.pattern("Send a new code").pattern
        self.assertNotIn("Send", shown)
        self.assertEqual(Words("de", QM).english("E-Mail bestätigen"), "Verify email")

    def test_unknown_language(self):
        with self.assertRaises(SystemExit):
            Words("xx", QM)


class Heard:
    def __init__(self, text):
        self.text = text

    def heard(self):
        return self.text


def key(character):
    return (f"member=NotifyListenersSync\n   struct {{\n      uint32 0\n      int32 1\n      int32 2\n      int32 0\n      int32 3\n"
            f'      string "{character}"\n      boolean true\n   }}\n')


class Listening(unittest.TestCase):
    def test_whole_secret(self):
        self.assertTrue(leaks(Heard('string "the Secret-123 it is"'), {"Secret-123"}))

    def test_as_it_is_typed(self):
        self.assertTrue(leaks(Heard('   string "Secr"'), {"Secret-123"}))

    def test_key_by_key(self):
        self.assertTrue(leaks(Heard("".join(map(key, "Secret-123"))), {"Secret-123"}))

    def test_nothing(self):
        self.assertFalse(leaks(Heard('string "Password"' + "".join(map(key, "broker@example.com"))), {"Secret-123"}))


class Colours(unittest.TestCase):
    def test_black_on_white(self):
        self.assertAlmostEqual(contrast.ratio((0, 0, 0), (255, 255, 255)), 21)

    def test_grey(self):  # the example of WCAG's understanding documents: #767676 is the palest that will do
        self.assertGreater(contrast.ratio((0x76, 0x76, 0x76), (255, 255, 255)), contrast.TEXT)
        self.assertLess(contrast.ratio((0x77, 0x77, 0x77), (255, 255, 255)), contrast.TEXT)


class Session:
    def __init__(self, source):
        self.page_source = source


class OtherDesktops(unittest.TestCase):
    def test_windows(self):
        found = Uia(Session("""<Window Name="Salestrekker sign in" IsOffscreen="False" IsEnabled="True" x="1" y="2" width="3" height="4">
            <Button Name="Verify email" IsOffscreen="False" IsEnabled="False" IsKeyboardFocusable="True" RuntimeId="42.1"/>
            <Edit Name="Password" IsOffscreen="False" IsEnabled="True" IsPassword="True" HasKeyboardFocus="True"/>
            <Text Name="That code is not right." IsOffscreen="False" AutomationId="signInWizard.page.message"/>
            <Button Name="Back" IsOffscreen="True"/></Window>""")).elements()
        self.assertEqual([(e.role, e.name) for e in found], [("window", "Salestrekker sign in"), ("button", "Verify email"), ("field", "Password"),
                                                             ("message", "That code is not right.")])
        self.assertEqual(found[1].states, {"focusable"})
        self.assertEqual(found[2].states, {"enabled", "focused", "password", "editable"})

    def test_macos(self):
        found = Ax(Session("""<AppiumAUT><XCUIElementTypeWindow title="Salestrekker sign in" width="3" enabled="true">
            <XCUIElementTypeSecureTextField label="Password" width="3" enabled="true" focused="true"/>
            <XCUIElementTypeStaticText identifier="message" value="That code is not right." width="3"/>
            <XCUIElementTypeCheckBox title="Keep me signed in" value="1" width="3" enabled="true"/></XCUIElementTypeWindow></AppiumAUT>""")).elements()
        self.assertEqual([(e.role, e.name) for e in found], [("window", "Salestrekker sign in"), ("field", "Password"), ("message", "That code is not right."),
                                                             ("check box", "Keep me signed in")])
        self.assertIn("password", found[1].states)
        self.assertIn("checked", found[3].states)


class Shortening(unittest.TestCase):
    def test_down_to_what_it_takes(self):
        def fake(actions, *_):
            return Broken("it", "broke") if 3 in actions and 7 in actions else None
        sound, exploring.repeat = exploring.repeat, fake
        try:
            self.assertEqual(exploring.shortest(list(range(10)), Broken("it", "broke"), None, None, None), [3, 7])
        finally:
            exploring.repeat = sound


unittest.main()
