"""The allow-list: only what a schema marks `x-public` leaves the register."""

from __future__ import annotations

from typing import Any

from clusterfund.register.schema import load

MARK = "x-public"


def public(kind: str, data: Any) -> dict[str, Any]:
    """Give the public part of a document of this kind."""
    return dict(_fields(load(kind), data))


def _fields(schema: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    properties = schema.get("properties", {})
    others = schema.get("additionalProperties") or {}
    kept = {}
    for name, value in data.items():
        below = properties.get(name, others)
        if below.get(MARK):
            kept[name] = _value(below, value)
    return kept


def _value(schema: dict[str, Any], value: Any) -> Any:
    if isinstance(value, dict):
        return _fields(schema, value)
    if isinstance(value, list):
        return [_value(schema["items"], item) for item in value]
    return value
