"""A sound round is known to be sound still where only applications changed that nobody names."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from clusterfund.checking.run import Plan, Run
from clusterfund.checking.still import still_sound
from clusterfund.register.tree import DiskTree
from support.building import ROUND, build

if TYPE_CHECKING:
    from pathlib import Path

EVERY = ("alpha", "beta", "gamma")


def answer(root: Path, *spoken_of: str) -> bool:
    """Ask of the register below a folder."""
    run = Run(DiskTree(root), Plan())
    name = ROUND.rpartition("/")[2]
    run.read_all(name)
    return still_sound(run, name, spoken_of)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The base of the cases, without score sheets."""
    made = build(tmp_path)
    shutil.rmtree(made / ROUND / "reviews", ignore_errors=True)
    return made


def test_sound_drafts(root: Path) -> None:
    """Nothing is wrong, whoever is spoken of."""
    assert answer(root)
    assert answer(root, *EVERY)


def test_a_broken_draft(root: Path) -> None:
    """An error in a draft is seen; what acts speak of was looked at before."""
    (root / ROUND / "applications/alpha/plan.yaml").write_text("a: [\n", "utf-8")
    assert not answer(root, "beta", "gamma")
    assert answer(root, *EVERY)


def test_a_draft_with_a_code_of_another(root: Path) -> None:
    """Where a draft shares a code with anybody, everything has to be looked at."""
    folder = root / ROUND / "applications"
    shutil.copytree(folder / "alpha", folder / "delta")
    assert not answer(root, *EVERY)
    assert answer(root, *EVERY, "delta")


def test_a_draft_with_a_sheet(root: Path) -> None:
    """Where a score sheet is about a draft, everything has to be looked at."""
    sheet = root / ROUND / "reviews/alpha/expert-01.yaml"
    sheet.parent.mkdir(parents=True)
    sheet.write_text("x: 1\n", "utf-8")
    assert not answer(root, "beta", "gamma")
    assert answer(root, *EVERY)
