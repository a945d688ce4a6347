"""Workbooks for tests: the base's cluster alpha, changed cell by cell or part by part."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

import openpyxl

from clusterfund.office.workbook import grid
from clusterfund.office.workbook.beside import place
from clusterfund.office.workbook.grid import Cell, Sheet, Spot
from clusterfund.office.workbook.intake import Intake, Into, understood
from clusterfund.office.workbook.template import template
from clusterfund.register.canonical import written
from clusterfund.register.load import read_round
from clusterfund.register.tree import TOP, DiskTree
from support.building import BASE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clusterfund.findings import Finding
    from clusterfund.records import Application, Register

SLUG = "alpha"
WHERE = re.compile("(.+)!([A-Z]+)([0-9]+)")


@dataclass(frozen=True, slots=True)
class Odd:
    """A cell that is more than a value: a formula, an error, a number with a format."""

    value: Any
    type: str = "n"
    format: str = "General"
    cached: Any = None


def formula(text: str, cached: Any = None) -> Odd:
    """Make a formula."""
    return Odd(text, "f", cached=cached)


@cache
def register() -> Register:
    """Read the base."""
    return read_round(DiskTree(BASE), "2021").sound


@cache
def into(slug: str = SLUG) -> Into:
    """Say where the base's workbooks are imported."""
    return Into(DiskTree(BASE), register(), slug)


@cache
def filled() -> bytes:
    """Write alpha as a workbook."""
    return template(register(), register().applications[SLUG])


@cache
def empty() -> bytes:
    """Write the empty workbook."""
    return template(register())


@cache
def _sheets() -> tuple[Sheet, ...]:
    read = grid.read("a.xlsx", filled())
    assert isinstance(read, list)
    return tuple(read)


def sheets() -> dict[str, Sheet]:
    """Give alpha's sheets by name; their cells may be changed."""
    return {sheet.name: replace(sheet, cells=dict(sheet.cells)) for sheet in _sheets()}


def number_of(letters: str) -> int:
    """Give the number of a column."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def spot(where: str) -> Spot:
    """Read `表二!D5`."""
    match = WHERE.fullmatch(where)
    assert match
    return Spot(match[1], int(match[3]), number_of(match[2]))


def cell(where: Spot, value: Any) -> Cell:
    """Make a cell as openpyxl would type it."""
    if isinstance(value, Odd):
        return Cell(where, value.value, value.type, value.format, value.cached)
    types = {bool: "b", int: "n", float: "n", str: "s"}
    return Cell(where, value, types.get(type(value), "d"))


def edited(edits: Mapping[str, Any]) -> dict[str, Sheet]:
    """Put values into alpha's cells; None empties one."""
    book = sheets()
    for where, value in edits.items():
        at = spot(where)
        cells = book[at.sheet].cells
        cells.pop((at.row, at.column), None)
        if value is not None:
            cells[at.row, at.column] = cell(at, value)
    return book


def taken(edits: Mapping[str, Any]) -> Intake:
    """Import alpha with some cells changed."""
    return understood(list(edited(edits).values()), into())


def said(finding: Finding) -> str:
    """Write a finding in one line: place, code, what, found, wanted, fix."""
    parts = (finding.message, finding.found, finding.wanted, finding.fix)
    return " | ".join([f"{place(finding)} {finding.code}", *parts])


def codes_at(intake: Intake) -> list[str]:
    """Give place and code of every finding."""
    return [f"{place(each)} {each.code}" for each in intake.findings]


def canonical(application: Application, folder: str) -> dict[str, bytes]:
    """Give the canonical files of an application as its records were read."""
    files = {
        f"{folder}/enterprises/{each.uscc}.yaml": written("enterprise", each.source.data)
        for each in application.enterprises
    }
    files[f"{folder}/application.yaml"] = written("application", application.source.data)
    if application.plan:
        files[f"{folder}/plan.yaml"] = written("plan", application.plan.source.data)
    if application.commitment:
        files[f"{folder}/commitment.yaml"] = written(
            "commitment", application.commitment.source.data
        )
    if application.narrative:
        files[f"{folder}/plan.md"] = "\n".join(application.narrative.lines).encode()
    return dict(sorted(files.items()))


def folder(slug: str = SLUG) -> str:
    """Give the path of an application of the base."""
    return f"{TOP}/2021/applications/{slug}"


def repacked(data: bytes, change: Callable[[dict[str, bytes]], dict[str, bytes] | None]) -> bytes:
    """Write a package anew after its parts were changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts = change(parts) or parts
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


LESS_ONE: dict[str, Any] = {f"表二!{letter}13": None for letter in "ABCDEFGHIJKLMNOPQ"}
LESS_ONE |= {f"购买计划!{letter}{row}": None for letter in "ABCD" for row in (22, 23)}
"""Empties the rows of alpha's tenth enterprise."""


def rewritten(data: bytes, edits: Mapping[str, Any]) -> bytes:
    """Put values into the cells of a real workbook."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    for where, value in edits.items():
        at = spot(where)
        book[at.sheet].cell(at.row, at.column).value = value
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
