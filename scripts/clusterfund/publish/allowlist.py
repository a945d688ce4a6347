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
    """Make what gives the public part of a value; a schema is looked through once."""
    fields = {name: _marked(below) for name, below in schema.get("properties", {}).items()}
    others = _marked(schema.get("additionalProperties") or {})
    item = _reader(schema["items"]) if "items" in schema else None

    def read(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                name: each if type(each) in PLAIN else reader(each)
                for name, each in value.items()
                if (reader := fields.get(name, others))
            }
        if isinstance(value, list) and item:
            return [each if type(each) in PLAIN else item(each) for each in value]
        return value

    return read


def _marked(schema: dict[str, Any]) -> Reader | None:
    return _reader(schema) if schema.get(MARK) else None
