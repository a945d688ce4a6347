"""A time stamp authority for tests: OpenSSL's own, behind a small server on this machine."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CONFIG = """\
[tsa]
dir = .
serial = serial
signer_cert = tsa.pem
signer_key = key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
ess_cert_id_alg = sha256
[req]
distinguished_name = name
[name]
[extensions]
extendedKeyUsage = critical, timeStamping
"""


def make(folder: Path) -> Path:
    """Make an authority in a folder; its certificate is `tsa.pem` there."""
    folder.mkdir(parents=True)
    (folder / "tsa.cnf").write_text(CONFIG, "utf-8")
    (folder / "serial").write_text("01\n", "utf-8")
    words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Sample authority"]
    words += ["-days", "2", "-config", "tsa.cnf", "-extensions", "extensions"]
    _openssl(folder, *words, "-keyout", "key.pem", "-out", "tsa.pem")
    return folder


def _openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)  # noqa: S607


def stamp(folder: Path, query: bytes) -> bytes:
    """Answer a query."""
    (folder / "query").write_bytes(query)
    words = ("ts", "-reply", "-queryfile", "query", "-config", "tsa.cnf", "-section", "tsa")
    _openssl(folder, *words, "-out", "reply")
    return (folder / "reply").read_bytes()


@contextmanager
def serving(answer: Callable[[bytes], bytes], status: int = 200, to: str = "") -> Iterator[str]:
    """Serve what answers queries, with this status, and pointing elsewhere; give its address."""

    class Handler(BaseHTTPRequestHandler):
        """One query, one answer."""

        def do_POST(self) -> None:
            """Stamp what was sent."""
            body = self.rfile.read(int(self.headers["Content-Length"]))
            assert self.headers["Content-Type"] == "application/timestamp-query"
            reply = answer(body)
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(reply)))
            self.send_header("Location", to)
            self.end_headers()
            with suppress(ConnectionError):  # who asks may have had enough of it
                self.wfile.write(reply)

        do_GET = do_POST  # noqa: N815 -- what a redirection leads to

        def log_message(self, *_words: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
