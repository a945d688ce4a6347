"""The file before it is parsed: what it is, how large it would grow, what it must not hold."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import Counter
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from clusterfund.findings import Place
from clusterfund.office.workbook.beside import LETTERS
from clusterfund.register import workbook_codes as codes

if TYPE_CHECKING:
    from clusterfund.findings import Finding

MAX_BYTES = 10 * 1024 * 1024
MAX_ENTRIES = 500
MAX_EXPANDED = 40 * 1024 * 1024
MAX_ROWS = 20_000
MAX_COLUMNS = 1_000
MAX_CELLS = 200_000
MAIN = "xl/workbook.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
OUTSIDE = re.compile(r"(?:^|/)\.\.(?:/|$)|^/|^[A-Za-z]:|\\|[\x00-\x1f]")
STRICT = b"purl.oclc.org/ooxml"
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,  # a compression that nobody uses
    EOFError,
    ValueError,
    OSError,
    RuntimeError,
)
"""What reading a broken package raises."""
MARKUP = (".xml", ".rels", ".vml")
"""Endings of parts that are nothing but XML; a picture is none, and need not be read."""
XLSX = "Excel 工作簿（*.xlsx）"


def refused(name: str, data: bytes) -> Finding | None:
    """Say why a file cannot be read as a workbook; None where it can be tried."""
    place = Place(name, 0)
    if len(data) > MAX_BYTES:
        return too_big(name)
    if not data.startswith(b"PK"):
        return _foreign(place, data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _listed(place, archive) or _scanned(place, archive)
    except BROKEN as error:
        return codes.DAMAGED.finding(
            place, "工作簿读到一半就断了", found=type(error).__name__, wanted="完整的文件"
        )


def too_big(name: str) -> Finding:
    """Say that a file is too large; reading stops at the limit."""
    limit = f"{MAX_BYTES // 1024 // 1024} MB"
    return codes.TOO_BIG.finding(
        Place(name, 0), "文件太大", found=f"超过 {limit}", wanted=f"不超过 {limit}"
    )


def _foreign(place: Place, data: bytes) -> Finding:
    if data.startswith(OLE):
        if ENCRYPTED in data:
            return codes.PASSWORD.finding(place, "工作簿加了打开密码", wanted="没有密码的工作簿")
        return codes.NOT_A_WORKBOOK.finding(place, "这是旧格式的 .xls 文件", wanted=XLSX)
    what = "文件是空的" if not data else "这不是工作簿，可能是改了扩展名的文本或网页"
    return codes.NOT_A_WORKBOOK.finding(place, what, wanted=XLSX)


def _listed(place: Place, archive: zipfile.ZipFile) -> Finding | None:
    """Judge the table of contents; nothing is unpacked yet."""
    entries = archive.infolist()
    names = [each.filename for each in entries]
    expanded = sum(each.file_size for each in entries)
    if len(entries) > MAX_ENTRIES or expanded > MAX_EXPANDED:
        return codes.TOO_BIG.finding(
            place,
            "工作簿展开以后太大",
            found=f"{len(entries)} 个部分，{expanded // 1024 // 1024} MB",
            wanted=f"不超过 {MAX_ENTRIES} 个部分，{MAX_EXPANDED // 1024 // 1024} MB",
        )
    counts = Counter(name.lower() for name in names)
    odd = next((name for name in names if OUTSIDE.search(name) or counts[name.lower()] > 1), None)
    if odd is not None:
        return codes.SUSPICIOUS.finding(
            place, "压缩包里有重名或指向别处的部分", found=odd, wanted="只有工作簿自己的部分"
        )
    if any(each.flag_bits & 1 for each in entries):
        return codes.PASSWORD.finding(place, "压缩包加了密码", wanted="没有密码的工作簿")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        return codes.MACROS.finding(place, "工作簿里有宏", found="vbaProject.bin", wanted=XLSX)
    if MAIN not in names:
        return codes.NOT_A_WORKBOOK.finding(
            place, "压缩包里没有 Excel 工作簿", found="、".join(names[:3]), wanted=XLSX
        )
    return None


def _scanned(place: Place, archive: zipfile.ZipFile) -> Finding | None:
    """Go through each part once without building anything of it: sizes, entities, dialect.

    A part of any name may be named as a sheet by another one, so the name excuses none.
    """
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415 -- needed here only

    if STRICT in archive.read(MAIN):
        return codes.NOT_A_WORKBOOK.finding(place, "这是“Strict Open XML”格式的工作簿", wanted=XLSX)
    for entry in archive.infolist():
        try:
            grown = _grown(archive, entry)
        except DefusedXmlException:
            return codes.SUSPICIOUS.finding(
                place, "工作簿里有能无限展开的定义", found=entry.filename, wanted="普通的内容"
            )
        except (ParseError, UnicodeError) as error:
            if not entry.filename.endswith(MARKUP):
                continue
            return codes.DAMAGED.finding(
                place,
                "工作簿有一部分读不懂",
                found=f"{entry.filename} {error}",
                wanted="完整的文件",
            )
        if grown:
            return codes.TOO_BIG.finding(
                place,
                "工作表的行、列或格子太多",
                found=grown,
                wanted=f"每张表不超过 {MAX_ROWS} 行、{MAX_COLUMNS} 列、{MAX_CELLS} 个格子",
            )
    return None


def _grown(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> str:
    """Count the cells and rows of a part; say how many where they are too many."""
    from defusedxml.ElementTree import iterparse  # noqa: PLC0415

    rows = cells = 0
    with archive.open(entry) as file:
        for _, element in iterparse(file, forbid_dtd=True):
            tag = element.tag.rpartition("}")[2]
            rows += tag == "row"
            cells += tag == "c"
            column = _column(element.get("r", "")) if tag == "c" else 0
            if rows > MAX_ROWS or cells > MAX_CELLS or column > MAX_COLUMNS:
                return f"{entry.filename}：{rows} 行、{cells} 个格子、第 {column} 列"
            if tag in {"row", "si"}:
                element.clear()
    return ""


def _column(reference: str) -> int:
    number = 0
    for character in reference.rstrip("0123456789").upper():
        number = number * LETTERS + ord(character) - ord("A") + 1
    return number
