"""What git remembers of acts: who brought them, who touched them, and that no merge hides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clusterfund.register.objects import Repository
from clusterfund.register.timeline import Timeline, same_files, timeline
from clusterfund.register.tree import DiskTree
from register.trees import MemoryTree, committed, git, on_disk

if TYPE_CHECKING:
    from pathlib import Path

ACTS = "submissions/2021/acts/"
ONE, TWO = f"{ACTS}0001-receive-a.yaml", f"{ACTS}0002-accept-a.yaml"


def told(root: Path) -> Timeline:
    """Read the timeline of HEAD."""
    found = timeline(Repository(root, "HEAD"), "HEAD", "2021")
    assert found is not None
    return found


def touched(root: Path) -> list[tuple[str, str, str]]:
    """Give the commit, path and letter of everything that touched an act."""
    return [(each.commit, each.path, each.status) for each in told(root).touched]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a repository with one act."""
    committed(on_disk(tmp_path, {ONE: b"one\n", "other": b"x\n"}))
    return tmp_path


def test_added_acts_are_only_brought(root: Path) -> None:
    """Acts that are added and left alone have the commit that brought them, and no more."""
    first = git(root, "rev-parse", "HEAD")
    second = committed(on_disk(root, {TWO: b"two\n", f"{ONE}.sig": b"s\n"}))
    found = told(root)
    assert {path: each.commit for path, each in found.brought.items()} == {
        ONE: first,
        TWO: second,
        f"{ONE}.sig": second,
    }
    assert found.touched == ()
    assert found.brought[ONE].on == "2021-09-06"


def test_changed_and_restored_acts_are_named(root: Path) -> None:
    """A change that a later commit takes back is named, and so is the taking back."""
    there = committed(on_disk(root, {ONE: b"other\n"}))
    back = committed(on_disk(root, {ONE: b"one\n"}))
    assert touched(root) == [(there, ONE, "M"), (back, ONE, "M")]


def test_deleted_signatures_are_named(root: Path) -> None:
    """What lies beside an act counts as much: a signature that was deleted is named."""
    committed(on_disk(root, {f"{ONE}.sig": b"s\n"}))
    (root / f"{ONE}.sig").unlink()
    gone = committed(root)
    assert touched(root) == [(gone, f"{ONE}.sig", "D")]


def test_acts_that_become_links_are_named(root: Path) -> None:
    """An act that is replaced by a link is named."""
    (root / ONE).unlink()
    (root / ONE).symlink_to("elsewhere")
    there = committed(root)
    assert touched(root) == [(there, ONE, "T")]
    assert not same_files(DiskTree(root), Repository(root, "HEAD").tree("HEAD"), "2021")


def test_moved_acts_are_named(root: Path) -> None:
    """An act under a new name is a deletion and no rename."""
    (root / ONE).rename(root / TWO)
    gone = committed(root)
    assert touched(root) == [(gone, ONE, "D")]


def test_a_merge_cannot_drop_an_act(root: Path) -> None:
    """A merge that keeps only the side without the act agrees with that side, and is named."""
    git(root, "checkout", "-q", "-b", "side")
    committed(on_disk(root, {"other": b"y\n"}))
    git(root, "checkout", "-q", "main")
    committed(on_disk(root, {TWO: b"two\n"}))
    git(root, "checkout", "-q", "side")
    git(root, "merge", "-q", "-s", "ours", "-m", "x", "main")
    assert touched(root) == [(git(root, "rev-parse", "HEAD"), TWO, "D")]


def test_a_merge_cannot_change_an_act(root: Path) -> None:
    """A merge that brings bytes that neither side has is named, once."""
    git(root, "checkout", "-q", "-b", "side")
    committed(on_disk(root, {"other": b"y\n"}))
    git(root, "checkout", "-q", "main")
    committed(on_disk(root, {TWO: b"two\n"}))
    git(root, "merge", "-q", "--no-commit", "--no-ff", "side")
    evil = committed(on_disk(root, {ONE: b"evil\n"}))
    assert touched(root) == [(evil, ONE, "M")]


def test_an_honest_merge_is_not_named(root: Path) -> None:
    """Merging a side that has new acts, or lacks them, touches nothing."""
    git(root, "checkout", "-q", "-b", "side")
    brought = committed(on_disk(root, {TWO: b"two\n"}))
    git(root, "checkout", "-q", "main")
    committed(on_disk(root, {"other": b"y\n"}))
    git(root, "merge", "-q", "--no-ff", "-m", "x", "side")
    assert touched(root) == []
    assert told(root).brought[TWO].commit == brought


def test_settings_of_the_repository_hide_nothing(root: Path) -> None:
    """Settings that change what `git log` shows do not change what is read."""
    there = committed(on_disk(root, {ONE: b"other\n"}))
    before = told(root)
    for name, value in (
        ("log.showRoot", "false"),
        ("log.diffMerges", "off"),
        ("diff.renames", "copies"),
        ("diff.noprefix", "true"),
        ("diff.relative", "true"),
        ("format.pretty", "raw"),
        ("core.quotePath", "true"),
        ("log.showSignature", "true"),
        ("color.ui", "always"),
    ):
        git(root, "config", name, value)
    assert told(root) == before
    assert touched(root) == [(there, ONE, "M")]


def test_a_register_below_the_repository(tmp_path: Path) -> None:
    """Paths are those of the register where it lies in a folder of a larger repository."""
    inner = tmp_path / "city"
    on_disk(inner, {ONE: b"one\n"})
    brought = committed(tmp_path)
    found = told(inner)
    assert {path: each.commit for path, each in found.brought.items()} == {ONE: brought}


def test_odd_names_are_told_in_one_line(root: Path) -> None:
    """A file name that is no text is written out."""
    odd = root / f"{ACTS}a\nb"
    odd.write_bytes(b"x")
    committed(root)
    odd.unlink()
    gone = committed(root)
    assert touched(root) == [(gone, f"{ACTS}a\\x0ab", "D")]


def test_a_shallow_clone_remembers_too_little(root: Path, tmp_path: Path) -> None:
    """In a shallow clone there is no timeline: what came before cannot be known."""
    committed(on_disk(root, {TWO: b"two\n"}))
    copy = tmp_path / "copy"
    git(root, "clone", "-q", "--depth", "1", f"file://{root}", str(copy))
    assert timeline(Repository(copy, "HEAD"), "HEAD", "2021") is None


def test_trees_with_the_same_bytes_are_the_same(root: Path) -> None:
    """A disk holds the same files as a commit until a byte or a name differs."""
    then = Repository(root, "HEAD").tree("HEAD")
    assert same_files(DiskTree(root), then, "2021")
    assert not same_files(MemoryTree({ONE: b"two\n"}), then, "2021")
    assert not same_files(MemoryTree({ONE: b"longer\n"}), then, "2021")
    assert not same_files(MemoryTree({ONE: b"one\n", TWO: b""}), then, "2021")
    assert same_files(MemoryTree({ONE: b"one\n", "submissions/2022/x": b""}), then, "2021")
