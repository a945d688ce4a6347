"""Guide 四（二）: what an act rests on, and that its result equals the computation from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund import manifest
from clusterfund.errors import NoCalendarError
from clusterfund.findings import Severity
from clusterfund.rules.applications import refused
from clusterfund.rules.handed_in import application_folder, slug_of
from clusterfund.rules.moves import MOVES
from clusterfund.rules.results import result_of
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.states import MENDABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment

CLAUSE = "四（二）"
ERROR = Severity.ERROR


@rule(
    "A004",
    clause=CLAUSE,
    title="决定写明依据的文件",
    why="决定要列出依据的每个文件和它的 SHA-256 指纹，任何人都能核对。",
    fix="请用 clusterfund act 重新生成这份决定。",
    severity=ERROR,
)
def true_manifest(act: Act, moment: Moment) -> Iterator[Fault]:
    """A decision lists its own application, none that may still change, and a true digest."""
    if not act.files:
        if MOVES[act.kind].has_inputs:
            yield Fault(act.source, "/kind", "没有列出依据的文件", "没有 inputs", "inputs")
        return
    wanted = manifest.digest(act.files)
    if act.digest != wanted:
        yield Fault(act.source, "/inputs/digest", "总指纹与文件清单不符", act.digest, wanted)
    listed = {slug_of(path) for path in act.files} - {""}
    own = act.cluster in moment.states and MOVES[act.kind].scope == "cluster"
    if own and act.cluster not in listed:
        message = f"没有列出 {act.cluster} 的申报文件"
        yield Fault(act.source, "/inputs/files", message, "没有列入", "申报的每个文件")
    for slug in sorted(listed - {act.cluster}):
        state = moment.states.get(slug)
        if state in MENDABLE:
            message = f"列入了还可能修改的申报 {slug}"
            yield Fault(act.source, "/inputs/files", message, state.label, "只列有关的申报")


@rule(
    "A005",
    clause=CLAUSE,
    title="依据的文件没有改动",
    why="决定作出以后，它依据的文件不能再改；退回补正以后才能改，改了就要重新收件、受理。",
    fix="请恢复原来的文件；确需改动的，请由受理单位按程序重新决定。",
    severity=ERROR,
)
def inputs_unchanged(act: Act, moment: Moment) -> Iterator[Fault]:
    """Every file of the manifest still has its SHA-256, and its folders hold no others.

    A later return lets the applicant mend: what was decided before it rests on the older files.
    """
    if moment.superseded(act):
        return
    for path, digest in act.files.items():
        now = moment.register.files.get(path)
        if now != digest:
            pointer = "/inputs/files/" + path.replace("/", "~1")
            what = "依据的文件已改动" if now else "依据的文件不见了"
            yield Fault(act.source, pointer, f"{what}：{path}", now or "没有这个文件", digest)
    folders = {application_folder(path) for path in act.files} - {""}
    for path in (path for folder in sorted(folders) for path in moment.known.below[folder]):
        if path not in act.files:
            message = f"依据的文件夹里多了文件：{path}"
            yield Fault(act.source, "/inputs/files", message, "没有列入清单", "没有这个文件")


@rule(
    "A006",
    clause=CLAUSE,
    title="结果等于重算",
    why="名次、金额和公示日期都由程序从依据的文件算出，决定写的必须一样；不一样的要写明理由和条款。",
    fix="请用 clusterfund act 重新生成；有意不同的，请写 override。",
    severity=ERROR,
)
def result_recomputed(act: Act, moment: Moment) -> Iterator[Fault]:
    """The result equals the computation from the listed files, unless overridden."""
    if any(True for rule_ in (true_manifest, inputs_unchanged) for _ in rule_(act, moment)):
        return  # there is nothing sound to compute from
    try:
        wanted = result_of(act, act.files, moment)
    except NoCalendarError as fault:  # a mistyped year must not end the check of all the rest
        yield Fault(act.source, "/on", "公示期无法重算", act.on, "有放假安排的年份", str(fault))
        return
    for name in sorted(set(wanted) | set(act.result)):
        mine, computed = act.result.get(name), wanted.get(name)
        if mine != computed:
            place, found, right = _first_difference(f"/result/{name}", mine, computed)
            message = f"结果与重算不同（{place.removeprefix('/result/')}）"
            stated = act.override and mine is not None
            yield Fault(act.source, place, message, found, right, advice(stated), mild=stated)


def advice(stated: bool) -> str:  # noqa: FBT001 -- one yes or no
    """Give the fix where a person has stated a reason; the rule's own fix otherwise."""
    return "请核对 override 中写明的理由和条款。" if stated else ""


def _first_difference(pointer: str, mine: object, computed: object) -> tuple[str, object, str]:
    """Go down to the first value that differs, so that the finding names it."""
    if isinstance(mine, list) and isinstance(computed, list) and len(mine) == len(computed):
        pairs = [(str(i), a, b) for i, (a, b) in enumerate(zip(mine, computed, strict=True))]
    elif isinstance(mine, dict) and isinstance(computed, dict) and set(mine) == set(computed):
        pairs = [(key, mine[key], computed[key]) for key in mine]
    else:
        return pointer, _brief(mine), _brief(computed)
    key, one, other = next(pair for pair in pairs if pair[1] != pair[2])
    return _first_difference(f"{pointer}/{key}", one, other)


def _brief(value: object) -> str:
    if value is None:
        return "没有"
    return f"{len(value)} 项" if isinstance(value, list | dict) else str(value)


@rule(
    "A007",
    clause=CLAUSE,
    title="不符合的申报不能受理",
    why="申报还有不符合指南的地方时不能受理；确需受理的，要写明理由和条款。",
    fix="请改为不予受理并写明理由，或写 override。",
    severity=ERROR,
)
def nothing_refused(act: Act, moment: Moment) -> Iterator[Fault]:
    """An application with refusals of its own is not accepted, unless overridden."""
    slug = act.cluster or ""
    if act.kind != "accept" or slug not in moment.register.applications:
        return
    for finding in refused(slug, act, moment):
        yield Fault(
            act.source,
            "/kind",
            f"申报不符合 {finding.code}：{finding.message}",
            finding.found,
            finding.wanted,
            advice(act.override),
            mild=act.override,
        )


ACT_RULES = (
    true_manifest,
    inputs_unchanged,
    result_recomputed,
    nothing_refused,
)
