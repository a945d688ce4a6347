"""The dataset depends on the files alone: not on their order, their times, or the clock."""

from __future__ import annotations

import ast
import os
import random
from pathlib import Path
from typing import Any

import pytest

import clusterfund
from cli.running import REPOSITORY
from clusterfund.publish.dataset import dataset
from clusterfund.publish.programme import programme
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree

PACKAGE = Path(clusterfund.__file__).parent
CLOCKS = {"now", "utcnow", "today", "time", "time_ns", "monotonic", "localtime", "gmtime", "getenv"}
BELOW_CLI = sorted(
    path.relative_to(PACKAGE).as_posix()
    for path in PACKAGE.rglob("*.py")
    if not path.relative_to(PACKAGE).as_posix().startswith("cli/")
)


def published(root: Path) -> dict[str, Any]:
    """Give the dataset of a register."""
    return dataset(read_round(DiskTree(root), "2021").sound)


def written(root: Path, seed: int) -> Path:
    """Write the sample's files in a random order, with random times."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    paths = sorted(path for path in (REPOSITORY / "submissions").rglob("*") if path.is_file())
    chance.shuffle(paths)
    for path in paths:
        copy = root / path.relative_to(REPOSITORY)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
        moment = chance.randrange(2**31)
        os.utime(copy, (moment, moment))
    return root


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_order_and_times_of_files_do_not_matter(seed: int, tmp_path: Path) -> None:
    """The same files written in another order at other times make the same dataset."""
    assert published(written(tmp_path, seed)) == published(REPOSITORY)


def test_clusters_are_in_order() -> None:
    """Clusters are ordered by name, acts and notices by number, enterprises by code."""
    data = published(REPOSITORY)
    names = [each["cluster"] for each in data["clusters"]]
    assert names == sorted(names)
    assert [act["number"] for act in data["acts"]] == sorted(act["number"] for act in data["acts"])
    for cluster in data["clusters"]:
        codes = [each["uscc"] for each in cluster.get("enterprises", [])]
        assert codes == sorted(codes)


@pytest.mark.parametrize("name", BELOW_CLI)
def test_only_the_command_line_reads_the_clock(name: str) -> None:
    """No module below `cli/` asks for the time or the environment."""
    tree = ast.parse((PACKAGE / name).read_text("utf-8"))
    asked = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert asked & CLOCKS == set()


def test_programme_is_the_same_every_time() -> None:
    """The programme's dataset names every code, clause and act once, in order."""
    once, again = programme(), programme()
    assert once == again
    codes = [each["code"] for each in once["codes"]]
    assert codes == sorted(set(codes))
    assert sorted(each["code"] for row in once["clauses"] for each in row["codes"]) == codes
    assert {code["family"] for code in once["codes"]} == {each["id"] for each in once["families"]}
    kinds = ["receive", "accept", "reject", "return", "withdraw", "assign", "unseal", "rank"]
    kinds += ["file", "notice", "objection", "ruling", "approve", "issue", "redeem", "recover"]
    kinds += ["complete", "rectify", "rectified", "evaluate", "exclude"]
    assert [move["kind"] for move in once["moves"]] == kinds
