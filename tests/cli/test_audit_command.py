"""`clusterfund audit`: one zip for auditors, the same bytes every time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.running import is_one_chinese_sentence, ran
from register.trees import committed
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path


def test_disk_and_git_give_the_same_zip(tmp_path: Path) -> None:
    """The pack of a commit is that of the same files on the disk."""
    root = build(tmp_path, [{"run": "approve"}])
    committed(root)
    packs = []
    for name, more in (("disk.zip", ()), ("git.zip", ("--at", "HEAD"))):
        out = tmp_path / name
        done = ran("audit", "2021", "--root", root, "--out", out, *more)
        assert (done.code, done.err) == (0, "")
        assert "请不要公开" in done.out
        packs.append(out.read_bytes())
    assert packs[0] == packs[1]


def test_a_register_with_errors_is_not_packed(tmp_path: Path) -> None:
    """Where the register has errors they are printed, and nothing is written."""
    root = build(tmp_path, [{"run": "rank"}, {"set": {"alpha/e1#/employees": 7}}])
    out = tmp_path / "out.zip"
    done = ran("audit", "2021", "--root", root, "--out", out)
    assert (done.code, done.out) == (1, "")
    assert "A005" in done.err
    assert done.err.endswith("登记册有错误，没有写出审计包。\n")
    assert not out.exists()


def test_a_folder_that_takes_no_file(tmp_path: Path) -> None:
    """Where the zip cannot be written, one sentence says so."""
    root = build(tmp_path)
    (tmp_path / "file").write_bytes(b"")
    done = ran("audit", "2021", "--root", root, "--out", tmp_path / "file" / "out.zip")
    assert done.code == 2
    assert is_one_chinese_sentence(done.err)
