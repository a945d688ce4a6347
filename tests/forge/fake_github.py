"""A GitHub on loopback: the few resources that the forge uses, with real pages and a log."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = "city/fund"
BOT = 41898282
PER_PAGE = 3
"""Few, so that every list has several pages."""


@dataclass
class GitHub:
    """What the server holds. `faults` maps a path to the status that it answers instead."""

    comments: list[dict[str, Any]] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    statuses: list[dict[str, Any]] = field(default_factory=list)
    reactions: list[tuple[str, str]] = field(default_factory=list)
    pulls: dict[str, Any] = field(default_factory=dict)
    rules: list[Any] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    faults: dict[str, int] = field(default_factory=dict)
    once: dict[str, int] = field(default_factory=dict)
    garbage: bool = False
    cut: bool = False
    elsewhere: bool = False

    def comment(self, body: str, who: int = BOT) -> dict[str, Any]:
        """Add a comment."""
        made = {"id": len(self.comments) + 1, "user": {"id": who}, "body": body}
        self.comments.append(made)
        return made

    def answer(self, method: str, path: str, data: Any) -> Any:
        """Carry one request out."""
        for known, action in ROUTES.items():
            match = re.fullmatch(known, f"{method} {path}")
            if match:
                return action(self, data, *match.groups())
        raise KeyError(path)

    def rename(self, number: str, data: Any) -> Any:
        """Edit a comment."""
        [found] = [each for each in self.comments if each["id"] == int(number)]
        found["body"] = data["body"]
        return found

    def drop(self, number: str) -> None:
        """Delete a comment."""
        self.comments = [each for each in self.comments if each["id"] != int(number)]


ROUTES: dict[str, Any] = {
    r"GET issues/\d+/comments": lambda hub, _: hub.comments,
    r"POST issues/\d+/comments": lambda hub, data: hub.comment(data["body"]),
    r"PATCH issues/comments/(\d+)": lambda hub, data, number: hub.rename(number, data),
    r"DELETE issues/comments/(\d+)": lambda hub, _, number: hub.drop(number),
    r"POST issues/comments/(\d+)/reactions": lambda hub, data, number: hub.reactions.append(
        (number, data["content"])
    ),
    r"GET issues/\d+/labels": lambda hub, _: [{"name": name} for name in hub.labels],
    r"POST issues/\d+/labels": lambda hub, data: hub.labels.extend(data["labels"]),
    r"DELETE issues/\d+/labels/(.+)": lambda hub, _, name: hub.labels.remove(unquote(name)),
    r"GET labels": lambda hub, _: [{"name": name} for name in hub.known],
    r"POST labels": lambda hub, data: hub.known.append(data["name"]),
    r"POST statuses/([0-9a-f]+)": lambda hub, data, sha: hub.statuses.append({"sha": sha, **data}),
    r"GET pulls/(\d+)": lambda hub, _, number: hub.pulls[number],
    r"GET rules/branches/main": lambda hub, _: hub.rules,
}


class Handler(BaseHTTPRequestHandler):
    """One request."""

    hub: GitHub

    def _do(self) -> None:
        url = urlsplit(self.path)
        path = url.path.removeprefix(f"/repos/{REPOSITORY}/")
        self.hub.log.append(f"{self.command} {path}")
        size = int(self.headers.get("Content-Length") or 0)
        data = json.loads(self.rfile.read(size)) if size else None
        if self.headers["Authorization"] != "Bearer token":
            self._send(401, {})
        elif path in self.hub.once:
            self._send(self.hub.once.pop(path), {})
        elif path in self.hub.faults:
            self._send(self.hub.faults[path], {})
        else:
            self._send(200, self.hub.answer(self.command, path, data), url.query)

    do_GET = do_POST = do_PATCH = do_DELETE = _do  # noqa: N815 -- the base class's names

    def _send(self, code: int, answer: Any, query: str = "") -> None:
        self.send_response(code)
        if isinstance(answer, list):
            page = int(parse_qs(query).get("page", ["1"])[0])
            rest = answer[page * PER_PAGE :]
            answer = answer[(page - 1) * PER_PAGE : page * PER_PAGE]
            if rest:
                here = (
                    "http://127.0.0.2" if self.hub.elsewhere else f"http://{self.headers['Host']}"
                )
                link = f"{here}{urlsplit(self.path).path}?page={page + 1}"
                self.send_header("Link", f'<{link}>; rel="next"')
        body = b"<html>" if self.hub.garbage else json.dumps(answer).encode()
        self.send_header("Content-Length", str(len(body) + 500 * self.hub.cut))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:
        """Keep quiet."""


@contextmanager
def serving(hub: GitHub) -> Iterator[dict[str, str]]:
    """Serve; give the environment that a workflow would have."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"hub": hub}))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield {
            "GITHUB_API_URL": f"http://127.0.0.1:{server.server_port}",
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_TOKEN": "token",
        }
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
