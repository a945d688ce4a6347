"""The formulas of the grey cells: sums for people, never read as data."""

from __future__ import annotations

from clusterfund.office.workbook import layout
from clusterfund.office.workbook.beside import letters

FIRST_ROW = 4
"""The row below the head of the first block of every sheet."""
LAST_ROW = 1003


def _column(sheet: str, key: str, below: str = "") -> int:
    for block in layout.blocks():
        if block.sheet == sheet and block.below == below and not block.form:
            titles = [*(field.keys[-1] for field in block.fields), *block.computed]
            return titles.index(key) + 1
    raise KeyError(sheet, key)


def area(sheet: str, key: str, below: str = "") -> str:
    """Give the range of a column of a table; `key` is the field's last key or a sum's title."""
    letter = letters(_column(sheet, key, below))
    return f"'{sheet}'!${letter}${FIRST_ROW}:${letter}${LAST_ROW}"


def formula(title: str, row: int) -> str:
    """Give the formula of a computed cell; `row` is its enterprise's where it has one."""
    owner = area(layout.PURCHASES, "enterprise", "purchases")
    amount = area(layout.PURCHASES, "amount", "purchases")
    name, code, other, planned = (
        f"{letters(_column(layout.ENTERPRISES, key))}{row}"
        for key in ("name", "uscc", "other_investment", layout.PLANNED)
    )
    formulas = {
        layout.PLANNED: f'=IF({name}="","",SUMPRODUCT(((({owner}={name})+({owner}={code}))>0)*1,'
        f"{amount}))",
        layout.TOTAL: f'=IF({name}="","",N({planned})+N({other}))',
        layout.ALL_TOTAL: f"=SUM({area(layout.ENTERPRISES, layout.TOTAL)})",
        layout.ALL_REQUESTED: f"=SUM({area(layout.ENTERPRISES, 'requested_subsidy')})",
        layout.ALL_PROJECTS: f"=SUM({area(layout.PROJECTS, 'amount', 'projects')})",
    }
    return formulas[title]
