"""Which enterprise a purchase is of: by name, or by credit code where two have one name."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from clusterfund.office.workbook import cells
from clusterfund.office.workbook.layout import OWNER
from clusterfund.register import codes as forms
from clusterfund.register import workbook_codes as codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.office.workbook.desk import Desk
    from clusterfund.office.workbook.drafts import Draft
    from clusterfund.office.workbook.found import Record


class Owners:
    """The enterprises of a workbook; each credit code once."""

    def __init__(self, enterprises: Sequence[Draft], desk: Desk) -> None:
        self.desk = desk
        self.by_code: dict[str, Draft] = {}
        self.by_name: dict[str, list[Draft]] = {}
        for draft in enterprises:
            code, name = draft.data.get("uscc"), draft.data.get("name")
            if isinstance(code, str) and code in self.by_code:
                self._repeated(draft, self.by_code[code])
            elif isinstance(code, str):
                self.by_code[code] = draft
            if isinstance(name, str):
                self.by_name.setdefault(name, []).append(draft)

    def _repeated(self, draft: Draft, first: Draft) -> None:
        here, there = draft.at("/uscc"), first.at("/uscc")
        self.desk.findings.append(
            codes.REPEATED_ENTERPRISE.finding(
                here.place,
                f"这个代码在第 {there.row} 行已经写过",
                found=draft.data["uscc"],
                wanted="一家企业一行",
            )
        )

    def find(self, record: Record) -> Draft | None:
        """Find a purchase's enterprise; None, with a finding, where it is not clear which."""
        cell = record.cells.get(OWNER)
        if cell is None:
            spot = record.spots.get(OWNER)
            if spot:  # a missing column is a finding of its own
                message, fix = "“企业”没有填写", "请从下拉列表中选表二的一家企业。"
                finding = forms.MISSING_FIELD.finding(spot.place, message, fix=fix)
                self.desk.findings.append(finding)
            return None
        text = cells.value(self.desk, OWNER, cell)
        if text is None:
            return None
        named = self.by_name.get(text, [])
        found = self.by_code.get(text) or (named[0] if len(named) == 1 else None)
        if found is None:
            near = next(iter(difflib.get_close_matches(text, list(self.by_name), 1)), "")
            what = f"表二有 {len(named)} 家企业叫这个名称" if named else "表二没有这家企业"
            fix = f"是不是“{near}”？请从下拉列表中重新选。" if near and not named else ""
            wanted = "统一社会信用代码" if named else "表二中的单位名称"
            self.desk.refuse(codes.UNKNOWN_ENTERPRISE, cell, what, wanted=wanted, fix=fix)
        return found
