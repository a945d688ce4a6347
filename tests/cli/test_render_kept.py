"""`clusterfund render` after any change gives the bytes of a render that knows of none before."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING

import corpus
import pytest

from cli.running import REPOSITORY, ran, snapshot
from clusterfund.publish import dataset

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.running import Ran
    from clusterfund.records import Register

HERE = "submissions/2021"
GUIDE = "docs/guide/2021.md.j2"


class Kept:
    """The sample's register with drafts in it, and what is known of earlier renders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "register"
        self.chance = random.Random(8)  # noqa: S311 -- made-up data, not a secret
        shutil.copytree(REPOSITORY / HERE, self.root / HERE)
        (self.root / "docs/guide").mkdir(parents=True)
        shutil.copy(REPOSITORY / GUIDE, self.root / GUIDE)
        self.draft(0)

    def draft(self, number: int) -> None:
        """Add an application of which no act speaks."""
        shutil.rmtree(self.drafts / f"cluster-{number:04d}", ignore_errors=True)
        corpus._cluster(self.root, number, self.chance)  # noqa: SLF001 -- one more, not a register

    @property
    def drafts(self) -> Path:
        """Where applications are."""
        return self.root / HERE / "applications"

    def warm(self, command: str = "render") -> Ran:
        """Render with what is kept, or check with that."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CLUSTERFUND_CACHE", str(self.folder / "kept"))
            patch.setenv("XDG_STATE_HOME", str(self.folder / "state"))
            return ran(command, "--root", self.root)

    def cold(self) -> dict[str, bytes] | None:
        """Render the same register where nothing was; None where that fails."""
        other = self.folder / "cold"
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(self.root / "submissions", other / "submissions")
        (other / "docs/guide").mkdir(parents=True)
        shutil.copy(self.root / GUIDE, other / GUIDE)
        done = ran("render", "--root", other)
        return snapshot(other / "docs") if done.code == 0 else None


def edit_draft(kept: Kept) -> None:
    """Change a text of a draft."""
    path = kept.drafts / "cluster-0000/plan.md"
    path.write_text(path.read_text("utf-8") + "\n多写一行。\n", "utf-8")


def edit_amount(kept: Kept) -> None:
    """Write a draft anew, with other enterprises' figures."""
    kept.draft(0)


def add_draft(kept: Kept) -> None:
    """Hand in one more."""
    kept.draft(1)


def take_draft(kept: Kept) -> None:
    """Take one back."""
    shutil.rmtree(kept.drafts / "cluster-0001", ignore_errors=True)


def break_draft(kept: Kept) -> None:
    """Break a draft, so that nothing is rendered."""
    (kept.drafts / "cluster-0000/plan.yaml").write_text("a: [\n", "utf-8")


def mend_draft(kept: Kept) -> None:
    """Mend it."""
    kept.draft(0)


def take_act(kept: Kept) -> None:
    """Take the last act back with its signature, if it is still there."""
    last = max((REPOSITORY / HERE / "acts").glob("*.yaml")).name
    for path in (kept.root / HERE / "acts").glob(f"{last}*"):
        path.unlink()


def give_act(kept: Kept) -> None:
    """Make that act again."""
    shutil.copytree(REPOSITORY / HERE / "acts", kept.root / HERE / "acts", dirs_exist_ok=True)


def damage_page(kept: Kept) -> None:
    """Write into a generated file."""
    made = [path for path in (kept.root / "docs").rglob("*") if path.suffix in {".page", ".json"}]
    path = kept.chance.choice(sorted(made))
    path.write_bytes(path.read_bytes() + b"x")


def lose_page(kept: Kept) -> None:
    """Delete a generated file."""
    kept.chance.choice(sorted((kept.root / "docs").rglob("*.page"))).unlink()


def change_guide(kept: Kept) -> None:
    """Write a line of the guide by hand."""
    path = kept.root / GUIDE
    path.write_text(path.read_text("utf-8") + "\n又一行。\n", "utf-8")


def nothing(_: Kept) -> None:
    """Change nothing."""


ONLY_DRAFTS = (edit_draft, edit_amount, add_draft, take_draft)
EDITS: list[Callable[[Kept], None]] = [
    *ONLY_DRAFTS,
    *(nothing, take_act, edit_draft, give_act, damage_page, lose_page, change_guide),
]


@pytest.mark.untraced
@pytest.mark.parametrize("seed", [1, 2])
def test_any_change_gives_the_bytes_of_a_cold_render(seed: int, tmp_path: Path) -> None:
    """Whatever changed, and in whatever order: pages, data and failures are the same.

    So are the findings of a check that may use what a render kept.
    """
    kept = Kept(tmp_path)
    edits = [*EDITS, break_draft, edit_draft, mend_draft]
    order = [*EDITS]
    random.Random(seed).shuffle(order)  # noqa: S311 -- an order, not a secret
    for edit in (nothing, *order, *edits[-3:]):
        edit(kept)
        wanted = kept.cold()
        assert (kept.warm().code == 0) is (wanted is not None), edit.__name__
        if wanted is not None:
            assert snapshot(kept.root / "docs") == wanted, edit.__name__
        assert kept.warm("check") == ran("check", "--root", kept.root), edit.__name__


def test_drafts_cost_no_dataset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While only drafts change nothing public is computed, even after several such changes."""
    kept, computed = Kept(tmp_path), []
    known = dataset.dataset

    def counting(register: Register) -> dict[str, object]:
        computed.append(register.round.id)
        return known(register)

    monkeypatch.setattr(dataset, "dataset", counting)
    for edit in (nothing, *ONLY_DRAFTS, edit_draft):
        edit(kept)
        assert kept.warm().code == 0
    assert computed == ["2021"]
    take_act(kept)
    assert kept.warm().code == 0
    assert computed == ["2021", "2021"]
