"""`clusterfund template`: a workbook to fill in, empty or with an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from cli.running import REPOSITORY, Ran, is_one_chinese_sentence, ran, snapshot
from clusterfund.office.workbook.layout import sheets
from office.workbooks import empty, filled
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path


def test_it_writes_the_workbook(tmp_path: Path) -> None:
    """The empty and the filled workbook are written, and it is said what to read first."""
    root, out = build(tmp_path), tmp_path / "表.xlsx"
    made = ("template", "--xlsx", "--round", "2021", "--out", out, "--root", root)
    assert ran(*made) == Ran(0, f"已生成 {out}。请先看“填写说明”这张工作表。\n", "")
    assert out.read_bytes() == empty()
    assert ran(*made, "--from", "alpha").code == 0
    assert out.read_bytes() == filled()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--round", "2021", "--out", "a.xlsx"],
        ["--xlsx", "--round", "2021", "--out", "a.xls"],
        ["--xlsx", "--round", "2021"],
        ["--xlsx", "--round", "1999", "--out", "a.xlsx"],
        ["--xlsx", "--round", "2021", "--from", "nobody", "--out", "a.xlsx"],
        ["--xlsx", "--round", "2021", "--out", "/dev/null/a.xlsx"],
    ],
)
def test_wrong_usage_writes_nothing(arguments: list[str], tmp_path: Path) -> None:
    """A missing option, another ending, an unknown round or cluster: one sentence and no file."""
    root = build(tmp_path)
    before = snapshot(tmp_path)
    done = ran("template", *arguments, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err.splitlines(keepends=True)[0])
    assert snapshot(tmp_path) == before


def test_what_fits_no_cell_is_said(tmp_path: Path) -> None:
    """A section that is longer than a cell is named, and no workbook is written."""
    root = build(tmp_path)
    text = f"### （一）发展概况\n\n{'x' * 40_000}\n"
    (root / "submissions/2021/applications/alpha/plan.md").write_text(text, "utf-8")
    out = tmp_path / "a.xlsx"
    made = ("template", "--xlsx", "--round", "2021", "--from", "alpha", "--out", out)
    done = ran(*made, "--root", root)
    assert (done.code, done.out) == (1, "")
    assert " 错误 W018 “（一）发展概况”放不进一个格子\n" in done.err
    assert done.err.endswith("没有生成申报表。\n")
    assert not out.exists()


def test_the_workbook_is_ready_to_fill_in(tmp_path: Path) -> None:
    """Every table has drop-downs, checks, notes, frozen heads, A4; grey cells alone are locked."""
    out = tmp_path / "a.xlsx"
    ran("template", "--xlsx", "--round", "2021", "--out", out, "--root", REPOSITORY)
    book = openpyxl.load_workbook(out)
    assert tuple(book.sheetnames) == sheets()
    assert book["选项"].sheet_state == "hidden"
    table = book["表二"]
    checks = {str(each.sqref): each for each in table.data_validations.dataValidation}
    assert checks["C4:C1003"].formula1.startswith("'选项'!$")
    assert checks["B4:B1003"].formula1 == "18"
    assert checks["D4:D1003"].type == "date"
    assert table.freeze_panes == "B4"
    assert table["A3"].comment.text == "与营业执照一致的全称。最多 100 个字。依据：附录1 表二。"
    for sheet in book.worksheets[:-1]:
        assert sheet.page_setup.paperSize == 9, sheet.title
        assert sheet.protection.sheet, sheet.title
    assert not table["A4"].protection.locked
    assert not table.column_dimensions["A"].protection.locked
    assert table["R4"].protection.locked
    assert table["B4"].number_format == table.column_dimensions["B"].number_format == "@"
    products = {cell.value for column in book["选项"].columns for cell in column}
    assert {"制造执行管理云服务（mes-cloud）", "蓬江区", "是", "民营"} <= products
