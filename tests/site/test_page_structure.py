"""Every page is sound HTML for readers and programs: ids, headings, tables."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from .parsing import Element, article, parse

if TYPE_CHECKING:
    from pages.building import Built


@pytest.fixture(scope="module")
def pages(built: Built) -> dict[str, Element]:
    """Every page, parsed."""
    return {name: parse(built.text(name)) for name in built.pages}


def test_ids_are_unique(pages: dict[str, Element]) -> None:
    """No page uses an id twice."""
    for name, page in pages.items():
        count = Counter(element.attributes["id"] for element in page.have("id"))
        assert [each for each, times in count.items() if times > 1] == [], name


def test_language_is_chinese(pages: dict[str, Element]) -> None:
    """Every page says that it is Chinese."""
    assert {page.all("html")[0].attributes["lang"] for page in pages.values()} == {"zh"}


def test_page_has_one_title(pages: dict[str, Element]) -> None:
    """Every page has one first-level heading, with words in it, and no heading skips a level."""
    for name, page in pages.items():
        levels = [int(each.tag[1]) for each in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
        assert (levels[0], levels.count(1)) == (1, 1), name
        assert page.all("h1")[0].words, name
        assert all(b - a <= 1 for a, b in pairwise(levels)), name


def test_generated_tables_have_captions(built: Built) -> None:
    """Every generated table has a caption, and no two of one page have the same."""
    for name in built.pages:
        captions = [
            [caption.words for caption in table.all("caption")]
            for part in article(built.text(name)).classed("cf")
            for table in part.all("table")
        ]
        assert all(len(each) == 1 and each[0] for each in captions), name
        assert len({each[0] for each in captions}) == len(captions), name


def test_table_heads_have_a_scope(pages: dict[str, Element]) -> None:
    """Every head of every table says whether it heads a column or a row."""
    for name, page in pages.items():
        for table in page.all("table"):
            assert table.all("thead"), name
            assert {cell.attributes.get("scope") for cell in table.all("th")} <= {"col", "row"}
            assert {cell.attributes["scope"] for cell in table.all("thead")[0].all("th")} == {"col"}


def test_cells_of_cards_have_a_label(built: Built) -> None:
    """In a table that becomes cards on a phone, every cell names its column."""
    for name in built.pages:
        for table in article(built.text(name)).classed("cf-table--cards"):
            for row in table.all("tbody")[0].all("tr"):
                assert all(cell.attributes.get("data-label") for cell in row.all("td")), name


def test_no_entity_is_shown(pages: dict[str, Element]) -> None:
    """No page shows a character entity or a template's braces as text."""
    shown = re.compile(r"&#?[a-z0-9]+;|\{[{%]")
    assert [(name, hit) for name, page in pages.items() for hit in shown.findall(page.words)] == []
