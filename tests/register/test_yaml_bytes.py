"""Bytes become text only if people and programs would read the same."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.register.strictyaml import parse
from clusterfund.register.text import (
    FORBIDDEN,
    MAX_ACT_BYTES,
    MAX_BYTES,
    decode,
    forbidden,
    named,
)


@pytest.mark.parametrize(
    ("data", "line", "column", "found"),
    [
        (b"\xff\xfea\x00", 1, 1, "0xff"),
        (b"a: \xb0\xa1\n", 1, 4, "0xb0"),  # GBK
        ("甲: 乙\n丙: ".encode() + b"\x80", 2, 4, "0x80"),
        ("甲: 乙\n".encode() + "丙".encode()[:2], 2, 1, "0xe4"),
        (b"\xed\xa0\x80", 1, 1, "0xed"),  # a surrogate
        (b"a\n\n\xc0\x80", 3, 1, "0xc0"),  # an overlong NUL
    ],
)
def test_not_utf8(data: bytes, line: int, column: int, found: str) -> None:
    """The first byte that is no UTF-8 is named and found by line and character, not by byte."""
    source, findings = parse("a.yaml", data)
    assert source is None
    assert [(each.code, each.line, each.column, each.found) for each in findings] == [
        ("Y001", line, column, found)
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("\ufeffa: 1\n", [(1, 1, "U+FEFF")]),
        ("a: 1\r\nb: 2\r\n", [(1, 5, "U+000D"), (2, 5, "U+000D")]),
        ("a:\t1\n", [(1, 3, "U+0009")]),
        ("a: \x00\n", [(1, 4, "U+0000")]),
        ("甲: 乙\u202e\n", [(1, 5, "U+202E")]),
        ("a: x\u2028y\n", [(1, 5, "U+2028")]),
        ("a: x\u2029y\n", [(1, 5, "U+2029")]),
        ("a: x\u0085y\n", [(1, 5, "U+0085")]),
        ("a: \u200b\u2066\n", [(1, 4, "U+200B"), (1, 5, "U+2066")]),
        ("# \u200f\n😀\u00ad\n", [(1, 3, "U+200F"), (2, 2, "U+00AD")]),
        ("\ue000\U000e0041", [(1, 1, "U+E000"), (1, 2, "U+E0041")]),
        ("\x1b[31m", [(1, 1, "U+001B")]),
        ("a: \uffff\n", [(1, 4, "U+FFFF")]),
    ],
)
def test_forbidden_characters(text: str, places: list[tuple[int, int, str]]) -> None:
    """Every invisible or controlling character is found, each with its place and code point."""
    source, findings = parse("a.yaml", text.encode())
    assert source is None
    assert {each.code for each in findings} == {"Y002"}
    assert [(each.line, each.column, each.found.split()[0]) for each in findings] == places


@pytest.mark.parametrize(
    "text", ["甲乙（丙）：“丁”、…—·\n", "ÀéñЖ\u3000ｱ①℃\n", "😀👍🏽\n", "\u00a0𠮷\n"]
)
def test_ordinary_characters(text: str) -> None:
    """Chinese punctuation, rare characters, symbols and plain emoji are ordinary text."""
    assert forbidden("a.md", text) == []
    assert decode("a.md", text.encode()) == text


def test_no_category_slips_through() -> None:
    """Every control, private, surrogate, separator and bidirectional character is forbidden."""
    every = map(chr, range(0x110000))
    refused = {"Cc", "Co", "Cs", "Zl", "Zp"}
    slipped = [
        char
        for char in every
        if char != "\n"
        and (
            unicodedata.category(char) in refused
            or unicodedata.bidirectional(char) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"}
        )
        and not FORBIDDEN.match(char)
    ]
    assert slipped == []


@pytest.mark.parametrize("limit", [MAX_BYTES, MAX_ACT_BYTES, 10])
def test_size(limit: int) -> None:
    """A file of exactly the limit is read; one byte more is refused whatever it says."""
    assert isinstance(decode("a.yaml", b"#" * limit, limit), str)
    source, findings = parse("a.yaml", b"\xff" * (limit + 1), limit)
    assert source is None
    assert [(each.code, each.line, each.column) for each in findings] == [("Y003", 1, 1)]
    assert findings[0].found == f"超过 {limit} 字节"
    assert findings[0].wanted == f"不超过 {limit} 字节"


def test_size_is_in_bytes() -> None:
    """The limit counts bytes, so that 64 KiB of Chinese are fewer characters."""
    text = "字" * (MAX_BYTES // 3)
    assert decode("a.md", text.encode()) == text
    assert not isinstance(decode("a.md", (text + "字").encode()), str)


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=60))
def test_places_of_forbidden_characters(text: str) -> None:
    """Line and column of every finding lead back to the character that it names."""
    lines = text.split("\n")
    found = forbidden("a.md", text)
    assert len(found) == sum(len(set(FORBIDDEN.findall(line))) for line in lines)
    for each in found:
        assert named(lines[each.line - 1][each.column - 1]) == each.found.split("，")[0]


def test_repeated_characters_are_counted() -> None:
    """A character that a line repeats is one finding that says how often."""
    (finding,) = forbidden("a.md", "a\tb\tc\n")
    assert finding.found == "U+0009 制表符，这一行共 2 处"


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=60))
def test_places_of_wrong_bytes(data: bytes) -> None:
    """Either the bytes are UTF-8, or the finding leads to the first byte that is not."""
    result = decode("a.md", data)
    if isinstance(result, str):
        assert result.encode() == data
    else:
        line = data.split(b"\n")[result.line - 1]
        before = line.decode("utf-8", "surrogateescape")[: result.column - 1]
        wrong = line[len(before.encode()) :]
        assert result.found == f"0x{wrong[0]:02x}"
