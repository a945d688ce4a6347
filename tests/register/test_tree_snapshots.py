"""The disk and a git commit give the same names and bytes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clusterfund.errors import NoRegisterError, UnknownRevisionError, UnreadableFileError
from clusterfund.register.load import read_round
from clusterfund.register.objects import git_tree
from clusterfund.register.tree import DiskTree, printable
from register.trees import TOP, committed, git, on_disk, sample

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = {
    "submissions/2021/call/round.yaml": "甲\n".encode() * 100,
    "submissions/2021/empty.yaml": b"",
    "submissions/2021/a.yaml": b"\x00\xff\r\n",
    "submissions/2021/a/b.yaml": b"x",
    "submissions/2021/a-b.yaml": b"x",
    "submissions/2021/中 文.yaml": b"x",
    'submissions/2021/quote"\\tab.yaml': b"x",
    "submissions/.hidden": b"x",
    "README.md": b"outside",
}
INSIDE = sorted(path for path in FILES if path.startswith("submissions/"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A committed repository with files, two links and a folder link."""
    on_disk(tmp_path, FILES)
    (tmp_path / "submissions/2021/link.yaml").symlink_to("a.yaml")
    (tmp_path / "submissions/2021/dangling.yaml").symlink_to("nowhere")
    (tmp_path / "submissions/folder").symlink_to("2021")
    (tmp_path / "submissions/2021/a.yaml").chmod(0o755)
    committed(tmp_path)
    return tmp_path


def test_disk_and_git_give_the_same(root: Path) -> None:
    """Both trees have equal entries, in the same order, and equal bytes."""
    disk, commit = DiskTree(root), git_tree(root, "HEAD")
    assert list(disk.entries) == list(commit.entries)
    for one, other in zip(disk.entries.values(), commit.entries.values(), strict=True):
        assert (one.path, one.size, one.regular) == (other.path, other.size, other.regular)
    assert list(disk.entries) == sorted(disk.entries)
    for path in INSIDE:
        assert disk.read(path, 10_000) == commit.read(path, 10_000) == FILES[path]
        assert disk.entries[path].size == len(FILES[path])


def test_only_submissions_are_seen(root: Path) -> None:
    """Nothing outside `submissions/` is in a tree; links are entries, and never followed."""
    links = {"submissions/2021/link.yaml", "submissions/2021/dangling.yaml", "submissions/folder"}
    for tree in (DiskTree(root), git_tree(root, "HEAD")):
        assert set(tree.entries) == {*INSIDE, *links}
        assert {path for path, each in tree.entries.items() if not each.regular} == links


def test_odd_names_are_kept_apart(tmp_path: Path) -> None:
    """Names with control characters or bytes that are no text stay raw, so that none is lost."""
    folder = os.fsencode(on_disk(tmp_path, {"submissions/2021/a.yaml": b""}) / "submissions/2021")
    names = [
        b"\x1b[31m",
        b"a.yaml",
        b"a\nb",
        b"a\\x0ab",
        b"c\xe2\x80\xa8d\xc2\x85",
        b"\xff\xfe.yaml",
    ]
    for name in names:
        Path(os.fsdecode(folder + b"/" + name)).write_bytes(b"x")
    committed(tmp_path)
    for tree in (DiskTree(tmp_path), git_tree(tmp_path, "HEAD")):
        found = [os.fsencode(path.rsplit("/", 1)[1]) for path in tree.entries]
        assert sorted(found) == sorted(names)
        shown = [printable(path) for path in tree.entries]
        assert all(path.encode().decode().isprintable() for path in shown)


def test_pipes_are_not_regular(tmp_path: Path) -> None:
    """A named pipe is listed as no regular file, so that nobody waits for it."""
    on_disk(tmp_path, {"submissions/2021/a.yaml": b""})
    os.mkfifo(tmp_path / "submissions/2021/pipe.yaml")
    assert not DiskTree(tmp_path).entries["submissions/2021/pipe.yaml"].regular


@pytest.mark.parametrize("limit", [0, 5, 399, 400, 401])
def test_reading_is_limited(root: Path, limit: int) -> None:
    """At most one byte more than the limit is read, so that too large files can be told."""
    path = "submissions/2021/call/round.yaml"
    for tree in (DiskTree(root), git_tree(root, "HEAD")):
        assert tree.read(path, limit) == FILES[path][: limit + 1]
        assert tree.read("submissions/2021/a.yaml", limit) == b"\x00\xff\r\n"[: limit + 1]


def test_a_commit_does_not_change(root: Path) -> None:
    """A commit is read as it was, by full and short name and by tag, whatever the disk says."""
    first = git(root, "rev-parse", "HEAD")
    git(root, "tag", "v1")
    (root / "submissions/2021/a/b.yaml").write_bytes(b"new")
    (root / "submissions/2021/empty.yaml").unlink()
    committed(root)
    (root / "submissions/2021/a/b.yaml").write_bytes(b"not committed")
    for name in (first, first[:10], "v1", "HEAD~1"):
        assert git_tree(root, name).read("submissions/2021/a/b.yaml", 10) == b"x"
        assert "submissions/2021/empty.yaml" in git_tree(root, name).entries
    assert git_tree(root, "main").read("submissions/2021/a/b.yaml", 10) == b"new"
    assert "submissions/2021/empty.yaml" not in DiskTree(root).entries


@pytest.mark.parametrize(
    "revision", ["nowhere", "0" * 40, "--all", "-h", "HEAD:submissions", "HEAD^{tree}", "", "a\0b"]
)
def test_unknown_revisions(root: Path, revision: str) -> None:
    """What is no commit is a fault that names it; nothing is taken for an option."""
    with pytest.raises(UnknownRevisionError) as caught:
        git_tree(root, revision)
    assert str(caught.value).startswith(f"无法读取版本 {revision}：")


def test_no_repository(tmp_path: Path) -> None:
    """A folder outside of any repository, or none at all, has no revisions."""
    on_disk(tmp_path, FILES)
    with pytest.raises(UnknownRevisionError, match="这里不是 git 仓库"):
        git_tree(tmp_path, "HEAD")
    with pytest.raises(UnknownRevisionError, match="这里不是 git 仓库"):
        git_tree(tmp_path / "nowhere", "HEAD")


def test_vanished_files_are_a_fault(root: Path) -> None:
    """A file that is gone since the snapshot, or now a folder, is a fault with its path."""
    tree = DiskTree(root)
    path = "submissions/2021/a/b.yaml"
    (root / path).unlink()
    with pytest.raises(UnreadableFileError, match=rf"{path}：No such file"):
        tree.read(path, 10)
    (root / path).mkdir()
    with pytest.raises(UnreadableFileError, match=rf"{path}：Is a directory"):
        tree.read(path, 10)


def test_no_register(tmp_path: Path) -> None:
    """Where there is no `submissions/`, on disk or in the commit, there is no register."""
    on_disk(tmp_path, {"README.md": b""})
    with pytest.raises(NoRegisterError, match="submissions"):
        DiskTree(tmp_path)
    commit = committed(tmp_path)
    with pytest.raises(NoRegisterError, match=commit):
        git_tree(tmp_path, commit)
    (tmp_path / "submissions").write_bytes(b"")
    with pytest.raises(NoRegisterError):
        DiskTree(tmp_path)


def test_a_folder_below_the_root_reads_its_own_register(tmp_path: Path) -> None:
    """A register that lies deeper in its repository is the same on disk and in git."""
    deep = tmp_path / "programme"
    on_disk(deep, {"submissions/2021/a.yaml": b"deep"})
    on_disk(tmp_path, {"submissions/2021/a.yaml": b"top"})
    committed(tmp_path)
    path = "submissions/2021/a.yaml"
    assert DiskTree(deep).read(path, 10) == git_tree(deep, "HEAD").read(path, 10) == b"deep"


def test_whole_round_from_disk_and_git(tmp_path: Path) -> None:
    """The sample round is the same register from disk and from git, without findings."""
    on_disk(tmp_path, sample())
    committed(tmp_path)
    disk = read_round(DiskTree(tmp_path), "2021")
    commit = read_round(git_tree(tmp_path, "HEAD"), "2021")
    assert disk == commit
    assert disk.findings == ()


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without git is told so in one sentence."""
    monkeypatch.setitem(sys.modules, "git", None)
    with pytest.raises(UnknownRevisionError, match="没有安装 git"):
        git_tree(tmp_path, "HEAD")


def test_a_file_that_went_away_is_told(tmp_path: Path) -> None:
    """A file that was there when the tree was listed, and is not, is a fault that names it."""
    path = f"{TOP}call/round.yaml"
    tree = DiskTree(on_disk(tmp_path, sample()))
    (tmp_path / path).unlink()
    with pytest.raises(UnreadableFileError, match=r"call/round\.yaml"):
        tree.read(path, 10)


def test_a_folder_that_cannot_be_listed_is_told(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that this user may not look into is a fault that names it."""
    listed = os.scandir

    def refused(folder: str | Path) -> Iterator[os.DirEntry[str]]:
        if str(folder).endswith("2021"):
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(os, "scandir", refused)
    with pytest.raises(UnreadableFileError, match=r"submissions/2021：Permission denied"):
        DiskTree(root)
