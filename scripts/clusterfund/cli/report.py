"""What commands print: findings for people, grouped by file, and JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from clusterfund.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.register.load import Reading

SHOWN_PER_FILE = 20


def text(findings: Sequence[Finding], files: int) -> str:
    """Write sorted findings, the first 20 of each file, and how many there are in all."""
    blocks = []
    for path, group in groupby(findings, key=lambda finding: finding.path):
        found = list(group)
        blocks += [_block(finding) for finding in found[:SHOWN_PER_FILE]]
        if len(found) > SHOWN_PER_FILE:
            blocks.append(
                f"{path}\n  还有 {len(found) - SHOWN_PER_FILE} 处，改好以上各处后再检查。\n"
            )
    return "\n".join([*blocks, summary(findings, files)])


def _block(finding: Finding) -> str:
    return "\n".join(_lines(finding)) + "\n"


def _lines(finding: Finding) -> Iterator[str]:
    place = f"{finding.path}:{finding.line}:{finding.column}"
    yield f"{place} {finding.severity.label} {finding.code} {finding.message}"
    if finding.found:
        yield f"  现在：{finding.found}"
    if finding.wanted:
        yield f"  应为：{finding.wanted}"
    yield f"  依据：{finding.clause}"
    yield f"  改法：{finding.fix}"


def summary(findings: Sequence[Finding], files: int) -> str:
    """Write the closing line."""
    if not findings:
        return f"检查了 {files} 个文件，没有发现问题。"
    counts = Counter(finding.severity for finding in findings)
    parts = "，".join(f"{severity.label} {counts[severity]} 处" for severity in Severity)
    return f"检查了 {files} 个文件：{parts}。"


def stop_at_broken(reading: Reading, chosen: Sequence[str], errors: Iterable[Finding] = ()) -> bool:
    """Print what keeps the chosen clusters from being computed; True where anything does."""
    folders = tuple(
        f"submissions/{reading.folder}/{zone}/{slug}/"
        for slug in chosen
        for zone in ("applications", "reviews")
    )
    acts = f"submissions/{reading.folder}/acts/"
    broken = [each for each in reading.findings if each.path.startswith((*folders, acts))]
    stopping = sorted((*broken, *errors), key=lambda finding: finding.order())
    if stopping:
        click.echo(text(stopping, len({each.path for each in stopping})), err=True)
        click.echo("以上文件改好以后才能计算。", err=True)
    return bool(stopping)


def print_json(shape: Any) -> None:
    """Print a JSON shape as every command does."""
    click.echo(json.dumps(shape, ensure_ascii=False, indent=2))
