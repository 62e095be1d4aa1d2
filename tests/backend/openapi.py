#!/usr/bin/python3
"""Calls every operation of openapi.yaml at a validating proxy; a violation comes back as an answer of the proxy's own.

usage: openapi.py URL OPENAPI_FILE
"""

import base64
import hashlib
import http.server
import json
import re
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request

URL, FILE = sys.argv[1:]
EMAIL, PASSWORD = "broker@example.com", "Correct-Horse-7-Battery"
VERIFIER = "v" * 43
S256 = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
CLIENT = {"client_id": "test"}
START = {"response_type": "code", "scope": "openid", "code_challenge": S256, "code_challenge_method": "S256"}
called = set()


class Program(http.server.BaseHTTPRequestHandler):
    """Where the browser comes back to; Prism follows the redirect itself."""

    visited = []

    def do_GET(self):
        Program.visited.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"back")

    def log_message(self, *_):
        pass


def call(operation, path, form=None, body=None, bearer=None):
    called.add(operation)
    data = urllib.parse.urlencode(form).encode() if form is not None else json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(URL + path, data)
    if body is not None:
        request.add_header("Content-Type", "application/json")
    if bearer:
        request.add_header("Authorization", "Bearer " + bearer)
    try:
        answer = urllib.request.urlopen(request)
    except urllib.error.HTTPError as error:
        answer = error
    text = answer.read().decode()
    assert "stoplight.io/prism/errors" not in text, f"{operation}: {text}"
    return answer.status, answer.headers, json.loads(text) if "json" in (answer.headers.get("Content-Type") or "") else text


def step(session, **inputs):
    fields = {"auth_session": session} if session else START
    return call("challenge", "/authorize-challenge", {**CLIENT, **fields, **inputs})[2]


def newest(what):
    return next(m[what] for m in reversed(call("outbox", "/demo/outbox")[2]) if m[what])


def sign_in():
    answer = step(None, login_hint=EMAIL, email_code="1")
    assert answer["error"] == "invalid_code", answer
    answer = step(None, login_hint=EMAIL, resend="email_code")
    assert answer["error"] == "too_many_attempts", answer
    answer = step(None, login_hint=EMAIL, email_code=newest("code"))
    answer = step(answer["auth_session"], login_hint=EMAIL, password=newest("temporary_password"))
    refused = step(answer["auth_session"], new_password="short")
    assert refused["failed"], refused
    answer = step(answer["auth_session"], new_password=PASSWORD)
    assert answer["next"]["step"] == "otp", answer
    return step(answer["auth_session"], otp=newest("code"))["authorization_code"]


def browser():
    program = http.server.HTTPServer(("127.0.0.1", 0), Program)
    threading.Thread(target=program.serve_forever, daemon=True).start()
    query = {**CLIENT, **START, "redirect_uri": f"http://127.0.0.1:{program.server_port}/signed-in", "state": "s"}
    page = call("authorize", "/authorize?" + urllib.parse.urlencode(query))[2]
    for fields in ({"email": EMAIL, "password": PASSWORD}, {"otp": None}):
        if "otp" in fields:
            fields["otp"] = newest("code")
        visit = re.search(r'name=visit value="([^"]+)"', page).group(1)
        page = call("authorizeForm", "/authorize", {"visit": visit, **fields})[2]
    program.shutdown()
    assert len(Program.visited) == 1 and re.search(r"\?code=[\w-]+&state=s$", Program.visited[0]), (page, Program.visited)


def main():
    assert call("metadata", "/.well-known/oauth-authorization-server")[2]["issuer"]
    tokens = call("token", "/token", {**CLIENT, "grant_type": "authorization_code", "code": sign_in(), "code_verifier": VERIFIER})[2]
    assert call("userinfo", "/userinfo", bearer=tokens["access_token"])[2]["organisation"] == "Example Finance"
    assert call("userinfo", "/userinfo", bearer="x")[0] == 401
    tokens = call("token", "/token", {**CLIENT, "grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]})[2]
    browser()
    assert call("revoke", "/revoke", {**CLIENT, "token": tokens["refresh_token"]})[0] == 200
    assert call("token", "/token", {**CLIENT, "grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]})[0] == 400
    assert call("addUser", "/demo/users", body={"email": "new@example.com", "name": "New"})[0] == 201
    assert call("clock", "/demo/clock", body={"advance_seconds": 60})[0] == 200
    assert call("faults", "/demo/faults", body={"error": "delivery_failed"})[2]["waiting"] == 1
    assert step(None, login_hint=EMAIL, password="x")["error"] == "delivery_failed"
    operations = set(re.findall(r"operationId: (\w+)", open(FILE, encoding="utf-8").read()))
    assert operations == called, operations ^ called
    print(f"openapi: {len(operations)} passed, 0 failed")


main()
