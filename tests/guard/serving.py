"""A git server on loopback: `git http-backend` behind password checks, one account a user."""

from __future__ import annotations

import base64
import os
import subprocess
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PASSWORD = "secret"  # noqa: S105 -- of a server that lives for one test


class Handler(BaseHTTPRequestHandler):
    """One request as CGI; who asks is what the server knows, never what the client says."""

    projects: Path
    accounts: Mapping[str, int]

    def do_GET(self) -> None:
        """Serve the advertisement of refs."""
        self._answer(b"")

    def do_POST(self) -> None:
        """Serve a fetch or a push."""
        if self.headers.get("Transfer-Encoding") == "chunked":
            self._answer(b"".join(self._chunks()))
        else:
            self._answer(self.rfile.read(int(self.headers["Content-Length"])))

    def log_message(self, *_words: object) -> None:
        """Keep quiet."""

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()

    def _user(self) -> str | None:
        kind, _, code = self.headers.get("Authorization", "").partition(" ")
        user, _, password = base64.b64decode(code).decode().partition(":")
        return user if (kind, password) == ("Basic", PASSWORD) and user in self.accounts else None

    def _answer(self, body: bytes) -> None:
        user = self._user()
        if user is None:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="git"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        url = urlsplit(self.path)
        done = subprocess.run(
            ["git", "http-backend"],  # noqa: S607 -- the tests' own git
            input=body,
            capture_output=True,
            check=True,
            env={
                "PATH": os.environ["PATH"],
                "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_CONFIG_SYSTEM": os.devnull,
                "GIT_HTTP_EXPORT_ALL": "1",
                "GIT_PROJECT_ROOT": str(self.projects),
                "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
                "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
                "CONTENT_LENGTH": str(len(body)),
                "CONTENT_TYPE": self.headers.get("Content-Type", ""),
                "PATH_INFO": url.path,
                "QUERY_STRING": url.query,
                "REMOTE_ADDR": "127.0.0.1",
                "REMOTE_USER": user,
                "REQUEST_METHOD": self.command,
                "CLUSTERFUND_ACCOUNT": str(self.accounts[user]),
            },
        )
        self._relay(done.stdout)

    def _relay(self, answer: bytes) -> None:
        head, _, body = answer.partition(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.send_response(int(fields.pop("Status", "200 OK").split()[0]))
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(projects: Path, accounts: Mapping[str, int]) -> Iterator[str]:
    """Serve the bare repositories below a folder; give the address for `user`, to be filled in."""
    handler = type("Bound", (Handler,), {"projects": projects, "accounts": accounts})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://{{user}}:{PASSWORD}@127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
