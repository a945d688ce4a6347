"""A CSV or xlsx file as rows of text, with the line of each; nothing is guessed silently."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.office.statement.workbook import SIGNATURE, cells
from clusterfund.register.statement_codes import CELL, ENCODING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding

BOM = b"\xef\xbb\xbf"
UTF16 = (b"\xff\xfe", b"\xfe\xff")
MAX_BYTES = 40 * 1024 * 1024
MAX_TOLD = 20
"""Rows of one fault that are told; a file of another encoding has nothing but."""


@dataclass(slots=True)
class Grid:
    """Rows of text, each with its line; `encoding` names how the text was written."""

    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    encoding: str = ""
    findings: list[Finding] = field(default_factory=list)


def read(name: str, data: bytes) -> Grid:
    """Read a file by its content, not by its name; blank rows are left out."""
    if data.startswith(SIGNATURE):
        rows, findings = cells(name, data)
        return Grid(rows, "xlsx", findings)
    text, encoding, findings = decode(name, data)
    if findings:
        return Grid([], encoding, findings)
    return _parsed(name, text, encoding)


def decode(name: str, data: bytes) -> tuple[str, str, list[Finding]]:
    """Give the text, the name of its encoding, and every row that is written in another.

    The head decides: where it is no UTF-8 the whole file has to be GB18030. A head of plain English
    decides nothing; then the rows do, where they agree.
    """
    if data.startswith(UTF16):
        wanted = "UTF-8 或 GB18030"
        told = ENCODING.finding(Place(name), "文件是 UTF-16 编码", found="UTF-16", wanted=wanted)
        return "", "UTF-16", [told]
    body = data.removeprefix(BOM)
    encoding = "UTF-8（带 BOM）" if body is not data and len(body) < len(data) else "UTF-8"
    lines = body.split(b"\n")
    if _is_gb(lines):
        encoding = "GB18030"
    codec = "utf-8" if encoding.startswith("UTF") else "gb18030"
    try:
        return body.decode(codec), encoding, []
    except UnicodeDecodeError:
        return "", encoding, _foreign(name, lines, codec, encoding)


def _is_gb(lines: list[bytes]) -> bool:
    if not lines[0].isascii():
        return not _fits(lines[0], "utf-8")
    others = [line for line in lines if not line.isascii()]
    return bool(others) and not any(_fits(line, "utf-8") for line in others)


def _fits(line: bytes, codec: str) -> bool:
    try:
        line.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _foreign(name: str, lines: Iterable[bytes], codec: str, encoding: str) -> list[Finding]:
    found = []
    for number, line in enumerate(lines, 1):
        if not _fits(line, codec):
            other = codec == "utf-8" and _fits(line, "gb18030")
            found.append(
                ENCODING.finding(
                    Place(name, number),
                    f"第 {number} 行的编码与表头不同",
                    found="GB18030（GBK）" if other else "读不出的字节",
                    wanted=encoding,
                )
            )
    return found[:MAX_TOLD]


def _parsed(name: str, text: str, encoding: str) -> Grid:
    """Split the text; a cell may not run over lines, so that every row has one line."""
    found = Grid(encoding=encoding)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        before = 0
        for row in reader:
            if reader.line_num > before + 1:
                message = f"第 {before + 1} 行有一格跨了几行"
                place = Place(name, before + 1)
                found.findings.append(CELL.finding(place, message, wanted="一格写在一行里"))
            if any(cell.strip() for cell in row):
                found.rows.append((reader.line_num, [cell.strip() for cell in row]))
            before = reader.line_num
    except csv.Error:
        number = reader.line_num
        message = f"第 {number} 行的引号或分隔符不对"
        place = Place(name, number)
        found.findings.append(CELL.finding(place, message, wanted="逗号分隔、引号成对"))
    return found
