"""The words of every output format, once: lines of a finding, sections, outcome, money."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.money import pretty

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.report import Effect, Report

INTRODUCED, FIXED, EXISTING, MOVES = "本次引入", "本次修复", "原已存在", "补贴变化"
CHANGES = "改动的内容"
MOVE_HEAD = ("集群", "企业", "原来", "现在", "变化")
UNKNOWN = "—"
"""Shown for an amount that cannot be computed, and for a move from or to it."""
WHOLE = "合计"


def place(finding: Finding) -> str:
    """Write where a finding is."""
    return f"{finding.path}:{finding.line}:{finding.column}"


def details(finding: Finding, *, clause: bool = True) -> Iterator[tuple[str, str]]:
    """Yield the label and text of each line below the head line of a finding."""
    if finding.found:
        yield "现在", finding.found
    if finding.wanted:
        yield "应为", finding.wanted
    if clause:
        yield "依据", finding.clause
    yield "改法", finding.fix


def labelled(finding: Finding) -> Iterator[str]:
    """Yield those lines as they are read."""
    return (f"{label}：{text}" for label, text in details(finding))


def gravity(finding: Finding) -> tuple[int, tuple[str, int, int, str, str, str, str]]:
    """Sort key: the most severe first, then by place."""
    return list(Severity).index(finding.severity), finding.order()


def summary(findings: Sequence[Finding], files: int) -> str:
    """Write the closing line."""
    if not findings:
        return f"检查了 {files} 个文件，没有发现问题。"
    counts = Counter(finding.severity for finding in findings)
    parts = "，".join(f"{severity.label} {counts[severity]} 处" for severity in Severity)
    return f"检查了 {files} 个文件：{parts}。"


def outcome(report: Report) -> str:
    """Say in a few words how the check ended."""
    if report.judged is None:
        return "有错误要改" if report.blocked() else "没有错误"
    return "还不能合并" if report.blocked() else "可以合并"


def next_step(report: Report) -> str:
    """Say in one sentence what to do now."""
    counts = Counter(finding.severity for finding in report.findings)
    errors, refusals, warnings = (counts[severity] for severity in Severity)
    if errors and report.judged:
        return f"下一步：改好本次引入的 {errors} 处错误，再提交一次，检查会重新进行。"
    if errors:
        return f"下一步：改好 {errors} 处错误，再检查一次。"
    if refusals:
        return f"下一步：有 {refusals} 处不符合指南，可以先递交，受理以前请改好。"
    if warnings:
        return f"下一步：请看一看 {warnings} 处提醒，不一定要改。"
    return "下一步：没有要改的地方。"


def existing_hint(count: int) -> str:
    """Count what is left alone."""
    return f"{EXISTING}：{count} 处，不影响这次改动能否合并。"


def more(count: int) -> str:
    """Count what is not shown."""
    return f"还有 {count} 处"


def moves(effects: Iterable[Effect]) -> list[tuple[str, ...]]:
    """Give the rows below `MOVE_HEAD`: each cluster's whole, then its enterprises that move."""
    rows: list[tuple[str, ...]] = []
    for effect in effects:
        name = f"{effect.name}（{effect.cluster}）"
        rows.append((name, WHOLE, *move(effect.before, effect.after)))
        rows += [
            (name, f"{title}（{uscc}）", *move(before, after))
            for uscc, title, before, after in effect.enterprises
        ]
    return rows


def move(before: int | None, after: int | None) -> tuple[str, str, str]:
    """Write two amounts and what lies between them."""
    amounts = [UNKNOWN if each is None else pretty(each) for each in (before, after)]
    if before is None or after is None:
        return amounts[0], amounts[1], UNKNOWN
    if before == after:
        return amounts[0], amounts[1], "不变"
    sign = "+" if after > before else "-"
    return amounts[0], amounts[1], sign + pretty(abs(after - before))
