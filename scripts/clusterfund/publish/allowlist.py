"""The allow-list: only what a schema marks `x-public` leaves the register."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from clusterfund.register.schema import load

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader = Callable[[Any], Any]

MARK = "x-public"
PLAIN = frozenset({str, int, float, bool, type(None)})
"""What has no parts, so that nothing of it can be left out."""


def public(kind: str, data: Any) -> dict[str, Any]:
    """Give the public part of a document of this kind."""
    return dict(_whole(kind)(data))


@cache
def _whole(kind: str) -> Reader:
    return _reader(load(kind))


def _reader(schema: dict[str, Any]) -> Reader:
    """Make what gives the public part of a mapping or a list; a schema is looked through once."""
    return _rows(schema) if "items" in schema else _fields(schema)


def _fields(schema: dict[str, Any]) -> Reader:
    known = {name: _marked(below) for name, below in schema.get("properties", {}).items()}
    others = _marked(schema.get("additionalProperties") or {})
    return lambda value: {
        name: each if type(each) in PLAIN else reader(each)
        for name, each in value.items()
        if (reader := known.get(name, others))
    }


def _rows(schema: dict[str, Any]) -> Reader:
    item = _reader(schema["items"])
    return lambda value: [each if type(each) in PLAIN else item(each) for each in value]


def _marked(schema: dict[str, Any]) -> Reader | None:
    return _reader(schema) if schema.get(MARK) else None
