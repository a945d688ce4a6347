"""Numbers and dates as cells hold them: doubles, texts with units, real dates."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

MIDNIGHT = (0, 0, 0)
DECIMALS = {"money": 2, "wan": 6, "decimal": 4, "integer": 0, "account_id": 0}
"""Kinds of numbers, and their decimals at most."""
UNIT = {"money": Decimal(1), "wan": Decimal(10_000)}
"""What a column's numbers count, in yuan."""
UNITS = {
    "元": Decimal(1),
    "万": Decimal(10_000),
    "万元": Decimal(10_000),
    "亿": Decimal(100_000_000),
    "亿元": Decimal(100_000_000),
}
PLAIN = re.compile(r"-?(?:0|[1-9][0-9]{0,19})(?:\.[0-9]{1,20})?")
GROUPED = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3}){1,6}(?:\.[0-9]{1,20})?")
MEASURED = re.compile(r"[¥￥]?([0-9][0-9,]{0,25}(?:\.[0-9]{1,20})?)([^0-9.,\-]*)")
DAY = re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?")
FIRST_SERIAL, LAST_SERIAL = 3654, 73_050
"""1910 to 2099 as spreadsheets count days; other numbers are no forgotten dates."""
SERIAL_EPOCH = date(1899, 12, 30).toordinal()
SIGNIFICANT = 15
"""Digits that a spreadsheet keeps of a number."""


def exact(number: float) -> Decimal:
    """Give the decimal number that a cell shows for a double."""
    return Decimal(f"{number:.{SIGNIFICANT}g}")


def spelled(number: Decimal, kind: str) -> int | str:
    """Write a number as the register does: an integer, or a text with the fewest decimals."""
    if number == number.to_integral_value():
        return int(number)
    text = f"{number.normalize():f}"
    return f"{text}0" if kind == "money" and len(text.partition(".")[2]) == 1 else text


def from_text(text: str, kind: str) -> int | str | None:
    """Read a number that is a text: it stays one where the register allows; None for no number."""
    if not PLAIN.fullmatch(text):
        return None
    return text if DECIMALS[kind] else spelled(Decimal(text), kind)


def ungrouped(text: str) -> str:
    """Take the separators out of a number whose thousands are separated rightly."""
    return text.replace(",", "") if GROUPED.fullmatch(text) else text


def right_figure(text: str, kind: str) -> str:
    """Give the number that a text with a unit means in this column; "" where that is not sure."""
    match = MEASURED.fullmatch(text)
    digits = ungrouped(match[1]) if match else ""
    if match is None or not PLAIN.fullmatch(digits):
        return ""
    number, unit = Decimal(digits), UNITS.get(match[2])
    if unit is not None and kind in UNIT:
        number = number * unit / UNIT[kind]
    elif unit is not None or match[2][:1] in {"万", "亿", "千", "百", "%"}:
        return ""
    return str(spelled(number, kind))


def day(value: Any) -> str | None:
    """Read a date of one of four styles; None where it is none, or could be two."""
    if isinstance(value, datetime):
        return (
            value.date().isoformat()
            if (value.hour, value.minute, value.second) == MIDNIGHT
            else None
        )
    if isinstance(value, date):
        return value.isoformat()
    match = DAY.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    try:
        return date(*(int(part) for part in match.groups())).isoformat()
    except ValueError:
        return None


def forgotten_day(number: float) -> str:
    """Give the date that a bare number was, where a cell lost its date format; or ""."""
    if number != int(number) or not FIRST_SERIAL <= number <= LAST_SERIAL:
        return ""
    return date.fromordinal(SERIAL_EPOCH + int(number)).isoformat()
