"""The small shapes of CommonGrants: money, events, identifiers, fields of our own."""

from __future__ import annotations

from typing import Any

from clusterfund.money import fen, plain
from clusterfund.site.stamps import universal

Values = dict[str, Any]


def identifier(code: str, value: str) -> Values:
    """Write an identifier under the code of the list that it is from."""
    return {"otherIds": {code: {"registry": {"code": code}, "id": value}}}


def day(name: str, on: str) -> Values:
    """Write an event of one day."""
    return {"name": name, "eventType": "singleDate", "date": on}


def period(name: str, first: str, last: str) -> Values:
    """Write an event from one day to another, both counted."""
    return {"name": name, "eventType": "dateRange", "startDate": first, "endDate": last}


def money(amount: int | str) -> Values:
    """Write yuan as the standard has money: a decimal text and its currency."""
    return {"amount": plain(fen(amount)), "currency": "CNY"}


def custom(value: str, description: str) -> Values:
    """Write a word that the standard does not have."""
    return {"value": "custom", "customValue": value, "description": description}


def field(name: str, kind: str, value: Any, description: str = "") -> Values:
    """Write a field of our own; `kind` is its JSON type."""
    said = {"description": description} if description else {}
    return {"name": name, "fieldType": kind, "value": value, **said}


def recorded(first: str, newest: str) -> Values:
    """Write the days of the first and the newest act on a thing."""
    return {"createdAt": universal(first), "lastModifiedAt": universal(newest)}
