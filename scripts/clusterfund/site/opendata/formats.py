"""A table as CSV and as JSON, and the CSV read back."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import orjson

from clusterfund.site.opendata.guarding import guarded, unguarded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clusterfund.site.opendata.fields import Field, Kind, Row, Table

BOM = "\ufeff"
FLAGS = {True: "true", False: "false"}
READ: Mapping[Kind, Callable[[str], Any]] = {
    "text": unguarded,
    "count": int,
    "decimal": str,
    "date": str,
    "flag": {text: flag for flag, text in FLAGS.items()}.get,
}


def csv_of(table: Table, rows: Sequence[Row]) -> bytes:
    """Write RFC 4180 in UTF-8 with a BOM; field names in the first line, nothing where nothing is.

    Texts that begin as formulas do have an apostrophe before them.
    """
    file = io.StringIO()
    write = csv.writer(file, lineterminator="\r\n").writerow
    write([each.name for each in table.fields])
    columns = [_cells(each, [row[each.name] for row in rows]) for each in table.fields]
    for line in zip(*columns, strict=True):
        write(line)
    return (BOM + file.getvalue()).encode()


def _cells(field: Field, column: Sequence[Any]) -> list[str]:
    """Write a column; a text that recurs is looked at once."""
    distinct = {value for value in column if isinstance(value, str)}
    texts = {value: _cell(field, value) for value in distinct}
    return [texts[each] if isinstance(each, str) else _cell(field, each) for each in column]


def _cell(field: Field, value: Any) -> str:
    if value is None:
        return ""
    if field.kind == "flag":
        return FLAGS.get(value, str(value))
    return guarded(value) if field.kind == "text" else str(value)


def rows_of_csv(table: Table, data: bytes) -> list[Row]:
    """Read a table back from its CSV."""
    lines = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    names = next(lines)
    columns = dict(zip(names, zip(*lines, strict=True), strict=False))
    fields = [(each.name, READ[each.kind]) for each in table.fields]
    read = [
        [value(text) if text else None for text in columns.get(name, ())] for name, value in fields
    ]
    return [
        dict(zip([name for name, _ in fields], line, strict=True))
        for line in zip(*read, strict=True)
    ]


def json_of(rows: Sequence[Row]) -> bytes:
    """Write an array of objects; each has every field in the table's order, null for nothing."""
    return orjson.dumps(list(rows), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
