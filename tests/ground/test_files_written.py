"""Files are written all or none."""

from __future__ import annotations

import os
import resource
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from clusterfund.errors import CannotWriteError
from clusterfund.files import write_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def tree(folder: Path) -> dict[str, bytes | None]:
    """Give every path below a folder with its bytes, None for a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def test_files_are_written(tmp_path: Path) -> None:
    """New files appear with their folders, and the number of changed files is returned."""
    wanted = {tmp_path / "a" / "b" / "one.yaml": b"one\n", tmp_path / "two.yaml": b"\x00\xff"}
    assert write_all(wanted) == 2
    assert all(path.read_bytes() == data for path, data in wanted.items())
    assert set(tree(tmp_path)) == {"a", "a/b", "a/b/one.yaml", "two.yaml"}
    assert {path.stat().st_mode & 0o777 for path in wanted} == {0o644}


def test_nothing_to_write(tmp_path: Path) -> None:
    """Writing no files changes nothing."""
    assert write_all({}) == 0
    assert tree(tmp_path) == {}


def test_unchanged_files_are_not_touched(tmp_path: Path) -> None:
    """A file that has its bytes already keeps its time; only the other is written."""
    same, other = tmp_path / "same.yaml", tmp_path / "other.yaml"
    same.write_bytes(b"same")
    other.write_bytes(b"old")
    os.utime(same, ns=(1, 1))
    assert write_all({same: b"same", other: b"new"}) == 1
    assert (same.stat().st_mtime_ns, other.read_bytes()) == (1, b"new")
    assert write_all({same: b"same", other: b"new"}) == 0


def test_no_folder_to_be_made(tmp_path: Path) -> None:
    """Where a parent is a file, nothing at all is written and the fault names the path."""
    (tmp_path / "file").write_bytes(b"x")
    before = tree(tmp_path)
    bad = tmp_path / "file" / "below.yaml"
    with pytest.raises(CannotWriteError, match=r"无法写入 .*below\.yaml：.*没有改动任何文件"):
        write_all({tmp_path / "first.yaml": b"1", bad: b"2", tmp_path / "last.yaml": b"3"})
    assert tree(tmp_path) == before


def test_folder_in_the_way(tmp_path: Path) -> None:
    """Where a target is a folder, no other file is changed and no temporary file stays."""
    first = tmp_path / "first.yaml"
    first.write_bytes(b"old")
    (tmp_path / "folder.yaml").mkdir()
    before = tree(tmp_path)
    with pytest.raises(CannotWriteError, match=r"folder\.yaml"):
        write_all({first: b"new", tmp_path / "folder.yaml": b"2", tmp_path / "last.yaml": b"3"})
    assert tree(tmp_path) == before


def test_failure_leaves_no_new_folder(tmp_path: Path) -> None:
    """A folder made for a file that is then not written does not stay."""
    (tmp_path / "file").write_bytes(b"x")
    before = tree(tmp_path)
    with pytest.raises(CannotWriteError):
        write_all({tmp_path / "new" / "a.yaml": b"1", tmp_path / "file" / "b.yaml": b"2"})
    assert tree(tmp_path) == before


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow beyond 1000 bytes, as a full disk would; pytest's own log comes after."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_full_disk(tmp_path: Path) -> None:
    """When the disk is full, nothing is written and no temporary file stays."""
    contents = {tmp_path / "small.yaml": b"1", tmp_path / "large.yaml": b"2" * 5000}
    with full_disk(), pytest.raises(CannotWriteError, match=r"large\.yaml"):
        write_all(contents)
    assert tree(tmp_path) == {}
