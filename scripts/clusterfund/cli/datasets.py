"""What the site is made from: every round of a sound register, and what lies in docs/ beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clusterfund.cli import report
from clusterfund.cli.papers import papers_below
from clusterfund.findings import Severity
from clusterfund.publish.dataset import dataset
from clusterfund.publish.programme import programme
from clusterfund.register.load import read_round, round_folders
from clusterfund.register.names import tree_faults
from clusterfund.rules.judge import judge
from clusterfund.site.pages import Site

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from clusterfund.findings import Finding
    from clusterfund.register.load import Reading
    from clusterfund.register.tree import Tree


def sound_readings(tree: Tree, sentence: str) -> list[Reading] | None:
    """Read every round; where anything is wrong, print it, say the sentence, and give nothing."""
    readings = [read_round(tree, name) for name in round_folders(tree)]
    findings = list(tree_faults(tree))
    findings += [finding for reading in readings for finding in reading.findings]
    findings += [f for reading in readings if reading.register for f in judge(reading.register)]
    return None if stopped(findings, tree, sentence) else readings


def stopped(findings: Iterable[Finding], tree: Tree, sentence: str) -> bool:
    """Tell whether there are errors; if so, print them and say the sentence."""
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        errors.sort(key=lambda finding: finding.order())
        click.echo(report.text(errors, len(tree.entries)), err=True)
        click.echo(sentence, err=True)
    return bool(errors)


def site_of(readings: Sequence[Reading], docs: Path) -> Site:
    """Give the public datasets, with the PDFs that lie below docs/."""
    rounds = [dataset(reading.sound) for reading in readings]
    return Site(programme(), rounds, papers_below(docs, rounds))
