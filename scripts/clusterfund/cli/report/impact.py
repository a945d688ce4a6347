"""What `clusterfund impact` prints."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from clusterfund.cli.report import sentence
from clusterfund.cli.report.plain import text as findings_text
from clusterfund.cli.report.safe import cleaned, json_text
from clusterfund.cli.table import table
from clusterfund.gate.declared import FILE
from clusterfund.money import fen
from clusterfund.publish import told
from clusterfund.publish.titles import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.gate.declared import Declared
    from clusterfund.gate.impact import Impact
    from clusterfund.gate.shifts import Shift

KINDS = {"subsidy": "补贴", "award": "排序以后的安排"}
SHIFTED = OUTCOMES | {"none": "没有参加排序"}
SIDES = {"base": "旧版本", "head": "新版本"}
HEAD = ("企业", "原来", "现在", "变化")
SHOWN = 20
DECIDED = (
    "已经排序的集群有变化：改动以后，决定不再等于重新计算的结果，clusterfund check 会报 A006，"
    "声明了也不能合并。请把改动写成一项新的批次参数，缺省时保持原来的算法，只在新的批次中写明。"
)
HOW = f"确实要这样改的，请在 {FILE} 的 moves 末尾加上下面各条，并写明理由："


def render(impact: Impact, style: str) -> str:
    """Write an impact as `text` or `json`; only JSON carries values exactly."""
    if style == "json":
        return json_text(_shape(impact))
    return "\n".join(_lines(cleaned(impact)))


def _lines(impact: Impact) -> Iterator[str]:
    for shift in impact.shifts:
        yield from _shift(shift)
        yield ""
    for folder, side in impact.unread:
        yield f"批次 {folder}：{SIDES[side]}的登记册有错误，算不出补贴，没有比较。"
    for folder in impact.only_base:
        yield f"批次 {folder}：只在旧版本里，没有比较。"
    for folder in impact.only_head:
        yield f"批次 {folder}：只在新版本里，没有比较。"
    for each in impact.missing:
        yield f"声明了但没有发生：批次 {each.round} {_words(each)}。请删去或改正这一条。"
    if impact.findings:
        yield findings_text(impact.findings, 1)
    yield from _ending(impact)


def _shift(shift: Shift) -> Iterator[str]:
    notes = [
        "没有声明" if shift.reason is None else f"已声明：{shift.reason}",
        *(["已经排序"] if shift.decided else []),
        *(["申报或评分也有改动"] if shift.other else []),
    ]
    before, after, by = sentence.move(_fen(shift.before), _fen(shift.after))
    yield f"{shift.name}（批次 {shift.round}，{shift.cluster}）"
    known = "" if by == sentence.UNKNOWN else f"（{by}）"
    yield f"  {KINDS[shift.of]}：{before} → {after}{known}，{'，'.join(notes)}"
    if any(shift.outcomes):
        yield f"  结果：{' → '.join(SHIFTED[each] for each in shift.outcomes)}"
    rows = [
        (f"{name}（{uscc}）", *sentence.move(_fen(old), _fen(new)))
        for uscc, name, old, new in shift.enterprises
    ]
    if rows:
        for row in table(HEAD, rows[:SHOWN], frozenset({1, 2, 3})).split("\n"):
            yield f"  {row}"
    if len(rows) > SHOWN:
        yield f"  还有 {len(rows) - SHOWN} 家企业有变化。"


def _ending(impact: Impact) -> Iterator[str]:
    silent = [each for each in impact.shifts if each.reason is None]
    if any(each.decided for each in impact.shifts):
        yield DECIDED
    if silent:
        yield HOW
        yield from (line for each in silent for line in _entry(each.declaration))
    if not impact.compared and not impact.unread:
        yield "程序、表格要求和批次参数都没有改动，补贴不会因此变化。"
    else:
        yield (
            f"比较了 {len(impact.compared)} 个批次：变化 {len(impact.shifts)} 处，"
            f"其中没有声明 {len(silent)} 处；声明了没有发生 {len(impact.missing)} 处。"
        )


def _entry(each: Declared) -> Iterator[str]:
    """Write a declaration as it stands in the file."""
    yield f'  - round: "{each.round}"'
    yield f"    cluster: {each.cluster}"
    yield f"    of: {each.of}"
    yield f'    before: "{each.before}"'
    yield f'    after: "{each.after}"'
    if any(each.outcomes):
        yield f"    outcome_before: {each.outcomes[0]}"
        yield f"    outcome_after: {each.outcomes[1]}"
    yield "    reason: 写明理由和依据"


def _words(each: Declared) -> str:
    return f"{each.cluster} {KINDS[each.of]} {each.before} → {each.after}"


def _fen(yuan: str | None) -> int | None:
    return None if yuan is None else fen(yuan)


def _shape(impact: Impact) -> dict[str, Any]:
    return {
        "base": impact.base,
        "head": impact.head,
        "compared": list(impact.compared),
        "only_base": list(impact.only_base),
        "only_head": list(impact.only_head),
        "unread": [{"round": folder, "side": side} for folder, side in impact.unread],
        "moves": [_move(each) for each in impact.shifts],
        "missing": [_declared(each) for each in impact.missing],
        "findings": [told.finding(each) for each in impact.findings],
    }


def _move(shift: Shift) -> dict[str, Any]:
    before, after = shift.outcomes
    return {
        "round": shift.round,
        "cluster": shift.cluster,
        "name": shift.name,
        "of": shift.of,
        "before": shift.before,
        "after": shift.after,
        "outcome_before": before or None,
        "outcome_after": after or None,
        "enterprises": [
            {"uscc": uscc, "name": name, "before": old, "after": new}
            for uscc, name, old, new in shift.enterprises
        ],
        "decided": shift.decided,
        "other": shift.other,
        "reason": shift.reason,
    }


def _declared(each: Declared) -> dict[str, Any]:
    before, after = each.outcomes
    written = {**asdict(each), "outcome_before": before or None, "outcome_after": after or None}
    del written["outcomes"]
    return written
