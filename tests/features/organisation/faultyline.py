"""A line between program and server that delays, loses, cuts and replaces answers, request by request, and remembers what
went over it.

A fault is a tuple (kind, detail, seconds): what is done with the next request after so many seconds. KINDS has them all."""

import asyncio
import dataclasses
import email.utils
import json
import random
import socket
import ssl
import struct
import threading
import time
import urllib.parse

# kind -> details to choose from
KINDS = {
    "pass": ("",),
    "drop before": ("",),                        # the request is read and not delivered; the connection ends
    "drop after": ("",),                         # delivered; the answer is lost
    "truncate": ("length", "no length"),         # delivered; half of the answer comes
    "reset": ("before", "after", "in the answer"),
    "refuse": ("500", "503", "503 seconds", "503 date", "429 seconds", "429 date", "400"),
    "portal": ("200", "302", "403", "511"),
    "lose": ("",),                               # no connection at all, for the seconds
}
LONGEST_DELAY = 3.0
GOODBYE_SECONDS = 0.2
PAUSE = 2  # seconds of Retry-After; a date is of whole seconds, and asks for up to one more
PORTAL = b"<!DOCTYPE html><html><head><title>Guest network</title></head><body>Please accept our terms.</body></html>"
REASONS = {200: "OK", 302: "Found", 400: "Bad Request", 403: "Forbidden", 429: "Too Many Requests", 500: "Internal Server Error",
           503: "Service Unavailable", 511: "Network Authentication Required"}
HURRIED = struct.pack("ii", 1, 0)  # SO_LINGER: closing resets


def any_fault(dice: random.Random):
    """One of all kinds; most come late, too."""
    kind = dice.choice(list(KINDS))
    delay = dice.choice((0, 0.2, 0.4, 0.8, 1.5, LONGEST_DELAY)) if kind not in ("lose", "pass") else dice.choice((0.3, 0.6, 1.0, 2.0))
    return (kind, dice.choice(KINDS[kind]), delay)


@dataclasses.dataclass
class Delivery:
    """A request of the program's, as it came over the line."""
    number: int
    at: float           # time.monotonic() when it was there in whole
    press: int          # the broker's latest press then
    method: str
    path: str
    body: bytes
    fields: dict        # of a form, or of JSON with its objects laid flat
    fault: tuple
    reached: bool = False   # the server has it
    status: int = 0         # of the server's own answer
    answer: dict = None     # the server's own, where it is a JSON object
    told: bool = False      # the program got the server's answer in whole
    not_before: float = 0   # time.monotonic() until which the answer asked to wait

    @property
    def operation(self):
        """What it is for, in a word."""
        return self.fields.get("operation") or self.path

    @property
    def disturbed(self):
        return self.fault[0] != "pass"


def flat(value):
    found = {}
    for key, inner in value.items():
        found.update(flat(inner) if isinstance(inner, dict) else {key: inner})
    return found


def fields_of(headers, body):
    text = body.decode("utf-8", "replace")
    if "json" in headers.get("content-type", ""):
        try:
            return flat(json.loads(text)) | {"operation": headers.get("x-amz-target", "").partition(".")[2]}
        except (ValueError, AttributeError):
            return {}
    return dict(urllib.parse.parse_qsl(text, keep_blank_values=True))


async def read_message(reader, may_lack_length=False):
    """(first line, headers, head as it came, body) of an HTTP/1.1 message; None at the connection's end."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines) if value}
    if "content-length" in headers:
        body = await reader.readexactly(int(headers["content-length"]))
    else:
        body = await reader.read() if may_lack_length else b""
    return first, headers, head, body


def abort(transport):
    try:
        transport.abort()
    except AttributeError:  # Python 3.11's, where a TLS connection is closed already
        pass


class FaultyLine:
    """Takes the server's place: `url` instead of its own. `wake` is called (from another thread) when all is answered."""

    def __init__(self, server, tls=None, wake=lambda: None):
        parts = urllib.parse.urlsplit(server)
        self._server = (parts.hostname, parts.port)
        self._accepting = self._asking = None
        if tls:
            self._accepting = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self._accepting.load_cert_chain(*tls)
            self._asking = ssl.create_default_context(cafile=tls[0])
        self._wake, self._lock = wake, threading.Lock()
        self._deliveries, self._armed, self._press, self._out = [], [], 0, 0
        self._connections, self._port, self._found_again = {}, 0, None  # writer -> reader
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._run(self._listen())
        self.url = f"{parts.scheme}://{parts.hostname}:{self._port}"
        self._names = (f":{parts.port}".encode(), f":{self._port}".encode())

    def _run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)

    # For the broker and the judge

    def arm(self, fault):
        """For the request after those that are armed already."""
        with self._lock:
            self._armed.append(fault)

    def heal(self):
        """From now on all passes."""
        with self._lock:
            self._armed.clear()

    def press(self):
        """The broker does something: what comes from now on may be its fruit. Gives its number."""
        with self._lock:
            self._press += 1
            return self._press

    @property
    def press_number(self):
        return self._press

    @property
    def deliveries(self):
        with self._lock:
            return list(self._deliveries)

    @property
    def armed(self):
        with self._lock:
            return len(self._armed)

    @property
    def out(self):
        """How many requests are not answered yet."""
        return self._out

    def lose(self, seconds):
        """For so long nothing is connected, nothing gets through."""
        self._run(self._lose(seconds))

    def close(self):
        self._run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    # The line itself

    async def _listen(self):
        self._listener = await asyncio.start_server(self._serve, "127.0.0.1", self._port, ssl=self._accepting, reuse_address=True)
        self._port = self._listener.sockets[0].getsockname()[1]

    async def _lose(self, seconds):
        self._listener.close()
        for writer in list(self._connections):
            writer.transport.abort()
        if self._found_again:
            self._found_again.cancel()
        self._found_again = asyncio.ensure_future(self._find(seconds))

    async def _find(self, seconds):
        await asyncio.sleep(seconds)
        await self._listen()

    async def _close(self):
        self._listener.close()
        if self._found_again:
            self._found_again.cancel()
        for writer in list(self._connections):
            writer.transport.abort()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _serve(self, reader, writer):
        self._connections[writer] = reader
        try:
            while (message := await read_message(reader)) and await self._carry(message, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            self._connections.pop(writer, None)
            writer.close()
            if self._accepting:  # TLS would wait for the program's goodbye
                self._loop.call_later(GOODBYE_SECONDS, abort, writer.transport)

    async def _carry(self, message, writer):
        """True while the connection may go on."""
        delivery = self._note(message)
        self._out += 1
        try:
            kind, detail, seconds = delivery.fault
            if kind == "lose":
                await self._lose(seconds)
                return False
            await asyncio.sleep(seconds)
            return await getattr(self, "_" + kind.replace(" ", "_"))(delivery, message, writer, detail)
        finally:
            self._out -= 1
            self._wake()

    def _note(self, message):
        first, headers, _, body = message
        method, path, _ = first.split(" ")
        with self._lock:
            fault = self._armed.pop(0) if self._armed else ("pass", "", 0)
            delivery = Delivery(len(self._deliveries) + 1, time.monotonic(), self._press, method, path.partition("?")[0], body,
                                fields_of(headers, body), fault)
            self._deliveries.append(delivery)
        self._wake()
        return delivery

    async def _ask(self, delivery, message):
        """The server's answer: head and body, with this line's address in the place of the server's."""
        _, _, head, body = message
        reader, writer = await asyncio.open_connection(*self._server, ssl=self._asking)
        here, there = self._names[1], self._names[0]
        try:
            writer.write(head.replace(here, there) + body)
            await writer.drain()
            delivery.reached = True
            first, headers, head, body = await read_message(reader, may_lack_length=True)
        finally:
            writer.close()
        delivery.status = int(first.split(" ")[1])
        try:
            delivery.answer = json.loads(body) if isinstance(json.loads(body), dict) else None
        except ValueError:
            pass
        # The ports have five digits each: what passes keeps its length.
        return head.replace(there, here), body.replace(there, here)

    def _is_heard(self, writer):
        """Whether the program still waits for the answer: it may have given up, or be no more."""
        reader = self._connections.get(writer)
        return reader is not None and not reader.at_eof() and not writer.transport.is_closing()

    # What can happen to a request

    async def _pass(self, delivery, message, writer, _detail):
        head, body = await self._ask(delivery, message)
        delivery.told = self._is_heard(writer)  # before: who has the answer may look at once
        writer.write(head + body)
        await writer.drain()
        return True

    async def _drop_before(self, _delivery, _message, _writer, _detail):
        return False

    async def _drop_after(self, delivery, message, _writer, _detail):
        await self._ask(delivery, message)
        return False

    async def _truncate(self, delivery, message, writer, detail):
        head, body = await self._ask(delivery, message)
        if detail == "no length":
            lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
            head = b"\r\n".join(lines)
        writer.write(head + body[:len(body) // 2])
        await writer.drain()
        return False

    async def _reset(self, delivery, message, writer, detail):
        head, body = (b"", b"") if detail == "before" else await self._ask(delivery, message)
        if detail == "in the answer":
            writer.write(head + body[:len(body) // 2])
            await writer.drain()
        connection = writer.get_extra_info("socket")
        if connection:  # unless the program has gone
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, HURRIED)
        writer.transport.abort()
        return False

    async def _refuse(self, delivery, _message, writer, detail):
        status, _, pause = detail.partition(" ")
        fields = {"seconds": f"Retry-After: {PAUSE}\r\n", "date": f"Retry-After: {email.utils.formatdate(time.time() + PAUSE + 1, usegmt=True)}\r\n"}
        heard = self._is_heard(writer)
        await self._say(writer, int(status), fields.get(pause, ""), b"")
        if pause and heard:
            delivery.not_before = time.monotonic() + PAUSE
        return True

    async def _portal(self, _delivery, _message, writer, detail):
        more = "Content-Type: text/html\r\n" + ("Location: http://127.0.0.1:9/login\r\n" if detail == "302" else "")
        await self._say(writer, int(detail), more, PORTAL)
        return True

    async def _say(self, writer, status, fields, body):
        writer.write(f"HTTP/1.1 {status} {REASONS[status]}\r\n{fields}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        await writer.drain()
