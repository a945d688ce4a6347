"""Acts of acceptance where something is missing: refused, and never a broken program."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.rules.blank_acceptance import blank_acceptance
from clusterfund.rules.drafting import Wish, draft
from clusterfund.rules.outstanding import outstanding, takings
from clusterfund.rules.rectifying import due
from clusterfund.rules.scorecard import cards, whole
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.records import Register

DAY = date(2022, 7, 5)


@pytest.fixture
def register(tmp_path: Path) -> Register:
    """Give the base after its approval."""
    return read_round(DiskTree(build(tmp_path, [{"run": "approve"}])), "2021").sound


@pytest.mark.parametrize("kind", ["complete", "evaluate"])
def test_a_cluster_without_application(kind: str, register: Register) -> None:
    """An act about a cluster that nobody applied for is refused for that."""
    made = draft(Wish(kind, DAY, "operator-01", "nowhere"), register)
    assert "A009" in {each.code for each in made.findings}


def test_nothing_accepted_owes_nothing(register: Register) -> None:
    """Without an acceptance nothing is owed, nothing runs, and there is no mean to give."""
    assert outstanding(["alpha"], register, DAY) == {}
    assert takings("alpha", register, DAY) == ()
    assert due("alpha", register.acts, register) is None
    assert whole(cards(register, DAY)) == ({}, None)


def test_a_round_without_awards_has_no_cards(tmp_path: Path) -> None:
    """Before the approval nobody is evaluated."""
    drafted = read_round(DiskTree(build(tmp_path)), "2021").sound
    assert cards(drafted, DAY) == []


def test_a_file_without_promise_and_plan(register: Register) -> None:
    """Where a document is missing, the file still lists the rest."""
    bare = replace(register.applications["alpha"], commitment=None, plan=None)
    changed = replace(register, applications={**register.applications, "alpha": bare})
    text = blank_acceptance("alpha", changed).decode()
    assert "承诺的完工日期" not in text
    assert text.endswith("targets:\n")
    assert text.count("  - uscc: ") == len(bare.enterprises)
