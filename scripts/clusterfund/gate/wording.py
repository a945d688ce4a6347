"""Values in the words of the forms: money, choices, yes and no; never personal data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clusterfund.findings import SHOWN_CHARACTERS
from clusterfund.money import fen, pretty
from clusterfund.register.personal import masked

if TYPE_CHECKING:
    from collections.abc import Mapping

AMOUNT = re.compile(r"[0-9]+(?:\.[0-9]{1,2})?")
IN_YUAN = "单位元"
"""What the description of every field of money says."""
LEAD_IN = 10
"""Characters that are shown before the first that differs."""


def normal(schema: Mapping[str, Any], value: Any) -> Any:
    """Give what two values have in common where they mean the same."""
    if isinstance(value, list):
        return [normal(schema.get("items", {}), each) for each in value]
    if value is None or isinstance(value, dict | bool):
        return value
    return fen(value) if _is_money(schema, value) else _line(value)


def worded(schema: Mapping[str, Any], value: Any, names: Mapping[str, str]) -> str:
    """Write a value for people in one line; `names` has the words behind codes of the call."""
    if isinstance(value, dict):
        fields = [(schema["properties"][key], each) for key, each in value.items()]
        return "，".join(f"{field['title']} {worded(field, each, names)}" for field, each in fields)
    if isinstance(value, list):
        return "、".join(worded(schema["items"], each, names) for each in value) or "无"
    if _is_money(schema, value):
        return pretty(fen(value))
    if isinstance(value, bool):
        return "是" if value else "否"
    text = "不设" if value == "null" else masked(_line(value))
    return _choice(schema, text) if "enum" in schema else names.get(text, text)


def cut(before: str, after: str) -> tuple[str, str]:
    """Shorten two texts to where they differ."""
    if max(len(before), len(after)) <= SHOWN_CHARACTERS:
        return before, after
    pairs = enumerate(zip(before, after, strict=False))
    same = next((place for place, (one, other) in pairs if one != other), 0)
    start = max(0, same - LEAD_IN)
    return _part(before, start), _part(after, start)


def _part(text: str, start: int) -> str:
    shown = text[start : start + SHOWN_CHARACTERS]
    return f"{'…' * (start > 0)}{shown}{'…' * (start + len(shown) < len(text))}"


def _line(value: Any) -> str:
    return " ".join(str(value).split())


def _is_money(schema: Mapping[str, Any], value: Any) -> bool:
    told = IN_YUAN in schema.get("description", "")
    return told and bool(AMOUNT.fullmatch(str(value)))


def _choice(schema: Mapping[str, Any], value: str) -> str:
    """Find the word that the description gives a choice: `state 国有，private 民营`."""
    told = rf"(?<![a-z_]){re.escape(value)} (?:为)?(?!或 )([^，。；（、]+)"
    word = re.search(told, schema["description"])
    return word[1].strip() if word else value
