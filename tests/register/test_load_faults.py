"""What keeps a whole round from being read is a fault, or no register with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clusterfund.errors import (
    BrokenCallError,
    DuplicateRoundError,
    MissingRoundFileError,
    UnknownRoundError,
)
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from register.trees import ENTERPRISE, TOP, MemoryTree, edited, on_disk, sample

if TYPE_CHECKING:
    from pathlib import Path

ROUND = f"{TOP}call/round.yaml"
WATCHLIST = f"{TOP}call/watchlists/abnormal-operation.yaml"
BROKEN_CALL = edited(ROUND, "min_age_years:\n    value: 1", "min_age_years:\n    value: x")


def test_unknown_round() -> None:
    """A round that is not there is a fault that lists those that are."""
    tree = MemoryTree(sample({"submissions/2022/x": b""}))
    with pytest.raises(UnknownRoundError, match=r"2020.*2021、2022"):
        read_round(tree, "2020")
    with pytest.raises(UnknownRoundError, match="（没有）"):
        read_round(MemoryTree({"submissions/README.md": b""}), "README.md")


@pytest.mark.parametrize("name", ["round", "services", "roster"])
def test_missing_call_document(name: str) -> None:
    """Without one of its call documents a round cannot be judged."""
    path = f"{TOP}call/{name}.yaml"
    with pytest.raises(MissingRoundFileError, match=path):
        read_round(MemoryTree(sample({path: None})), "2021")


def test_twin_rounds() -> None:
    """Two folders with one id are a fault for either, and for no third round."""
    calls = {path: data for path, data in sample().items() if "/call/" in path}
    twin = {path.replace("/2021/", "/copy/"): data for path, data in calls.items()}
    third = {
        path.replace("/2021/", "/2022/"): data.replace(b'id: "2021"', b'id: "2022"')
        for path, data in calls.items()
    }
    tree = MemoryTree(calls | twin | third)
    for name in ("2021", "copy"):
        with pytest.raises(DuplicateRoundError, match=r"2021.*submissions/2021.*submissions/copy"):
            read_round(tree, name)
    assert read_round(tree, "2022").findings == ()


@pytest.mark.parametrize("data", [b"\xff", b"[]\n", b"x\n", b"id: [1]\n", b"id: 2021\n", None])
def test_unreadable_neighbours_are_no_twins(data: bytes | None) -> None:
    """A neighbour whose round document is broken or missing does not keep a round from reading."""
    changes = {"submissions/2020/call/round.yaml": data, "submissions/2020/x/y.yaml": b""}
    assert read_round(MemoryTree(sample(changes)), "2021").findings == ()


@pytest.mark.parametrize(
    "changes",
    [
        BROKEN_CALL,
        {ROUND: b"\xff"},
        {f"{TOP}call/services.yaml": b"categories: []\n"},
        {f"{TOP}call/roster.yaml": b"# nobody\n"},
        {WATCHLIST: b"list: x\n"},
        {f"{TOP}call/holidays/2027.yaml": b"year: 2028\n"},
    ],
)
def test_a_broken_call_gives_no_register(changes: dict[str, bytes | None]) -> None:
    """With any call document broken there is no register, and asking for it says why."""
    reading = read_round(MemoryTree(sample(changes)), "2021")
    assert reading.register is None
    [path] = changes
    first = reading.findings[0]
    with pytest.raises(BrokenCallError) as caught:
        _ = reading.sound
    assert first.path == path
    assert f"第一处：{path}:{first.line} {first.message}" in str(caught.value)


def test_a_broken_call_is_told_apart_from_other_findings() -> None:
    """The fault names and counts the call's own errors, whatever else is wrong in the round."""
    changes: dict[str, bytes | None] = dict(BROKEN_CALL)
    changes |= {ENTERPRISE: b"\xff", f"{TOP}acts/0006-receive-printing.yaml": b"\xff"}
    reading = read_round(MemoryTree(sample(changes)), "2021")
    with pytest.raises(BrokenCallError, match=rf"有 1 处错误.*第一处：{ROUND}:"):
        _ = reading.sound


@pytest.mark.parametrize("path", [ROUND, f"{TOP}call/roster.yaml", WATCHLIST])
def test_a_linked_call_document_gives_no_register(path: str) -> None:
    """A call document that is a link is broken: a round without a watchlist would judge wrongly."""
    reading = read_round(MemoryTree(sample(), frozenset({path})), "2021")
    assert [(each.code, each.path) for each in reading.findings] == [("T004", path)]
    assert reading.register is None


@pytest.mark.parametrize("folder", ["2021", "2022"])
def test_links_are_never_followed(folder: str, tmp_path: Path) -> None:
    """A round document that is a dangling link, here or in a neighbour, is a finding at most."""
    on_disk(tmp_path, sample())
    link = tmp_path / "submissions" / folder / "call" / "round.yaml"
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to("nowhere.yaml")
    reading = read_round(DiskTree(tmp_path), "2021")
    wanted = [("T004", ROUND)] if folder == "2021" else []
    assert [(each.code, each.path) for each in reading.findings] == wanted


def test_a_linked_neighbour_is_no_twin(tmp_path: Path) -> None:
    """A neighbour that links to this round's document does not make it a twin."""
    on_disk(tmp_path, sample())
    (tmp_path / "submissions/2022/call").mkdir(parents=True)
    (tmp_path / "submissions/2022/call/round.yaml").symlink_to("../../2021/call/round.yaml")
    assert read_round(DiskTree(tmp_path), "2021").findings == ()
