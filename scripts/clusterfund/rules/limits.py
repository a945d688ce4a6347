"""Guide 三（三）: the limits of a subsidy, and warnings where more is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.money import pretty, round_down
from clusterfund.rules import purchases
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from clusterfund.records import Application, Enterprise, Register


@dataclass(frozen=True, slots=True)
class Limits:
    """The four amounts, in fen, of which the smallest binds; the rate's may be a fraction."""

    enterprise_rate: Fraction
    enterprise_cap: int
    payable: int
    requested: int

    def binding(self) -> tuple[str, int | Fraction]:
        """Give the first of the smallest limits by name, as the guide lists them."""
        named: list[tuple[str, int | Fraction]] = [
            ("enterprise_rate", self.enterprise_rate),
            ("enterprise_cap", self.enterprise_cap),
            ("payable", self.payable),
            ("requested", self.requested),
        ]
        return min(named, key=lambda pair: pair[1])


def limits(enterprise: Enterprise, register: Register) -> Limits:
    """Compute the limits of one enterprise (三（二）, 三（三）)."""
    return Limits(
        register.round.enterprise_rate * enterprise.total_investment,
        register.round.enterprise_cap,
        purchases.payable(enterprise, register),
        enterprise.requested_subsidy,
    )


@rule(
    "P040",
    clause="三（三）",
    title="申请不超过总投入的比例上限",
    why="每家企业补贴不超过该项目总投入的规定比例；申请更多时按上限计算。",
    fix="请把申请补贴改到上限以内。",
    severity=Severity.WARNING,
)
def within_rate(
    enterprise: Enterprise, _application: Application, register: Register
) -> Iterator[Fault]:
    """The request is at most `enterprise_rate` of the enterprise's total investment."""
    limit = register.round.enterprise_rate * enterprise.total_investment
    if enterprise.requested_subsidy > limit:
        yield _too_much(enterprise, int(round_down(limit, 1)), "申请补贴超过总投入的比例上限")


@rule(
    "P041",
    clause="三（三）",
    title="申请不超过企业补贴上限",
    why="每家企业补贴不超过规定金额；申请更多时按上限计算。",
    fix="请把申请补贴改到上限以内。",
    severity=Severity.WARNING,
)
def within_cap(
    enterprise: Enterprise, _application: Application, register: Register
) -> Iterator[Fault]:
    """The request is at most `enterprise_cap`."""
    if enterprise.requested_subsidy > register.round.enterprise_cap:
        yield _too_much(enterprise, register.round.enterprise_cap, "申请补贴超过每家企业的上限")


@rule(
    "P042",
    clause="三（二）",
    title="申请不超过可补贴的购买金额",
    why="补贴只用于购买目录内的产品，所以不超过计划购买金额；没有五类工业SaaS产品时为 0。",
    fix="请把申请补贴改到可补贴的购买金额以内，或补充购买计划。",
    severity=Severity.WARNING,
)
def within_payable(
    enterprise: Enterprise, _application: Application, register: Register
) -> Iterator[Fault]:
    """The request is at most the payable planned purchases."""
    limit = purchases.payable(enterprise, register)
    unknown = purchases.unknown_products(enterprise, register)
    if enterprise.requested_subsidy > limit and not unknown:
        yield _too_much(enterprise, limit, "申请补贴超过可补贴的购买金额")


@rule(
    "P043",
    clause="三（三）",
    title="集群申请不超过集群上限",
    why="每个产业集群补贴总额不超过规定金额；超过时按批次参数的办法核减各企业。",
    fix="可以保留申请，超出部分会被核减；也可以调整各企业的申请。",
    severity=Severity.WARNING,
)
def within_cluster_cap(application: Application, register: Register) -> Iterator[Fault]:
    """The cluster's request is at most `cluster_cap`."""
    if application.requested_subsidy > register.round.cluster_cap:
        yield Fault(
            application.source,
            "/requested_subsidy",
            "集群申请超过集群补贴上限",
            pretty(application.requested_subsidy),
            f"不超过 {pretty(register.round.cluster_cap)}",
        )


def _too_much(enterprise: Enterprise, limit: int, message: str) -> Fault:
    return Fault(
        enterprise.source,
        "/requested_subsidy",
        message,
        pretty(enterprise.requested_subsidy),
        f"不超过 {pretty(limit)}",
    )


ENTERPRISE_RULES = (within_rate, within_cap, within_payable)
APPLICATION_RULES = (within_cluster_cap,)
