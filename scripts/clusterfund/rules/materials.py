"""Guide 四（一） with 附录1 and 附录3: the forms agree with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.money import pretty
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Register


@rule(
    "P050",
    clause="附录1",
    title="总投入等于各企业之和",
    why="表一的项目总投入额要等于表二各企业的购买金额与其他投入之和，差一分也要改正。",
    fix="请核对各企业信息表，改正项目总投入额或企业金额。",
)
def investment_adds_up(application: Application, _register: Register) -> Iterator[Fault]:
    """The cluster's total investment is the sum of its enterprises'."""
    total = sum(enterprise.total_investment for enterprise in application.enterprises)
    if application.whole and application.total_investment != total:
        yield Fault(
            application.source,
            "/total_investment",
            "项目总投入额不等于各企业之和",
            pretty(application.total_investment),
            pretty(total),
        )


@rule(
    "P051",
    clause="附录1",
    title="扶持额度等于各企业申请之和",
    why="表一的财政扶持额度要等于表二各企业申请补贴之和。",
    fix="请核对各企业信息表，改正财政扶持额度或企业申请。",
)
def requests_add_up(application: Application, _register: Register) -> Iterator[Fault]:
    """The cluster's requested subsidy is the sum of its enterprises'."""
    total = sum(enterprise.requested_subsidy for enterprise in application.enterprises)
    if application.whole and application.requested_subsidy != total:
        yield Fault(
            application.source,
            "/requested_subsidy",
            "财政扶持额度不等于各企业申请之和",
            pretty(application.requested_subsidy),
            pretty(total),
        )


@rule(
    "P052",
    clause="附录3",
    title="作出全部承诺",
    why="牵头单位要承诺附录3 的全部内容，才能承担项目。",
    fix="请阅读责任承诺函，同意后写 promises: true 并盖章。",
)
def promised(application: Application, _register: Register) -> Iterator[Fault]:
    """The lead company makes all promises of 附录3."""
    commitment = application.commitment
    if commitment and not commitment.promises:
        yield Fault(commitment.source, "/promises", "没有作出承诺", "false", "true")


@rule(
    "P053",
    clause="附录3",
    title="承诺完工日期与申报一致",
    why="承诺函写明的完工日期要和申报信息表的完工时间是同一天。",
    fix="请把两处改成同一天。",
)
def one_completion_date(application: Application, _register: Register) -> Iterator[Fault]:
    """The commitment names the application's completion date."""
    commitment = application.commitment
    if commitment and commitment.completion_date != application.completion_date:
        yield Fault(
            commitment.source,
            "/completion_date",
            "承诺完工日期与申报信息表不同",
            commitment.completion_date,
            str(application.completion_date),
        )


@rule(
    "P054",
    clause="附录1",
    title="完工时间晚于申报日期",
    why="项目在申报之后实施，完工时间要晚于申报日期。",
    fix="请核对申报日期和完工时间。",
)
def completes_after_applying(application: Application, _register: Register) -> Iterator[Fault]:
    """The completion date lies after the application date."""
    if application.completion_date <= application.applied_on:
        yield Fault(
            application.source,
            "/completion_date",
            "完工时间不晚于申报日期",
            application.completion_date,
            f"晚于 {application.applied_on}",
        )


@rule(
    "P055",
    clause="附录3",
    title="承诺函在申报前签署",
    why="承诺函随申报材料一起提交，签署日期一般不晚于申报日期。",
    fix="请核对承诺函的签署日期。",
    severity=Severity.WARNING,
)
def signed_before_applying(application: Application, _register: Register) -> Iterator[Fault]:
    """The commitment is signed no later than the application date."""
    commitment = application.commitment
    if commitment and commitment.signed_on > application.applied_on:
        yield Fault(
            commitment.source,
            "/signed_on",
            "承诺函签署晚于申报日期",
            commitment.signed_on,
            f"不晚于 {application.applied_on}",
        )


APPLICATION_RULES = (
    investment_adds_up,
    requests_add_up,
    promised,
    one_completion_date,
    completes_after_applying,
    signed_before_applying,
)
