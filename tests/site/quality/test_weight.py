"""Every page comes quickly, also on a bad connection."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from pages.hosting import Host
    from pages.looking import Look

MOST = 150_000
"""Bytes that a page and all it loads may be, compressed, without fonts, in an empty browser."""


def test_every_page_is_light(looks: list[Look]) -> None:
    """No page is 150 KB or more, together with all that it loads, also from its workers."""
    assert {look.path: look.weight for look in looks if not 0 < look.weight < MOST} == {}


def test_host_counts_what_chromium_counts(host: Host, browser: Browser) -> None:
    """The host's count is what crossed the wire in the eyes of Chromium, but for the heads."""
    context = browser.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    paths: dict[str, str] = {}
    sizes: dict[str, int] = {}
    session.on(
        "Network.requestWillBeSent",
        lambda event: paths.__setitem__(event["requestId"], urlsplit(event["request"]["url"]).path),
    )
    session.on(
        "Network.loadingFinished",
        lambda event: sizes.__setitem__(event["requestId"], event["encodedDataLength"]),
    )
    host.sent.clear()
    page.goto(host.address + "index.html", wait_until="networkidle")
    counted = dict(host.sent)
    measured = {paths[number]: size for number, size in sizes.items() if paths[number][0] == "/"}
    context.close()
    assert {"/index.html", "/assets/site.css"} <= measured.keys() <= counted.keys()
    assert all(0 <= measured[path] - counted[path] < 400 for path in measured)
