"""Guide 三（一）1: which enterprises may receive vouchers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clusterfund import uscc
from clusterfund.findings import Severity
from clusterfund.rules import conduct, exclusions
from clusterfund.rules.consortium import is_local
from clusterfund.rules.listing import listed
from clusterfund.rules.rule import Fault, rule
from clusterfund.workdays import ONE_DAY, add_years

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from clusterfund.records import Application, Enterprise, Register

BRANCH = re.compile(r"(?:分公司|分厂|分店|分部|办事处)(?:[（(][^）)]*[）)])?\Z")


@rule(
    "P020",
    clause="三（一）",
    title="是工业企业",
    why="服务券只发给实施方案中的工业企业；商贸、服务类企业不是扶持对象。",
    fix="请从企业名单中去掉非工业企业；确是工业企业的，改为 industrial: true。",
)
def industrial(
    enterprise: Enterprise, _application: Application, _register: Register
) -> Iterator[Fault]:
    """An enterprise is industrial."""
    if not enterprise.industrial:
        yield Fault(enterprise.source, "/industrial", "不是工业企业", "false", "true")


@rule(
    "P021",
    clause="三（一）1",
    title="成立满一年",
    why="截至申报日期，企业成立的时间要满规定年数；按对应日计算，2 月 29 日成立的按 2 月末日计算。",
    fix="请核对成立时间；不满年限的企业本批次不能获得补贴。",
)
def established_long_enough(
    enterprise: Enterprise, application: Application, register: Register
) -> Iterator[Fault]:
    """An enterprise is at least `min_age_years` old on the day the application is made."""
    years = register.round.min_age_years
    full = add_years(enterprise.established_on, years)
    if full > application.applied_on:
        yield Fault(
            enterprise.source,
            "/established_on",
            f"截至申报日期 {application.applied_on} 成立不满 {years} 年",
            enterprise.established_on,
            f"不晚于 {_latest(application.applied_on, years)}",
        )


def _latest(applied_on: date, years: int) -> date:
    """Give the last day on which an enterprise old enough by `applied_on` was established."""
    latest = add_years(applied_on, -years)
    following = latest + ONE_DAY
    return following if add_years(following, years) <= applied_on else latest


@rule(
    "P022",
    clause="三（一）1",
    title="在本市注册",
    why="企业要在本市行政区域内依法注册，以营业执照上的住所为准。",
    fix="请核对注册地址的区县代码；外地企业不能列入。",
    severity=Severity.ERROR,
)
def registered_here(
    enterprise: Enterprise, _application: Application, register: Register
) -> Iterator[Fault]:
    """An enterprise's registered address lies in one of the city's divisions."""
    if not is_local(enterprise, register):
        yield Fault(
            enterprise.source,
            "/address/division",
            f"注册地址不在{register.round.city}",
            enterprise.division,
            listed([f"{code} {name}" for code, name in register.round.divisions.items()]),
        )


@rule(
    "P023",
    clause="三（一）1",
    title="代码中的登记地是本市",
    why="统一社会信用代码第 3 至 6 位是首次登记的城市。迁入的企业代码不变，所以这里只提醒核对。",
    fix="请核对营业执照；确是迁入本市的企业可以不改。",
    severity=Severity.WARNING,
)
def first_registered_here(
    enterprise: Enterprise, _application: Application, register: Register
) -> Iterator[Fault]:
    """The region digits of the credit code are the city's; moved firms keep their old code."""
    found = uscc.region(enterprise.uscc)
    if found != register.round.city_code:
        yield Fault(
            enterprise.source,
            "/uscc",
            f"代码显示首次登记地不是{register.round.city}",
            found,
            register.round.city_code,
        )


@rule(
    "P024",
    clause="三（一）1",
    title="是独立法人企业",
    why="扶持对象是独立法人企业；个体工商户、分公司和办事处不是独立法人。",
    fix="请改用具有法人资格的企业申报。",
)
def independent(
    enterprise: Enterprise, _application: Application, _register: Register
) -> Iterator[Fault]:
    """An enterprise is a legal person: an enterprise code (91…), and no branch."""
    if not uscc.is_enterprise(enterprise.uscc):
        yield Fault(
            enterprise.source,
            "/uscc",
            "代码不是企业法人的代码",
            enterprise.uscc[:2],
            "以 91 开头的代码",
        )
    if BRANCH.search(enterprise.name):
        yield Fault(
            enterprise.source, "/name", "名称显示是分支机构", enterprise.name, "独立法人企业"
        )


@rule(
    "P029",
    clause="附录1",
    title="企业代码正确",
    why="统一社会信用代码带两个校验码，抄错一位就能查出来。",
    fix="请对照营业执照逐位核对代码，并同时改文件名。",
    severity=Severity.ERROR,
)
def true_code(
    enterprise: Enterprise, _application: Application, _register: Register
) -> Iterator[Fault]:
    """The credit code passes both check characters."""
    wrong = uscc.fault(enterprise.uscc)
    if wrong:
        yield Fault(
            enterprise.source,
            "/uscc",
            f"统一社会信用代码有误：{wrong}",
            enterprise.uscc,
            "营业执照上的 18 位代码",
        )


ELIGIBILITY_RULES = (
    industrial,
    established_long_enough,
    registered_here,
    independent,
    *conduct.ELIGIBILITY_RULES,
    *exclusions.ENTERPRISE_RULES,
)
"""A breach of any of these leaves the enterprise without subsidy."""

ENTERPRISE_RULES = (*ELIGIBILITY_RULES, first_registered_here, true_code)
