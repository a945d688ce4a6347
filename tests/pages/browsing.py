"""One Chromium for all tests of the site: found on the system, never downloaded."""

from __future__ import annotations

import shutil
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Dialog, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
)
MISSING = (
    "网页测试需要 Chromium，这台机器上没有找到。"
    "请安装 chromium 和中文字体（Debian：apt install chromium fontconfig fonts-noto-cjk）；"
    "以 root 身份运行 make test 会自动安装。"
)
DESKTOP = (1280, 900)
PHONE = (390, 844)
AXE: dict[str, Any] = {"resultTypes": ["violations"]}


@dataclass
class Visit:
    """What happened while one page was open."""

    path: str
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    overhang: int = 0


def find_browser() -> str:
    """Give the system's Chromium; the test fails where there is none."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.fail(MISSING, pytrace=False)
    return found


@contextmanager
def launched() -> Iterator[Browser]:
    """Run one browser."""
    program = find_browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the base's name
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port of this machine; give its address, ending in a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _dismiss(dialog: Dialog, visit: Visit) -> None:
    visit.dialogs.append(dialog.message)
    dialog.dismiss()


@contextmanager
def opened(
    browser: Browser, size: tuple[int, int], scheme: Literal["light", "dark"] = "light"
) -> Iterator[tuple[Page, Visit]]:
    """Open a tab that notes requests, failures, console errors and dialogs."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,
        reduced_motion="reduce",
        service_workers="block",
    )
    page, visit = context.new_page(), Visit("")
    page.on("request", lambda request: visit.requests.append(request.url))
    page.on("requestfailed", lambda request: visit.failures.append(request.url))
    page.on(
        "response", lambda reply: visit.failures.append(reply.url) if reply.status >= 400 else None
    )
    page.on(
        "console",
        lambda line: visit.console.append(line.text) if line.type in {"error", "warning"} else None,
    )
    page.on("pageerror", lambda error: visit.console.append(str(error)))
    page.on("dialog", lambda dialog: _dismiss(dialog, visit))
    yield page, visit
    context.close()


OPEN_ALL = "document.querySelectorAll('details').forEach(each => { each.open = true })"
OVERHANG = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
SETTLE = """
const sheet = new CSSStyleSheet();
sheet.replaceSync('*,*::before,*::after{transition:none!important;animation:none!important}');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
"""


def visited(page: Page, visit: Visit, address: str, path: str) -> Visit:
    """Open a page, unfold all of it, and give what happened, with what axe found."""
    fresh = Visit(path)
    for name in ("requests", "failures", "console", "dialogs"):
        setattr(visit, name, getattr(fresh, name))
    page.goto(address + path)
    page.evaluate(SETTLE + OPEN_ALL)
    fresh.violations = [
        f"{path}: {each['id']} {node['target']} {node['failureSummary']}"
        for each in Axe().run(page, options=AXE).response["violations"]
        for node in each["nodes"]
    ]
    page.wait_for_load_state("networkidle")
    fresh.overhang = page.evaluate(OVERHANG)
    return fresh
