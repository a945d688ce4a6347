"""The one comment that a check keeps up to date under a proposed change."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from clusterfund.cli.report import sentence
from clusterfund.cli.report.change.brief import MOST, brief
from clusterfund.cli.report.inert import cell, code, inert
from clusterfund.cli.report.room import fitting, rest, row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.changes import Difference
    from clusterfund.gate.report import Judged, Report

MARKER = "<!-- clusterfund:check -->"
"""The first line of the comment, by which it is found again."""
ROOM = {
    "zones": 3_000,
    "fingerprints": 1_000,
    "moves": 12_000,
    "changes": 6_000,
    "introduced": 21_000,
    "fixed": 7_000,
    "existing": 7_000,
}
"""Bytes that each part may take, so that the whole stays below the 65,536 that forges allow."""


def markdown(report: Report) -> str:
    """Write a clean report as a comment of at most 60,000 bytes of UTF-8."""
    parts = [
        f"{MARKER}\n## {'⛔' if report.blocked() else '✅'} {sentence.outcome(report)}",
        sentence.next_step(report),
    ]
    if report.judged:
        parts += [
            *_touched(report.judged),
            *_fingerprints(report),
            *_changes(report.judged.difference),
            *_moves(report.judged),
        ]
    parts += _introduced(report)
    if report.judged:
        parts += [
            *_listed(sentence.FIXED, report.judged.fixed, ROOM["fixed"]),
            *_existing(report.judged),
        ]
    parts.append(sentence.summary(report.findings, report.files))
    return "\n\n".join(parts)


def _touched(judged: Judged) -> Iterator[str]:
    names = [inert(zone) for zone in judged.zones]
    kept = fitting(names, ROOM["zones"])
    if names:
        rest = f"等 {len(names)} 处" if len(kept) < len(names) else ""
        yield f"这次改动涉及：{'、'.join(kept)}{rest}。"


def _changes(difference: Difference | None) -> Iterator[str]:
    lines = [f"- {inert(line)}" for line in brief(difference)] if difference else []
    if lines:
        kept = fitting(lines[:MOST], ROOM["changes"])
        yield f"### {sentence.CHANGES}"
        yield "\n".join(kept)
        yield from rest(len(lines) - len(kept))


def _fingerprints(report: Report) -> Iterator[str]:
    """Yield the fingerprint of each application, where nothing has to be mended first."""
    if report.judged and not report.blocked():
        rows = [
            f"申报 {inert(round_id)} {inert(cluster)} 的指纹：{code(digest)}"
            for round_id, cluster, digest in report.judged.fingerprints
        ]
        yield from fitting(rows, ROOM["fingerprints"])


def _moves(judged: Judged) -> Iterator[str]:
    rows = [row(tuple(map(cell, each))) for each in sentence.moves(judged.effects)]
    if rows:
        kept = fitting(rows, ROOM["moves"])
        head = [row(sentence.MOVE_HEAD), "|---|---|--:|--:|--:|"]
        yield f"### {sentence.MOVES}"
        yield "\n".join([*head, *kept])
        yield from rest(len(rows) - len(kept))


def _introduced(report: Report) -> Iterator[str]:
    """Yield the findings by file; where not all fit, the most severe are kept."""
    if not report.findings:
        return
    yield f"### {sentence.INTRODUCED if report.judged else '要看的地方'}"
    findings = sorted(report.findings, key=sentence.gravity)
    # Each is counted with its file's heading: more than needed where a file has several.
    sized = (f"{_heading(each)}{_block(each)}" for each in findings)
    kept = findings[: len(fitting(sized, ROOM["introduced"]))]
    for _, group in groupby(sorted(kept, key=lambda each: each.order()), lambda each: each.path):
        found = list(group)
        yield _heading(found[0])
        yield "\n".join(map(_block, found))
    yield from rest(len(findings) - len(kept))


def _heading(finding: Finding) -> str:
    return f"#### {code(finding.path)}"


def _line(finding: Finding) -> str:
    at = code(f"{finding.path.rpartition('/')[2]}:{finding.line}")
    return f"- {at} {finding.severity.label} {code(finding.code)} {inert(finding.message)}"


def _block(finding: Finding) -> str:
    details = sentence.details(finding, clause=False)
    return "\n".join([_line(finding), *(f"  - {label}：{inert(text)}" for label, text in details)])


def _listed(title: str, findings: Sequence[Finding], room: int) -> Iterator[str]:
    if findings:
        kept = fitting(map(_line, sorted(findings, key=sentence.gravity)), room)
        yield f"### {title}"
        yield "\n".join(kept)
        yield from rest(len(findings) - len(kept))


def _existing(judged: Judged) -> Iterator[str]:
    """Yield what was there before, folded; the blank lines let Markdown begin and end."""
    if judged.existing:
        found = sorted(judged.existing, key=sentence.gravity)
        kept = fitting(map(_line, found), ROOM["existing"])
        yield f"<details>\n<summary>{sentence.existing_hint(len(found))}</summary>"
        yield "\n".join(kept)
        yield from rest(len(found) - len(kept))
        yield "</details>"
