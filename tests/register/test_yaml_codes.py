"""Every way to be refused by strict YAML, at its exact line and column, by either parser."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from clusterfund.findings import Severity
from clusterfund.register import codes
from clusterfund.register.strictyaml import Parser, parse

# document, then its findings: code, line, column, pointer, found
REFUSED: tuple[tuple[str, list[tuple[str, int, int, str, str]]], ...] = (
    ('a: "\\u202e"\n', [("Y002", 1, 4, "/a", "U+202E")]),
    ('- b\n- "x\\ty"\n', [("Y002", 2, 3, "/1", "U+0009 制表符")]),
    ('a:\n  "\\0": 1\n', [("Y002", 2, 3, "/a", "U+0000")]),
    ("a: [1\n", [("Y004", 2, 1, "", "空白")]),
    ("a: 'x\n", [("Y004", 1, 4, "", "a: 'x")]),
    ("a: b: c\n", [("Y004", 1, 5, "", "a: b: c")]),
    ("a:\n  - 1\n b: 2\n", [("Y004", 3, 2, "", "b: 2")]),
    ("a: 1\nb\n", [("Y004", 3, 1, "", "空白")]),
    ("a: @x\n", [("Y004", 1, 4, "", "a: @x")]),
    ("a: !e!x 1\n", [("Y004", 1, 4, "", "a: !e!x 1")]),
    (": 1\n", [("Y004", 1, 1, "", ": 1")]),
    ("...\n", [("Y004", 1, 1, "", "...")]),
    ("%YAML 2.0\n---\na: 1\n", [("Y007", 1, 1, "", "%")]),
    ("a: 1\na: 2\n", [("Y005", 2, 1, "/a", "a")]),
    ("a: 1\n'a': 2\n\"a\": 3\n", [("Y005", 2, 1, "/a", "a"), ("Y005", 3, 1, "/a", "a")]),
    ("a:\n  b: 1\n  c: 2\n  b: 3\n", [("Y005", 4, 3, "/a/b", "b")]),
    ("- {x/y: 1, x/y: 2}\n", [("Y005", 1, 12, "/0/x~1y", "x/y")]),
    ("a: &x 1\nb: *x\n", [("Y006", 1, 4, "/a", "&x"), ("Y006", 2, 4, "/b", "*x")]),
    ("&x a: 1\n", [("Y006", 1, 1, "", "&x")]),
    ("a: &m\n  b: 1\n", [("Y006", 1, 4, "/a", "&m")]),
    ("a: &s [1, *s]\n", [("Y006", 1, 4, "/a", "&s"), ("Y006", 1, 11, "/a/1", "*s")]),
    ("字: &x 1\n", [("Y006", 1, 4, "/字", "&x")]),
    ("😀: &x 1\n", [("Y006", 1, 4, "/😀", "&x")]),
    ("a: !!str 1\n", [("Y007", 1, 4, "/a", "tag:yaml.org,2002:str")]),
    ("!foo\na: 1\n", [("Y007", 1, 1, "", "!foo")]),
    ("a: [!x {}]\n", [("Y007", 1, 5, "/a/0", "!x")]),
    ("!t a: 1\n", [("Y007", 1, 1, "", "!t")]),
    ("a: &b !c d\n", [("Y006", 1, 4, "/a", "&b"), ("Y007", 1, 4, "/a", "!c")]),
    ("%YAML 1.1\n---\na: 1\n", [("Y007", 1, 1, "", "%")]),
    ("# x\n%TAG ! tag:x,2000:\n---\na: 1\n", [("Y007", 2, 1, "", "%")]),
    ("a: 1\n---\nb: 2\n", [("Y008", 2, 1, "", "---")]),
    ("a: 1\n...\n# x\n---\n", [("Y008", 4, 1, "", "---")]),
    ("a: " + "[" * 20 + "]" * 20, [("Y009", 1, 23, "/a" + "/0" * 19, "第 21 层")]),
    ("[a]: 1\n", [("Y010", 1, 1, "", "")]),
    ("a:\n  ? {b: c}\n  : 1\n", [("Y010", 2, 5, "/a", "")]),
    ("*x : 1\n", [("Y010", 1, 1, "", "")]),
    ("a: &x 1\n? []\n: 2\n", [("Y006", 1, 4, "/a", "&x"), ("Y010", 2, 3, "", "")]),
    ("", [("Y011", 1, 1, "", "")]),
    ("# 注\n\n", [("Y011", 1, 1, "", "")]),
)


@pytest.mark.parametrize("parser", [Parser, yaml.SafeLoader])
@pytest.mark.parametrize(("text", "wanted"), REFUSED, ids=lambda each: repr(each)[:40])
def test_refused(text: str, wanted: list[tuple[str, int, int, str, str]], parser: Any) -> None:
    """The document has these findings and no others, and gives no source."""
    source, findings = parse("a.yaml", text.encode(), parser=parser)
    found = [
        (
            each.code,
            each.line,
            each.column,
            each.pointer,
            each.found or "空白" * (each.code == "Y004"),
        )
        for each in findings
    ]
    assert found == wanted
    assert source is None
    assert {(each.path, each.severity) for each in findings} == {("a.yaml", Severity.ERROR)}


def test_every_code_of_the_family_is_covered() -> None:
    """No Y code but those of bytes (Y001, Y003) is missing from the table above."""
    family = {each.code for each in codes.CODES if each.code.startswith("Y")}
    assert family - {row[0] for _, rows in REFUSED for row in rows} == {"Y001", "Y003"}


@pytest.mark.parametrize("parser", [Parser, yaml.SafeLoader])
def test_one_fault_gives_one_finding(parser: Any) -> None:
    """A key with an anchor and a hidden character has one finding for each, none twice."""
    _, findings = parse("a.yaml", b'&x "\\u202e": 1\n', parser=parser)
    assert sorted(each.code for each in findings) == ["Y002", "Y006"]


@pytest.mark.parametrize("parser", [Parser, yaml.SafeLoader])
@pytest.mark.parametrize("opening", ["a: " + "[" * 19, "- " * 19 + "{", "[" * 20, "- " * 20 + "x"])
def test_twenty_levels_are_enough(opening: str, parser: Any) -> None:
    """A depth of exactly 20 is read, in any style; a scalar at the bottom is no level."""
    closing = "".join({"[": "]", "{": "}"}.get(char, "") for char in reversed(opening))
    source, findings = parse("a.yaml", (opening + closing + "\n").encode(), parser=parser)
    assert findings == []
    assert source is not None


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "{", "[{a: "])
def test_a_bottomless_document_is_one_finding(opening: str) -> None:
    """Thousands of levels stop at the twenty-first, without recursion or delay."""
    source, findings = parse("a.yaml", (opening * (60_000 // len(opening))).encode())
    assert source is None
    assert len(findings) == 1
    assert findings[0].code in {"Y009", "Y010"}


@pytest.mark.parametrize("parser", [Parser, yaml.SafeLoader])
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("---\na: 1\n", {"a": 1}),
        ("a: 1\n...\n", {"a": 1}),
        ("# 注\na: 1 # 注\n", {"a": 1}),
        ("<<: {a: 1}\n", {"<<": {"a": 1}}),
        ("? a\n: b\n", {"a": "b"}),
        ("a: |\n  x\n  y\n", {"a": "x\ny\n"}),
        ("a: >-\n  x\n  y\n", {"a": "x y"}),
        ("true: 1\n1: 2\n", {"true": 1, "1": 2}),
        ("[a: 1, b]\n", [{"a": 1}, "b"]),
        ("a: '& * ! % @'\n", {"a": "& * ! % @"}),
        ("---\n", ""),
        ("x\n", "x"),
    ],
)
def test_read(text: str, wanted: object, parser: Any) -> None:
    """What is not refused is plain data; merge keys and keys that look like values are text."""
    source, findings = parse("a.yaml", text.encode(), parser=parser)
    assert findings == []
    assert source is not None
    assert source.data == wanted
