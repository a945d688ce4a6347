"""附录2: the plan has every part, its targets can be measured, its projects add up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.money import pretty
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Narrative, Register

HEADINGS = (
    ("一", "产业集群发展现状", ("发展概况", "主要特征")),
    ("二", "产业集群分析", ("存在问题", "原因分析")),
    (
        "三",
        "产业集群数字化转型方案",
        ("总体路径", "重点任务", "转型目标", "实施计划", "投资预算", "实施保障"),
    ),
)
NUMERALS = "一二三四五六"
HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*\Z")
GROUPS = {
    "cloud_adoption": "集群整体上云上平台成效",
    "cost_efficiency": "集群整体降本增效成效",
    "industry_governance": "产业升级及社会治理成效",
}


def sections(narrative: Narrative) -> dict[str, tuple[int, bool]]:
    """Map each numbered heading, as `三（五）`, to its line number and whether text follows it."""
    found: dict[str, tuple[int, bool]] = {}
    chapter, current = "", ""
    for number, line in enumerate(narrative.lines, 1):
        match = HEADING.match(line)
        if match is None:
            if line.strip() and current:
                found[current] = (found[current][0], True)
            continue
        chapter, current = _name_heading(match[2], chapter)
        if current and current not in found:
            found[current] = (number, False)
    return found


def _name_heading(title: str, chapter: str) -> tuple[str, str]:
    """Give the chapter and the key of a heading; an unknown heading has the key ""."""
    for numeral, name, parts in HEADINGS:
        if title == f"{numeral}、{name}":
            return numeral, numeral
        for part_numeral, part in zip(NUMERALS, parts, strict=False):
            if chapter == numeral and title == f"（{part_numeral}）{part}":
                return numeral, f"{numeral}（{part_numeral}）"
    return chapter, ""


def _wanted_headings() -> Iterator[tuple[str, str, bool]]:
    for numeral, name, parts in HEADINGS:
        yield numeral, f"## {numeral}、{name}", False
        for part_numeral, part in zip(NUMERALS, parts, strict=False):
            yield f"{numeral}（{part_numeral}）", f"### （{part_numeral}）{part}", True


@rule(
    "P060",
    clause="附录2",
    title="实施方案各章节齐全",
    why="实施方案按附录2 的标题写，评审标准对应到章节，缺一节就无法评分。",
    fix="请在 plan.md 中补上这个标题和内容，标题文字照抄。",
)
def all_headings(application: Application, _register: Register) -> Iterator[Fault]:
    """`plan.md` has every heading of 附录2."""
    if application.narrative:
        found = sections(application.narrative)
        for key, heading, _ in _wanted_headings():
            if key not in found:
                yield Fault(
                    application.narrative.source, "", "实施方案缺少一个标题", "没有找到", heading
                )


@rule(
    "P061",
    clause="附录2",
    title="实施方案各章节有内容",
    why="标题下面要有文字，只有标题的章节无法评审。",
    fix="请在这个标题下面写出内容。",
)
def no_empty_section(application: Application, _register: Register) -> Iterator[Fault]:
    """Every lowest heading of 附录2 has text below it."""
    if application.narrative:
        found = sections(application.narrative)
        for key, heading, lowest in _wanted_headings():
            if lowest and key in found and not found[key][1]:
                yield Fault(
                    application.narrative.source,
                    f"/{found[key][0] - 1}",
                    "这一节没有内容",
                    "空白",
                    f"“{heading.lstrip('# ')}”下面至少一段文字",
                )


@rule(
    "P062",
    clause="附录2 三（三）",
    title="目标可以考核",
    why="每项目标要有不同于现状的目标值，三类成效都要有目标，验收时才能对照。",
    fix="请为每类成效至少写一项目标，并填写现状值和目标值。",
)
def measurable_targets(application: Application, _register: Register) -> Iterator[Fault]:
    """Each target's goal differs from its baseline; all three groups have a target."""
    plan = application.plan
    if plan is None:
        return
    for place, target in enumerate(plan.targets):
        if target.goal == target.baseline:
            yield Fault(
                plan.source,
                f"/targets/{place}/goal",
                f"目标“{target.title}”与现状相同，无法考核",
                plan.source.data["targets"][place]["goal"],
                "与现状值不同的目标值",
            )
    present = {target.group for target in plan.targets}
    for group, title in GROUPS.items():
        if group not in present:
            yield Fault(plan.source, "/targets", f"没有“{title}”的目标", "0 项", f"{group} 至少 1 项")


@rule(
    "P063",
    clause="附录2 三（五）",
    title="项目投资额加起来等于总投入",
    why="重点建设项目表各项投资额之和要等于申报信息表的项目总投入额。",
    fix="请核对项目表，改正投资额。",
)
def projects_add_up(application: Application, _register: Register) -> Iterator[Fault]:
    """The projects' amounts sum to the cluster's total investment."""
    plan = application.plan
    total = sum(project.amount for project in plan.projects) if plan else 0
    if plan and total != application.total_investment:
        yield Fault(
            plan.source,
            "/projects",
            "各项目投资额之和不等于项目总投入额",
            pretty(total),
            pretty(application.total_investment),
        )


@rule(
    "P064",
    clause="附录2 三（五）",
    title="建设时间在项目期内",
    why="每个项目的开始不晚于结束，并在承诺的完工时间之前结束。",
    fix="请核对建设时间和完工时间。",
)
def projects_in_time(application: Application, _register: Register) -> Iterator[Fault]:
    """A project starts before it ends, and ends by the completion date."""
    for place, project in enumerate(application.plan.projects if application.plan else ()):
        source = application.plan.source  # type: ignore[union-attr]
        if project.start > project.end:
            yield Fault(
                source,
                f"/projects/{place}/from",
                f"项目“{project.name}”的开始晚于结束",
                project.start,
                f"不晚于 {project.end}",
            )
        if project.end > application.completion_date:
            yield Fault(
                source,
                f"/projects/{place}/to",
                f"项目“{project.name}”在完工时间之后结束",
                project.end,
                f"不晚于 {application.completion_date}",
            )


@rule(
    "P065",
    clause="附录2 三（五）",
    title="项目单位是联合体成员",
    why="项目单位应是牵头单位、参与服务商或集群内企业，名称与信息表一致，补贴才对得上企业。",
    fix="请把项目单位写成信息表中的全称。",
    severity=Severity.WARNING,
)
def owners_are_members(application: Application, _register: Register) -> Iterator[Fault]:
    """Each project's owner is the lead, a provider or an enterprise of the cluster."""
    if application.plan is None or not application.whole:
        return
    members = {application.lead.name}
    members |= {provider.name for provider in application.service_providers}
    members |= {enterprise.name for enterprise in application.enterprises}
    for place, project in enumerate(application.plan.projects):
        if project.owner not in members:
            yield Fault(
                application.plan.source,
                f"/projects/{place}/owner",
                "项目单位不在联合体名单中",
                project.owner,
                "牵头单位、服务商或集群企业的全称",
            )


@rule(
    "P066",
    clause="附录2 三（四）",
    title="实施节点先后有序",
    why="时间节点按先后排列，最后一个不晚于完工时间。",
    fix="请按时间先后排列节点，并核对完工时间。",
)
def milestones_in_order(application: Application, _register: Register) -> Iterator[Fault]:
    """Milestones ascend in time and do not lie after the completion date."""
    plan = application.plan
    if plan is None:
        return
    for place, milestone in enumerate(plan.milestones):
        before = plan.milestones[place - 1].on if place else milestone.on
        if milestone.on < before:
            yield Fault(
                plan.source, f"/milestones/{place}/on", "节点没有按时间先后排列", milestone.on,
                f"不早于 {before}",
            )
        if milestone.on > application.completion_date:
            yield Fault(
                plan.source,
                f"/milestones/{place}/on",
                "节点在完工时间之后",
                milestone.on,
                f"不晚于 {application.completion_date}",
            )


@rule(
    "P067",
    clause="附录2 三（二）",
    title="任务和目标代号不重复",
    why="任务代号、目标代号在同一份方案里不能重复，验收时按代号对照。",
    fix="请给重复的一项换一个代号。",
)
def unique_ids(application: Application, _register: Register) -> Iterator[Fault]:
    """No two tasks and no two targets share an id."""
    plan = application.plan
    if plan is None:
        return
    for name, rows in (("tasks", plan.tasks), ("targets", plan.targets)):
        seen: set[str] = set()
        for place, row in enumerate(rows):
            if row.id in seen:
                yield Fault(plan.source, f"/{name}/{place}/id", "代号重复", row.id, "不重复的代号")
            seen.add(row.id)


APPLICATION_RULES = (
    all_headings,
    no_empty_section,
    measurable_targets,
    projects_add_up,
    projects_in_time,
    owners_are_members,
    milestones_in_order,
    unique_ids,
)
