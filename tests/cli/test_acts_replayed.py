"""The sample's acts drafted again, from what a person said of each, are the same bytes."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from cli.running import REPOSITORY, ran, snapshot
from support import documents

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = REPOSITORY / "submissions/2021/acts"


def arguments(path: Path) -> list[str]:
    """Give the words of the command that drafted an act."""
    act = documents.load(path.read_text("utf-8"))
    names = [act["kind"], "2021", *([act["cluster"]] if "cluster" in act else [])]
    said = [f"--{name}={act[name]}" for name in ("by", "on", "reason", "document") if name in act]
    override = act.get("override")
    more = ["--override", override["reason"], override["clause"]] if override else []
    return [*names, *said, *more]


def test_sample_acts_are_drafted_again(tmp_path: Path) -> None:
    """Playing the whole round again on the same files gives byte-identical acts."""
    shutil.copytree(REPOSITORY / "submissions", tmp_path / "submissions")
    folder = tmp_path / "submissions/2021/acts"
    (tmp_path / "submissions/2021/call/rules.yaml").unlink()  # named when all had been decided
    shutil.rmtree(folder)
    for path in sorted(SHIPPED.glob("*.yaml")):
        done = ran("act", *arguments(path), "--root", tmp_path)
        assert done.code == 0, done.err
        assert (folder / path.name).read_bytes() == path.read_bytes(), path.name
    shipped = [name for name in snapshot(SHIPPED) if name.endswith(".yaml")]
    assert sorted(snapshot(folder)) == sorted(shipped)


def test_acts_are_numbered_without_gaps() -> None:
    """The shipped acts are numbered from 1, one after the other."""
    numbers = [int(path.name[:4]) for path in sorted(SHIPPED.glob("*.yaml"))]
    assert numbers == list(range(1, len(numbers) + 1))
