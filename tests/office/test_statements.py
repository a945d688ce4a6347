"""Statements and account lists as files: read exactly, or told cell by cell."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.office.statement import grid, reading, workbook
from clusterfund.records import Pair, Row
from figures.registers import CATALOGUE

if TYPE_CHECKING:
    from clusterfund.office.statement.reading import Read

TITLES = ["订单号", "日期", "云服务账号", "类型", "产品", "服务券金额", "实付总额", "原订单号"]
HEAD = ",".join(TITLES) + "\n"
CELLS = ["A-1", "2021-10-12", "acc-1", "使用", "mes", "80000.5", "100000", ""]
ROW = Row(2, "A-1", date(2021, 10, 12), "acc-1", "use", 8_000_050, 10_000_000, "mes")


def read(data: str | bytes) -> Read:
    """Read a statement."""
    body = data if isinstance(data, bytes) else data.encode()
    return reading.statement("s.csv", body, CATALOGUE)


def told(found: Read) -> list[tuple[str, int, str, str]]:
    """Give code, line, message and value of what is wrong."""
    return [(each.code, each.line, each.message, each.found) for each in found.findings]


def sheet(*rows: list[Any], others: int = 0) -> bytes:
    """Write a workbook with one sheet of rows, and others with one cell each."""
    book = openpyxl.Workbook()
    first = book.create_sheet("对账单", 0)
    for row in rows:
        first.append(row)
    for number in range(others):
        book.create_sheet(f"另 {number}").append(["x"])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("codec", "name"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8（带 BOM）"), ("gb18030", "GB18030")],
)
def test_encodings_are_named(codec: str, name: str) -> None:
    """The same rows come out of every encoding, and its name is told."""
    found = read((HEAD + ",".join(CELLS) + "\n").encode(codec))
    assert (found.rows, found.findings, found.encoding) == ([ROW], [], name)


def test_other_encodings_are_refused() -> None:
    """UTF-16 is named; bytes that are no text, or of another encoding, are named by row."""
    assert told(read((HEAD + "x").encode("utf-16"))) == [
        ("B001", 1, "文件是 UTF-16 编码", "UTF-16")
    ]
    line = ",".join(CELLS).replace("A-1", "甲").encode()
    mixed = HEAD.encode() + line + b"\n" + line.decode().encode("gbk") + b"\n\xff\xff\n"
    assert [(each.line, each.found) for each in read(mixed).findings] == [
        (3, "GB18030（GBK）"),
        (4, "读不出的字节"),
    ]
    whole = (HEAD + "x\n").encode("gbk") + b"\xff\xff\n"
    assert [(each.line, each.found) for each in read(whole).findings] == [(3, "读不出的字节")]


def test_a_head_in_english_says_nothing_of_the_encoding() -> None:
    """Rows that are all GB18030 are read so; where they do not agree they are named."""
    head = "order,on,account,kind,product,amount,paid\n"
    row = "A-1,2021-10-12,acc-1,使用,mes,80000.5,100000\n"
    found = read((head + row).encode("gbk"))
    assert (found.rows, found.findings, found.encoding) == ([ROW], [], "GB18030")
    mixed = (head + row).encode() + row.encode("gbk")
    assert [each.line for each in read(mixed).findings] == [3]


def test_columns_may_stand_in_any_order() -> None:
    """Columns are found by name, in Chinese or as the field; a column may be left out if empty."""
    text = (
        "paid,amount,产品,kind,云服务账号,on,order\n100000,80000.50,mes,use,acc-1,2021/10/12,A-1\n"
    )
    assert read(text).rows == [ROW]


def test_a_product_may_be_written_by_name() -> None:
    """The catalogue's name of a product is as good as its id; others stay for the rules."""
    names = {each.name: each.id for each in CATALOGUE.products.values()}
    for name in (*names, "咖啡机"):
        found = read(HEAD + ",".join(CELLS).replace("mes", name))
        assert [row.product for row in found.rows] == [names.get(name, name)]


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (HEAD.replace("产品", "商品"), [("第 5 列认不出", "商品"), ("缺少“产品”一列", "")]),
        (HEAD.replace("原订单号", "订单号"), [("第 8 列重复", "订单号")]),
        (HEAD.replace("原订单号", ""), [("第 8 列认不出", "空")]),
        ("", [("文件里没有表头", "空文件")]),
    ],
)
def test_heads_that_do_not_fit(head: str, wanted: list[tuple[str, str]]) -> None:
    """Unknown, doubled and missing columns are named, and no row is taken."""
    found = read(head + ",".join(CELLS) if head else "")
    assert [(each.message, each.found) for each in found.findings] == wanted
    assert {each.code for each in found.findings} == {"B002"}
    assert found.rows == []


@pytest.mark.parametrize(
    ("place", "cell", "wanted"),
    [
        (0, "", "第 2 行的订单号读不懂"),
        (0, "=1+1", "第 2 行的订单号读不懂"),
        (1, "2021年10月12日", "第 2 行的日期读不懂"),
        (1, "2021-02-30", "第 2 行的日期不存在"),
        (2, "账号一", "第 2 行的云服务账号读不懂"),
        (5, "-1", "第 2 行的服务券金额读不懂"),
        (5, "1.005", "第 2 行的服务券金额读不懂"),
        (6, "1e5", "第 2 行的实付总额读不懂"),
        (6, "100000元", "第 2 行的实付总额读不懂"),
        (3, "提现", "第 2 行的类型不能记账"),
        (3, "", "第 2 行的类型不能记账"),
    ],
)
def test_cells_that_cannot_be_read(place: int, cell: str, wanted: str) -> None:
    """Each cell of another form is named with its row, and the row is left out."""
    cells = [*CELLS]
    cells[place] = cell
    found = read(HEAD + ",".join(cells) + "\n")
    assert [each.message for each in found.findings] == [wanted]
    assert found.rows == []


def test_rows_of_another_length() -> None:
    """A row with more cells than columns is named; missing cells at the end are empty."""
    found = read(HEAD + ",".join(CELLS[:7]) + "\n" + ",".join(CELLS) + ",x\n")
    assert found.rows == [ROW]
    assert told(found) == [("B003", 3, "第 3 行比表头多出 1 格", "9 格")]


def test_doubled_order_numbers() -> None:
    """An order number that comes twice in a file is named at its second place."""
    found = read(HEAD + (",".join(CELLS) + "\n") * 2)
    assert told(found) == [("B005", 3, "第 3 行的订单号与第 2 行重复", "A-1")]


def test_broken_quotes_and_cells_over_lines() -> None:
    """A cell over several lines and an open quotation mark are named where they begin."""
    found = read(HEAD + '"A\n1",x\n')
    assert told(found)[0][:3] == ("B003", 2, "第 2 行有一格跨了几行")
    found = read(HEAD + '"A-1"x,y\n')
    assert told(found) == [("B003", 2, "第 2 行的引号或分隔符不对", "")]


def test_blank_rows_are_left_out() -> None:
    """Rows of nothing are no rows; lines are counted with them."""
    found = read(HEAD + "\n,,,\n" + ",".join(CELLS) + "\n")
    assert [row.line for row in found.rows] == [4]


@given(st.binary(max_size=200))
def test_any_bytes_are_told_or_read(data: bytes) -> None:
    """Whatever the bytes: there is something to tell, or a head and nothing lost."""
    found = read(data)
    assert found.findings
    assert found.rows == []


def test_accounts() -> None:
    """A list of accounts gives the pairs; a code of another form is named."""
    text = "统一社会信用代码,云服务账号\n914407830000000197,acc-1\n9144,acc-2\n"
    found = reading.accounts("a.csv", text.encode())
    assert found.pairs == [Pair("914407830000000197", "acc-1")]
    assert told(found) == [("B003", 3, "第 3 行的统一社会信用代码读不懂", "9144")]


def test_workbooks_are_read_as_csv_is() -> None:
    """Texts, dates, times and exact numbers of a workbook give the same rows."""
    rows: list[list[Any]] = [
        TITLES,
        CELLS,
        [None, " "],
        ["A-2", date(2021, 10, 12), "acc-1", "使用", "mes", 80000.5, 100000, None],
        [3, datetime.combine(date(2021, 10, 12), time(9, 30)), "acc-1", "use", "mes", 0.1, 0.25],
    ]
    found = read(sheet(*rows))
    assert (found.findings, found.encoding) == ([], "xlsx")
    assert [row.order for row in found.rows] == ["A-1", "A-2", "3"]
    assert found.rows[0] == ROW
    assert [(row.amount, row.paid) for row in found.rows[1:]] == [
        (8_000_050, 10_000_000),
        (10, 25),
    ]
    assert {row.on for row in found.rows} == {date(2021, 10, 12)}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("=SUM(A1)", "第 2 行第 6 列是公式或错误值"),
        ("#REF!", "第 2 行第 6 列是公式或错误值"),
        (True, "第 2 行第 6 列不是文字或数字"),
        (1234567890123456, "第 2 行第 6 列是被截短的长数字"),
    ],
)
def test_cells_of_a_workbook_that_are_not_exact(value: object, why: str) -> None:
    """Formulas, errors, booleans and numbers that lost digits are named by cell."""
    found = read(sheet(TITLES, [*CELLS[:5], value, 100000]))
    assert ("B003", why) in {(each.code, each.message) for each in found.findings}


def _zip(size: int = 1, parts: int = 1) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(parts):
            archive.writestr(f"{number}.xml", b"0" * size)
    return file.getvalue()


def test_workbooks_that_are_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Broken, blown up, locked and empty workbooks are told in one sentence."""
    locked = bytearray(_zip())
    entry = bytes(locked).index(b"PK\x01\x02")
    locked[entry + 8] |= 1
    monkeypatch.setattr(workbook, "MAX_EXPANDED", 10_000)
    cases = {
        b"PK\x03\x04 no workbook": "工作簿不能打开：文件不完整",
        _zip(20_000): "工作簿不能打开：展开以后太大",
        _zip(parts=501): "工作簿不能打开：展开以后太大",
        bytes(locked): "工作簿不能打开：文件有密码",
        _zip(): "工作簿不能打开：内容损坏",
    }
    for data, message in cases.items():
        found = read(data)
        assert [(each.code, each.message) for each in found.findings] == [("B006", message)]


def test_only_one_sheet_may_hold_anything() -> None:
    """Two sheets with content, or none, leave it open which is meant."""
    for data in (sheet(TITLES, CELLS, others=1), sheet()):
        assert [each.message for each in read(data).findings] == [
            "工作簿不能打开：要有而且只有一张表有内容"
        ]


def test_limit_of_a_file() -> None:
    """A statement may have some hundred thousand rows, and no more than the limit of bytes."""
    assert grid.MAX_BYTES >= 200_000 * 150
