"""Everybody can read the site: axe finds nothing, and nothing hangs over on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.browsing import find_browser

if TYPE_CHECKING:
    from pages.browsing import Visit
    from pages.building import Built


def test_no_violation_on_a_desktop(built: Built, on_desktop: list[Visit]) -> None:
    """Axe finds nothing on any page at 1280 pixels, with every folded part open."""
    assert [visit.path for visit in on_desktop] == built.pages
    assert [each for visit in on_desktop for each in visit.violations] == []


def test_no_violation_on_a_phone(built: Built, on_phone: list[Visit]) -> None:
    """Axe finds nothing on any page at 390 pixels, with every folded part open."""
    assert [visit.path for visit in on_phone] == built.pages
    assert [each for visit in on_phone for each in visit.violations] == []


def test_no_violation_in_the_dark(in_the_dark: list[Visit]) -> None:
    """Axe finds nothing on any kind of page in dark colours."""
    assert [each for visit in in_the_dark for each in visit.violations] == []


def test_phone_never_scrolls_sideways(on_phone: list[Visit]) -> None:
    """No page is wider than a phone of 390 pixels."""
    assert {visit.path: visit.overhang for visit in on_phone if visit.overhang > 0} == {}


def test_missing_browser_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a browser the tests fail, and say in Chinese what to do."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(pytest.fail.Exception) as told:
        find_browser()
    assert "请安装 chromium" in str(told.value)
    assert "make test 会自动安装" in str(told.value)
