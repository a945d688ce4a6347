"""A workbook's bytes into the files of an application, or findings that name sheet and cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clusterfund.findings import Place, Severity
from clusterfund.office.workbook import grid, narrative, package
from clusterfund.office.workbook.choices import Choices
from clusterfund.office.workbook.desk import Desk
from clusterfund.office.workbook.drafts import Draft, drafts
from clusterfund.office.workbook.judging import by_rules, by_schema
from clusterfund.office.workbook.layout import LISTS, sheets
from clusterfund.office.workbook.lists import ROUND_CELL
from clusterfund.office.workbook.overlay import Overlay
from clusterfund.office.workbook.places import locate
from clusterfund.office.workbook.totals import compared
from clusterfund.register import workbook_codes as codes
from clusterfund.register.canonical import written
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.findings import Finding
    from clusterfund.office.workbook.grid import Sheet
    from clusterfund.records import Register
    from clusterfund.register.tree import Tree


@dataclass(frozen=True, slots=True)
class Intake:
    """What a workbook gave: findings in the order of the sheets, and files by path.

    `files` is empty where an error keeps them from being written; `removed` are files of the
    application on the disk that the workbook does not have.
    """

    findings: tuple[Finding, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    removed: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Into:
    """Where an application goes: the register as it is, its name, the account that hands it in."""

    tree: Tree
    register: Register
    slug: str
    account: int | None = None


def take_in(name: str, data: bytes, into: Into) -> Intake:
    """Read a workbook as an application."""
    fault = package.refused(name, data)
    book = fault or grid.read(name, data)
    return understood(book, into) if isinstance(book, list) else Intake((book,))


def understood(book: Sequence[Sheet], into: Into) -> Intake:
    """Make an application of sheets."""
    register = into.register
    found, findings = locate(book)
    findings += _other_round(book, register)
    desk = Desk(Choices.of(register), findings)
    made = drafts(found, desk)
    for draft in made:
        if draft.kind == "application" and into.account is not None:
            _give_account(draft, into.account)
    settled = {(f.path, f.line, f.column) for f in desk.findings if f.severity is Severity.ERROR}
    for draft in made:
        if draft.kind != "narrative":
            findings += by_schema(draft, settled)
    if _stopped(findings):
        return Intake(_ordered(findings))
    findings += compared(made)
    folder = f"{TOP}/{register.round.folder}/applications/{into.slug}"
    by_path = {f"{folder}/{_file(draft)}": draft for draft in made}
    files = {path: _bytes(draft) for path, draft in by_path.items()}
    overlay = Overlay(into.tree, folder, files)
    findings += by_rules(overlay, register.round.folder, f"{folder}/", by_path)
    if _stopped(findings):
        return Intake(_ordered(findings))
    return Intake(_ordered(findings), dict(sorted(files.items())), overlay.removed)


def _stopped(findings: Sequence[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _ordered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    order = {name: place for place, name in enumerate(sheets())}
    return tuple(
        sorted(findings, key=lambda finding: (order.get(finding.path, -1), finding.order()))
    )


def _give_account(draft: Draft, account: int) -> None:
    """Put the account of the command line in; another account's name is not its name."""
    before = draft.data.get("account", {})
    draft.data["account"] = before if before.get("id") == account else {"id": account}


def _other_round(book: Sequence[Sheet], register: Register) -> list[Finding]:
    """Say where a workbook was made for another round."""
    for sheet in book:
        cell = sheet.cells.get(ROUND_CELL) if sheet.name == LISTS else None
        if cell and str(cell.value) != register.round.id:
            return [
                codes.OTHER_ROUND.finding(
                    Place(LISTS, *ROUND_CELL),
                    "申报表是为另一个批次做的",
                    found=cell.value,
                    wanted=register.round.id,
                )
            ]
    return []


def _file(draft: Draft) -> str:
    if draft.kind == "enterprise":
        return f"enterprises/{draft.data['uscc']}.yaml"
    return "plan.md" if draft.kind == "narrative" else f"{draft.kind}.yaml"


def _bytes(draft: Draft) -> bytes:
    if draft.kind == "narrative":
        return narrative.together(draft.data)
    return written(draft.kind, draft.data)
