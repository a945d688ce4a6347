"""Charts as geometry: which bar stands where. The templates draw them as SVG, beside a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen

if TYPE_CHECKING:
    from collections.abc import Sequence

USES = {"used": "使用", "left": "结余", "recovered": "收回", "expired": "过期"}
"""The parts that what was issued falls into, in the order in which they are drawn."""
WIDTH = 10_000
"""The width that stands for all that was issued: hundredths of a per cent."""


def uses(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give each cluster's bar: its parts with where they begin and how wide they are.

    A row whose sums are not published has no parts, nor has one where nothing was issued. The last
    part ends where all ends, whatever was rounded off before.
    """
    return [{**row, "parts": _parts(row)} for row in rows]


def _parts(row: dict[str, Any]) -> list[dict[str, Any]]:
    whole, seen, parts = fen(row["issued"]), 0, []
    for name, title in USES.items() if whole and row["used"] is not None else ():
        amount = fen(row[name])
        start = WIDTH * seen // whole
        seen += amount
        if amount:
            width = WIDTH * seen // whole - start
            parts.append({"id": name, "title": title, "start": start, "width": width})
    return parts
