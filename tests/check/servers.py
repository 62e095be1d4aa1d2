"""What --check is tried on: servers with any answers, over any certificate, and proxies, all on loopback and in threads."""

import base64
import contextlib
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import re
import select
import socket
import ssl
import struct
import subprocess
import threading


def closed_port():
    """A port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        self.server.requests.append((self.path, body))
        answers = self.server.answers
        status, content = answers.get(f"{self.command} {self.path}") or answers.get(self.path) or answers.get("*") or (404, {"error": "not_found"})
        is_page, is_typed = isinstance(content, str), isinstance(content, tuple)
        kind, content = content if is_typed else ("text/html" if is_page else "application/json", content)
        data = content.encode() if isinstance(content, str) else json.dumps(content).encode()
        self.send_response(status)
        if self.server.closes:
            self.send_header("Connection", "close")
        if kind is not None:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if 300 <= status < 400:
            self.send_header("Location", "http://127.0.0.1:9/login")
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    """`answers`: (status, JSON, page, or Content-Type and JSON) by "METHOD PATH" or path, "*" for all others."""
    daemon_threads = True

    def __init__(self, answers, context=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = answers
        self.requests = []
        self.closes = False
        if context:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"https://localhost:{self.server_port}" if context else f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_):  # a client that does not trust it hangs up
        pass

    def end(self):
        self.shutdown()
        self.server_close()


class Listener:
    """Accepts, and calls `serve` with each connection in a thread."""

    def __init__(self, serve):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.serve = serve
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.socket.accept()
                threading.Thread(target=self.handle, args=(connection,), daemon=True).start()

    def handle(self, connection):
        with contextlib.suppress(OSError), connection:
            self.serve(connection)

    def end(self):
        self.socket.close()


def head_of(connection):
    """The next request's header, or nothing at the end."""
    data = b""
    while not data.endswith(b"\r\n\r\n"):
        more = connection.recv(1)
        if not more:
            return ""
        data += more
    return data.decode("latin-1")


def tunnel(one, other):
    while True:
        readable, _, _ = select.select([one, other], [], [], 30)
        if not readable:
            return
        for end in readable:
            data = end.recv(65536)
            if not data:
                return
            (other if end is one else one).sendall(data)


USER, PASSWORD = "broker", "Correct-Horse"


def basic(head, _):
    return f"Proxy-Authorization: Basic {base64.b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}" in head or 'Basic realm="office"'


def md5(text):
    return hashlib.md5(text.encode()).hexdigest()


def digest(head, _):
    """RFC 7616, with MD5."""
    said = dict(re.findall(r'(\w+)="?([^",\r]+)', next((line for line in head.splitlines() if line.startswith("Proxy-Authorization: Digest")), "")))
    first, second = md5(f"{USER}:office:{PASSWORD}"), md5(f"CONNECT:{said.get('uri')}")
    wanted = md5(f"{first}:{said.get('nonce')}:{said.get('nc')}:{said.get('cnonce')}:{said.get('qop')}:{second}")
    return said.get("response") == wanted or 'Digest realm="office", nonce="0123456789", qop="auth"'


def ntlm(head, state):
    """[MS-NLMP], NTLM version 2; `state`: of the connection."""
    said = re.search(r"Proxy-Authorization: NTLM (\S+)", head)
    message = base64.b64decode(said.group(1)) if said else b"\0" * 12
    if message[8] == 1:
        state["challenge"] = os.urandom(8)
        # The least that a client may expect: a target's name and information, flags for Unicode and NTLM.
        name, info = "OFFICE".encode("utf-16le"), b"\2\0\x0c\0" + "OFFICE".encode("utf-16le") + b"\0\0\0\0"
        fields = struct.pack("<HHI", len(name), len(name), 48) + struct.pack("<I", 0x00828205) + state["challenge"] + bytes(8)
        fields += struct.pack("<HHI", len(info), len(info), 48 + len(name))
        return "NTLM " + base64.b64encode(b"NTLMSSP\0\2\0\0\0" + fields + name + info).decode()
    if message[8] == 3 and "challenge" in state:
        def part(at):
            length, _, offset = struct.unpack("<HHI", message[at:at + 8])
            return message[offset:offset + length]
        response, domain, user = part(20), part(28), part(36)
        # MD4 is not in hashlib any more.
        key = subprocess.run(["openssl", "dgst", "-md4", "-binary", "-provider", "legacy"], input=PASSWORD.encode("utf-16le"), capture_output=True,
                             check=True).stdout
        key = hmac.digest(key, user.decode("utf-16le").upper().encode("utf-16le") + domain, "md5")
        if user.decode("utf-16le") == USER and hmac.digest(key, state.pop("challenge") + response[16:], "md5") == response[:16]:
            return True
    return "NTLM"


class Proxy(Listener):
    """An HTTP proxy for CONNECT. `refuse`: a status instead of a tunnel. `ask`: what lets in, says what it wants, or (None) hangs up; `ending`: how a refusal
    does, see ENDINGS. `requests`: the header of each. Any name leads to this computer, to the port `to`
    where one is named."""
    # version, field, body, whether the connection lasts
    ENDINGS = {
        "lasting": ("1.1", "Content-Length: 5", "sorry", True),
        "chunked": ("1.1", "Transfer-Encoding: chunked", "3\r\nsor\r\n2\r\nry\r\n0\r\n\r\n", True),
        "closing": ("1.1", "Content-Length: 5\r\nConnection: close", "sorry", False),
        "closing, in a list": ("1.1", "Content-Length: 5\r\nConnection: foo, close", "sorry", False),
        "closing unsaid": ("1.1", "Content-Length: 5", "sorry", False),
        "without a length": ("1.1", "Server: x", "sorry", False),
        "HTTP/1.0": ("1.0", "Content-Length: 5", "sorry", False),
        "after a 100": ("1.1 100 Go on\r\n\r\nHTTP/1.1", "Content-Length: 5", "sorry", True),
    }

    def __init__(self, refuse=0, ask=lambda *_: True, ending="lasting", to=0):
        super().__init__(self.connect)
        self.refuse = refuse
        self.ask = ask
        self.ending = ending
        self.to = to
        self.requests = []

    def connect(self, connection):
        state = {}
        while head := head_of(connection):
            self.requests.append(head)
            if self.refuse:
                connection.sendall(f"HTTP/1.1 {self.refuse} Refused\r\nContent-Length: 0\r\n\r\n".encode())
                continue
            if (wanted := self.ask(head, state)) is None:
                return
            if wanted is not True:
                schemes = "".join(f"Proxy-Authenticate: {scheme}\r\n" for scheme in ([wanted] if isinstance(wanted, str) else wanted))
                version, field, body, lasts = self.ENDINGS[self.ending]
                connection.sendall(f"HTTP/{version} 407 Who\r\n{schemes}{field}\r\n\r\n{body}".encode())
                if not lasts:
                    return
                continue
            with socket.create_connection(("127.0.0.1", self.to or int(head.split()[1].rsplit(":", 1)[1]))) as server:
                connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                tunnel(connection, server)
            return


class Socks(Listener):
    """A SOCKS5 proxy (RFC 1928, 1929). `refuse`: a reply code instead of a tunnel. `password`: whether it wants one. Any name leads to this
    computer."""

    def __init__(self, refuse=0, password=False):
        super().__init__(self.connect)
        self.url = f"socks5://127.0.0.1:{self.port}"
        self.refuse = refuse
        self.password = password

    def connect(self, connection):
        def take(size):
            data = b""
            while len(data) < size and (more := connection.recv(size - len(data))):
                data += more
            return data
        head = take(2)
        if len(head) < 2:  # who only wants to know whether somebody is there
            return None
        offered = take(head[1])
        method = 2 if self.password else 0
        if method not in offered:
            return connection.sendall(b"\5\xff")
        connection.sendall(bytes([5, method]))
        if self.password:
            user, word = take(take(2)[1]), take(take(1)[0])
            is_right = (user.decode(), word.decode()) == (USER, PASSWORD)
            connection.sendall(bytes([1, not is_right]))
            if not is_right:
                return None
        kind = take(4)[3]
        take(4 if kind == 1 else 16 if kind == 4 else take(1)[0])
        port = int.from_bytes(take(2), "big")
        if self.refuse:
            return connection.sendall(bytes([5, self.refuse, 0, 1]) + bytes(6))
        try:
            server = socket.create_connection(("127.0.0.1", port))
        except OSError:
            return connection.sendall(bytes([5, 5, 0, 1]) + bytes(6))
        with server:
            connection.sendall(bytes([5, 0, 0, 1]) + bytes(6))
            return tunnel(connection, server)


# What a terminal would do: clear, ring, take a title (in two codes), write backwards, begin a line.
STEERING = "\x1b[2Jevil\a\x1b]0;owned\a\x9b2Jevil\x7f\u202elive\u2028ok: 😀"


def certificate(subject="localhost", names="DNS:localhost", start="230101000000Z", end="20890101000000Z", by="ca", extensions=(), bits=2048, shown=(), key=""):
    """Dates as openssl-ca(1) has them, or as date(1) has times to come; `by`: another's name; `shown`: whose come along;
    `key`: whose it has, too."""
    return {**locals(), "extensions": [f"subjectAltName={names}", *extensions]}


AUTHORITYS = ("basicConstraints=critical,CA:TRUE",)
CERTIFICATES = {
    "good": certificate(),
    "soon": certificate(end="12 days 1 hour"),
    "expired": certificate(end="240101000000Z"),
    "elsewhere": certificate("www.example.org", "DNS:www.example.org"),
    "future": certificate(start="20900101000000Z", end="20910101000000Z"),
    "in minutes": certificate(start="20 minutes"),
    "between": certificate("Example Branch", "DNS:branch", extensions=AUTHORITYS),
    "between, expired": certificate("Old Branch", "DNS:branch", end="240101000000Z", extensions=AUTHORITYS),
    "between, soon": certificate("Short Branch", "DNS:branch", end="9 days 1 hour", extensions=AUTHORITYS),
    "whole chain": certificate(by="between", shown=("between",)),
    "alone": certificate(by="between"),
    "by an expired one": certificate(by="between, expired", shown=("between, expired",)),
    "by one that ends soon": certificate(by="between, soon", shown=("between, soon",)),
    "between, once": certificate("Example Branch", "DNS:branch", end="240101000000Z", extensions=AUTHORITYS, key="between"),
    "with an old one": certificate(by="between", shown=("between, once", "between")),
    "old root": certificate("Old Authority", "DNS:old", extensions=AUTHORITYS),
    "authority, cross-signed": certificate("Example Authority", "DNS:ca", end="240101000000Z", by="old root", extensions=AUTHORITYS, key="ca"),
    "authority, cross-signed for days": certificate("Example Authority", "DNS:ca", end="9 days", by="old root", extensions=AUTHORITYS, key="ca"),
    "with a cross-signed authority": certificate(by="between", shown=("between", "authority, cross-signed")),
    "with an authority cross-signed for days": certificate(by="between", shown=("between", "authority, cross-signed for days")),
    "for clients": certificate(extensions=("extendedKeyUsage=clientAuth",)),
    "weak": certificate(bits=1024),
    "critical": certificate(extensions=("1.2.3.4=critical,DER:0500",)),
    "between, for names": certificate("Names Branch", "DNS:branch", extensions=(*AUTHORITYS, "nameConstraints=critical,permitted;DNS:example.org")),
    "not for this name": certificate(by="between, for names", shown=("between, for names",)),
    "between, the last": certificate("Last Branch", "DNS:branch", extensions=("basicConstraints=critical,CA:TRUE,pathlen:0",)),
    "between, too many": certificate("Third Branch", "DNS:branch", by="between, the last", shown=("between, the last",), extensions=AUTHORITYS),
    "too many between": certificate(by="between, too many", shown=("between, too many",)),
    "between, weak": certificate("Weak Branch", "DNS:branch", bits=1024, extensions=AUTHORITYS),
    "between, weak, for our name": certificate("Our Branch", "DNS:branch", by="between, weak", shown=("between, weak",),
                                               extensions=(*AUTHORITYS, "nameConstraints=critical,permitted;DNS:localhost")),
    "by a weak one": certificate(by="between, weak, for our name", shown=("between, weak, for our name",)),
    "Amazon": certificate("cognito-idp", "DNS:cognito-idp.ap-southeast-2.amazonaws.com"),
}
AUTHORITY = """
[ca]
default_ca=authority
[authority]
database={folder}/index
serial={folder}/serial
new_certs_dir={folder}
default_md=sha256
policy=any
copy_extensions=copy
unique_subject=no
[any]
commonName=supplied
"""


class Maker(contextlib.ExitStack):
    """Makes servers that end with it, and certificates of "Example Authority"."""

    def __init__(self, folder):
        super().__init__()
        self.folder = pathlib.Path(folder)
        self.folder.mkdir()
        (self.folder / "index").touch()
        (self.folder / "serial").write_text("1001")
        (self.folder / "ca.cnf").write_text(AUTHORITY.format(folder=self.folder))
        self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "20000", "-subj",
                     "/CN=Example Authority")
        # Valid long ago, too: a computer's clock is set back.
        for name, subject in (("selfsigned", "localhost"), ("steering", STEERING)):
            self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.pem", "-days", "20000", "-utf8",
                         "-subj", f"/CN={subject}", "-addext", "subjectAltName=DNS:localhost")

    def openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

    def certificate(self, name):
        if not (self.folder / f"{name}.pem").exists():
            made = CERTIFICATES[name]
            if made["by"] != "ca":
                self.certificate(made["by"])
            start, end = (time if time.endswith("Z") else subprocess.run(
                ["date", "--utc", "--date", time, "+%Y%m%d%H%M%SZ"], capture_output=True, text=True, check=True).stdout.strip()
                for time in (made["start"], made["end"]))
            added = [word for extension in made["extensions"] for word in ("-addext", extension)]
            key = ("-new", "-key", f"{made['key']}.key") if made["key"] else ("-newkey", f"rsa:{made['bits']}", "-nodes", "-keyout", f"{name}.key")
            self.openssl("req", *key, "-out", f"{name}.csr", "-subj",
                         f"/CN={made['subject']}", *added)
            self.openssl("ca", "-batch", "-config", "ca.cnf", "-cert", f"{made['by']}.pem", "-keyfile", f"{made['by']}.key", "-in", f"{name}.csr",
                         "-out", f"{name}.pem", "-startdate", start, "-enddate", end, "-notext")
            with (self.folder / f"{name}.pem").open("a") as chain:
                for other in made["shown"]:
                    self.certificate(other)
                    chain.write((self.folder / f"{other}.pem").read_text())
        if CERTIFICATES.get(name, {}).get("key"):
            return None  # only ever shown
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("DEFAULT@SECLEVEL=0")  # what is weak is for the client to refuse
        context.load_cert_chain(self.folder / f"{name}.pem", self.folder / f"{name}.key")
        return context

    def trusting(self):
        return f"[network]\ncaFile={self.folder / 'ca.pem'}\n"

    def ca(self, kind):
        """A file that was meant to be one of certificates."""
        self.certificate("old root")
        good, key, other = ((self.folder / name).read_text() for name in ("ca.pem", "ca.key", "old root.pem"))
        begin, end = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
        pkcs7 = begin.replace("CERTIFICATE", "PKCS7")
        file = self.folder / f"{kind}.crt"
        made = {"der": ("x509", "-in", "ca.pem", "-outform", "der"), "trusted": ("x509", "-in", "ca.pem", "-trustout"),
                "pkcs7": ("crl2pkcs7", "-nocrl", "-certfile", "ca.pem"), "pkcs7, der": ("crl2pkcs7", "-nocrl", "-certfile", "ca.pem", "-outform", "der"),
                "pkcs12": ("pkcs12", "-export", "-in", "ca.pem", "-inkey", "ca.key", "-passout", "pass:x"),
                "request": ("req", "-new", "-key", "ca.key", "-subj", "/CN=x")}
        if kind in made:
            self.openssl(*made[kind], "-out", file.name)
        elif kind == "pkcs7 so called":
            file.write_text(self.ca("pkcs7").read_text().replace("PKCS7", "CERTIFICATE"))
        elif kind == "a folder":
            file.mkdir(exist_ok=True)
        elif kind == "a link to nowhere":
            file.unlink(missing_ok=True)
            file.symlink_to("/srv/gone.pem")
        elif kind != "missing":
            content = {
                "two": good + good, "CRLF": good.replace("\n", "\r\n"), "with words": f"# ours\n{good}\nand another\n{good}", "with its key": key + good,
                "truncated": good[:len(good) // 2], "key": key, "text": "hello\n", "empty": "", "UTF-16": good.encode("utf-16"),
                "x509": good.replace("CERTIFICATE", "X509 CERTIFICATE"), "one of two x509": good + good.replace("CERTIFICATE", "X509 CERTIFICATE"),
                "CR": good.replace("\n", "\r"), "tab after BEGIN": good.replace("-----\n", "-----\t\n", 1),
                "tab after END": good.strip() + "\t\n" + good, "glued": good.strip() + other, "mark": "\ufeff" + good,
                "mark, truncated": "\ufeff" + good[:len(good) // 2], "comment in front": f"# from {begin}\n{good}",
                "comment between": f"{good}# {begin} begins it\n{other}", "comment behind": f"{good}# from {begin} to {end}\n",
                "comment around": f"# from {begin}\n# to {end}\n{good}", "comment alone": f"# from {begin} on\n",
                "comment of another kind": f"# was {pkcs7}\n{good}", "comment, truncated": f"# was {pkcs7}\n{good[:len(good) // 2]}",
                "old one commented out": "# " + other.strip().replace("\n", "\n# ") + "\n" + good,
                "old one commented out, truncated": "# " + other.strip().replace("\n", "\n# ") + "\n" + good[:len(good) // 2],
            }[kind]
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    def server(self, answers, certificate=None, wanting=None):
        """`wanting`: the version of TLS in which it wants a certificate of the client's."""
        context = self.certificate(certificate) if certificate else None
        if wanting:
            context.minimum_version = context.maximum_version = wanting
            context.verify_mode = ssl.CERT_REQUIRED
        made = Server(dict(answers), context)
        self.callback(made.end)
        return made

    def oauth(self, certificate=None, path="", answers=(), wanting=None, **metadata):
        """A server of the first-party-apps profile, as far as --check goes."""
        made = self.server({}, certificate, wanting)
        issuer = made.url + path
        made.answers.update({
            "/.well-known/oauth-authorization-server" + path: (200, {
                "issuer": issuer, "authorization_challenge_endpoint": f"{issuer}/challenge", "token_endpoint": f"{issuer}/token",
                "userinfo_endpoint": f"{issuer}/userinfo", "revocation_endpoint": f"{issuer}/revoke", **metadata}),
            f"{path}/challenge": (400, {"error": "unsupported_response_type"}),
            f"{path}/token": (400, {"error": "unsupported_grant_type"}),
            f"{path}/userinfo": (401, {"error": "invalid_token"}),
            f"{path}/revoke": (400, {"error": "invalid_request"}),
            **dict(answers)})
        return made

    def proxy(self, **more):
        made = Proxy(**more)
        self.callback(made.end)
        return made

    def socks(self, **more):
        made = Socks(**more)
        self.callback(made.end)
        return made

    def hasty(self, alert=True):
        """Wants a certificate of the client's, and hangs up so fast on one that sends something that its alert is lost."""
        def serve(connection):
            context = self.certificate("good")
            context.minimum_version = ssl.TLSVersion.TLSv1_3
            context.verify_mode = ssl.CERT_REQUIRED
            received, sent = ssl.MemoryBIO(), ssl.MemoryBIO()
            session = context.wrap_bio(received, sent, server_side=True)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            while True:
                try:
                    session.do_handshake()
                except ssl.SSLWantReadError:
                    connection.sendall(sent.read())
                    received.write(connection.recv(65536))
                except ssl.SSLError:
                    break
            if alert and not select.select([connection], [], [], 0.3)[0]:
                connection.sendall(sent.read())
                connection.shutdown(socket.SHUT_WR)
                connection.recv(65536)

        made = Listener(serve)
        self.callback(made.end)
        return made

    def garbage(self):
        made = Listener(lambda connection: connection.recv(1 << 20) and connection.sendall(b"garbage\r\n\r\n"))
        self.callback(made.end)
        return made

    def silent(self):
        made = Listener(lambda connection: connection.recv(1 << 20) and connection.recv(1))
        self.callback(made.end)
        return made
