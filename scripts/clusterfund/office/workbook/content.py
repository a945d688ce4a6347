"""What an application's cells show: each value so that reading it back gives the same."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from clusterfund.findings import Place
from clusterfund.office.workbook import narrative, numbers
from clusterfund.office.workbook.layout import OWNER, blocks
from clusterfund.register import workbook_codes as codes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.findings import Finding
    from clusterfund.office.workbook.choices import Choices
    from clusterfund.office.workbook.fields import Field
    from clusterfund.office.workbook.layout import Block
    from clusterfund.records import Application

LOOKS_ESCAPED = re.compile("_x(?=[0-9A-Fa-f]{4}_)")
CELL_LIMIT = 32_767
FIRST_SURE_DAY = date(1900, 3, 1)
"""Spreadsheets do not agree on the dates before: one of them has a 29 February 1900."""

Row: TypeAlias = "dict[Field, Any]"


def rows_of(application: Application, choices: Choices) -> dict[Block, list[Row]]:
    """Give the rows of every block; a form has one."""
    found: dict[Block, list[Row]] = {}
    for block in blocks():
        found[block] = [
            {
                field: shown(field, value, choices)
                for field in block.fields
                if (value := _inside(data, field.keys)) not in {None, ""}
            }
            for data in _data(application, block)
        ]
    return found


def _data(application: Application, block: Block) -> Iterator[Mapping[str, Any]]:
    """Yield the mappings that a block's rows come from."""
    if block.kind == "enterprise":
        yield from (
            _purchases(application)
            if block.below
            else (each.source.data for each in application.enterprises)
        )
        return
    parts = {
        "application": application,
        "plan": application.plan,
        "narrative": application.narrative,
        "commitment": application.commitment,
    }
    part = parts[block.kind]
    if part is None:
        return
    data = part.source.data
    if block.kind == "narrative":
        yield narrative.apart(data)
    else:
        yield from data[block.below] if block.below else (data,)


def _purchases(application: Application) -> Iterator[Mapping[str, Any]]:
    """Yield the purchases with their enterprise: its name, or its code where that is not sure."""
    names = Counter(each.name for each in application.enterprises)
    codes = {each.uscc for each in application.enterprises}
    for each in application.enterprises:
        sure = names[each.name] == 1 and each.name not in codes
        for purchase in each.source.data["purchases"]:
            yield {**purchase, OWNER.keys[0]: each.name if sure else each.uscc}


def _inside(data: Mapping[str, Any], keys: tuple[str, ...]) -> Any:
    value: Any = data
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return tuple(value) if isinstance(value, list) else value


def shown(field: Field, stored: Any, choices: Choices) -> Any:
    """Give what a cell holds for a stored value: a number, a date or a text."""
    if field.kind in numbers.DECIMALS:
        exact = numbers.exact(float(stored))
        same = numbers.spelled(exact, field.kind) == stored
        return (int(exact) if isinstance(stored, int) else float(exact)) if same else str(stored)
    if field.kind == "date":
        day = date.fromisoformat(stored)
        return day if day >= FIRST_SURE_DAY else stored
    if field.kind == "lines":
        stored = "\n".join(stored)
    return LOOKS_ESCAPED.sub("_x005F_x", choices.shown(field, stored))


def unfit(application: Application) -> list[Finding]:
    """Find the sections of the text that no cell can hold; everything else is shorter."""
    text = application.narrative
    if text is None:
        return []
    return [
        codes.DOES_NOT_FIT.finding(
            Place(text.source.path, 0),
            f"“{name}”放不进一个格子",
            found=f"{len(body)} 个字",
            wanted=f"不超过 {CELL_LIMIT} 个字",
        )
        for name, body in narrative.apart(text.source.data).items()
        if len(body) > CELL_LIMIT
    ]
