"""No visitor is reported to anybody, and nothing goes wrong: over HTTP and from a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pages.looking import NOT_FOUND

if TYPE_CHECKING:
    from pages.looking import Look

INSIDE = ("data:", "blob:")


def test_every_request_stays_on_the_site(looks: list[Look]) -> None:
    """No page asks anything but this host and this folder, and each asks for itself at both."""
    for look in looks:
        asked = [url for url in look.requests if not url.startswith(INSIDE)]
        local = {url for url in asked if url.startswith("file:")}
        remote = {urlsplit(url).hostname for url in asked if url not in local}
        assert remote == {"127.0.0.1"}, look.path
        assert bool(local) is (look.path != NOT_FOUND), look.path


def test_every_request_is_answered(looks: list[Look]) -> None:
    """No style sheet, script or picture of a page is missing."""
    assert {look.path: look.failures for look in looks if look.failures} == {}


def test_console_is_empty(looks: list[Look]) -> None:
    """No page writes an error or a warning to the console."""
    assert {look.path: look.console for look in looks if look.console} == {}


def test_policy_is_kept(looks: list[Look]) -> None:
    """No page does what its own Content-Security-Policy forbids."""
    assert {look.path: look.policy for look in looks if look.policy} == {}


def test_no_page_opens_a_dialog(looks: list[Look]) -> None:
    """No page interrupts its reader."""
    assert {look.path: look.dialogs for look in looks if look.dialogs} == {}
