"""CSV, JSON, xlsx and Parquet hold the same rows with types, and no text is a formula."""

from __future__ import annotations

import csv
import io
import json
import re
import tempfile
import zipfile
from contextlib import nullcontext
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import duckdb
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.errors import CannotWriteError
from clusterfund.site.opendata.fields import Field, Table
from clusterfund.site.opendata.formats import csv_of, rows_of_csv
from clusterfund.site.opendata.guarding import risky
from clusterfund.site.opendata.parquet import parquets_of
from clusterfund.site.opendata.release import release
from clusterfund.site.opendata.tables import TABLES
from clusterfund.site.opendata.workbook import FLAGS, workbook_of

from .reading import data_of, second

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clusterfund.site.opendata.fields import Row

TYPED: dict[str, Callable[[Any], Any]] = {
    "decimal": Decimal,
    "date": date.fromisoformat,
    "text": str,
    "count": int,
    "flag": bool,
}
SQL = {"decimal": "DECIMAL(18,2)", "date": "DATE", "text": "VARCHAR", "count": "INTEGER"}
SQL |= {"flag": "BOOLEAN"}
STAGES = {"sample": "", "nothing yet": "no acts"}


@pytest.fixture(scope="module", params=[*STAGES, "second"])
def data(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The sample, a second round with odd figures and names, and a round without anything."""
    return second() if request.param == "second" else data_of(STAGES[request.param])


@pytest.fixture(scope="module")
def files(data: dict[str, Any]) -> dict[str, bytes]:
    """Its files, by their names."""
    each = release(data)
    return {path.rpartition("/")[2]: content for path, content in each.items()}


def typed(table: Table, row: Row) -> list[Any]:
    """Give a row's values as Python's own types."""
    values = [(field, row[field.name]) for field in table.fields]
    return [None if value is None else TYPED[field.kind](value) for field, value in values]


def test_urls_are_stable() -> None:
    """The files of a round stand where they were promised."""
    names = [
        f"{table}.{form}"
        for table in ("clusters", "enterprises", "purchases", "acts", "notices", "funds")
        for form in ("csv", "json", "parquet")
    ]
    wanted = {*names, "2021.xlsx", "datapackage.json", "quality.json"}
    assert set(release(data_of("no acts"))) == {f"data/2021/{name}" for name in wanted}


def test_csv_is_rfc_4180_with_a_bom(files: dict[str, bytes]) -> None:
    """CSV begins with a BOM, ends every line with CRLF, and has the field names first."""
    for table in TABLES:
        content = files[f"{table.name}.csv"]
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")
        text = content.decode("utf-8-sig")
        assert "\ufeff" not in text.split("\r\n", 1)[0]
        lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        assert lines[0] == [field.name for field in table.fields]
        assert {len(line) for line in lines} == {len(table.fields)}
        outside = re.sub(r'"(?:[^"]|"")*"', "", text)
        assert outside.count("\n") == outside.count("\r") == outside.count("\r\n") == len(lines)


def test_csv_has_the_rows(data: dict[str, Any], files: dict[str, bytes]) -> None:
    """CSV read back by its rules gives the rows."""
    for table in TABLES:
        assert rows_of_csv(table, files[f"{table.name}.csv"]) == table.rows(data)


def test_no_cell_of_csv_is_a_formula(files: dict[str, bytes]) -> None:
    """No cell of any CSV begins as a formula does, whatever stands before it."""
    for table in TABLES:
        text = files[f"{table.name}.csv"].decode("utf-8-sig")
        for line in csv.reader(io.StringIO(text, newline="")):
            assert [cell for cell in line if risky(cell)] == []


def test_json_has_the_words_as_they_were_written(
    data: dict[str, Any], files: dict[str, bytes]
) -> None:
    """JSON is an array of objects with every field in order and texts without an apostrophe."""
    for table in TABLES:
        found = json.loads(files[f"{table.name}.json"])
        assert found == table.rows(data)
        assert all(list(row) == [field.name for field in table.fields] for row in found)


def test_parquet_has_the_rows_and_types(
    data: dict[str, Any], files: dict[str, bytes], tmp_path: Path
) -> None:
    """Parquet read back has exact decimals, dates, whole numbers and booleans."""
    for table in TABLES:
        path = tmp_path / f"{table.name}.parquet"
        path.write_bytes(files[path.name])
        read = duckdb.read_parquet(str(path))
        assert list(zip(read.columns, map(str, read.types), strict=True)) == [
            (field.name, SQL[field.kind]) for field in table.fields
        ]
        assert [list(row) for row in read.fetchall()] == [
            typed(table, row) for row in table.rows(data)
        ]


def test_workbook_has_the_rows_and_types(data: dict[str, Any], files: dict[str, bytes]) -> None:
    """The workbook has a sheet a table with numbers, dates and words instead of codes."""
    book = openpyxl.load_workbook(io.BytesIO(files[f"{data['round']['id']}.xlsx"]))
    assert book.sheetnames == [*(table.title for table in TABLES), "说明"]
    for table in TABLES:
        lines = [list(line) for line in book[table.title].iter_rows(values_only=True)]
        assert lines[0] == [field.title for field in table.fields]
        assert len(lines) == 1 + len(table.rows(data))
        for line, row in zip(lines[1:], table.rows(data), strict=True):
            for field, found, wanted in zip(table.fields, line, row.values(), strict=True):
                assert same(field, found, wanted), (table.name, field.name, found, wanted)


def same(field: Field, found: Any, wanted: Any) -> bool:
    """Tell whether a cell shows a value."""
    if wanted is None:
        return found is None
    if field.kind == "decimal":
        return Decimal(str(found)) == Decimal(wanted)
    if field.kind == "date":
        return bool(found.date().isoformat() == wanted)
    if field.kind == "flag":
        return bool(found == FLAGS[wanted])
    if field.kind == "count":
        return bool(found == wanted)
    return bool(found == field.choices.get(wanted, wanted))


def test_no_cell_of_the_workbook_is_a_formula(
    data: dict[str, Any], files: dict[str, bytes]
) -> None:
    """Every text is a string cell, quoted where it begins as a formula; there is no formula."""
    content = files[f"{data['round']['id']}.xlsx"]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            assert not re.search(rb"<f[ >/]", package.read(name)), name
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book.worksheets:
        for cell in (cell for line in sheet.iter_rows() for cell in line):
            if isinstance(cell.value, str):
                assert cell.data_type == "s"
                assert bool(cell.quotePrefix) == (risky(cell.value) or cell.value.startswith("'"))


ODD_FIELDS = Table(
    "odd",
    "奇",
    "试。",
    (
        Field("text", "文", "text", "文。", required=False),
        Field("amount", "额", "decimal", "额。", "元", required=False),
    ),
    ("text",),
    lambda data: iter(data["rows"]),
)


@given(
    st.lists(
        st.tuples(
            st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
            st.none() | st.decimals(0, 10**15, allow_nan=False, places=2).map("{:.2f}".format),
        )
    )
)
def test_csv_loses_nothing(pairs: list[tuple[str | None, str | None]]) -> None:
    """Any texts, with line ends and quotes, and any amounts come back from CSV."""
    rows = [{"text": text, "amount": amount} for text, amount in pairs]
    assert rows_of_csv(ODD_FIELDS, csv_of(ODD_FIELDS, rows)) == rows


def test_amounts_are_exact(tmp_path: Path) -> None:
    """One fen and the greatest sum stay exact to the fen in Parquet."""
    rows: list[Row] = [
        {"text": "a\r\nb", "amount": "0.01"},
        {"text": None, "amount": "9999999999999999.99"},
    ]
    path = tmp_path / "x.parquet"
    path.write_bytes(parquets_of([(ODD_FIELDS, rows)])[f"{ODD_FIELDS.name}.parquet"])
    assert duckdb.read_parquet(str(path)).fetchall() == [
        ("a\r\nb", Decimal("0.01")),
        (None, Decimal("9999999999999999.99")),
    ]


def test_no_room_for_a_temporary_file_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where Parquet cannot be written, a message names the file and tells what to look at."""
    gone = tmp_path / "gone"
    monkeypatch.setattr(tempfile, "TemporaryDirectory", lambda: nullcontext(str(gone)))
    with pytest.raises(CannotWriteError, match=r"无法写入 .*odd\.parquet"):
        parquets_of([(ODD_FIELDS, [])])


def test_what_no_cell_can_hold_is_replaced() -> None:
    """A control character does not stop the workbook; a mark stands in its place."""
    content = workbook_of({"title": "试"}, [(ODD_FIELDS, [{"text": "a\x01b", "amount": None}])], [])
    assert openpyxl.load_workbook(io.BytesIO(content))["奇"]["A2"].value == "a\ufffdb"


def test_empty_text_is_nothing() -> None:
    """A text without a character is written as no value in every format."""
    [row] = ODD_FIELDS.rows({"rows": [{"text": "", "amount": "1.00"}]})
    assert row == {"text": None, "amount": "1.00"}


def test_writing_twice_gives_the_same_bytes(data: dict[str, Any]) -> None:
    """The same dataset gives the same bytes in every file, Parquet and xlsx too."""
    assert release(data) == release(data)
