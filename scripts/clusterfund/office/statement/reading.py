"""The platform's statement and the list of accounts as records (guide 四（三）, 四（四）)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from clusterfund.findings import Place
from clusterfund.money import fen
from clusterfund.office.statement.grid import read
from clusterfund.records import Pair, Row, Statement
from clusterfund.register.statement_codes import CELL, COLUMNS, DOUBLED, NOT_FOR_VOUCHERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.findings import Finding
    from clusterfund.office.statement.grid import Grid
    from clusterfund.records import Catalogue


class Column(NamedTuple):
    """A column: its Chinese name, the form of its cells, and what that form is called."""

    title: str
    form: re.Pattern[str]
    wanted: str
    needed: bool = True


NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,63}")
ACCOUNT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")
MONEY = re.compile(r"(0|[1-9][0-9]{0,10})(\.[0-9]{1,2})?")
DAY = re.compile(r"([0-9]{4})([-/])([0-9]{1,2})\2([0-9]{1,2})( [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?")
ANY = re.compile(r".{0,60}")
STATEMENT = {
    "order": Column("订单号", NUMBER, "英文字母、数字和 . _ / -"),
    "on": Column("日期", DAY, "2021-09-15 的样子"),
    "account": Column("云服务账号", ACCOUNT, "英文字母、数字和 . _ @ -"),
    "kind": Column("类型", ANY, "使用、退款或其他投入"),
    "product": Column("产品", ANY, "目录中的产品"),
    "amount": Column("服务券金额", MONEY, "最多两位小数的数字，不写逗号和单位"),
    "paid": Column("实付总额", MONEY, "最多两位小数的数字，不写逗号和单位"),
    "of": Column("原订单号", re.compile(f"({NUMBER.pattern})?"), "订单号，或空着", needed=False),
}
ACCOUNTS = {
    "uscc": Column("统一社会信用代码", re.compile("[0-9A-HJ-NPQRTUWXY]{18}"), "18 位代码"),
    "account": Column("云服务账号", ACCOUNT, "英文字母、数字和 . _ @ -"),
}
KINDS = {"使用": "use", "退款": "refund", "其他投入": "own_money"}
KINDS |= {name: name for name in KINDS.values()}


@dataclass(slots=True)
class Read:
    """What a file gave; rows that cannot be read are told and left out of `rows` and `pairs`."""

    statement: Statement
    encoding: str
    rows: list[Row] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def statement(name: str, data: bytes, catalogue: Catalogue) -> Read:
    """Read a statement. A product may be written with its id or its name."""
    grid, found = _open(name, data)
    ids = {each.name: each.id for each in catalogue.products.values()}
    seen: dict[str, int] = {}
    for line, cells in _records(name, grid, STATEMENT, found):
        kind = KINDS.get(cells["kind"])
        day = _day(cells["on"])
        order = cells["order"]
        if kind is None:
            message = f"第 {line} 行的类型不能记账"
            wanted = STATEMENT["kind"].wanted
            told = NOT_FOR_VOUCHERS.finding(
                Place(name, line), message, found=cells["kind"] or "空", wanted=wanted
            )
            found.findings.append(told)
        if day is None:
            message = f"第 {line} 行的日期不存在"
            told = CELL.finding(Place(name, line), message, found=cells["on"], wanted="真实的日期")
            found.findings.append(told)
        if order in seen:
            message = f"第 {line} 行的订单号与第 {seen[order]} 行重复"
            told = DOUBLED.finding(Place(name, line), message, found=order, wanted="只出现一次")
            found.findings.append(told)
        seen.setdefault(order, line)
        if kind and day:
            product = ids.get(cells["product"], cells["product"])
            amounts = fen(cells["amount"]), fen(cells["paid"])
            of = cells.get("of", "")
            found.rows.append(Row(line, order, day, cells["account"], kind, *amounts, product, of))
    return found


def accounts(name: str, data: bytes) -> Read:
    """Read which cloud account each enterprise has opened (四（三）)."""
    grid, found = _open(name, data)
    for _, cells in _records(name, grid, ACCOUNTS, found):
        found.pairs.append(Pair(cells["uscc"], cells["account"]))
    return found


def _open(name: str, data: bytes) -> tuple[Grid, Read]:
    grid = read(name, data)
    digest = hashlib.sha256(data).hexdigest()
    return grid, Read(Statement(name, digest), grid.encoding, findings=list(grid.findings))


def _records(
    name: str, grid: Grid, columns: Mapping[str, Column], found: Read
) -> list[tuple[int, dict[str, str]]]:
    """Give each row by field name; a row with a cell of another form is told and left out."""
    if not grid.rows:
        if not found.findings:
            found.findings.append(COLUMNS.finding(Place(name), "文件里没有表头", found="空文件"))
        return []
    (line, head), *rows = grid.rows
    names, faults = _named(name, line, head, columns)
    if faults:
        found.findings += faults
        return []
    records = []
    for number, cells in rows:
        if len(cells) > len(names):
            message = f"第 {number} 行比表头多出 {len(cells) - len(names)} 格"
            wanted = f"{len(names)} 格"
            told = CELL.finding(
                Place(name, number), message, found=f"{len(cells)} 格", wanted=wanted
            )
            found.findings.append(told)
            continue
        padded = cells + [""] * (len(names) - len(cells))
        record = dict(zip(names, padded, strict=True))
        wrong = [each for each, text in record.items() if not columns[each].form.fullmatch(text)]
        for each in wrong:
            column = columns[each]
            message = f"第 {number} 行的{column.title}读不懂"
            place = Place(name, number, names.index(each) + 1)
            what = record[each] or "空"
            found.findings.append(CELL.finding(place, message, found=what, wanted=column.wanted))
        if not wrong:
            records.append((number, record))
    return records


def _named(
    name: str, line: int, head: list[str], columns: Mapping[str, Column]
) -> tuple[list[str], list[Finding]]:
    """Match the head: Chinese names or field names, each once, none unknown, none missing."""
    known = {column.title: field_ for field_, column in columns.items()}
    known |= {field_: field_ for field_ in columns}
    names, faults = [], []
    wanted = "、".join(column.title for column in columns.values())
    for place, title in enumerate(head, 1):
        field_ = known.get(title)
        at = Place(name, line, place)
        if field_ is None:
            message = f"第 {place} 列认不出"
            faults.append(COLUMNS.finding(at, message, found=title or "空", wanted=wanted))
        elif field_ in names:
            faults.append(COLUMNS.finding(at, f"第 {place} 列重复", found=title, wanted="只有一列"))
        names.append(field_ or "")
    for field_, column in columns.items():
        if column.needed and field_ not in names:
            told = COLUMNS.finding(Place(name, line), f"缺少“{column.title}”一列", wanted=wanted)
            faults.append(told)
    return names, faults


def _day(text: str) -> date | None:
    """Give the day of a cell that has the form of one; None where there is no such day."""
    match = DAY.fullmatch(text)
    try:
        return date(int(match[1]), int(match[3]), int(match[4])) if match else None
    except ValueError:
        return None
