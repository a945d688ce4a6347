"""Guide 四（四）2, 五（二）: who broke the rules stays out for a while; matched in later rounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund import uscc
from clusterfund.findings import Severity
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act, Application, Ban, Enterprise, Excluded, Register
    from clusterfund.rules.moment import Moment

CLAUSE = "四（四）2"
FIELDS = ("excluded", "lifts")


def excluded(code: str, application: Application, register: Register) -> Iterator[Excluded]:
    """Give the exclusions of an organisation that run on the day of an application."""
    for each in register.exclusions.get(code, ()):
        if each.holds(application.applied_on):
            yield each


def _found(each: Excluded) -> str:
    return f"{each.document}，到 {each.ban.until} 为止"


@rule(
    "P032",
    clause=CLAUSE,
    title="企业不在排除期内",
    why="转赠、销售服务券等被登记排除的企业，排除期内不能再得到扶持；排除期、文号以登记的决定为准。",
    fix="请从集群中去掉这家企业；对排除有异议的，请按决定写明的途径申诉。",
)
def not_excluded(
    enterprise: Enterprise, application: Application, register: Register
) -> Iterator[Fault]:
    """No exclusion of any round runs on the day of the application."""
    for each in excluded(enterprise.uscc, application, register):
        until = f"{each.ban.until} 以后再申报"
        yield Fault(enterprise.source, "/uscc", "企业还在排除期内", _found(each), until)


@rule(
    "P033",
    clause=CLAUSE,
    title="牵头单位和服务商不在排除期内",
    why="被登记排除的单位，排除期内也不能牵头或提供服务。",
    fix="请换一家单位；对排除有异议的，请按决定写明的途径申诉。",
)
def organisers_not_excluded(application: Application, register: Register) -> Iterator[Fault]:
    """Neither the lead nor a service provider is excluded on the day of the application."""
    named = [("/lead/uscc", "牵头单位", application.lead.uscc)]
    named += [
        (f"/service_providers/{place}/uscc", "服务商", each.uscc)
        for place, each in enumerate(application.service_providers)
    ]
    for pointer, title, code in named:
        for each in excluded(code, application, register):
            until = f"{each.ban.until} 以后再申报"
            message = f"{title}还在排除期内"
            yield Fault(application.source, pointer, message, _found(each), until)


@rule(
    "A041",
    clause=CLAUSE,
    title="排除写明对象、期限和申诉",
    why="排除是对一家单位的不利决定，要写明是谁、文号、到哪一天、怎样申诉；申诉成立的，另作一份决定解除。",
    fix="请写明 excluded（或 lifts）和 document，并核对日期；别的决定不写这两项。",
    severity=Severity.ERROR,
)
def excludes_in_form(act: Act, moment: Moment) -> Iterator[Fault]:
    """An exclusion names one organisation and its ways out, or lifts an earlier one, once."""
    data = act.source.data
    if act.kind != "exclude":
        for name in FIELDS:
            if name in data:
                yield Fault(act.source, f"/{name}", f"这种决定不写 {name}", name, "不写")
        return
    if sum(name in data for name in FIELDS) != 1:
        yield Fault(act.source, "/kind", "没有写明排除谁或解除哪一份", "", "excluded 或 lifts")
    if "document" not in data:
        yield Fault(act.source, "/kind", "没有写明文号", "没有 document", "document: 文号")
    if act.ban:
        yield from _dates(act, act.ban)
    elif act.lifts:
        yield from _lifted(act, moment)


def _dates(act: Act, ban: Ban) -> Iterator[Fault]:
    wrong = uscc.fault(ban.uscc)
    if wrong:
        message = f"统一社会信用代码有误：{wrong}"
        yield Fault(act.source, "/excluded/uscc", message, ban.uscc, "营业执照上的 18 位代码")
    for name, day in (("until", ban.until), ("appeal_until", ban.appeal_until)):
        if day <= act.on:
            yield Fault(
                act.source, f"/excluded/{name}", "日期不晚于决定", day, f"{act.on} 以后的日期"
            )


def _lifted(act: Act, moment: Moment) -> Iterator[Fault]:
    ended = [each.lifts for each in moment.earlier if each.lifts]
    running = [each.number for each in moment.earlier if each.ban and each.number not in ended]
    if act.lifts not in running:
        wanted = "、".join(f"{number:04d}" for number in running) or "（没有）"
        found = f"{act.lifts:04d}"
        yield Fault(act.source, "/lifts", "这个编号没有正在执行的排除", found, wanted)


ENTERPRISE_RULES = (not_excluded,)
"""A breach leaves the enterprise without subsidy."""

APPLICATION_RULES = (organisers_not_excluded,)
