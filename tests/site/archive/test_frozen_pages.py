"""Frozen pages stand alone, are the same on the built site, and stay when code changes."""

from __future__ import annotations

import hashlib
import posixpath
import re
import shutil
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from cli.running import snapshot
from pages.browsing import DESKTOP, PHONE, opened, served, visited
from pages.building import build_site

from ..parsing import Element, parse  # noqa: TID252 -- `site` is a standard module

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from pages.building import Built

COPY = "archive/2021/"
POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'"
RAN = re.compile("^on[a-z]+$")


@pytest.fixture(scope="module")
def pages(frozen: Built) -> dict[str, Element]:
    """Every frozen page, parsed."""
    return {name: parse(frozen.text(name)) for name in frozen.pages if name.startswith(COPY)}


def test_site_has_the_same_bytes(frozen: Built) -> None:
    """The built site shows every file of the copy as it was committed."""
    committed = snapshot(frozen.docs / COPY)
    assert len(committed) > 40
    assert snapshot(frozen.site / COPY) == committed


def test_pages_stay_when_code_changes(frozen: Built, tmp_path: Path) -> None:
    """Other templates, styles and programs change living pages and not one frozen byte."""
    root = shutil.copytree(frozen.root, tmp_path / "later", ignore=shutil.ignore_patterns("site"))
    shutil.copytree(frozen.root / "scripts", root / "scripts", dirs_exist_ok=True)
    site = root / "scripts/clusterfund/site"
    for path in sorted((site / "templates").glob("*.j2")):
        if path.name != "macros.html.j2":
            path.write_text(path.read_text("utf-8") + "<p>新的一行</p>\n", "utf-8")
    for path in ((site / "templates/frozen.css"), *(root / "docs/assets").glob("*.css")):
        path.write_text(path.read_text("utf-8") + "body { color: red; }\n", "utf-8")
    later = build_site(root)
    assert snapshot(later.site / COPY) == snapshot(frozen.site / COPY)
    assert "新的一行" in later.text("notices/2021/0016.html")
    assert "新的一行" in later.text("archive/index.html")


def test_policy_lets_nothing_run(pages: dict[str, Element]) -> None:
    """Each frozen page has the strict policy before anything loads, and nothing that runs."""
    for name, page in pages.items():
        metas = page.all("meta")
        assert metas[1].attributes["http-equiv"] == "Content-Security-Policy", name
        assert metas[1].attributes["content"].startswith(POLICY), name
        assert page.all("script", "iframe", "object", "form") == [], name
        assert page.have("style") == [], name
        for element in page.everything():
            assert not any(RAN.match(each) for each in element.attributes), name


def test_links_lead_somewhere(frozen: Built, pages: dict[str, Element]) -> None:
    """Every link of a frozen page finds its file, and its anchor; what is frozen stays inside."""
    ids = {
        name: {each.attributes["id"] for each in parse(frozen.text(name)).have("id")}
        for name in frozen.pages
    }
    broken, outside = [], []
    for name, page in pages.items():
        for element in [*page.have("href"), *page.have("src")]:
            parts = urlsplit(element.attributes.get("href") or element.attributes["src"])
            if parts.scheme:
                continue
            folder = posixpath.dirname(name)
            target = posixpath.normpath(posixpath.join(folder, parts.path)) if parts.path else name
            anchor = unquote(parts.fragment)
            if not (frozen.site / target).is_file() or (anchor and anchor not in ids[target]):
                broken.append((name, parts.geturl()))
            if not target.startswith(COPY) and f"{COPY}{target}" in pages:
                outside.append((name, parts.geturl()))
    assert broken == []
    assert outside == [(name, link) for name, link in outside if link.endswith("../../index.html")]


def test_pages_lead_back_to_the_living_site(pages: dict[str, Element]) -> None:
    """Each frozen page says what it is, and leads to the copy's list and to the living site."""
    for name, page in pages.items():
        [bar] = page.classed("cf-frozen-bar")
        assert "存档页" in bar.words
        links = [each.attributes["href"] for each in bar.all("a")]
        folder = posixpath.dirname(name)
        there = [posixpath.normpath(posixpath.join(folder, link)) for link in links]
        assert there == [f"{COPY}index.html", "index.html"], name


def test_pages_are_marked_as_sample(pages: dict[str, Element]) -> None:
    """Each frozen page of the sample says 示例数据 in its own part, not only in the bar."""
    assert [
        name for name, page in pages.items() if "示例数据" not in page.all("main")[0].words
    ] == []


def test_copy_asks_nothing_of_anybody(frozen: Built) -> None:
    """The copy's style sheet loads nothing."""
    sheet = (frozen.docs / COPY / "frozen.css").read_text("utf-8")
    assert "url(" not in sheet
    assert "@import" not in sheet


def test_everybody_can_read_them(
    frozen: Built, pages: dict[str, Element], browser: Browser
) -> None:
    """Axe finds nothing, nothing is asked elsewhere, nothing hangs over, on desktop and phone."""
    with served(frozen.site) as address:
        for size in (DESKTOP, PHONE):
            with opened(browser, size) as (page, visit):
                for name in pages:
                    seen = visited(page, visit, address, name)
                    assert seen.violations == []
                    assert (seen.failures, seen.console, seen.overhang) == ([], [], 0), name
                    assert all(url.startswith((address, "data:")) for url in seen.requests)


def test_archive_leads_to_the_copy(frozen: Built) -> None:
    """The archive page leads to the copy and shows the digest of its manifest."""
    page = parse(frozen.text("archive/index.html"))
    links = {each.attributes["href"] for each in page.have("href")}
    assert {"2021/index.html", "2021/SHA256SUMS"} <= links
    sums = (frozen.docs / COPY / "SHA256SUMS").read_bytes()
    assert hashlib.sha256(sums).hexdigest() in page.words
    assert "已经办结" in page.words
