"""Shares of a check: together they are the whole, and no two tell the same."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checking.keeping import store_at
from checking.test_runs import root as faulty
from cli.running import REPOSITORY, ran
from clusterfund.checking.run import Plan, check_tree
from clusterfund.checking.shards import WHOLE, Shard
from clusterfund.register.tree import DiskTree

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["faulty"]
COUNTS = range(1, 8)


@pytest.mark.parametrize("count", COUNTS)
def test_shards_of_a_faulty_register(
    count: int, faulty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every finding of the whole is told by exactly one share, kept results or not."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    tree = DiskTree(faulty)
    whole = Counter(check_tree(tree, Plan()))
    assert len(whole) > 5
    for _ in range(2):
        shares = [
            check_tree(tree, Plan(store_at(tmp_path), shard=Shard(index, count)))
            for index in range(1, count + 1)
        ]
        assert sum((Counter(each) for each in shares), Counter()) == whole


@pytest.mark.parametrize("count", COUNTS)
def test_shards_of_the_sample(count: int) -> None:
    """The command's shares of the sample have each file once, and its findings."""
    words = ("check", "--root", REPOSITORY, "--format", "json", "--jobs", "1")
    whole = json.loads(ran(*words).out)
    shares = [ran(*words, "--shard", f"{index}/{count}").json for index in range(1, count + 1)]
    assert sum(each["files"] for each in shares) == whole["files"]
    told = [one for each in shares for one in each["findings"]]
    assert sorted(told, key=json.dumps) == sorted(whole["findings"], key=json.dumps)


@given(st.text(), st.integers(1, 50))
def test_everything_has_one_place(name: str, count: int) -> None:
    """Any name belongs to exactly one share, and to the only one where there is one."""
    assert sum(Shard(index, count).has(name) for index in range(1, count + 1)) == 1
    assert WHOLE.has(name)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("submissions/2021/applications/alpha/plan.md", "2021/alpha"),
        ("submissions/2021/applications/alpha", "2021/alpha"),
        ("submissions/2021/reviews/alpha/x.yaml", "2021"),
        ("submissions/2021/call/round.yaml", "2021"),
        ("submissions/stray.yaml", ""),
    ],
)
def test_files_go_with_their_cluster(path: str, name: str) -> None:
    """A file of an application is in its share; others go with their round, or the tree."""
    for index in range(1, 8):
        assert Shard(index, 7).has_path(path) == Shard(index, 7).has(name)


@pytest.mark.parametrize("words", ["0/1", "2/1", "1", "1/", "a/b", "1/10000", "-1/2"])
def test_no_share(words: str) -> None:
    """What is no share is a usage fault that shows one."""
    done = ran("check", "--root", REPOSITORY, f"--shard={words}")
    assert done.code == 2
    assert "2/5" in done.err


def test_a_change_has_no_shares() -> None:
    """A change is judged whole."""
    done = ran("check", "--root", REPOSITORY, "--base", "a", "--head", "b", "--shard", "1/2")
    assert done.code == 2
    assert "--shard" in done.err
