"""The pages need nothing that a strict Content-Security-Policy forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ..parsing import Element, parse  # noqa: TID252 -- `site` is a module of Python too

if TYPE_CHECKING:
    from pages.building import Built

SELF = ["'self'"]
POLICY = {
    "default-src": ["'none'"],
    "script-src": SELF,
    "style-src": SELF,
    "img-src": ["'self'", "data:"],
    "font-src": SELF,
    "connect-src": SELF,
    "manifest-src": SELF,
    "form-action": SELF,
    "base-uri": ["'none'"],
}
DATA = frozenset({"application/json", "application/ld+json"})
"""Kinds of `<script>` that no browser runs."""


@pytest.fixture(scope="module")
def pages(built: Built) -> dict[str, Element]:
    """Every page, parsed."""
    return {name: parse(built.text(name)) for name in built.pages}


def read(policy: str) -> dict[str, list[str]]:
    """Read a policy: each directive with what it allows."""
    words = [directive.split() for directive in policy.split(";") if directive.strip()]
    assert len({each[0] for each in words}) == len(words)
    return {name: allowed for name, *allowed in words}


def test_every_page_has_the_policy(pages: dict[str, Element]) -> None:
    """Every page has exactly one policy, and it allows only what is of this site."""
    for name, page in pages.items():
        found = [
            each.attributes["content"]
            for each in page.all("meta")
            if each.attributes.get("http-equiv", "").lower() == "content-security-policy"
        ]
        assert [read(each) for each in found] == [POLICY], name


def test_policy_comes_before_what_it_judges(pages: dict[str, Element]) -> None:
    """The policy stands in the head, before every script and style sheet."""
    for name, page in pages.items():
        head = page.all("head")[0].everything()
        loads = [
            place
            for place, each in enumerate(head)
            if each.tag in {"script", "style", "base"}
            or each.attributes.get("rel") in {"stylesheet", "preload", "modulepreload"}
        ]
        policy = [place for place, each in enumerate(head) if "http-equiv" in each.attributes]
        assert policy, name
        assert policy[0] < min(loads), name


def test_no_page_tells_where_its_reader_came_from(pages: dict[str, Element]) -> None:
    """Every page says that no referrer is to be sent."""
    for name, page in pages.items():
        metas = {each.attributes.get("name"): each.attributes for each in page.all("meta")}
        assert metas["referrer"]["content"] == "no-referrer", name


def test_no_script_is_inline(pages: dict[str, Element]) -> None:
    """Every script that runs is a file, with nothing between its tags; the rest is data."""
    for name, page in pages.items():
        for script in page.all("script"):
            assert "src" in script.attributes or script.attributes.get("type") in DATA, name
            assert script.attributes.get("type") in {None, *DATA}, name


def test_no_style_is_inline(pages: dict[str, Element]) -> None:
    """No page has a `<style>`, a `style` attribute or a frame with words of its own."""
    for name, page in pages.items():
        assert page.all("style", "base", "iframe", "object", "embed") == [], name
        assert [each.tag for each in page.have("style")] == [], name
        assert [each.tag for each in page.have("srcdoc")] == [], name


def test_no_attribute_runs(pages: dict[str, Element]) -> None:
    """No element has an `on…` attribute."""
    for name, page in pages.items():
        found = {key for each in page.everything() for key in each.attributes}
        assert {key for key in found if key.startswith("on")} == set(), name
