"""One caller of the service: what it sends along with each request, and what came back."""
import http.client
import json
import re
import select
import socket
import time
from dataclasses import dataclass

UNSAFE = {"POST", "PUT", "PATCH", "DELETE"}
API = "/api/v1"


class Unanswered(Exception):
    """No whole answer came, so nothing is known of what was done."""


@dataclass
class Answer:
    """What came back, and after how many seconds."""
    status: int
    headers: list
    body: bytes
    seconds: float

    def header(self, name):
        found = self.all(name)
        return found[0] if found else None

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def json(self):
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    @property
    def etag(self):
        return self.header("ETag")

    def __str__(self):
        return f"{self.status} {self.body[:160].decode(errors='replace')}"


class Client:
    """Keeps one connection open, and sends its credentials with each request."""

    def __init__(self, port, cookie=None, proof=None, bearer=None, source=None, patience=30, resend=True):
        self.port, self.cookie, self.proof, self.bearer = port, cookie, proof, bearer
        self.source, self.patience, self.resend, self.connection = source, patience, resend, None

    def copy(self, **changed):
        """The same caller on a connection of its own, with some of it changed."""
        mine = dict(cookie=self.cookie, proof=self.proof, bearer=self.bearer, source=self.source,
                    patience=self.patience, resend=self.resend)
        return Client(self.port, **{**mine, **changed})

    def credentials(self, method):
        headers = {}
        if self.cookie:
            headers["Cookie"] = self.cookie
            if self.proof and method in UNSAFE:
                headers["X-Samsvar-CSRF"] = self.proof
        if self.bearer:
            headers["Authorization"] = f"Bearer {self.bearer}"
        return headers

    def call(self, method, path, body=None, headers=None):
        """Sends one request. A body that is not bytes is sent as JSON; a header that is `None` is left out."""
        sent = self.credentials(method)
        if body is not None and not isinstance(body, (bytes, str)):
            body, sent["Content-Type"] = json.dumps(body, ensure_ascii=False), "application/json"
        sent.update(headers or {})
        sent = {key: value for key, value in sent.items() if value is not None}
        body = body.encode() if isinstance(body, str) else body
        began = time.monotonic()
        # A kept connection that was idle for long is closed by the service, and then took nothing. Whoever counts what was
        # done cannot know that, and does not send again.
        for attempt in (1, 2):
            fresh = self.connection is None or not self.resend
            try:
                answer = self.once(method, path, body, sent)
                return Answer(answer[0], answer[1], answer[2], time.monotonic() - began)
            except (OSError, http.client.HTTPException) as error:
                self.close()
                if fresh or attempt == 2 or not isinstance(error, (http.client.RemoteDisconnected, ConnectionError)):
                    raise Unanswered(f"{method} {path}: {error!r}") from error
        raise Unanswered(path)

    def once(self, method, path, body, headers):
        if self.connection is None:
            self.connection = http.client.HTTPConnection(
                "127.0.0.1", self.port, timeout=self.patience, source_address=(self.source, 0) if self.source else None)
            self.connection.connect()
            self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.connection.request(method, path, body, headers)
        response = self.connection.getresponse()
        content = response.read()
        if response.will_close:
            self.close()
        return response.status, response.getheaders(), content

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def get(self, path, **headers):
        return self.call("GET", path, headers={key.replace("_", "-"): value for key, value in headers.items()})

    def post(self, path, body=None, **headers):
        return self.call("POST", path, body, {key.replace("_", "-"): value for key, value in headers.items()})

    def put(self, path, body=None, **headers):
        return self.call("PUT", path, body, {key.replace("_", "-"): value for key, value in headers.items()})

    def delete(self, path, **headers):
        return self.call("DELETE", path, headers={key.replace("_", "-"): value for key, value in headers.items()})


def raw(port, pieces, patience=20.0, source=None):
    """Sends bytes as they are, a piece at a time, and reads meanwhile, until an answer is whole or the service has closed.

    Gives what came, the seconds until then, and how much was sent.
    """
    pieces, rest, sent, came = iter([pieces] if isinstance(pieces, bytes) else pieces), b"", 0, b""
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), patience, (source, 0) if source else None) as line:
        line.setblocking(False)
        wants = True
        while time.monotonic() - began < patience and not whole(came):
            readable, writable, _ = select.select([line], [line] if wants else [], [], 0.5)
            try:
                if readable:
                    piece = line.recv(1 << 16)
                    came += piece
                    if not piece:
                        break
                if writable:
                    rest = rest or next(pieces, b"")
                    wants = bool(rest)
                    done = line.send(rest[: 1 << 18]) if rest else 0
                    rest, sent = rest[done:], sent + done
            except BlockingIOError:
                pass
            except OSError:
                # Whoever is refused early cannot send the rest; what was said may still be there to be read.
                wants = False
                if not readable:
                    continue
                break
    return came, time.monotonic() - began, sent


def whole(came):
    """Whether an answer that says how long it is has come."""
    head, blank, body = came.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return bool(blank and length and len(body) >= int(length[1]))


def parsed(came, seconds=0.0):
    """The first answer in bytes that came back; `None` where there is none."""
    head, blank, body = came.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    if not blank or len(words) < 2 or not words[1].isdigit():
        return None
    headers = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:] if ":" in line]
    return Answer(int(words[1]), headers, body, seconds)
