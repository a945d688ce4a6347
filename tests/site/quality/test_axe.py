"""Everybody can read every page: at a desk and on a phone, by day, at night and in 关怀版."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from pages.browsing import DESKTOP, find_browser
from pages.looking import DRESS, JUDGE, RULES, STILL, VIEWS

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from pages.building import Built
    from pages.hosting import Host
    from pages.looking import Look


@pytest.mark.parametrize("view", RULES)
def test_no_violation(looks: list[Look], built: Built, view: str) -> None:
    """Axe finds nothing on any page, with every folded part open; 关怀版 has contrasts of 7."""
    assert [look.path for look in looks] == built.pages
    assert {look.path: look.axe[view] for look in looks if look.axe[view]} == {}


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_hangs_over(looks: list[Look], view: str) -> None:
    """No page is wider than its window."""
    assert {look.path: look.overhang[view] for look in looks if look.overhang[view] > 0} == {}


def test_axe_sees_what_is_wrong(host: Host, browser: Browser) -> None:
    """Pale words are found out in each scheme, a picture without words at once."""
    context = browser.new_context(viewport={"width": DESKTOP[0], "height": DESKTOP[1]})
    page = context.new_page()
    page.goto(host.address + "index.html")
    page.evaluate(STILL)
    page.evaluate(AXE_SCRIPT)
    page.evaluate(
        """() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("#pale{color:#777;background:#888}");
          document.adoptedStyleSheets.push(sheet);
          const pale = document.createElement("p");
          pale.id = "pale";
          pale.textContent = "看不清";
          document.querySelector("article").append(pale, new Image(9, 9));
        }"""
    )
    for scheme in ("light", "dark", "care"):
        page.evaluate(DRESS, scheme)
        found = {each.split()[0] for each in page.evaluate(JUDGE, {})}
        assert {"color-contrast", "image-alt"} <= found, scheme
    context.close()


def test_missing_browser_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a browser the tests fail, and say in Chinese what to do."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(pytest.fail.Exception) as told:
        find_browser()
    assert "请安装 chromium" in str(told.value)
    assert "make test 会自动安装" in str(told.value)
