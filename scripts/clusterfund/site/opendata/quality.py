"""How good our own data is: every table and the whole round, checked and counted."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

import orjson

from clusterfund.site.opendata.checking import Check, Compared, same
from clusterfund.site.opendata.fields import KINDS
from clusterfund.site.opendata.formats import rows_of_csv
from clusterfund.site.opendata.sums import checks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clusterfund.site.opendata.fields import Field, Link, Row, Table

DECIMAL = re.compile(r"(0|[1-9][0-9]{0,15})\.[0-9]{2}")
Filled = tuple["Table", "Sequence[Row]"]
"""A table with its rows."""


def report(
    data: Mapping[str, Any], filled: Sequence[Filled], files: Mapping[str, bytes]
) -> dict[str, Any]:
    """Check a round's tables and files; `files` are the tables' by name."""
    others = {table.name: rows for table, rows in filled}
    tables = [_table(table, rows, others, files) for table, rows in filled]
    whole = [each.shape() for each in checks(data, others)]
    results = [each["result"] for table in tables for each in table["checks"]]
    results += [each["result"] for each in whole]
    return {
        "round": data["round"]["id"],
        "passed": "fail" not in results,
        "results": {result: results.count(result) for result in ("pass", "fail", "none")},
        "tables": tables,
        "checks": whole,
        "files": [
            {"path": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in sorted(files.items())
        ],
    }


def _table(
    table: Table,
    rows: Sequence[Row],
    others: Mapping[str, Sequence[Row]],
    files: Mapping[str, bytes],
) -> dict[str, Any]:
    found = [
        _required(table, rows),
        _values(table, rows),
        _key(table, rows),
        *(_link(table, each, rows, others[each.table]) for each in table.links),
        Check("copies", "CSV 和 JSON 读回来与数据集相同", list(_copies(table, rows, files))),
    ]
    return {
        "table": table.name,
        "title": table.title,
        "rows": len(rows),
        "columns": [
            {
                "name": each.name,
                "title": each.title,
                "missing": sum(row[each.name] is None for row in rows),
            }
            for each in table.fields
        ],
        "checks": [each.shape() for each in found],
    }


def _place(table: Table, row: Row) -> str:
    return "/".join(str(row[name]) for name in table.key)


def _required(table: Table, rows: Sequence[Row]) -> Check:
    """Look for fields that must be filled in and are not."""
    names = [each.name for each in table.fields if each.required]
    empty = {place for name in names for place, row in enumerate(rows) if row[name] is None}
    found = [
        Compared(f"{_place(table, rows[place])} {name}", "空", "有", fits=False)
        for place in sorted(empty)
        for name in names
        if rows[place][name] is None
    ]
    passing = len(names) * len(rows) - len(found)
    return Check("required", "必填的列没有空值", found, passing=passing)


def _values(table: Table, rows: Sequence[Row]) -> Check:
    """Look for values that may not stand in their field, each distinct text once."""
    wrong, filled = set(), 0
    for column, each in enumerate(table.fields):
        values = [row[each.name] for row in rows]
        filled += len(values) - values.count(None)
        texts = {value for value in values if isinstance(value, str)}
        unfit = {text for text in texts if not _fits(each, text)}
        for place, value in enumerate(values):
            if isinstance(value, str):
                if value in unfit:
                    wrong.add((place, column))
            elif value is not None and not _fits(each, value):
                wrong.add((place, column))
    found = [
        Compared(
            f"{_place(table, row)} {each.name}", str(row[each.name]), _wanted(each), fits=False
        )
        for row, each in ((rows[place], table.fields[column]) for place, column in sorted(wrong))
    ]
    title = "值的类型、格式和取值范围符合字段说明"
    return Check("values", title, found, passing=filled - len(found))


def _wanted(field: Field) -> str:
    """Say what may stand in a field."""
    return "、".join(field.choices) or field.pattern or KINDS[field.kind]


def _fits(field: Field, value: Any) -> bool:
    """Tell whether a value may stand in a field."""
    if field.kind == "flag":
        return isinstance(value, bool)
    if field.kind == "count":
        return type(value) is int and value >= 0
    if not isinstance(value, str):
        return False
    if field.kind == "decimal":
        return DECIMAL.fullmatch(value) is not None
    if field.kind == "date":
        return _is_date(value)
    fits_choices = not field.choices or value in field.choices
    return fits_choices and re.fullmatch(field.pattern or "(?s:.+)", value) is not None


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _key(table: Table, rows: Sequence[Row]) -> Check:
    """Look for keys that several rows have."""
    counts = Counter(tuple(row[name] for name in table.key) for row in rows)
    found = [same("/".join(map(str, key)), count, 1) for key, count in counts.items() if count > 1]
    title = f"主键（{'、'.join(table.key)}）不重复"
    return Check("key", title, found, passing=len(counts) - len(found))


def _link(table: Table, link: Link, rows: Sequence[Row], others: Sequence[Row]) -> Check:
    """Look every filled link up in the other table."""
    known = {row[link.to] for row in others}
    filled = [row for row in rows if row[link.field] is not None]
    found = [
        Compared(_place(table, row), str(row[link.field]), f"{link.table} 表里有", fits=False)
        for row in filled
        if row[link.field] not in known
    ]
    title = f"外键 {link.field} 在 {link.table} 表里都找得到"
    return Check(f"link-{link.table}", title, found, passing=len(filled) - len(found))


def _copies(table: Table, rows: Sequence[Row], files: Mapping[str, bytes]) -> Iterator[Compared]:
    for ending, read in (("csv", lambda data: rows_of_csv(table, data)), ("json", orjson.loads)):
        name = f"{table.name}.{ending}"
        back = read(files[name])
        differing = sum(one != other for one, other in zip(back, rows, strict=False))
        differing += abs(len(back) - len(rows))
        yield Compared(name, f"{differing} 行不同", "0 行不同", not differing)
