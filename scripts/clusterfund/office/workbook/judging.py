"""The documents of a workbook judged by schemas and rules, every finding at its cell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clusterfund.office.workbook.fields import HOW
from clusterfund.office.workbook.narrative import key_at
from clusterfund.records import Source
from clusterfund.register import codes
from clusterfund.register.load import read_round
from clusterfund.register.names import tree_faults
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.rules.judge import judge

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.findings import Finding
    from clusterfund.office.workbook.drafts import Draft
    from clusterfund.office.workbook.overlay import Overlay

FILL_IN = "请填写这个格子。"
RETYPE = "请按这一栏的说明重新输入。"
FIXES = {"P052": "请阅读责任承诺函，同意后选“是”并盖章。", "P061": "请在这个格子里写出内容。"}
"""What to do in a workbook where a rule's own advice is about files."""


def by_schema(draft: Draft, settled: set[tuple[str, int, int]]) -> Iterator[Finding]:
    """Judge a document by its schema; cells with a finding already are left alone."""
    for finding in validate(draft.kind, Source("", draft.data, 0)):
        spot, field = draft.at(finding.pointer), draft.fields.get(finding.pointer)
        if (spot.sheet, spot.row, spot.column) in settled:
            continue
        missing = finding.code == codes.MISSING_FIELD.code
        if missing and field is None:  # its column or sheet is missing, which is said already
            continue
        moved = at_cell(finding, draft, finding.pointer)
        if field is not None:
            message = f"“{field.title}”没有填写" if missing else finding.message
            fix = FILL_IN if missing else RETYPE
            moved = replace(moved, message=message, wanted=HOW[field.kind], fix=fix)
        yield moved


def at_cell(finding: Finding, draft: Draft, pointer: str) -> Finding:
    """Put a finding about a document to the cell that its value came from."""
    spot = draft.at(pointer)
    return replace(finding, path=spot.sheet, line=spot.row, column=spot.column, pointer=pointer)


def by_rules(
    tree: Overlay, name: str, folder: str, drafts: Mapping[str, Draft]
) -> Iterator[Finding]:
    """Judge the application as a part of its round, as `check` would after the import."""
    reading = read_round(tree, name)
    findings = [*tree_faults(tree), *reading.findings]
    findings += judge(reading.register) if reading.register else ()
    for finding in findings:
        if finding.path in drafts:
            yield _moved(finding, drafts[finding.path], tree.files[finding.path])
        elif finding.path.startswith(folder):  # a file that is there and that no cell stands for
            yield replace(finding, line=0)


def _moved(finding: Finding, draft: Draft, data: bytes) -> Finding:
    if draft.kind == "narrative":
        key = key_at(data.decode().split("\n"), finding.line)
        moved = at_cell(finding, draft, f"/{key}")
    elif finding.pointer:
        moved = at_cell(finding, draft, finding.pointer)
    else:
        moved = at_cell(finding, draft, _pointer_at(data, finding.line, draft))
    return replace(moved, fix=FIXES.get(finding.code, finding.fix))


def _pointer_at(data: bytes, line: int, draft: Draft) -> str:
    """Find the field that is written on a line, or last above it."""
    source, _ = parse("", data)
    places: list[tuple[tuple[int, int], str]] = []
    if source is not None:
        places = [(source.at(pointer), pointer) for pointer in draft.fields]
    above: list[Any] = [each for each in places if each[0][0] <= line]
    return max(above)[1] if above and line > 1 else ""
