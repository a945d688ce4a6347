"""Text for people at a terminal, grouped by file."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

from clusterfund.cli.report import sentence
from clusterfund.cli.report.safe import clean_findings
from clusterfund.cli.table import table
from clusterfund.findings import Severity
from clusterfund.gate.masking import masked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.report import Judged, Report

SHOWN_PER_FILE = 20
COLOURS = {Severity.ERROR: "red", Severity.REFUSAL: "yellow", Severity.WARNING: "cyan"}
AMOUNTS = frozenset({2, 3, 4})
"""The columns of the table of moves that hold amounts."""


def text(
    findings: Sequence[Finding], files: int, place: Callable[[Finding], str] = sentence.place
) -> str:
    """Write sorted findings, the first 20 of each file, and how many there are in all.

    For commands that have no report: personal data is masked here, and there is no colour.
    `place` says where a finding is.
    """
    cleaned = clean_findings(masked(findings))
    return click.unstyle("\n".join([*_blocks(cleaned, place), sentence.summary(cleaned, files)]))


def plain(report: Report, *, colour: bool) -> str:
    """Write a clean report; for a change, in sections, with what it moves and how it ends."""
    written = "\n".join(_parts(report))
    return written if colour else click.unstyle(written)


def _parts(report: Report) -> Iterator[str]:
    if report.judged is None:
        yield from _blocks(report.findings)
        yield sentence.summary(report.findings, report.files)
        return
    if report.findings:
        yield _title(sentence.INTRODUCED)
        yield from _blocks(report.findings)
    yield from _beside(report.judged)
    yield sentence.summary(report.findings, report.files)
    yield f"{click.style(sentence.outcome(report), bold=True)}。{sentence.next_step(report)}"


def _beside(judged: Judged) -> Iterator[str]:
    """Yield what a change does besides introducing findings."""
    if judged.fixed:
        shown = [f"  {_head(each)}" for each in judged.fixed[:SHOWN_PER_FILE]]
        rest = len(judged.fixed) - len(shown)
        yield "\n".join(
            [_title(sentence.FIXED), *shown, *([f"  {sentence.more(rest)}。"] if rest else [])]
        )
        yield ""
    if judged.existing:
        yield f"{sentence.existing_hint(len(judged.existing))}\n"
    if judged.effects:
        moves = table(sentence.MOVE_HEAD, sentence.moves(judged.effects), AMOUNTS)
        yield f"{_title(sentence.MOVES)}\n{moves}\n"


def _title(words: str) -> str:
    return click.style(f"{words}：", bold=True)


def _blocks(
    findings: Sequence[Finding], place: Callable[[Finding], str] = sentence.place
) -> Iterator[str]:
    for path, group in groupby(findings, key=lambda finding: finding.path):
        found = list(group)
        for finding in found[:SHOWN_PER_FILE]:
            details = (f"  {line}\n" for line in sentence.labelled(finding))
            yield f"{_head(finding, place)}\n{''.join(details)}"
        if len(found) > SHOWN_PER_FILE:
            rest = sentence.more(len(found) - SHOWN_PER_FILE)
            yield f"{path}\n  {rest}，改好以上各处后再检查。\n"


def _head(finding: Finding, place: Callable[[Finding], str] = sentence.place) -> str:
    label = click.style(finding.severity.label, fg=COLOURS[finding.severity])
    code = click.style(finding.code, bold=True)
    return f"{place(finding)} {label} {code} {finding.message}"
