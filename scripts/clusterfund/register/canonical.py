"""The one way to write a document: the same data gives the same bytes, here and in the browser.

The rules are in docs/developers/canonical-yaml.md, and tests/canonical/vectors.json holds examples
that every implementation is tested with. Acts are not written this way (`emit`): they are history.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from clusterfund.register.schema import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LEVELS = {
    "application": 4,
    "enterprise": 5,
    "plan": 4,
    "commitment": 4,
    "review": 4,
    "digest": 4,
    "round": 3,
    "services": 3,
    "roster": 3,
    "rules": 3,
    "watchlist": 4,
    "holidays": 4,
}
"""How many folders up from a document of each kind `schemas/` lies."""

IDEOGRAPH = "\u3400-\u4dbf\u4e00-\u9fff"
INSIDE = f"A-Za-z0-9{IDEOGRAPH}_.,/%+()、。《》「」【】（），：；！？％“”‘’…—·\\-"
WORDS = re.compile(f"(?:[A-Za-z]|[0-9]*[{IDEOGRAPH}])(?:[{INSIDE} ]*[{INSIDE}])?")
DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
RESERVED = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
"""Words that some reader of YAML takes for something else than text."""

KEY = re.compile("[a-z][a-z0-9_-]*")
BLOCK = re.compile("(?! )(?:[^\n]*[^\n ])(?:\n+[^\n]*[^\n ])*\n?")
"""Text that a literal block holds as it is: no outer blank lines, no spaces at a line's end."""


def written(kind: str, data: Mapping[str, Any]) -> bytes:
    """Write a document of what the strict reader gives: texts, integers, booleans, lists, maps."""
    lines = [modeline(kind), *node(data, load(kind))]
    return "".join(f"{line}\n" for line in lines).encode()


def modeline(kind: str) -> str:
    """Give the comment that tells editors a document's schema."""
    return f"# yaml-language-server: $schema={'../' * LEVELS[kind]}schemas/{kind}.schema.json"


def node(value: Any, schema: Mapping[str, Any]) -> list[str]:
    """Give a value's lines, the first as it follows a key or a dash."""
    if isinstance(value, dict) and value:
        return [line for key in ordered(value, schema) for line in _entry(key, value[key], schema)]
    if isinstance(value, list) and value:
        each = schema.get("items", {})
        return [line for item in value for line in indented("- ", node(item, each))]
    return scalar(value)


def ordered(value: Mapping[str, Any], schema: Mapping[str, Any]) -> list[str]:
    """Order keys as the schema lists them; others follow in the order that they have."""
    known = schema.get("properties", {})
    return [*(key for key in known if key in value), *(key for key in value if key not in known)]


def below(schema: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Give the schema of what stands under a key; an empty one where there is none."""
    found = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
    return found if isinstance(found, dict) else {}


def _entry(key: str, value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
    first, *rest = node(value, below(schema, key))
    name = key_text(key)
    if isinstance(value, dict | list) and value:
        yield f"{name}:"
        yield f"  {first}"
        yield from indented("  ", rest)
    else:
        yield f"{name}: {first}"
        yield from rest


def indented(head: str, lines: list[str]) -> Iterator[str]:
    """Put the head before the first line and as many spaces before the others."""
    for number, line in enumerate(lines):
        start = " " * len(head) if number else head
        yield f"{start}{line}" if line else line


def key_text(key: str) -> str:
    """Write a field's name."""
    return key if KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def scalar(value: Any) -> list[str]:
    """Write a value that has no parts; what the strict reader never gives is a TypeError."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int | list | dict):  # a list or a map without parts
        return [json.dumps(value)]
    raise TypeError(value)


def _text(text: str) -> list[str]:
    if DATE.fullmatch(text) or (WORDS.fullmatch(text) and text.lower() not in RESERVED):
        return [text]
    if "\n" in text and BLOCK.fullmatch(text):
        ends = text.endswith("\n")
        lines = text.removesuffix("\n").split("\n")
        return ["|" if ends else "|-", *(f"  {line}" if line else "" for line in lines)]
    return [json.dumps(text, ensure_ascii=False)]
