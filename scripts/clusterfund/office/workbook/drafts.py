"""Located cells into the documents of an application, each value with its cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clusterfund.office.workbook import cells
from clusterfund.office.workbook.layout import OWNER
from clusterfund.office.workbook.owners import Owners
from clusterfund.register import workbook_codes as codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.office.workbook.desk import Desk
    from clusterfund.office.workbook.fields import Field
    from clusterfund.office.workbook.found import Found, Record
    from clusterfund.office.workbook.grid import Spot

NUMBERED = {"tasks": "task", "targets": "target"}
"""Lists whose ids the program makes where none is written."""


@dataclass(slots=True)
class Draft:
    """A document in the making: its data, and the cell and field behind each JSON pointer."""

    kind: str
    home: Spot
    data: dict[str, Any] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)
    fields: dict[str, Field] = field(default_factory=dict)
    sums: dict[str, Any] = field(default_factory=dict)

    def at(self, pointer: str) -> Spot:
        """Give the cell of a pointer, of what is below it, or of its nearest parent."""
        while pointer:
            inside = (spot for name, spot in self.spots.items() if _within(name, pointer))
            spot = self.spots.get(pointer) or next(inside, None)
            if spot:
                return spot
            pointer = pointer.rpartition("/")[0]
        return self.home

    def fill(self, desk: Desk, record: Record, into: dict[str, Any], pointer: str = "") -> None:
        """Read a record's cells into a mapping at a pointer of the document."""
        for each, spot in record.spots.items():
            if each is OWNER:
                continue
            self.spots[pointer + each.pointer] = spot
            self.fields[pointer + each.pointer] = each
            target = into
            for key in each.keys[:-1]:
                if each.required or each in record.cells:
                    target = target.setdefault(key, {})
            if each in record.cells:
                value = cells.value(desk, each, record.cells[each])
                if value is not None:
                    target[each.keys[-1]] = value


def _within(name: str, pointer: str) -> bool:
    return name.startswith(f"{pointer}/")


def drafts(found: Sequence[Found], desk: Desk) -> list[Draft]:
    """Make the documents, enterprises in the order of their rows."""
    made: dict[str, Draft] = {}
    enterprises: list[Draft] = []
    for each in found:
        kind, below = each.block.kind, each.block.below
        if kind == "enterprise" and not below:
            enterprises += [_enterprise(desk, record) for record in each.records]
        elif kind != "enterprise":
            draft = made.setdefault(kind, Draft(kind, each.home))
            if below:
                _rows(desk, draft, each)
            else:
                [record] = each.records
                draft.sums.update(record.sums)
                draft.fill(desk, record, draft.data)
    owners = Owners(enterprises, desk)
    for each in found:
        if each.block.below == "purchases":
            for record in each.records:
                _purchase(desk, owners, record)
    return [*made.values(), *enterprises]


def _enterprise(desk: Desk, record: Record) -> Draft:
    draft = Draft("enterprise", record.home, {"purchases": []})
    draft.sums.update(record.sums)
    draft.fill(desk, record, draft.data)
    return draft


def _rows(desk: Desk, draft: Draft, found: Found) -> None:
    """Read a table as a list of the document; ids that are not written are made."""
    name = found.block.below
    draft.spots[f"/{name}"] = found.home
    rows: list[dict[str, Any]] = []
    for place, record in enumerate(found.records):
        rows.append({})
        draft.fill(desk, record, rows[-1], f"/{name}/{place}")
    draft.data[name] = rows
    if name in NUMBERED:
        _number(desk, draft, found)


def _number(desk: Desk, draft: Draft, found: Found) -> None:
    name = found.block.below
    rows = draft.data[name]
    taken = {row.get("id") for row in rows}
    for place, (row, record) in enumerate(zip(rows, found.records, strict=True)):
        spot = draft.spots.get(f"/{name}/{place}/id")
        if spot and not any(each.keys == ("id",) for each in record.cells):
            number = place + 1
            while f"{NUMBERED[name]}-{number}" in taken:
                number += 1
            row["id"] = f"{NUMBERED[name]}-{number}"
            taken.add(row["id"])
            message = "没有写代号，由程序编号"
            desk.findings.append(codes.TIDIED.finding(spot.place, message, wanted=row["id"]))


def _purchase(desk: Desk, owners: Owners, record: Record) -> None:
    """Put a purchase to its enterprise; one without an enterprise is only read for its faults."""
    draft = owners.find(record) or Draft("enterprise", record.home, {"purchases": []})
    rows = draft.data["purchases"]
    rows.append({})
    draft.fill(desk, record, rows[-1], f"/purchases/{len(rows) - 1}")
