"""Faults of paper and private files say what is wrong and what to do."""

from __future__ import annotations

import re

import pytest

from clusterfund.errors import ClusterfundError
from clusterfund.office import errors

FAULTS: tuple[tuple[ClusterfundError, tuple[str, ...]], ...] = (
    (errors.IncompleteApplicationError("alpha"), ("alpha", "clusterfund check")),
    (errors.MissingFontError("why"), ("why", "fonts-noto-cjk")),
    (errors.MissingGlyphError("字"), ("字", "--fonts")),
    (errors.TypesettingError("plan", "why"), ("plan", "why")),
    (errors.UnreadableScanError(400), ("400",)),
    (errors.PrivatePlaceError("x/y"), ("x/y", "clusterfund seal")),
    (errors.BrokenContactsError("x/y", "why"), ("x/y", "why", "person")),
    (errors.NoRecipientError(), ("recipients",)),
    (errors.CannotOpenSealError(), ("age",)),
    (errors.TooLargeError("x/y", 4 * 1024 * 1024), ("x/y", "4 MB")),
    (errors.OddSealNameError("甲"), ("甲", "--name")),
    (errors.SealExistsError("x/y"), ("x/y", "--force")),
)


@pytest.mark.parametrize(("fault", "parts"), FAULTS, ids=lambda each: type(each).__name__)
def test_faults_say_what_and_what_to_do(fault: ClusterfundError, parts: tuple[str, ...]) -> None:
    """Every fault is one line of Chinese that names the thing and ends with what to do."""
    text = str(fault)
    assert all(part in text for part in parts)
    assert re.search("[\u4e00-\u9fff]", text)
    assert text.endswith("。")
    assert "\n" not in text


def test_every_fault_is_covered() -> None:
    """No fault of the room is left out here."""
    classes = {
        each
        for each in vars(errors).values()
        if isinstance(each, type) and issubclass(each, ClusterfundError)
    }
    assert classes - {ClusterfundError} == {type(fault) for fault, _ in FAULTS}
