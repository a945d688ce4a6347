"""The checks that the spreadsheet program itself makes while somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.worksheet.datavalidation import DataValidation

if TYPE_CHECKING:
    from clusterfund.office.workbook.fields import Field

MOST = 99_999_999_999
RANGES: dict[str, dict[str, Any]] = {
    "money": {"type": "decimal", "operator": "between", "formula1": "0", "formula2": str(MOST)},
    "wan": {"type": "decimal", "operator": "between", "formula1": "0", "formula2": str(MOST)},
    "decimal": {"type": "decimal", "operator": "between", "formula1": "0", "formula2": str(MOST)},
    "integer": {"type": "whole", "operator": "between", "formula1": "0", "formula2": "1000000"},
    "account_id": {"type": "whole", "operator": "greaterThan", "formula1": "0"},
    "date": {
        "type": "date",
        "operator": "between",
        "formula1": "DATE(1900,3,1)",
        "formula2": "DATE(2099,12,31)",
    },
    "uscc": {"type": "textLength", "operator": "equal", "formula1": "18"},
    "line": {"type": "textLength", "operator": "lessThanOrEqual", "formula1": "100"},
    "slug": {"type": "textLength", "operator": "lessThanOrEqual", "formula1": "60"},
    "account_name": {"type": "textLength", "operator": "lessThanOrEqual", "formula1": "60"},
}
PROMPT, PROMPT_TITLE = 250, 30
"""Characters that a prompt holds at most, a little less than programs allow."""


def check(field: Field, source: str, area: str) -> DataValidation | None:
    """Make the check of a field's cells; `source` is the range of a drop-down, "" for none.

    None where anything may be typed.
    """
    rule = {"type": "list", "formula1": source} if source else RANGES.get(field.kind)
    if field.kind == "text" and not source:
        rule = {"type": "textLength", "operator": "lessThanOrEqual", "formula1": "32767"}
    if rule is None:
        return None
    made = DataValidation(
        **rule,
        allow_blank=True,
        showErrorMessage=True,
        showInputMessage=True,
        errorTitle="请核对",
        error=field.note[:PROMPT],
        promptTitle=field.title[:PROMPT_TITLE],
        prompt=field.note[:PROMPT],
        # an enterprise may also be named by its code, a division outside the city by its own
        errorStyle="warning" if field.kind in {"enterprise", "division"} else "stop",
    )
    made.add(area)
    return made
