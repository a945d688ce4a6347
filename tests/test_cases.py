"""Every rule, seen from the folders of `tests/cases`: what is changed, and what is printed.

    CLUSTERFUND_UPDATE_EXPECTED=1 pytest tests/test_cases.py

writes what is printed now over every `expected.txt`; read the difference before keeping it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clusterfund.rules.judge import checked_codes
from support import documents
from support.building import BASE, CASES, build
from support.cases import Case, all_cases, printed
from support.checking import check_text

if TYPE_CHECKING:
    from pathlib import Path

CLEAN = "没有发现问题。\n"
CODES = [each.code for each in checked_codes()]
"""Faults of workbooks are no cases of a register; `office/test_workbook_faults.py` has theirs."""


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_case_prints_exactly_what_it_expects(case: Case, tmp_path: Path) -> None:
    """The whole text of a check is the golden text of the case."""
    assert printed(case, tmp_path) == case.expected, case.change["title"]


def test_base_is_clean(tmp_path: Path) -> None:
    """The register that all cases change has nothing wrong with it."""
    assert check_text(build(tmp_path)).endswith(CLEAN)


def test_usual_acts_are_clean(tmp_path: Path) -> None:
    """The base goes from receipt to approval without a finding."""
    assert check_text(build(tmp_path, [{"run": "approve"}])).endswith(CLEAN)


@pytest.mark.parametrize("path", sorted(BASE.rglob("*.yaml")), ids=lambda path: path.name)
def test_base_is_written_as_changes_write(path: Path) -> None:
    """Setting one value leaves every other line of a document where it was."""
    top, _, body = path.read_text("utf-8").partition("\n")
    assert top.startswith("# yaml-language-server: ")
    assert documents.dump(documents.load(body)) == body


@pytest.mark.parametrize("code", CODES)
def test_code_has_a_case_on_either_side(code: str) -> None:
    """Each rule has a case that breaks it and a near miss that does not."""
    sides = {case.fails for case in all_cases() if case.code == code}
    assert sides == {True, False}


def test_folders_are_codes() -> None:
    """A folder of cases is named after a rule, so that no case is lost to a typing error."""
    folders = {path.name for path in CASES.iterdir() if path.is_dir() and path.name[0] != "_"}
    assert folders <= set(CODES)


def test_cases_state_a_claim() -> None:
    """Every case begins with its title, and every file in its folder is known."""
    for case in all_cases():
        assert (case.folder / "change.yaml").read_text("utf-8").startswith("title: "), case.name
        assert {path.name for path in case.folder.iterdir()} == {"change.yaml", "expected.txt"}
