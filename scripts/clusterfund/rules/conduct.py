"""Guide 三（一）2 and 3: how an enterprise behaved in the look-back years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.rules.rule import Fault, rule
from clusterfund.workdays import add_years

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Enterprise, Register


@rule(
    "P025",
    clause="三（一）2",
    title="财政资金项目执行良好",
    why="近三年获得的财政资金项目要执行良好，绩效评价和监督检查中没有违规违法问题。",
    fix="声明不属实的企业本批次不能获得补贴；填错的请更正。",
)
def public_funds_in_order(
    enterprise: Enterprise, _application: Application, _register: Register
) -> Iterator[Fault]:
    """An enterprise declares that its public funds of the look-back years are in order."""
    if not enterprise.public_funds_in_order:
        yield Fault(
            enterprise.source,
            "/declarations/public_funds_in_order",
            "没有声明财政资金项目执行良好",
            "false",
            "true",
        )


@rule(
    "P026",
    clause="三（一）3",
    title="信用良好",
    why="近三年没有被列入经营异常名录或严重违法失信企业名单。",
    fix="声明不属实的企业本批次不能获得补贴；填错的请更正。",
)
def credit_clean(
    enterprise: Enterprise, _application: Application, _register: Register
) -> Iterator[Fault]:
    """An enterprise declares a clean credit record over the look-back years."""
    if not enterprise.credit_clean:
        yield Fault(
            enterprise.source, "/declarations/credit_clean", "没有声明信用良好", "false", "true"
        )


@rule(
    "P027",
    clause="三（一）3",
    title="没有重大事故",
    why="近三年没有发生重大安全、环保、质量事故。",
    fix="声明不属实的企业本批次不能获得补贴；填错的请更正。",
)
def no_major_incident(
    enterprise: Enterprise, _application: Application, _register: Register
) -> Iterator[Fault]:
    """An enterprise declares that it had no major safety, environment or quality incident."""
    if not enterprise.no_major_incident:
        yield Fault(
            enterprise.source,
            "/declarations/no_major_incident",
            "没有声明无重大事故",
            "false",
            "true",
        )


@rule(
    "P028",
    clause="三（一）3",
    title="不在异常或失信名录中",
    why="近三年内被列入经营异常名录或严重违法失信企业名单的企业不是扶持对象，以名录摘录为准。",
    fix="请企业到登记机关核实；名录有误的，请主管部门更新摘录。",
)
def not_listed(
    enterprise: Enterprise, application: Application, register: Register
) -> Iterator[Fault]:
    """No watchlist names the enterprise within the look-back years before the application."""
    since = add_years(application.applied_on, -register.round.look_back_years)
    for watchlist in register.watchlists:
        for entry in watchlist.entries:
            if entry.uscc == enterprise.uscc and not (
                entry.removed_on and entry.removed_on < since
            ):
                yield Fault(
                    enterprise.source,
                    "/uscc",
                    "在异常或失信名录的摘录中",
                    f"{entry.listed_on} 列入"
                    + (f"，{entry.removed_on} 移出" if entry.removed_on else ""),
                    f"{since} 以后没有列入记录",
                )


ELIGIBILITY_RULES = (public_funds_in_order, credit_clean, no_major_incident, not_listed)
