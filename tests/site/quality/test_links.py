"""Every reference of every page leads somewhere: links, pictures, scripts, forms, ids."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from ..parsing import Element, parse  # noqa: TID252 -- `site` is a module of Python too
from .references import Site, addresses, fault, named_ids

if TYPE_CHECKING:
    from pathlib import Path

    from pages.building import Built

PRODUCTS = "https://www.huaweicloud.com/"
"""Guide 三（二） names the vendor's site as the place of the product list."""
NOT_FOUND = "404.html"
"""It is shown at any depth, so its links start at the root."""
TOC = "__toc"
"""The theme's label for the list of contents names it also on pages that have none."""


@pytest.fixture(scope="module")
def pages(built: Built) -> dict[str, Element]:
    """Every page, parsed."""
    return {name: parse(built.text(name)) for name in built.pages}


def ids(page: Element) -> frozenset[str]:
    """Give every id of a page."""
    return frozenset(element.attributes["id"] for element in page.have("id"))


@pytest.fixture(scope="module")
def site(built: Built, pages: dict[str, Element]) -> Site:
    """The site, with every id of every page."""
    return Site(built.site, {name: ids(page) for name, page in pages.items()})


def broken(site: Site, name: str, page: Element) -> list[str]:
    """Give what of a page leads nowhere."""
    found = [f"{each}: {why}" for each in addresses(page) if (why := fault(site, name, each))]
    return found + [
        f"{attribute}={each}"
        for attribute, each in named_ids(page)
        if each not in site.ids[name] and each != TOC
    ]


def test_every_reference_resolves(site: Site, pages: dict[str, Element]) -> None:
    """Every address names a file of the site and a place in it, every id an element."""
    found = {name: broken(site, name, page) for name, page in pages.items()}
    assert {name: each for name, each in found.items() if each} == {}


def test_internal_links_are_relative(pages: dict[str, Element]) -> None:
    """The same links work on a web server, below a path, and from a folder."""
    rooted = [
        f"{name}: {link}"
        for name, page in pages.items()
        for link in addresses(page)
        if name != NOT_FOUND and link.startswith("/")
    ]
    assert rooted == []


def test_no_address_runs(pages: dict[str, Element]) -> None:
    """No address is a script or data that a browser would open as a page."""
    schemes = {
        urlsplit(link).scheme
        for page in pages.values()
        for element in page.everything()
        for name, link in element.attributes.items()
        if name in {"href", "xlink:href", "action", "formaction"}
    }
    assert schemes <= {"", "https", "mailto", "tel"}


def test_links_out_lead_to_the_portal(built: Built, pages: dict[str, Element]) -> None:
    """Pages lead away to the bureau's portal and the vendor's product list only."""
    out = {link for page in pages.values() for link in addresses(page) if urlsplit(link).netloc}
    assert out == {built.data["round"]["portal"], PRODUCTS}


def test_links_out_tell_nothing(pages: dict[str, Element]) -> None:
    """No page that a link out opens can reach back to ours."""
    for name, page in pages.items():
        for link in page.all("a"):
            if urlsplit(link.attributes.get("href", "")).netloc:
                assert "noopener" in link.attributes.get("rel", "").split(), name


DOOR = """<a id="here" href="{address}">门</a><p aria-describedby="{named}">字</p>"""


@pytest.mark.parametrize(
    "address",
    [
        "",
        "?q=1",
        "#here",
        "?q=1#here",
        "%E5%90%8D.html#%E5%A4%84",
        "data.json#/rows/0",
        "p%C3%ADc.svg#shape",
        "https://example.org/anything",
    ],
)
def test_sound_references_are_let_by(tmp_path: Path, address: str) -> None:
    """An address of each kind that leads somewhere is no fault."""
    assert broken(*small(tmp_path, address, "here")) == []


@pytest.mark.parametrize(
    "address",
    [
        "#gone",
        "gone.html",
        "%E5%90%8D.html#gone",
        "data.json#/rows/1",
        "data.json#rows",
        "p%C3%ADc.svg#gone",
        "folder/",
        "../outside.html",
        "a\\b.html",
        "http://[",
    ],
)
def test_broken_references_are_found(tmp_path: Path, address: str) -> None:
    """An address of each kind that leads nowhere is a fault."""
    assert len(broken(*small(tmp_path, address, "here"))) == 1


def test_missing_ids_are_found(tmp_path: Path) -> None:
    """An id that no element has is a fault."""
    assert broken(*small(tmp_path, "#here", "here gone")) == ["aria-describedby=gone"]


def small(folder: Path, address: str, named: str) -> tuple[Site, str, Element]:
    """Write a site of one page with that address and that id, and of what it may lead to."""
    (folder / "folder").mkdir()
    texts = {
        "index.html": DOOR.format(address=address, named=named),
        "名.html": '<i id="处"></i>',
        "data.json": '{"rows": [1]}',
        "píc.svg": '<svg><g id="shape"/></svg>',
    }
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    parsed = {name: parse(text) for name, text in texts.items() if name.endswith(".html")}
    site = Site(folder, {name: ids(page) for name, page in parsed.items()})
    return site, "index.html", parsed["index.html"]
