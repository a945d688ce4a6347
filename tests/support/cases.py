"""The cases of `tests/cases`: one folder each, found by its place."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from support import documents
from support.building import CASES, build
from support.changing import change_text, proposed, pushed
from support.checking import check_text

if TYPE_CHECKING:
    from pathlib import Path

UPDATE = "CLUSTERFUND_UPDATE_EXPECTED"
"""Set this environment variable to 1 to write what is printed over every `expected.txt`."""


@dataclass(frozen=True, slots=True)
class Case:
    """One folder: what is claimed, what is changed, what must be printed."""

    folder: Path

    @property
    def name(self) -> str:
        """`<code>/<case>`."""
        return f"{self.code}/{self.folder.name}"

    @property
    def code(self) -> str:
        """The rule that the case is about."""
        return self.folder.parent.name

    @property
    def change(self) -> dict[str, Any]:
        """`change.yaml`: `title` and `changes`."""
        return dict(documents.load((self.folder / "change.yaml").read_text("utf-8")))

    @property
    def expected(self) -> str:
        """The text that the check must print; empty before it was ever written."""
        path = self.folder / "expected.txt"
        return path.read_text("utf-8") if path.exists() else ""

    @property
    def fails(self) -> bool:
        """Tell whether the case shows the rule's code."""
        return f" {self.code} " in self.expected


def all_cases() -> list[Case]:
    """Find every case, ordered by code and name."""
    return [Case(path.parent) for path in sorted(CASES.glob("[!_]*/*/change.yaml"))]


def printed(case: Case, tmp_path: Path) -> str:
    """Build the case and check it; rewrite `expected.txt` first where that is asked for."""
    change = case.change
    if "account" in change:  # a change that somebody brings, judged from git
        root, account = proposed(tmp_path, change), change["account"] or None
        text = pushed(root, account, change["push"]).output if "push" in change else ""
        text = text or change_text(root, account)
    else:
        text = check_text(build(tmp_path, change["changes"]))
    if os.environ.get(UPDATE) == "1":
        (case.folder / "expected.txt").write_text(text, "utf-8", newline="\n")
    return text
