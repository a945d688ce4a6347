"""The sums that the spreadsheet shows people, compared with the sums of what was read."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain, pretty
from clusterfund.office.workbook.layout import (
    ALL_PROJECTS,
    ALL_REQUESTED,
    ALL_TOTAL,
    PLANNED,
    TOTAL,
)
from clusterfund.register import workbook_codes as codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from clusterfund.findings import Finding
    from clusterfund.office.workbook.drafts import Draft
    from clusterfund.office.workbook.grid import Cell

TOLERANCE = Decimal("0.005")
"""Less than half a fen: what a spreadsheet's sums of doubles may be off."""


def _sum(rows: Iterable[Mapping[str, Any]], key: str) -> int:
    return sum(fen(row[key]) for row in rows)


def compared(drafts: Iterable[Draft]) -> Iterator[Finding]:
    """Compare what the spreadsheet computed; a sum that was never computed says nothing."""
    documents = list(drafts)
    enterprises = [draft for draft in documents if draft.kind == "enterprise"]
    investment = requested = 0
    for draft in enterprises:
        planned = _sum(draft.data["purchases"], "amount")
        total = planned + fen(draft.data["other_investment"])
        investment += total
        requested += fen(draft.data["requested_subsidy"])
        yield from _differing(draft, {PLANNED: planned, TOTAL: total})
    projects = sum(_sum(draft.data.get("projects", ()), "amount") for draft in documents)
    whole = {ALL_TOTAL: investment, ALL_REQUESTED: requested, ALL_PROJECTS: projects}
    for draft in documents:
        if draft.kind == "application":
            yield from _differing(draft, whole)


def _differing(draft: Draft, wanted: Mapping[str, int]) -> Iterator[Finding]:
    for title, cell in draft.sums.items():
        shown = _shown(cell)
        if shown is not None and abs(shown - Decimal(plain(wanted[title]))) > TOLERANCE:
            yield codes.SUM_DIFFERS.finding(
                cell.spot.place,
                f"“{title}”与明细加起来不同",
                found=f"{shown:,.2f} 元",
                wanted=pretty(wanted[title]),
            )


def _shown(cell: Cell) -> Decimal | None:
    value = cell.cached if cell.cached is not None else cell.value
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return Decimal(repr(value)) if number and math.isfinite(value) else None
