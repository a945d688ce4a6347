"""Bytes to text: UTF-8, within size, without characters that people and programs read apart."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.register.codes import FORBIDDEN_CHARACTER, NOT_UTF8, TOO_LARGE
from clusterfund.register.sparing import sparing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding

NAMES = {
    "\t": "制表符",
    "\r": "回车符",
    "\ufeff": "BOM",
    "\u200b": "零宽空格",
    "\u00ad": "软连字符",
}
MAX_BYTES = 64 * 1024
MAX_ACT_BYTES = 16 * 1024 * 1024
"""An act lists every file it rests on, so that `sha256sum -c` needs nothing else.

A ranking of 1,000 clusters with 15 enterprises each has 4.2 MB; the 60,000 files that the schema
allows are 3,000 such clusters.
"""
MAX_SEALED_BYTES = 4 * 1024 * 1024
LARGE = {"act": MAX_ACT_BYTES, "sealed": MAX_SEALED_BYTES}

FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f"  # controls with tab, CR and U+0085; line feed is the only one
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # invisible fillers
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f"  # zero width, separators, bidi
    "\u3164\ufeff\uffa0\ufff0-\uffff\ue000-\uf8ff\ud800-\udfff"
    "\U000e0000-\U0010ffff]"  # tags and private planes
)


def decode(path: str, data: bytes, limit: int = MAX_BYTES) -> str | Finding:
    """Give the text of `data`, or why it is none."""
    if len(data) > limit:
        return too_large(path, limit)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
        return NOT_UTF8.finding(
            Place(path, before.count(b"\n") + 1, column),
            "这里的字节不是 UTF-8 文字",
            found=f"0x{data[error.start]:02x}",
            wanted="UTF-8 编码",
        )


def limit_of(kind: str) -> int:
    """Give the size in bytes up to which a document of a kind is read."""
    return LARGE.get(kind, MAX_BYTES)


def too_large(path: str, limit: int) -> Finding:
    """Say that a file is too large; how large is not told, since reading stops at the limit."""
    return TOO_LARGE.finding(
        Place(path),
        "文件超过大小限制",
        found=f"超过 {limit} 字节",
        wanted=f"不超过 {limit} 字节",
    )


def forbidden(path: str, text: str) -> list[Finding]:
    """Find the characters that may not occur: one finding for each of them on each line."""
    return list(sparing(_forbidden(path, text))) if FORBIDDEN.search(text) else []


def _forbidden(path: str, text: str) -> Iterator[Finding]:
    for number, line in enumerate(text.split("\n"), 1):
        for character, count in Counter(FORBIDDEN.findall(line)).items():
            more = f"，这一行共 {count} 处" if count > 1 else ""
            yield FORBIDDEN_CHARACTER.finding(
                Place(path, number, line.index(character) + 1),
                "这里有一个不允许的字符",
                found=named(character) + more,
                wanted="普通文字、标点和空格",
            )


def named(character: str) -> str:
    """Give a character's code point, and its name where people have one."""
    return " ".join(filter(None, (f"U+{ord(character):04X}", NAMES.get(character))))
