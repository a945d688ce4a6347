"""Workbooks as other programs write them, made by hand after their files: WPS and Excel.

Neither program can run here. What they do otherwise than openpyxl is known from their files:
shared texts with runs and phonetic hints, absolute part names, attributes of later dialects,
the calendar of 1904, cells and rows that hold nothing but a style.
"""

from __future__ import annotations

import io
import re
from datetime import datetime
from functools import cache

import openpyxl
import pytest

from clusterfund.office.workbook.intake import take_in
from office.workbooks import canonical, filled, folder, into, register, repacked

INLINE = re.compile(
    rb'<c r="([A-Z]+[0-9]+)"( s="[0-9]+")? t="inlineStr"><is><t[^>]*>(.*?)</t></is></c>',
    re.DOTALL,
)
VALUE = re.compile(rb'<c r="([A-Z]+[0-9]+)"( s="[0-9]+") t="n"><v>([0-9]+)</v></c>')
LATER = (
    b'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" '
    b'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
)
MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
DAYS_TO_1904 = 1462
Parts = dict[str, bytes]


@cache
def days() -> dict[str, set[str]]:
    """Give the cells of each sheet that hold a date."""
    book = openpyxl.load_workbook(io.BytesIO(filled()))
    return {
        f"xl/worksheets/sheet{number}.xml": {
            cell.coordinate
            for row in sheet.iter_rows()
            for cell in row
            if isinstance(cell.value, datetime)
        }
        for number, sheet in enumerate(book.worksheets, 1)
    }


def sheets(parts: Parts) -> list[str]:
    """Name the parts that are sheets."""
    return [name for name in parts if name.startswith("xl/worksheets/sheet")]


def shared_texts(parts: Parts) -> None:
    """Move all texts to the shared list: plain, in runs, with phonetic hints and line ends."""
    texts: list[bytes] = []

    def move(match: re.Match[bytes]) -> bytes:
        text = match[3]
        texts.append(in_runs(text) if len(texts) % 3 == 1 and b"&" not in text else whole(text))
        style = match[2] or b""
        return b'<c r="%s"%s t="s"><v>%d</v></c>' % (match[1], style, len(texts) - 1)

    for name in sheets(parts):
        parts[name] = INLINE.sub(move, parts[name])
    items = b"".join(b"<si>%s</si>" % each.replace(b"\n", b"_x000D_\n") for each in texts)
    parts["xl/sharedStrings.xml"] = b"<sst %s>%s</sst>" % (MAIN, items)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    declared = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
    types = "[Content_Types].xml"
    if b"sharedStrings" not in parts[types]:
        parts[types] = parts[types].replace(b"</Types>", declared.encode())


def whole(text: bytes) -> bytes:
    """Write a shared text in one piece."""
    return b'<t xml:space="preserve">%s</t>' % text


def in_runs(text: bytes) -> bytes:
    """Write a shared text in two runs, with a hint how to read it aloud."""
    words = text.decode()
    half = len(words) // 2
    first, second = words[:half].encode(), words[half:].encode()
    bold = b'<rPr><b/><sz val="11"/></rPr>'
    aloud = b'<rPh sb="0" eb="1"><t>yin</t></rPh><phoneticPr fontId="1"/>'
    return b"<r>%s</r><r>%s%s</r>%s" % (whole(first), bold, whole(second), aloud)


def absolute_names(parts: Parts) -> None:
    """Name the parts from the root."""
    name = "xl/_rels/workbook.xml.rels"
    parts[name] = re.sub(rb'Target="(?!/)', b'Target="/xl/', parts[name])


def later_attributes(parts: Parts) -> None:
    """Add what later dialects add to sheets and rows, and cells with nothing but a style."""
    for name in sheets(parts):
        text = parts[name].replace(MAIN, MAIN + b" " + LATER, 1)
        text = re.sub(rb"<row ", b'<row spans="1:19" x14ac:dyDescent="0.25" ', text)
        empty = b"".join(
            b'<row r="%d"><c r="A%d" s="1"/></row>' % (n, n) for n in range(1100, 1200)
        )
        parts[name] = text.replace(b"</sheetData>", empty + b"</sheetData>")


def calendar_of_1904(parts: Parts) -> None:
    """Count days from 1904."""
    name = "xl/workbook.xml"
    assert b"<workbookPr" in parts[name]
    parts[name] = parts[name].replace(b"<workbookPr", b'<workbookPr date1904="1"', 1)
    for sheet in sheets(parts):
        cells = days()[sheet]

        def earlier(match: re.Match[bytes], cells: set[str] = cells) -> bytes:
            if match[1].decode() not in cells:
                return match[0]
            day = int(match[3]) - DAYS_TO_1904
            return b'<c r="%s"%s><v>%d</v></c>' % (match[1], match[2], day)

        parts[sheet] = VALUE.sub(earlier, parts[sheet])


DIALECTS = {
    "shared texts": (shared_texts,),
    "absolute names": (absolute_names,),
    "later attributes": (later_attributes,),
    "the calendar of 1904": (calendar_of_1904,),
    "all of it": (shared_texts, absolute_names, later_attributes, calendar_of_1904),
}


@pytest.mark.parametrize("name", DIALECTS)
def test_dialects_read_the_same(name: str) -> None:
    """However a program writes the same cells, they become the same files."""

    def rewrite(parts: Parts) -> None:
        for change in DIALECTS[name]:
            change(parts)

    data = repacked(filled(), rewrite)
    assert data != repacked(filled(), lambda parts: parts)
    taken = take_in("a.xlsx", data, into())
    assert taken.findings == ()
    assert taken.files == canonical(register().applications["alpha"], folder())
