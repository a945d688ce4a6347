"""What commits bring is learnt from what each changes; where that is not enough, git is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clusterfund.register import history
from clusterfund.register.forest import Forest, StrangeTreeError
from clusterfund.register.history import history_faults, quiet
from clusterfund.register.objects import Repository
from register.trees import committed, git
from support.changing import feed, proposed

if TYPE_CHECKING:
    from pathlib import Path

PLAN = "submissions/2021/applications/alpha/plan.md"
NUMBER = "13800138000"
GOAL = {"set": {"alpha/application.yaml#/performance_goal": "另一个目标"}}


def write(root: Path, text: str, path: str = PLAN) -> str:
    """Commit a file with a text."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")
    return committed(root)


def told(root: Path, head: str) -> tuple[bool, int]:
    """Tell whether commits are quiet, and how many findings there are."""
    repository = Repository(root, "base")
    base, end = repository.commit("base"), repository.commit(head)
    whole = repository.tree(end)
    held = {entry.blob for entry in whole.everything.values()}
    found = list(history_faults(repository, base, end, lambda: whole))
    assert len(found) == len(list(history_faults(repository, base, end, lambda: whole, held)))
    return quiet(repository, base, end, held), len(found)


def test_plain_commits_are_quiet(tmp_path: Path) -> None:
    """Commits whose versions hold no personal data have nothing to tell."""
    root = proposed(tmp_path, {"changes": [GOAL]})
    write(root, "一")
    head = write(root, "二")
    assert told(root, head) == (True, 0)


def test_an_older_version_is_told(tmp_path: Path) -> None:
    """A number that a commit brought and a later one took away is told."""
    root = proposed(tmp_path, {"changes": []})
    write(root, NUMBER)
    assert told(root, write(root, "x")) == (False, 1)


def test_what_the_end_holds_is_left_to_the_check(tmp_path: Path) -> None:
    """A number that is still there is no matter of the history."""
    root = proposed(tmp_path, {"changes": []})
    assert told(root, write(root, NUMBER)) == (True, 0)


def test_beside_the_register_nobody_looks(tmp_path: Path) -> None:
    """Files that are not in the register may say what they like."""
    root = proposed(tmp_path, {"changes": []})
    write(root, NUMBER, "notes.md")
    assert told(root, write(root, "x", "notes.md")) == (True, 0)


def test_merges_bring_what_no_parent_has(tmp_path: Path) -> None:
    """A number that only a merge itself put in is told; what main had is not brought."""
    root = proposed(tmp_path, {"changes": []})
    git(root, "checkout", "-q", "--detach", "base")
    write(root, f"电话 {NUMBER}", f"{PLAN.rpartition('/')[0]}/commitment.yaml")
    git(root, "tag", "-f", "base")
    git(root, "checkout", "-q", "--detach", "head")
    write(root, "y")
    git(root, "merge", "-q", "--no-commit", "base")
    (root / PLAN).write_text("merged", "utf-8")
    assert told(root, committed(root)) == (True, 0)
    git(root, "checkout", "-q", "--detach", "HEAD^1")
    git(root, "merge", "-q", "--no-commit", "base")
    (root / PLAN).write_text(NUMBER, "utf-8")
    committed(root)
    assert told(root, write(root, "clean")) == (False, 1)


def test_new_roots_bring_all_they_have(tmp_path: Path) -> None:
    """A history of its own is looked at from its beginning."""
    root = proposed(tmp_path, {"changes": []})
    git(root, "checkout", "-q", "--orphan", "own")
    write(root, NUMBER)
    assert told(root, write(root, "x")) == (False, 1)


def test_submodules_bring_nothing(tmp_path: Path) -> None:
    """The commit that a submodule stands for is in another repository."""
    root = proposed(tmp_path, {"changes": []})
    row = f"160000 {'1' * 40}\tsubmissions/2021/applications/alpha/module\0"
    feed(root, row.encode(), "update-index", "-z", "--index-info")
    git(root, "commit", "-q", "-m", "x")
    assert told(root, git(root, "rev-parse", "HEAD")) == (True, 0)


@pytest.mark.parametrize("most", [0, 1])
def test_long_histories_are_counted_by_git(
    most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there may be more objects than anybody reads, git counts them."""
    root = proposed(tmp_path, {"changes": [GOAL]})
    monkeypatch.setattr(history, "MOST_OBJECTS", most)
    assert told(root, "head") == (False, 1)


def test_strange_objects_are_left_to_git(tmp_path: Path) -> None:
    """Where a tree holds what is none or is missing, nothing is taken for quiet."""
    root = proposed(tmp_path, {"changes": []})
    repository = Repository(root, "base")
    base = repository.commit("base")
    blob = git(root, "rev-parse", "base:.github/maintainers.yaml")
    with pytest.raises(StrangeTreeError):
        Forest(repository).raw(blob)
    for mode, name in (("40000", blob), ("100644", "1" * 40)):
        tree = feed(
            root,
            f"{mode} x\0".encode() + bytes.fromhex(name),
            *("hash-object", "-t", "tree", "--literally", "-w", "--stdin"),
        )
        head = git(root, "commit-tree", "-p", "base", "-m", "x", tree)
        assert not quiet(Repository(root, "base"), base, head, ())
