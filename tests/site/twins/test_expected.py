"""Every rule of `expected.py` can fail, and every field stated there is published."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema_rs import Draft202012Validator

from pages.datasets import STAGES, of, twins_of

from .expected import COMMON, GIVING, Schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FILES = {"commongrants": COMMON, "360giving": GIVING}
UNLIKE = {"date": "2021-02-30", "date-time": "2021-09-23", "uri": "网站", "uuid": "1"}
BREAKS: dict[str, Callable[[Any, Any], Any]] = {
    "type": lambda _node, _rule: None,
    "enum": lambda _node, _rule: "RMB",
    "pattern": lambda node, _rule: f"!{node}!",
    "format": lambda _node, rule: UNLIKE[rule],
    "minimum": lambda _node, _rule: -1,
    "minItems": lambda _node, _rule: [],
    "uniqueItems": lambda node, _rule: node + node[:1],
    "maxProperties": lambda _node, _rule: {"form": {}},
    "additionalProperties": lambda node, _rule: node | {"unknown": ""},
}
"""How each kind of rule is broken: what stands in the place of what was right."""

Path = tuple[str, ...]
Proof = tuple[Schema, Any, str]
"""A part of a schema, something that breaks one rule of it, and what the rule is about."""


def rules(schema: Schema, path: Path = ()) -> Iterator[Path]:
    """Give the place of every rule of a schema; each required field is a rule."""
    for keyword, rule in schema.items():
        if keyword == "properties":
            for name, part in rule.items():
                yield from rules(part, (*path, name))
        elif keyword == "items":
            yield from rules(rule, (*path, "[]"))
        elif keyword == "required":
            yield from ((*path, "required", name) for name in rule)
        else:
            yield (*path, keyword)


def breaking(schema: Schema, node: Any, path: Path = ()) -> Iterator[tuple[Path, Proof]]:
    """Break every rule that a published value comes under, one at a time."""
    for keyword, rule in schema.items():
        if keyword == "properties":
            for name in rule.keys() & node.keys():
                yield from breaking(rule[name], node[name], (*path, name))
        elif keyword == "items":
            for each in node:
                yield from breaking(rule, each, (*path, "[]"))
        elif keyword == "required":
            for name in rule:
                without = {key: value for key, value in node.items() if key != name}
                yield (*path, "required", name), (schema, without, keyword)
        else:
            yield (*path, keyword), (schema, BREAKS[keyword](node, rule), keyword)


@cache
def published(file: str) -> tuple[Any, ...]:
    """Give a twin of every stage that has it."""
    written = [twins_of(of(stage)).get(f"data/2021/{file}.json") for stage in STAGES]
    return tuple(json.loads(each) for each in written if each)


@cache
def proofs(file: str) -> dict[Path, Proof]:
    """Give for each rule something published that was broken against it."""
    return {path: proof for data in published(file) for path, proof in breaking(FILES[file], data)}


@pytest.mark.parametrize("file", FILES)
def test_every_rule_and_field_is_met_in_what_is_published(file: str) -> None:
    """No rule is idle: each field that the schema states is published at some stage."""
    assert set(rules(FILES[file])) == proofs(file).keys()
    assert len(proofs(file)) > len(FILES[file]["properties"])


@pytest.mark.parametrize("file", FILES)
def test_every_rule_fails_when_broken(file: str) -> None:
    """Each rule by itself finds what was broken against it."""
    for path, (schema, broken, keyword) in proofs(file).items():
        alone = {name: schema[name] for name in (keyword, "properties") if name in schema}
        if keyword != "additionalProperties":
            alone.pop("properties", None)
        validator = Draft202012Validator(alone, validate_formats=True)
        assert not validator.is_valid(broken), path


@pytest.mark.parametrize("file", FILES)
def test_every_object_is_closed(file: str) -> None:
    """An unknown field is a fault in every object that the schema describes."""
    parts, described = [FILES[file]], 0
    while parts:
        part = parts.pop()
        if "properties" in part:
            assert part["additionalProperties"] is False
            described += 1
        parts += [*part.get("properties", {}).values()] + [part[x] for x in ("items",) if x in part]
    assert described > 1
