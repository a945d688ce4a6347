"""Annotations of a build on GitHub: workflow commands, the most severe first."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from clusterfund.cli.report import sentence
from clusterfund.findings import Severity

if TYPE_CHECKING:
    from clusterfund.findings import Finding
    from clusterfund.gate.report import Report

SHOWN_OF_A_KIND = 10
"""A step shows ten errors, ten warnings and ten notices, and drops the rest silently."""
KINDS = {Severity.ERROR: "error", Severity.REFUSAL: "warning", Severity.WARNING: "notice"}
DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = {**DATA, **str.maketrans({":": "%3A", ",": "%2C"})}


def escaped(text: str, table: dict[int, str]) -> str:
    """Escape a text as the runner unescapes it, as `DATA` or as a `PROPERTY` of a command."""
    return text.translate(table)


def github(report: Report) -> str:
    """Write a clean report as annotations; the closing lines are no commands."""
    kept: defaultdict[str, list[str]] = defaultdict(list)
    for finding in sorted(report.findings, key=sentence.gravity):
        kept[KINDS[finding.severity]].append(_annotation(finding))
    full = any(len(lines) > SHOWN_OF_A_KIND for lines in kept.values())
    if full:  # the last notice that is shown tells of the rest
        room = {"notice": SHOWN_OF_A_KIND - 1}
        lines = [line for kind in kept for line in kept[kind][: room.get(kind, SHOWN_OF_A_KIND)]]
        rest = f"{sentence.more(len(report.findings) - len(lines))}，见检查结果的全文。"
        lines.append(f"::notice title={escaped('没有全部列出', PROPERTY)}::{escaped(rest, DATA)}")
    else:
        lines = [line for kind in kept for line in kept[kind]]
    ending = f"{sentence.outcome(report)}。{sentence.next_step(report)}"
    return "\n".join([*lines, sentence.summary(report.findings, report.files), ending])


def _annotation(finding: Finding) -> str:
    place = {
        "file": finding.path,
        "line": str(finding.line),
        "col": str(finding.column),
        "title": f"{finding.severity.label} {finding.code} {finding.message}",
    }
    properties = ",".join(f"{name}={escaped(value, PROPERTY)}" for name, value in place.items())
    details = escaped("\n".join(sentence.labelled(finding)), DATA)
    return f"::{KINDS[finding.severity]} {properties}::{details}"
