"""The code on a page carries what it says, and tells each value that moved."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.office.leaves import SIZE, leaves, marks, moved
from clusterfund.office.stamps import Stamp, read, short, typed

VALUES = st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=8), max_size=12)
SLUG = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True)
DIGITS = st.text("0123456789ABCDEF", min_size=16, max_size=16)
PARTS = st.sampled_from(["cover", "application", "plan", "commitment", "91440783000000019X"])


@given(VALUES)
def test_equal_values_agree(values: dict[str, str]) -> None:
    """The marks of the same values show no difference."""
    assert moved(marks(values), values) == ([], 0)
    assert len(marks(values)) == SIZE * len(values)


@given(VALUES, VALUES)
def test_each_move_is_named(before: dict[str, str], after: dict[str, str]) -> None:
    """What changed or is new is named, but where 16 bits of two values meet; the gone count."""
    changed, gone = moved(marks(before), after)
    wanted = sorted(name for name, value in after.items() if before.get(name) != value)
    assert set(changed) <= set(wanted)
    assert len(wanted) - len(changed) <= 1
    assert gone == len(before.keys() - after.keys())


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ({"a": {"b": 1}}, {"/a/b": "1"}),
        ({"a/b": "甲"}, {"/a~1b": '"甲"'}),
        ({"a": [{"id": "x", "n": 1}]}, {"/a/x": '{"id": "x", "n": 1}'}),
        (
            {"a": [{"product": "x"}, {"product": "x"}]},
            {"/a/x": '{"product": "x"}', "/a/x 2": '{"product": "x"}'},
        ),
        ({"a": ["甲", {}]}, {"/a/甲": '"甲"', "/a/": "{}"}),
        ({"a": []}, {}),
    ],
)
def test_leaves(data: Any, wanted: dict[str, str]) -> None:
    """Every single value has its pointer; an item of a list goes by its name, twins are counted."""
    assert dict(leaves(data)) == wanted


@given(SLUG, SLUG, PARTS, DIGITS, st.binary(max_size=60))
def test_text_round_trip(round_: str, slug: str, part: str, digits: str, packed: bytes) -> None:
    """A code's text is read back exactly, and uses only letters that make small codes."""
    stamp = Stamp(round_, slug, part, digits, packed)
    assert read(stamp.text()) == stamp
    assert set(stamp.text()) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "CF1",
        "CF2 A B PLAN 0123456789ABCDEF ",
        "CF1 A B PLAN 0123 AAAA",
        "CF1 A B PLAN 0123456789ABCDEF A",
        "https://example.com",
    ],
)
def test_other_codes_are_none_of_ours(text: str) -> None:
    """A code of somebody else, or half of ours, is none."""
    assert read(text) is None


def test_fingerprints_as_people_type_them() -> None:
    """Spaces, hyphens and small letters do not matter; anything else is no fingerprint."""
    digest = "9f3a22c177de0b1c" + "0" * 48
    assert short(digest) == "9F3A 22C1 77DE 0B1C"
    assert typed(" 9f3a-22c1 77de·0B1C ") == "9F3A22C177DE0B1C"
    assert typed("9F3A 22C1 77DE") is None
    assert typed("9F3A 22C1 77DE 0B1G") is None
