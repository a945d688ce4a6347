"""`clusterfund import`: all of an application or nothing of it, and every message at its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import Ran, is_one_chinese_sentence, ran, snapshot
from clusterfund.office.workbook.package import MAX_BYTES
from office.workbooks import LESS_ONE, canonical, filled, folder, register, rewritten
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

NEXT = "下一步：用 clusterfund check 再检查一次，然后照“我要申报”页的说明提交。\n"
INTO = ("--round", "2021", "--slug")


def book(tmp_path: Path, data: bytes) -> Path:
    """Write a workbook."""
    path = tmp_path / "申报.xlsx"
    path.write_bytes(data)
    return path


def test_a_new_application_is_made(tmp_path: Path) -> None:
    """A filled workbook becomes a folder that checks clean, written in the canonical form."""
    root, file = build(tmp_path), book(tmp_path, filled())
    files = canonical(register().applications["alpha"], folder())
    (root / folder()).rename(tmp_path / "before")
    done = ran("import", file, *INTO, "alpha", "--root", root)
    listed = "".join(f"已写出 {path}\n" for path in files)
    assert done == Ran(0, f"{listed}{NEXT}", "")
    assert {path: (root / path).read_bytes() for path in files} == files
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


def test_an_application_is_updated(tmp_path: Path) -> None:
    """What the workbook no longer has goes from the register; refusals are shown, and no bar."""
    root, file = build(tmp_path), book(tmp_path, rewritten(filled(), LESS_ONE))
    sealed = root / folder() / "sealed/contact.age"
    sealed.parent.mkdir()
    sealed.write_bytes(b"age-encryption.org/v1\n")
    gone = f"{folder()}/enterprises/{register().applications['alpha'].enterprises[9].uscc}.yaml"
    dry = ran("import", file, *INTO, "alpha", "--root", root, "--dry-run")
    assert dry.code == 0
    assert f"会删除 {gone}\n" in dry.out
    assert "会写出" in dry.out
    assert (root / gone).exists()
    done = ran("import", file, *INTO, "alpha", "--account", "90000101", "--root", root)
    assert done.code == 0
    assert "封面与表一 B4 不符合 P011 本地企业家数不够\n" in done.out
    assert f"已删除 {gone}\n" in done.out
    assert not (root / gone).exists()
    assert sealed.exists()
    assert "  id: 90000101\n" in (root / folder() / "application.yaml").read_text("utf-8")


def test_nothing_is_written_where_anything_is_wrong(tmp_path: Path) -> None:
    """One wrong cell, and no file changes; the cell, what is wrong and the fix are said."""
    edits = {"表二!D7": "09/15/2021"}
    root, file = build(tmp_path), book(tmp_path, rewritten(filled(), edits))
    before = snapshot(root)
    done = ran("import", file, *INTO, "alpha", "--root", root)
    assert done == Ran(
        1,
        "",
        "表二 D7 错误 S004 “成立时间”的格式不对\n"
        "  现在：09/15/2021\n"
        "  应为：写成 2021-09-15\n"
        "  依据：附录1至附录3\n"
        "  改法：请写成年-月-日，例如 2021-09-15；月和日的先后不能含糊。\n\n"
        "检查了 1 个文件：错误 1 处，不符合 0 处，提醒 0 处。\n"
        "没有写出任何文件。改好以上错误，再导入一次。\n",
    )
    assert snapshot(root) == before


def test_it_writes_beside_the_register(tmp_path: Path) -> None:
    """With a folder to write to, the register stays as it is; nothing there is overwritten."""
    root, file, out = build(tmp_path), book(tmp_path, filled()), tmp_path / "out"
    before = snapshot(root)
    arguments = ("import", file, *INTO, "alpha", "--out", out, "--root", root)
    done = ran(*arguments)
    assert done.code == 0
    assert f"已写出 {out.as_posix()}/alpha/application.yaml\n" in done.out
    files = canonical(register().applications["alpha"], "alpha")
    assert snapshot(out) == files
    again = ran(*arguments)
    assert again.code == 2
    assert is_one_chinese_sentence(again.err)
    assert (snapshot(root), snapshot(out)) == (before, files)


def test_what_is_handed_in_is_frozen(tmp_path: Path) -> None:
    """An application that was received is not written over; a dry run still judges the workbook."""
    root, file = build(tmp_path, [{"run": "receive"}]), book(tmp_path, filled())
    before = snapshot(root)
    done = ran("import", file, *INTO, "alpha", "--root", root)
    assert done.code == 2
    assert is_one_chinese_sentence(done.err)
    assert "已收件" in done.err
    assert ran("import", file, *INTO, "alpha", "--dry-run", "--root", root).code == 0
    assert snapshot(root) == before


@pytest.mark.parametrize("name", ["nothing.xlsx", "."])
def test_a_file_that_cannot_be_read(name: str, tmp_path: Path) -> None:
    """A file that is not there, or is a folder, is one sentence."""
    done = ran("import", tmp_path / name, *INTO, "alpha", "--root", build(tmp_path))
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)


@pytest.mark.parametrize("slug", ["Alpha", "a/b", "..", "con", "a" * 61])
def test_names_that_no_folder_may_have(slug: str, tmp_path: Path) -> None:
    """A name that the register does not allow is wrong usage."""
    file = book(tmp_path, filled())
    done = ran("import", file, *INTO, slug, "--root", build(tmp_path))
    assert (done.code, done.out) == (2, "")
    assert "不能作代号" in done.err


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    """A file of 200 MB is refused after a few bytes more than may be, with the file's name."""
    root, file = build(tmp_path), tmp_path / "申报.xlsx"
    with file.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(200 * 1024 * 1024)
    done = ran("import", file, *INTO, "alpha", "--root", root)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("申报.xlsx 错误 W004 文件太大\n")
    assert MAX_BYTES < 200 * 1024 * 1024


def test_a_stray_file_in_the_folder_keeps_its_path(tmp_path: Path) -> None:
    """A file that lies in the folder and belongs there not is named by its path."""
    root, file = build(tmp_path), book(tmp_path, filled())
    (root / folder() / "notes.txt").write_text("x", "utf-8")
    done = ran("import", file, *INTO, "alpha", "--root", root)
    assert done.code == 1
    assert done.err.startswith(f"{folder()}/notes.txt 错误 T001 ")


def test_json_has_sheet_and_cell(tmp_path: Path) -> None:
    """The JSON names sheet and cell of every finding, and what was written."""
    edits = {"表二!B5": 9.1440783e17}
    file = book(tmp_path, rewritten(filled(), edits))
    into = (*INTO, "alpha", "--root", build(tmp_path), "--format", "json")
    done = ran("import", file, *into)
    assert done.code == 1
    assert (done.json["file"], done.json["written"], done.json["removed"]) == (file.name, [], [])
    [finding] = done.json["findings"]
    assert (finding["sheet"], finding["cell"], finding["code"]) == ("表二", "B5", "W013")
