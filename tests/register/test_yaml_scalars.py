"""Which scalars are booleans and integers, and that everything else is text."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.register.strictyaml import parse


def read(written: str) -> object:
    """Read a scalar as the value of a field."""
    source, findings = parse("a.yaml", f"a: {written}\n".encode())
    assert findings == []
    assert source is not None
    return source.data["a"]


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("true", True),
        ("false", False),
        ("0", 0),
        ("7", 7),
        ("-7", -7),
        ("500000", 500_000),
        ("999999999999999", 999_999_999_999_999),
        ("-999999999999999", -999_999_999_999_999),
    ],
)
def test_booleans_and_integers(written: str, wanted: int) -> None:
    """Only `true`, `false` and integers of at most 15 digits are not text."""
    found = read(written)
    assert found == wanted
    assert type(found) is type(wanted)


@pytest.mark.parametrize(
    "written",
    [
        *("True", "TRUE", "False", "yes", "no", "on", "off", "y", "n", "No", "ON"),
        *("~", "null", "Null", "NULL"),
        *("0755", "00", "01", "-0", "+1", "-01", "1_000", "1,000", "0x1f", "0o17", "0b1", "1-"),
        *("1234567890123456", "-1234567890123456", "914403001922038216"),
        *("1e5", "1.0", "180000.50", ".5", "5.", "-1.5", ".inf", "-.inf", ".nan", "1E+3"),
        *("2021-09-15", "2021-02-30", "2021-09-15T08:00:00Z", "12:30:45", "190:20:30"),
        *("=", "<<", "0750-3081185", "80%", "３", "٣"),
    ],
)
def test_everything_else_is_text(written: str) -> None:
    """What other readers take for numbers, dates, nulls or booleans is text, as written."""
    assert read(written) == written


@pytest.mark.parametrize("quote", ["'", '"'])
@pytest.mark.parametrize("text", ["true", "0", "500000", "null", "", "no", " x "])
def test_quotes_make_text(text: str, quote: str) -> None:
    """Anything in quotes is text."""
    assert read(f"{quote}{text}{quote}") == text


@pytest.mark.parametrize(("style", "wanted"), [("|", "1\n"), (">-", "1"), ("|-", "true")])
def test_blocks_are_text(style: str, wanted: str) -> None:
    """A block scalar is text, even where it looks like a number or a boolean."""
    assert read(f"{style}\n  {wanted.strip()}") == wanted


def test_nothing_is_empty_text() -> None:
    """A field without a value is empty text: strict YAML has no null."""
    assert read("") == ""


@settings(deadline=None, max_examples=300)
@given(st.text("0123456789-+.", min_size=1, max_size=18))
def test_integers_are_canonical(written: str) -> None:
    """A plain number is an integer exactly where Python writes it back alike in 15 digits."""
    try:
        canonical = str(int(written)) == written and len(written.lstrip("-")) <= 15
    except ValueError:
        canonical = False
    if written == "-":  # alone it is an empty sequence
        return
    assert read(written) == (int(written) if canonical else written)


@settings(deadline=None, max_examples=300)
@given(st.text(string.ascii_letters, min_size=1, max_size=5))
def test_words_are_text(written: str) -> None:
    """No word but `true` and `false` is anything but itself."""
    assert read(written) == {"true": True, "false": False}.get(written, written)
