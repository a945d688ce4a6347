"""A host as any host is: it compresses what can be compressed, and this one keeps count."""

from __future__ import annotations

import gzip
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPRESSED = ("text/", "application/javascript", "application/json", "image/svg+xml")
FONTS = (".woff", ".woff2", ".ttf", ".otf")
LEVEL = 6
ICON = "/favicon.ico"
"""A browser asks for it unasked where a document is no HTML page."""


@dataclass
class Host:
    """Where the site is, and what was asked of it since it was last reset."""

    address: str
    sent: list[tuple[str, int]] = field(default_factory=list)

    @property
    def weight(self) -> int:
        """The bytes of all bodies that were sent, as they crossed the wire, without fonts."""
        return sum(size for path, size in self.sent if not path.endswith(FONTS))


@cache
def _body(path: Path, *, compressed: bool) -> bytes:
    data = path.read_bytes()
    return gzip.compress(data, LEVEL, mtime=0) if compressed else data


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, host: Host, *args: Any, **options: Any) -> None:
        self.host = host
        super().__init__(*args, **options)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the base's name
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer with the file, compressed where that is usual, or with the page of what is not."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        status = HTTPStatus.OK if path.is_file() else HTTPStatus.NOT_FOUND
        if not path.is_file():
            path = Path(self.directory) / "404.html"
        kind = self.guess_type(path)
        compressed = kind.startswith(COMPRESSED)
        data = _body(path, compressed=compressed)
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if compressed else kind)
        if compressed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
        self.host.sent.append((self.path, len(data)))


@contextmanager
def hosted(folder: Path) -> Iterator[Host]:
    """Serve a folder on a free port of this machine until the end of the block."""
    host = Host("")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, host, directory=str(folder)))
    host.address = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
