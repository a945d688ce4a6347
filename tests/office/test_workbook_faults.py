"""Every W code, from either side: the workbook that shows it, and a near miss that does not."""

from __future__ import annotations

import time
import tracemalloc
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl.xml import LXML

from clusterfund.office.workbook.content import CELL_LIMIT, unfit
from clusterfund.office.workbook.grid import Sheet
from clusterfund.office.workbook.intake import Intake, take_in, understood
from clusterfund.records import Narrative, Source
from clusterfund.register.workbook_codes import WORKBOOK_CODES
from office.packages import MADE, SHEET, far, part, replaced, rows
from office.workbooks import (
    Odd,
    codes_at,
    edited,
    filled,
    formula,
    into,
    register,
    said,
    taken,
)

if TYPE_CHECKING:
    from collections.abc import Callable

NAME, CODE, OWNER, AMOUNT = "表二!A4", "表二!B4", "购买计划!A4", "购买计划!D4"


def book(change: Callable[[dict[str, Sheet]], Any]) -> Intake:
    """Import alpha's sheets after a change to them."""
    sheets = edited({})
    change(sheets)
    return understood(list(sheets.values()), into())


def change(which: str, **parts: Any) -> Callable[[dict[str, Sheet]], None]:
    """Change what a sheet is."""

    def apply(sheets: dict[str, Sheet]) -> None:
        sheets[which] = replace(sheets[which], **parts)

    return apply


def sheet(name: str, cells: dict[tuple[int, int], Any]) -> Sheet:
    """Make a sheet."""
    return Sheet(name, cells, (), hidden=False, hidden_rows=frozenset(), hidden_columns=frozenset())


def renamed(old: str, new: str) -> Callable[[dict[str, Sheet]], None]:
    """Give a sheet another name."""
    return change(old, name=new)


SUM_ROW = 18
VALUE = b"<v></v>" if LXML else b"<v />"
"""How openpyxl writes a value that is not there, with lxml and without."""


def _taken(made: Callable[[], bytes]) -> Intake:
    return take_in("a.xlsx", made(), into())


BAD: dict[str, list[Callable[[], Intake]]] = {
    code: [partial(_taken, made) for wanted, made in MADE.values() if wanted == code]
    for code in ("W001", "W002", "W003", "W004", "W005", "W006")
}
BAD |= {
    "W007": [
        lambda: book(lambda sheets: sheets.pop("转型目标")),
        lambda: book(renamed("表二", "表2")),
        lambda: taken({"表二!A3": "企业名称"}),
        lambda: taken({"表二!C3": "单位名称*"}),
        lambda: taken({"封面与表一!A5": "行业"}),
        lambda: taken({"封面与表一!A5": "产业集群名称"}),
        lambda: taken({"封面与表一!A3": "项", "封面与表一!B3": "值"}),
        lambda: book(change("购买计划", cells={})),
    ],
    "W008": [
        lambda: book(
            lambda sheets: sheets.update(
                memo=sheet("备注", {(1, 1): edited({"表二!A1": "x"})["表二"].cells[1, 1]})
            )
        ),
        lambda: taken({"表二!T3": "备注", "表二!T4": "x"}),
        lambda: taken({"表二!T4": "x"}),
        lambda: taken({"封面与表一!A20": "备注", "封面与表一!B20": "x"}),
    ],
    "W009": [
        lambda: taken({AMOUNT: formula("=100000+200000", 300000)}),
        lambda: taken({AMOUNT: Odd("#REF!", "e")}),
        lambda: taken({NAME: formula("=A5")}),
    ],
    "W010": [
        lambda: book(change("购买计划", merged=((4, 1, 5, 1),))),
        lambda: book(change("购买计划", merged=((4, 2, 4, 3),))),
    ],
    "W011": [
        lambda: book(change("表二", hidden=True)),
        lambda: book(change("表二", hidden_rows=frozenset({5, 99}))),
        lambda: book(change("表二", hidden_columns=frozenset({11, 40}))),
    ],
    "W012": [lambda: taken({NAME: " 示例甲一厂有限公司（示例）"})],
    "W013": [lambda: taken({CODE: 9.1440783e17})],
    "W014": [
        lambda: taken({OWNER: "示例甲一长有限公司"}),
        lambda: taken({OWNER: "不存在"}),
        lambda: taken({"表二!A5": "示例甲一厂有限公司（示例）"}),
    ],
    "W015": [lambda: taken({"表二!B5": "914407830000000197"})],
    "W016": [
        lambda: taken({"表二!S4": formula("=1", 1.0)}),
        lambda: taken({"表二!R4": 1}),
        lambda: taken({f"封面与表一!B{SUM_ROW}": formula("=1", 5000000.01)}),
    ],
    "W017": [lambda: taken({"选项!A2": "2020"})],
}
GOOD: dict[str, list[Callable[[], Intake]]] = {
    "W001": [lambda: take_in("a.xlsx", filled(), into())],
    "W002": [lambda: take_in("a.xlsx", part("docProps/custom.xml", b"<x/>"), into())],
    "W003": [lambda: take_in("a.xlsx", part("xl/EncryptedPackage", b"x"), into())],
    "W004": [
        lambda: take_in("a.xlsx", rows(20_000), into()),
        lambda: take_in("a.xlsx", far(b"ALL1"), into()),
    ],
    "W005": [lambda: take_in("a.xlsx", part("xl/printerSettings1.bin", b"x"), into())],
    "W006": [lambda: take_in("a.xlsx", part("xl/a..b.xml", b"<x/>"), into())],
    "W007": [
        lambda: taken({"表二!A3": " 单 位 名 称 ＊"}),
        lambda: taken({"封面与表一!A11": None}),
        lambda: taken({"表二!F3": "注册资本(万元)"}),
    ],
    "W008": [lambda: taken({"表二!T3": "备注"}), lambda: taken({"封面与表一!D4": "x"})],
    "W009": [lambda: taken({"表二!R4": formula("=SUM(D4:D5)")}), lambda: taken({NAME: "=A5"})],
    "W010": [
        lambda: book(change("购买计划", merged=((1, 1, 1, 4),))),
        lambda: book(change("表二", merged=((4, 19, 4, 20),))),
        lambda: book(change("责任承诺函", merged=((4, 2, 4, 3), (40, 1, 50, 2)))),
    ],
    "W011": [lambda: book(change("选项", hidden=True))],
    "W012": [lambda: taken({NAME: "示例甲一厂有限公司（示例）"})],
    "W013": [lambda: taken({CODE: "914407830000000197"})],
    "W014": [lambda: taken({OWNER: "914407830000000197"})],
    "W015": [lambda: taken({"购买计划!A6": "示例甲一厂有限公司（示例）"})],
    "W016": [
        lambda: taken({"表二!S4": formula("=1", 500000.001), "表二!R4": formula("=1", "")}),
        lambda: taken({"表二!S4": formula("=1", float("inf")), "表二!R4": True}),
    ],
    "W017": [lambda: taken({"选项!A2": "2021"})],
}
each_code = pytest.mark.parametrize("code", sorted({each.code for each in WORKBOOK_CODES}))


@each_code
def test_every_code_is_shown_from_either_side(code: str) -> None:
    """Each code is found where it belongs and nowhere near; W018 is a fault of the export."""
    if code == "W018":
        alpha = register().applications["alpha"]
        found = []
        for length in (CELL_LIMIT, CELL_LIMIT + 1):
            lines = ("### （一）发展概况", "", "字" * length)
            text = Narrative(Source("plan.md", list(lines), 0), lines)
            found.append([said(each) for each in unfit(replace(alpha, narrative=text))])
        assert found[0] == []
        assert found[1][0].startswith("plan.md W018 | “（一）发展概况”放不进一个格子 | 32768 个字")
        return
    for make in BAD[code]:
        assert code in {each.code for each in make().findings}
    for make in GOOD[code]:
        assert code not in {each.code for each in make().findings}


@pytest.mark.parametrize("name", MADE)
def test_what_is_no_sound_workbook_gives_one_finding(name: str) -> None:
    """A file that cannot be read gives one finding about the file, and no file."""
    intake = take_in("表.xlsx", MADE[name][1](), into())
    assert codes_at(intake) == [f"表.xlsx {MADE[name][0]}"]
    assert intake.files == {}
    assert all(each.message and each.fix for each in intake.findings)


BOMBS = ("a zip bomb", "an entity bomb", "a size that lies", "a huge file")


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_do_no_harm(name: str) -> None:
    """A bomb is refused within two seconds of CPU and within a hundred megabytes."""
    data = MADE[name][1]()
    tracemalloc.start()
    start = time.process_time()
    take_in("a.xlsx", data, into())
    spent, peak = time.process_time() - start, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert spent < 2
    assert peak < 100 * 1024 * 1024


MESSAGES: list[tuple[dict[str, Any], str, str, str]] = [
    ({"表二!A3": "企业名称"}, "表二 A3 W007", "缺少列“单位名称” | 没有找到 | 单位名称", ""),
    ({"表二!T4": "x"}, "表二 T4 W008", "这一列没有导入 | 没有名称 | ", ""),
    (
        {AMOUNT: formula("=100000+200000", 300000)},
        "购买计划 D4 W009",
        "“计划金额”里是公式 | =100000+200000 | ",
        "",
    ),
    (
        {OWNER: "示例甲一长有限公司（示例）"},
        "购买计划 A4 W014",
        "表二没有这家企业 | 示例甲一长有限公司（示例） | 表二中的单位名称",
        "是不是“示例甲一厂有限公司（示例）”？请从下拉列表中重新选。",
    ),
    (
        {"表二!B5": "914407830000000197"},
        "表二 B5 W015",
        "这个代码在第 4 行已经写过 | 914407830000000197 | 一家企业一行",
        "",
    ),
    (
        {"表二!S4": formula("=1", 1.0)},
        "表二 S4 W016",
        "“项目投入合计（自动计算）”与明细加起来不同 | 1.00 元 | 500,000 元",
        "",
    ),
    (
        {OWNER: None},
        "购买计划 A4 S001",
        "“企业”没有填写 |  | ",
        "请从下拉列表中选表二的一家企业。",
    ),
]


@pytest.mark.parametrize(("edits", "head", "middle", "fix"), MESSAGES)
def test_messages_name_cell_fault_and_fix(
    edits: dict[str, Any], head: str, middle: str, fix: str
) -> None:
    """A message says where, what, found, wanted and one fix: its own, or that of its code."""
    usual = {each.code: each.fix for each in WORKBOOK_CODES}
    wanted = f"{head} | {middle} | {fix or usual[head[-4:]]}"
    assert wanted in [said(each) for each in taken(edits).findings]


def test_columns_are_found_by_their_words() -> None:
    """Columns in another order, and rows further down, are read all the same."""
    sheets = edited({})
    moved = {
        (row + 7, 30 - column): replace(
            cell, spot=replace(cell.spot, row=row + 7, column=30 - column)
        )
        for (row, column), cell in sheets["表二"].cells.items()
    }
    sheets["表二"] = replace(sheets["表二"], cells=moved)
    intake = understood(list(sheets.values()), into())
    assert intake.findings == ()
    assert intake.files == taken({}).files


def test_rows_between_may_be_empty() -> None:
    """An emptied row is left out, and later rows keep their names in messages."""
    intake = taken({f"购买计划!{letter}5": None for letter in "ABCD"} | {"购买计划!D7": "x"})
    assert [each for each in codes_at(intake) if "S004" in each] == ["购买计划 D7 S004"]


def test_a_purchase_of_nobody_is_still_read() -> None:
    """All faults of a row are shown at once, even where its enterprise is not known."""
    intake = taken({OWNER: "不存在", AMOUNT: "x"})
    assert codes_at(intake) == ["购买计划 A4 W014", "购买计划 D4 S004"]


def test_a_foreign_workbook_names_what_it_lacks() -> None:
    """A workbook of somebody else names the sheets that are missing and those not read."""
    intake = understood([edited({})["填写说明"], sheet("空", {})], into())
    assert intake.files == {}
    assert {each.code for each in intake.findings} == {"W007"}
    assert [each.path for each in intake.findings] == [
        "封面与表一",
        "表二",
        "购买计划",
        "重点任务",
        "实施计划节点",
        "转型目标",
        "重点建设项目表",
        "方案正文",
        "责任承诺函",
    ]


def test_accounts() -> None:
    """The account of the command line goes in; the name of another account does not stay."""
    named = {"封面与表一!B11": 90000101, "封面与表一!B12": "shili"}
    own = understood(list(edited(named).values()), replace(into(), account=90000101))
    other = understood(list(edited(named).values()), replace(into(), account=90000102))
    texts = [
        each.files["submissions/2021/applications/alpha/application.yaml"].decode()
        for each in (own, other)
    ]
    assert "  id: 90000101\n  name: shili\n" in texts[0]
    assert "  id: 90000102\napplied_on" in texts[1]
    assert codes_at(taken({"封面与表一!B12": "shili"})) == ["封面与表一 B11 S001"]


def test_formulas_are_read_from_the_file() -> None:
    """The sum that a spreadsheet program left in a file is compared; its formula is no matter."""
    right = take_in("a.xlsx", replaced(SHEET, VALUE, b"<v>5000000</v>"), into())
    assert codes_at(right) == ["封面与表一 B19 W016"]
    wrong = take_in("a.xlsx", replaced(SHEET, VALUE, b"<v>1</v>"), into())
    assert [each.code for each in wrong.findings] == ["W016"] * 3
