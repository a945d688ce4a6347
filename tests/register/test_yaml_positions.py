"""Whatever the style, both parsers give the same values at the same positions."""

from __future__ import annotations

import sys
from typing import Any

import pytest
import yaml
from hypothesis import given, settings

from clusterfund.register.strictyaml import Parser, fastest_parser, parse
from register.yaml_writer import TREES, write

PARSERS = (Parser, yaml.SafeLoader)


@settings(deadline=None, max_examples=300)
@given(TREES)
def test_values_and_positions(tree: Any) -> None:
    """Every value and key of a generated document is read, and found at its first character."""
    document = write(tree)
    source, findings = parse("a.yaml", document.text.encode())
    assert findings == []
    assert source is not None
    assert source.data == tree.value
    assert {pointer: source.at(pointer) for pointer in document.values} == document.values
    assert {pair: source.key_at(*pair) for pair in document.keys} == document.keys


@settings(deadline=None, max_examples=300)
@given(TREES)
def test_both_parsers_agree(tree: Any) -> None:
    """Either parser gives the same data and marks for every document we write."""
    data = write(tree).text.encode()
    assert parse("a.yaml", data, parser=Parser) == parse("a.yaml", data, parser=yaml.SafeLoader)


def test_types_are_exact() -> None:
    """A boolean is never confused with 0 or 1."""
    source, _ = parse("a.yaml", b"[true, 1, 0, false]\n")
    assert source is not None
    assert list(map(type, source.data)) == [bool, int, int, bool]


@pytest.mark.parametrize(
    ("text", "by_libyaml", "by_python"),
    [
        ('a: "\\ud800"\n', ("Y004", 1, 7), ("Y002", 1, 4)),  # libyaml refuses the escape itself
        ('a: "\\UFFFFFFFF"\n', ("Y004", 1, 7), ("Y004", 1, 1)),  # Python has no position for it
        ('a: "\\q"\n', ("Y004", 1, 5), ("Y004", 1, 6)),
        ("a: [b:, c]\n", ("Y004", 1, 6), None),  # YAML 1.1 against 1.2: colon before a comma
        ("a: >#\n", None, ("Y004", 1, 5)),
    ],
)
def test_known_differences(
    text: str, by_libyaml: tuple[str, int, int] | None, by_python: tuple[str, int, int] | None
) -> None:
    """Where the parsers differ, it is about which unwise writing is refused, and how exactly."""
    for parser, wanted in zip(PARSERS, (by_libyaml, by_python), strict=True):
        source, findings = parse("a.yaml", text.encode(), parser=parser)
        assert [(each.code, each.line, each.column) for each in findings] == [wanted] * bool(wanted)
        assert (source is None) == bool(wanted)


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("text", ["%FOO bar\n---\na: 1\n", "a: 1\n...\n%FOO\n---\nb: 1\n"])
def test_unknown_directives_are_refused(text: str, parser: Any) -> None:
    """A directive that nobody knows is refused by either parser."""
    source, findings = parse("a.yaml", text.encode(), parser=parser)
    assert source is None
    assert findings != []


def test_reading_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where PyYAML was built without libyaml, PyYAML's own parser is the fastest there is."""
    assert fastest_parser().__name__ == "CParser"
    monkeypatch.setitem(sys.modules, "yaml.cyaml", None)
    assert fastest_parser() is yaml.SafeLoader
