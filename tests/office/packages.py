"""Files that are no workbooks, or broken, hostile and foreign ones."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from clusterfund.office.workbook.package import ENCRYPTED, MAIN, MAX_BYTES, MAX_ENTRIES, OLE
from office.workbooks import filled, repacked

if TYPE_CHECKING:
    from collections.abc import Callable

BOMB = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&c;</t></si></sst>"""
SHEET = "xl/worksheets/sheet2.xml"
HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
TAIL = b"</sheetData></worksheet>"


def part(name: str, data: bytes) -> bytes:
    """Give alpha's workbook with one part more or changed."""
    return repacked(filled(), lambda old: {**old, name: data})


def without(name: str) -> bytes:
    """Give alpha's workbook without a part."""
    return repacked(filled(), lambda old: {each: old[each] for each in old if each != name})


def replaced(name: str, old: bytes, new: bytes) -> bytes:
    """Give alpha's workbook with a part edited."""

    def edit(parts: dict[str, bytes]) -> None:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new)

    return repacked(filled(), edit)


def other_zip(*names: str) -> bytes:
    """Give a zip of something else."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return file.getvalue()


def doubled() -> bytes:
    """Give a workbook that has one part twice, in another case."""
    return part("XL/WORKBOOK.XML", b"<x/>")


def encrypted() -> bytes:
    """Give a workbook whose parts say that they are encrypted."""
    data = bytearray(filled())
    at = data.rfind(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.rfind(b"PK\x01\x02", 0, at)
    return bytes(data)


def bomb() -> bytes:
    """Give a workbook whose one part grows from kilobytes to gigabytes."""
    return part(SHEET, HEAD + b" " * (60 * 1024 * 1024) + TAIL)


def lying_bomb() -> bytes:
    """Give a bomb whose headers say that the part is small."""
    data = bytearray(part(SHEET, HEAD + b" " * 30_000_000 + TAIL))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        local = archive.getinfo(SHEET).header_offset
    central = data.rfind(SHEET.encode()) - 46
    for place in (local + 22, central + 24):
        data[place : place + 4] = (100).to_bytes(4, "little")
    return bytes(data)


def rows(count: int) -> bytes:
    """Give a sheet of so many rows."""
    return part(SHEET, HEAD + b"<row/>" * count + TAIL)


def cells(count: int) -> bytes:
    """Give a sheet of so many cells in one row."""
    return part(SHEET, HEAD + b'<row r="1">' + b'<c r="A1"/>' * count + b"</row>" + TAIL)


def far(reference: bytes) -> bytes:
    """Give a sheet with a cell at a reference."""
    cell = b'<row r="1"><c r="' + reference + b'"><v>1</v></c></row>'
    return part(SHEET, HEAD + cell + TAIL)


def flipped() -> bytes:
    """Give a workbook in which some bytes of a packed part are others."""
    data = bytearray(part(SHEET, HEAD + TAIL))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        where = archive.getinfo("xl/styles.xml").header_offset
    for place in range(where + 60, where + 90):
        data[place] ^= 0xFF
    return bytes(data)


MADE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "an empty file": ("W001", lambda: b""),
    "a csv by another name": ("W001", "单位名称,金额\n甲,1\n".encode),
    "a web page by another name": ("W001", lambda: b"<html><table></table></html>"),
    "an xls by another name": ("W001", lambda: OLE + b"\0" * 600),
    "an ods by another name": ("W001", lambda: other_zip("mimetype", "content.xml")),
    "a docx by another name": ("W001", lambda: other_zip("word/document.xml")),
    "a binary workbook": ("W001", lambda: other_zip("xl/workbook.bin")),
    "the strict dialect": ("W001", lambda: part(MAIN, b'<w xmlns="http://purl.oclc.org/ooxml/"/>')),
    "half a file": ("W002", lambda: filled()[: len(filled()) // 2]),
    "only a signature": ("W002", lambda: b"PK\x03\x04"),
    "flipped bytes": ("W002", flipped),
    "a part that is no xml": ("W002", lambda: part(SHEET, b"<worksheet><sheetData>")),
    "a part that is missing": ("W002", lambda: without("xl/_rels/workbook.xml.rels")),
    "a part of another kind": ("W002", lambda: part("xl/styles.xml", b"<x/>")),
    "a size that lies": ("W002", lying_bomb),
    "an opening password": ("W003", lambda: OLE + b"\0" * 500 + ENCRYPTED),
    "a zip password": ("W003", encrypted),
    "a huge file": ("W004", lambda: b"PK\x03\x04" + b"\0" * MAX_BYTES),
    "a zip bomb": ("W004", bomb),
    "too many parts": (
        "W004",
        lambda: repacked(
            filled(), lambda old: {**old, **{f"x/{n}": b"" for n in range(MAX_ENTRIES)}}
        ),
    ),
    "too many rows": ("W004", lambda: rows(20_001)),
    "too many cells": ("W004", lambda: cells(200_001)),
    "a column far away": ("W004", lambda: far(b"XFD1")),
    "macros": ("W005", lambda: part("xl/vbaProject.bin", b"x")),
    "a path upwards": ("W006", lambda: part("../../evil.xml", b"<x/>")),
    "an absolute path": ("W006", lambda: part("/etc/passwd", b"x")),
    "a drive": ("W006", lambda: part("C:/x.xml", b"<x/>")),
    "a name with a backslash": ("W006", lambda: part("xl\\x.xml", b"<x/>")),
    "one part twice": ("W006", doubled),
    "too many rows in a part of any name": (
        "W004",
        lambda: part("xl/x.dat", HEAD + b"<row/>" * 20_001 + TAIL),
    ),
    "an entity bomb in a part of any name": ("W006", lambda: part("xl/x.dat", BOMB)),
    "an entity bomb": ("W006", lambda: part("xl/sharedStrings.xml", BOMB)),
}
