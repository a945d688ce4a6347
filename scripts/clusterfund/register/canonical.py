"""The one way to write a document: the same data gives the same bytes, here and in the browser.

The rules are in docs/developers/canonical-yaml.md, and tests/canonical/vectors.json holds examples
that every implementation is tested with. Acts are not written this way (`emit`): they are history.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from clusterfund.register.schema import load

if TYPE_CHECKING:
    from collections.abc import Mapping

Path: TypeAlias = tuple[str | int, ...]
"""Where a value stands: keys and places of list items, from the document down."""

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


@dataclass(frozen=True, slots=True)
class Note:
    """The comments of one value: lines above it, one behind its first line, lines below its parts.

    A comment begins with `#`; an empty line among them is kept. The document's own note, at `()`,
    has what stands at the head of the file and at its end.
    """

    above: tuple[str, ...] = ()
    beside: str = ""
    below: tuple[str, ...] = ()


NOTHING = Note()


def written(kind: str, data: Mapping[str, Any], notes: Mapping[Path, Note] | None = None) -> bytes:
    """Write a document of what the strict reader gives: texts, integers, booleans, lists, maps."""
    writer = _Writer(notes or {})
    whole = writer.note(())
    body = writer.node(data, load(kind), ())
    head = [*whole.above, ""] if whole.above else []
    lines = [modeline(kind), *head, *_without_blank_start(body), *whole.below]
    return "".join(f"{line}\n" for line in lines).encode()


def modeline(kind: str) -> str:
    """Give the comment that tells editors a document's schema."""
    return f"# yaml-language-server: $schema={'../' * LEVELS[kind]}schemas/{kind}.schema.json"


class _Writer:
    """Values to lines. A value's lines begin as they follow a key or a dash."""

    def __init__(self, notes: Mapping[Path, Note]) -> None:
        self.notes = notes

    def note(self, path: Path) -> Note:
        return self.notes.get(path, NOTHING)

    def node(self, value: Any, schema: Mapping[str, Any], path: Path) -> list[str]:
        lines: list[str] = []
        if isinstance(value, dict) and value:
            for key in ordered(value, schema):
                lines += self.entry(key, value[key], below(schema, key), (*path, key))
        elif isinstance(value, list) and value:
            for place, item in enumerate(value):
                lines += self.item(item, schema.get("items", {}), (*path, place))
        else:
            return scalar(value)
        return [*lines, *(self.note(path).below if path else ())]

    def entry(self, key: str, value: Any, schema: Mapping[str, Any], path: Path) -> list[str]:
        """Write a key and its value."""
        name = key if KEY.fullmatch(key) else _quoted(key)
        note = self.note(path)
        lines = self.node(value, schema, path)
        if isinstance(value, dict | list) and value:
            return [*note.above, _beside(f"{name}:", note), *_indented(lines)]
        return [*note.above, _beside(f"{name}: {lines[0]}", note), *lines[1:]]

    def item(self, value: Any, schema: Mapping[str, Any], path: Path) -> list[str]:
        """Write an item of a list; comments above its first part come to stand above the dash."""
        note = self.note(path)
        lines = self.node(value, schema, path)
        start = next(place for place, line in enumerate(lines) if line and line[0] != "#")
        first = f"- {lines[start]}"
        above = [*note.above, *lines[:start]]
        if isinstance(value, dict | list) and value:
            above += filter(None, [note.beside])
        else:
            first = _beside(first, note)
        return [*above, first, *_indented(lines[start + 1 :])]


def ordered(value: Mapping[str, Any], schema: Mapping[str, Any]) -> list[str]:
    """Order keys as the schema lists them; others follow in the order that they have."""
    known = schema.get("properties", {})
    return [*(key for key in known if key in value), *(key for key in value if key not in known)]


def below(schema: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Give the schema of what stands under a key; an empty one where there is none."""
    found = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
    return found if isinstance(found, dict) else {}


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
        head = "|" if text.endswith("\n") else "|-"
        return [head, *_indented(text.removesuffix("\n").split("\n"))]
    return [_quoted(text)]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" if line else line for line in lines]


def _beside(line: str, note: Note) -> str:
    return f"{line}  {note.beside}" if note.beside else line


def _without_blank_start(lines: list[str]) -> list[str]:
    return lines[next(place for place, line in enumerate(lines) if line) :]
