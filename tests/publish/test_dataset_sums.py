"""Every total equals the sum of what it totals, and every digest that of the files themselves."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY, ran
from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from publish.odd_registers import ODD, odd

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NAMES = ["the sample", *ODD]


@pytest.fixture(params=NAMES)
def root(request: pytest.FixtureRequest) -> Path:
    """Give the sample and every odd register."""
    return REPOSITORY if request.param == "the sample" else odd(request.param)


def published(root: Path) -> dict[str, Any]:
    """Give the dataset of a register."""
    return dataset(read_round(DiskTree(root), "2021").sound)


def total(amounts: Iterable[str]) -> str:
    """Add amounts of yuan exactly."""
    return f"{sum(map(Decimal, amounts), Decimal(0)):.2f}"


def shown(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the clusters whose amounts are public."""
    return [each for each in data["clusters"] if "amount" in each]


def test_notices_add_up(root: Path) -> None:
    """The total of a notice is the sum of its clusters, each the sum of its members."""
    for notice in published(root)["notices"]:
        assert notice["total"] == total(row["amount"] for row in notice["rows"])
        for row in notice["rows"]:
            assert len(row["members"]) == row["enterprises"]


def test_totals_add_up(root: Path) -> None:
    """The round's totals count and add exactly the approved clusters."""
    data = published(root)
    approved = [each for each in shown(data) if each["awarded"]]
    enterprises = [row for each in approved for row in each["enterprises"]]
    totals = data["totals"]
    assert totals["applications"] == len(data["clusters"])
    assert totals["approved"] == len(approved)
    assert totals["amount"] == total(each["amount"] for each in approved)
    assert totals["amount"] == total(row["amount"] for row in enterprises)
    assert totals["enterprises"] == sum(Decimal(row["amount"]) > 0 for row in enterprises)
    budget = data["round"]["subsidy"]["budget"]["value"]
    assert totals["budget"] == (None if budget == "null" else f"{Decimal(budget):.2f}")


def test_sample_clusters_add_up() -> None:
    """A cluster's amount is the sum of its enterprises', on its page, in notices and in acts."""
    data = published(REPOSITORY)
    assert len(shown(data)) == 3
    for cluster in shown(data):
        assert cluster["amount"] == total(row["amount"] for row in cluster["enterprises"])
        for row in cluster["enterprises"]:
            assert row["amount"] == row["figure"]["amount"] == row["figure"]["steps"][-1]["amount"]
    rows = [row for notice in data["notices"] for row in notice["rows"]]
    assert len(rows) == 3
    assert [row["amount"] for row in rows] == [
        total(member["amount"] for member in row["members"]) for row in rows
    ]
    assert Decimal(data["totals"]["amount"]) <= Decimal(data["totals"]["budget"])


def test_files_are_counted_and_digested(root: Path) -> None:
    """The digest of the round is that of the `sha256sum` of all its files, in order of path."""
    totals = published(root)["totals"]
    files = sorted(
        path.relative_to(root).as_posix()
        for path in (root / "submissions/2021").rglob("*")
        if path.is_file()
    )
    if "submissions/2021/notes.txt" in files:  # no document, so no part of the round
        files.remove("submissions/2021/notes.txt")
    text = "".join(f"{sha256(root / path)}  {path}\n" for path in files)
    assert totals["files"] == len(files)
    assert totals["digest"] == hashlib.sha256(text.encode()).hexdigest()


def test_acts_have_the_digests_of_their_files(root: Path) -> None:
    """Every act and notice shows the SHA-256 of its own file and of every file it rests on."""
    data = published(root)
    for act in data["acts"]:
        assert act["sha256"] == sha256(root / act["path"])
    for notice in data["notices"]:
        assert notice["sha256"] == sha256(root / notice["path"])
        assert notice["digest"] == data["acts"][notice["number"] - 1]["inputs"]["digest"]


def sha256(path: Path) -> str:
    """Digest a file without the program's code."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_uncut_amounts_are_those_of_subsidy() -> None:
    """Where the budget cut nothing, the dataset has exactly what `subsidy` prints."""
    printed = ran("subsidy", "2021", "--root", REPOSITORY, "--format", "json").json["clusters"]
    by_name = {each["cluster"]: each for each in printed}
    cut = []
    for cluster in shown(published(REPOSITORY)):
        computed = by_name[cluster["cluster"]]
        if cluster["amount"] != computed["amount"]:
            cut.append(cluster["cluster"])
            assert Decimal(cluster["amount"]) < Decimal(computed["amount"])
            continue
        assert cluster["reduced"] is computed["reduced"]
        assert [row["figure"] for row in cluster["enterprises"]] == computed["enterprises"]
    assert cut == ["motorcycle"]


def test_ranking_is_that_of_rank() -> None:
    """The official ranking of the sample has exactly the rows that `rank` prints."""
    rows = ran("rank", "2021", "--root", REPOSITORY, "--format", "json").json["ranking"]
    printed = [{key: value for key, value in row.items() if value is not None} for row in rows]
    assert published(REPOSITORY)["ranking"] == printed
    by_name = {row["cluster"]: row["amount"] for row in printed}
    for cluster in shown(published(REPOSITORY)):
        assert cluster["amount"] == by_name[cluster["cluster"]]


def test_explained_amounts_are_those_awarded() -> None:
    """`explain` leads, step by step, to the amount that the dataset shows, cut or not."""
    for cluster in shown(published(REPOSITORY)):
        name = cluster["cluster"]
        told = ran("explain", "2021", name, "--root", REPOSITORY, "--format", "json").json
        assert told["enterprises"] == [row["figure"] for row in cluster["enterprises"]]
        assert told["amount"] == cluster["amount"]
