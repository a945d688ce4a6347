"""A source knows the position of every value of its document."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.records import Enterprise, Purchase, Source, pack
from clusterfund.register.strictyaml import parse

DOCUMENT = """a: 1
list:
  - x
  - deep: y
"s/~": z
"""
SOURCE = Source(
    "a.yaml",
    {"a": 1, "list": ["x", {"deep": "y"}], "s/~": "z"},
    (
        pack(0, 0),
        {
            "a": pack(0, 3),
            "list": (
                pack(2, 2),
                [pack(2, 4), (pack(3, 4), {"deep": pack(3, 10)}, {"deep": pack(3, 4)})],
                None,
            ),
            "s/~": pack(4, 7),
        },
        {"a": pack(0, 0), "list": pack(1, 0), "s/~": pack(4, 0)},
    ),
)


@pytest.mark.parametrize(
    ("pointer", "wanted"),
    [
        ("", (1, 1)),
        ("/a", (1, 4)),
        ("/list", (3, 3)),
        ("/list/0", (3, 5)),
        ("/list/1", (4, 5)),
        ("/list/1/deep", (4, 11)),
        ("/s~1~0", (5, 8)),
        ("/nothing", (1, 1)),
        ("/nothing/below", (1, 1)),
        ("/list/1/nothing", (4, 5)),
        ("/a/below/a/scalar", (1, 4)),
    ],
)
def test_value_positions(pointer: str, wanted: tuple[int, int]) -> None:
    """A pointer leads to its value, or to the nearest parent that exists."""
    assert SOURCE.at(pointer) == wanted


def test_the_positions_are_real() -> None:
    """The positions above are those that reading the document gives."""
    assert parse("a.yaml", DOCUMENT.encode()) == (SOURCE, [])


@pytest.mark.parametrize("pointer", ["/list/2", "/list/2/deep", "/list/x", "/list/-"])
def test_missing_item_is_at_its_list(pointer: str) -> None:
    """A pointer to an item that a list does not have leads to the list."""
    assert SOURCE.at(pointer) == (3, 3)


@pytest.mark.parametrize(
    ("pointer", "key", "wanted"),
    [("", "a", (1, 1)), ("", "s/~", (5, 1)), ("/list/1", "deep", (4, 5))],
)
def test_key_positions(pointer: str, key: str, wanted: tuple[int, int]) -> None:
    """A key's own position is known, below lists too."""
    assert SOURCE.key_at(pointer, key) == wanted


def test_documents_of_one_scalar_or_of_text() -> None:
    """A lone scalar has one position; a text has one for each line."""
    assert Source("a.yaml", "x", pack(1, 2)).at("/any") == (2, 3)
    text = Source("plan.md", ["# a", "b"], (0, [pack(0, 0), pack(1, 0)], None))
    assert [text.at(pointer) for pointer in ("", "/0", "/1")] == [(1, 1), (1, 1), (2, 1)]


@given(st.integers(0, 2**24), st.integers(0, 2**24))
def test_packing_keeps_line_and_column(line: int, column: int) -> None:
    """Every line and column of the largest document, an act, survives packing."""
    assert Source("a.yaml", "", pack(line, column)).at("") == (line + 1, column + 1)


def test_total_investment_is_all_of_it() -> None:
    """An enterprise's total is every purchase, in the catalogue or not, and the rest."""
    buys = tuple(Purchase(name, "", amount) for name, amount in (("a", 101), ("b", 202)))
    day = date(2020, 1, 1)
    flags = (True, day, "440703", True, True, True)
    enterprise = Enterprise(SOURCE, "甲", "914403001922038216", *flags, buys, 303, 0)
    assert enterprise.total_investment == 606


def test_sources_hide_their_data() -> None:
    """A source prints its path only, so that no document ends in a log."""
    assert repr(SOURCE) == "Source(path='a.yaml')"
