"""附录2 as data: targets can be measured, projects add up and keep their time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.money import pretty
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Register

GROUPS = {
    "cloud_adoption": "集群整体上云上平台成效",
    "cost_efficiency": "集群整体降本增效成效",
    "industry_governance": "产业升级及社会治理成效",
}


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
            yield Fault(
                plan.source, "/targets", f"没有“{title}”的目标", "0 项", f"{group} 至少 1 项"
            )


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
                plan.source,
                f"/milestones/{place}/on",
                "节点没有按时间先后排列",
                milestone.on,
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
    ids = {
        "tasks": [each.id for each in plan.tasks],
        "targets": [each.id for each in plan.targets],
    }
    for name, rows in ids.items():
        seen: set[str] = set()
        for place, identity in enumerate(rows):
            if identity in seen:
                yield Fault(
                    plan.source, f"/{name}/{place}/id", "代号重复", identity, "不重复的代号"
                )
            seen.add(identity)


APPLICATION_RULES = (
    measurable_targets,
    projects_add_up,
    projects_in_time,
    owners_are_members,
    milestones_in_order,
    unique_ids,
)
