"""No text of an applicant becomes a formula, and none is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.site.opendata.guarding import guarded, risky, unguarded

from .reading import HOSTILE, rows_of, second


def test_hostile_words_are_in_the_second_round() -> None:
    """Every hostile beginning is tried in a table."""
    texts = {value for rows in rows_of(second()).values() for row in rows for value in row.values()}
    assert texts >= set(HOSTILE)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_guarded(text: str) -> None:
    """Every hostile beginning gets one apostrophe, which can be taken off again."""
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["江门市（示例）", "a=1", "1-2", "x@example.com", "3+4", "（=）"])
def test_harmless_words_stay(text: str) -> None:
    """A text that begins with anything else is left as it is."""
    assert guarded(text) == text


@given(st.text())
def test_guard_loses_nothing(text: str) -> None:
    """Any text is inert when guarded and comes back as it was."""
    assert not risky(guarded(text))
    assert unguarded(guarded(text)) == text
