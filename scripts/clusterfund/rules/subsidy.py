"""Guide 三（三）: the subsidy of each enterprise and cluster, exact and explained."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clusterfund.money import percentage, pretty, round_down, share_out
from clusterfund.rules.figures import ClusterFigure, EnterpriseFigure, Step
from clusterfund.rules.limits import limits
from clusterfund.rules.purchases import core_products
from clusterfund.rules.recipients import ELIGIBILITY_RULES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.records import Application, Enterprise, Register
    from clusterfund.rules.limits import Limits

BINDING_TITLES = {
    "enterprise_rate": "总投入比例上限",
    "enterprise_cap": "每家企业上限",
    "payable": "可补贴的购买金额",
    "requested": "企业申请金额",
    "not_eligible": "不符合扶持对象条件",
}


def cluster_subsidy(application: Application, register: Register) -> ClusterFigure:
    """Sum the enterprises' limits and cut the sum to the cluster cap.

    Amounts are fen, rounded down to the round's unit; enterprises are ordered by credit code.
    """
    enterprises = sorted(application.enterprises, key=lambda enterprise: enterprise.uscc)
    figures = [enterprise_subsidy(each, application, register) for each in enterprises]
    cap = register.round.cluster_cap
    wanted = sum(figure.limit for figure in figures)
    if wanted > cap:
        text = f"集群合计 {pretty(wanted)}，超过集群上限 {pretty(cap)}，{how(register)}"
        step = Step("三（三）", text, 0, register.round.source, "/subsidy/cluster_cap/value")
        figures = cut(figures, cap, register, step)
    amount = sum(figure.amount for figure in figures)
    return ClusterFigure(application.slug, amount, wanted > cap, tuple(figures))


def enterprise_subsidy(
    enterprise: Enterprise, application: Application, register: Register
) -> EnterpriseFigure:
    """Compute one enterprise's limit: the smallest of rate, cap, payable and request."""
    bounds = limits(enterprise, register)
    reasons = list(unmet_conditions(enterprise, application, register))
    binding, smallest = ("not_eligible", 0) if reasons else bounds.binding()
    limit = round_down(smallest, register.round.unit)
    outcome = _refused(enterprise, reasons) if reasons else _smallest(binding, limit, register)
    steps = (*_limit_steps(enterprise, bounds, register), outcome)
    return EnterpriseFigure(
        enterprise.uscc,
        not reasons,
        enterprise.total_investment,
        bounds.payable,
        bounds.requested,
        limit,
        binding,
        limit,
        steps,
    )


def cut(
    figures: Sequence[EnterpriseFigure], total: int, register: Register, step: Step
) -> list[EnterpriseFigure]:
    """Cut the amounts to `total` by the round's reduction rule; `step` explains each cut."""
    amounts = [figure.amount for figure in figures]
    if register.round.reduction == "in_order":
        shares, left = [], round_down(total, register.round.unit)
        for amount in amounts:
            shares.append(min(amount, left))
            left -= shares[-1]
    else:
        shares = share_out(total, amounts, register.round.unit)
    return [
        replace(figure, amount=share, steps=(*figure.steps, replace(step, amount=share)))
        for figure, share in zip(figures, shares, strict=True)
    ]


def how(register: Register) -> str:
    """Say the reduction rule in words."""
    if register.round.reduction == "in_order":
        return "按企业代码顺序依次安排"
    return "按比例核减，余数按最大余数法分配"


def unmet_conditions(
    enterprise: Enterprise, application: Application, register: Register
) -> Iterator[str]:
    """Name the conditions of 三（一） that the enterprise does not meet."""
    for each in ELIGIBILITY_RULES:
        for _breach in each.check(enterprise, application, register):
            yield each.code.title
            break


def _limit_steps(enterprise: Enterprise, bounds: Limits, register: Register) -> Iterator[Step]:
    rnd = register.round
    percent = percentage(rnd.enterprise_rate)
    core = core_products(enterprise, register)
    yield Step(
        "三（二）",
        f"计划购买目录内产品，其中五类工业SaaS {core} 项，可补贴的购买金额"
        if core >= rnd.min_core_products
        else f"五类工业SaaS只有 {core} 项，少于 {rnd.min_core_products} 项，购买金额不予补贴",
        bounds.payable,
        enterprise.source,
        "/purchases",
    )
    yield Step(
        "三（三）",
        f"项目总投入 {pretty(enterprise.total_investment)} 的 {percent}",
        int(bounds.enterprise_rate),
        rnd.source,
        "/subsidy/enterprise_rate/value",
    )
    yield Step(
        "三（三）",
        "每家企业补贴上限",
        bounds.enterprise_cap,
        rnd.source,
        "/subsidy/enterprise_cap/value",
    )
    yield Step(
        "附录1",
        "企业申请补贴",
        bounds.requested,
        enterprise.source,
        "/requested_subsidy",
    )


def _refused(enterprise: Enterprise, reasons: Sequence[str]) -> Step:
    text = "不符合扶持对象条件（" + "、".join(reasons) + "），补贴为 0"
    return Step("三（一）", text, 0, enterprise.source, "")


def _smallest(binding: str, limit: int, register: Register) -> Step:
    unit = pretty(register.round.unit)
    text = f"取最小的一项（{BINDING_TITLES[binding]}），向下取整到 {unit}"
    return Step("三（三）", text, limit, register.round.source, "/subsidy/unit/value")
