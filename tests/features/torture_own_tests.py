#!/usr/bin/python3
"""The torture test's own tools: what the line does to requests, what the judge finds when it is planted, how steps are cut
down. No display, no program."""

import http.client
import http.server
import sys
import threading
import time
import unittest
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from invariants import Broken  # noqa: E402
from organisation.faultyline import KINDS, FaultyLine  # noqa: E402
from shrinking import shortest  # noqa: E402
from torturing.broker import Broker  # noqa: E402
from torturing.judging import Judge, secret_in  # noqa: E402
from torturing.look import NEW_PASSWORD, TWO_FACTOR  # noqa: E402

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Echo(http.server.BaseHTTPRequestHandler):
    """Answers with its own address; counts what it was asked."""
    asked = 0
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        Echo.asked += 1
        self.rfile.read(int(self.headers["Content-Length"]))
        body = b'{"here": "http://127.0.0.1:%d/"}' % self.server.server_port
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Line(unittest.TestCase):
    def setUp(self):
        Echo.asked = 0
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.line = FaultyLine(f"http://127.0.0.1:{self.server.server_port}")

    def tearDown(self):
        self.line.close()
        self.server.shutdown()
        self.server.server_close()

    def post(self, body="otp=123456"):
        """(status, body) of the answer; None where there was none."""
        connection = http.client.HTTPConnection(self.line.url.removeprefix("http://"), timeout=5)
        try:
            connection.request("POST", "/x", body, FORM)
            answer = connection.getresponse()
            return answer.status, answer.read(), dict(answer.getheaders())
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()

    def test_what_passes_names_the_line(self):
        self.assertEqual(self.post()[1], f'{{"here": "{self.line.url}/"}}'.encode())
        (delivery,) = self.line.deliveries
        self.assertEqual((delivery.fields, delivery.reached, delivery.told, delivery.status), ({"otp": "123456"}, True, True, 200))

    def test_each_fault_hits_one_request(self):
        for kind, details in KINDS.items():
            for detail in details:
                if kind in ("pass", "lose"):
                    continue
                with self.subTest(kind=kind, detail=detail):
                    self.line.arm((kind, detail, 0))
                    before = Echo.asked
                    answer = self.post()
                    self.assertTrue(answer is None or answer[0] >= 300 or b"html" in answer[1] or len(answer[1]) < 20, answer)
                    self.assertEqual(Echo.asked - before, kind in ("drop after", "truncate") or detail in ("after", "in the answer"))
                    self.assertEqual(self.post()[0], 200)

    def test_a_date_is_a_date(self):
        self.line.arm(("refuse", "503 date", 0))
        self.assertRegex(self.post()[2]["Retry-After"], r"^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$")

    def test_a_delay(self):
        self.line.arm(("pass", "", 0.3))
        began = time.monotonic()
        self.assertEqual(self.post()[0], 200)
        self.assertGreaterEqual(time.monotonic() - began, 0.3)

    def test_lost_and_found(self):
        self.line.lose(0.2)
        self.assertIsNone(self.post())
        until = time.monotonic() + 5
        while self.post() is None and time.monotonic() < until:
            pass
        self.assertEqual(self.post()[0], 200)

    def test_healed(self):
        self.line.arm(("drop after", "", 0))
        self.line.heal()
        self.assertEqual(self.post()[0], 200)


class Window:
    page, question, windows = TWO_FACTOR, [], ["wizard"]
    fields = {}


class Planted(unittest.TestCase):
    """The judge must be able to find."""

    def setUp(self):
        self.deliveries = []
        line = SimpleNamespace(deliveries=self.deliveries, press_number=0)
        self.organisation = SimpleNamespace(outbox=lambda: [], has_password=lambda _email, password: password == "Old-Password-1-Old")
        self.broker = Broker(self.organisation, "broker@example.com")
        self.sitting = SimpleNamespace(broker=self.broker, line=line, organisation=self.organisation)
        self.judge = Judge(self.sitting)

    def deliver(self, press=1, at=10.0, **fields):
        self.deliveries.append(SimpleNamespace(number=len(self.deliveries) + 1, at=at, press=press, method="POST", path="/x", operation="/x", body=repr(fields).encode(),
                                               fields=fields, fault=("pass", "", 0), reached=True, status=200, answer={}, told=True, disturbed=False, not_before=0))

    def found(self, name):
        with self.assertRaises(Broken) as broken:
            self.judge.requests()
        self.assertEqual(broken.exception.name, name)

    def commit(self, text, press=1):
        self.broker.note_edit("New password", text, 1.0, False)
        self.broker.note_commit(press, NEW_PASSWORD, {"New password": text})

    def test_nothing(self):
        self.commit("A")
        self.deliver(new_password="A", auth_session="1")
        self.judge.requests()

    def test_twice(self):
        self.commit("A")
        self.deliver(new_password="A", auth_session="1")
        self.deliver(new_password="A", auth_session="1")
        self.found("one delivery")

    def test_without_end(self):
        for number in range(5):
            self.deliver(login_hint="a@b", nonce=str(number))
        self.found("a press has an end")

    def test_another_text(self):
        self.commit("A")
        self.deliver(new_password="B")
        self.found("what is typed is what is sent")

    def test_an_older_text(self):
        self.commit("A")
        self.broker.note_edit("New password", "B", 5.0, False)
        self.deliver(new_password="A", press=2)
        self.found("hands come first")

    def test_too_early(self):
        self.deliver(at=10.0, nonce="1")
        self.deliveries[0].not_before = 12.0
        self.deliver(at=11.0, press=2, nonce="2")
        self.found("Retry-After is kept")

    def test_in_time(self):
        self.deliver(at=10.0, nonce="1")
        self.deliveries[0].not_before = 12.0
        self.deliver(at=12.0, press=2, nonce="2")
        self.judge.requests()

    def test_a_password_that_nobody_entered(self):
        self.commit("A")
        self.deliver(password="C", login_hint="broker@example.com")
        self.found("what is typed is what is sent")

    def test_another_password_saved_than_shown(self):
        self.commit("New-Password-1-New")
        self.judge.accepted(Window)
        with self.assertRaises(Broken) as broken:
            self.judge.password_is_true()
        self.assertEqual(broken.exception.name, "the password is the one that was told")

    def test_secrets(self):
        self.assertEqual(secret_in(b"x Secret-1 y", {"Secret-1"}), "Secret-1")
        self.assertEqual(secret_in("x Secret-1 y".encode("utf-16-le"), {"Secret-1"}), "Secret-1")
        self.assertEqual(secret_in(b"code=482913&", {"482913"}), "482913")
        self.assertIsNone(secret_in(b"1482913", {"482913"}))


class Shortening(unittest.TestCase):
    def test_down_to_what_it_takes(self):
        self.assertEqual(shortest(list(range(20)), lambda part: 3 in part and 17 in part), [3, 17])

    def test_bounded(self):
        tried = []
        shortest(list(range(100)), lambda part: tried.append(1) or False, attempts=7)
        shortest(list(range(100)), lambda part: tried.append(1) or False, seconds=0)
        self.assertEqual(len(tried), 7)


unittest.main()
