"""Guide 一 and 二: which clusters are supported, and who may apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund import uscc
from clusterfund.findings import Severity
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Enterprise, Register


@rule(
    "P001",
    clause="一",
    title="属于支持的集群类别",
    why="专项资金支持省战略性产业集群和本市传统优势产业集群，其他类别不在支持方向内。",
    fix="请核对集群类别；不属于支持方向的集群不能申报。",
)
def supported_kind(application: Application, register: Register) -> Iterator[Fault]:
    """The cluster's kind is one that the round supports."""
    if application.kind not in register.round.kinds:
        yield Fault(
            application.source,
            "/cluster/kind",
            "集群类别不在支持方向内",
            application.kind,
            "、".join(register.round.kinds),
        )


@rule(
    "P010",
    clause="二",
    title="牵头单位具备资格",
    why="牵头单位是华为云计算技术有限公司，或从华为严选生态伙伴中按市场化机制选出的优秀服务商。",
    fix="请由具备资格的单位牵头申报。",
)
def qualified_lead(application: Application, register: Register) -> Iterator[Fault]:
    """The lead company has one of the round's qualifications."""
    if application.lead.qualification not in register.round.lead_qualifications:
        yield Fault(
            application.source,
            "/lead/qualification",
            "牵头单位没有本批次要求的资格",
            application.lead.qualification,
            "、".join(register.round.lead_qualifications),
        )


@rule(
    "P011",
    clause="二",
    title="本地企业达到最少家数",
    why="产业集群联合体要有规定家数以上的本地产业链企业；注册地址在本市区县的企业才算本地企业。",
    fix="请再联合本地企业加入，每家填写一份企业信息表。",
)
def enough_local_enterprises(application: Application, register: Register) -> Iterator[Fault]:
    """The consortium has at least `min_local_enterprises` enterprises with a local address."""
    local = sum(is_local(enterprise, register) for enterprise in application.enterprises)
    if application.whole and local < register.round.min_local_enterprises:
        yield Fault(
            application.source,
            "/cluster",
            "本地企业家数不够",
            f"{local} 家",
            f"不少于 {register.round.min_local_enterprises} 家",
        )


@rule(
    "P012",
    clause="二",
    title="服务商具备资格",
    why="参与的服务商也要是华为云计算技术有限公司或华为严选服务商。",
    fix="请只联合具备资格的服务商。",
)
def qualified_providers(application: Application, register: Register) -> Iterator[Fault]:
    """Every service provider has one of the round's qualifications."""
    for place, provider in enumerate(application.service_providers):
        if provider.qualification not in register.round.lead_qualifications:
            yield Fault(
                application.source,
                f"/service_providers/{place}/qualification",
                f"{provider.name} 没有本批次要求的资格",
                provider.qualification,
                "、".join(register.round.lead_qualifications),
            )


@rule(
    "P013",
    clause="二",
    title="牵头单位和服务商代码正确",
    why="统一社会信用代码带校验码，抄错一位就能查出来。",
    fix="请对照营业执照逐位核对代码。",
    severity=Severity.ERROR,
)
def true_codes(application: Application, _register: Register) -> Iterator[Fault]:
    """The credit codes of lead and providers pass both check characters."""
    organisations = [("/lead/uscc", application.lead)]
    organisations += [
        (f"/service_providers/{place}/uscc", provider)
        for place, provider in enumerate(application.service_providers)
    ]
    for pointer, organisation in organisations:
        wrong = uscc.fault(organisation.uscc)
        if wrong:
            yield Fault(
                application.source,
                pointer,
                f"统一社会信用代码有误：{wrong}",
                organisation.uscc,
                "营业执照上的 18 位代码",
            )


def is_local(enterprise: Enterprise, register: Register) -> bool:
    """Tell whether the enterprise is registered in one of the city's divisions."""
    return enterprise.division in register.round.divisions


APPLICATION_RULES = (
    supported_kind,
    qualified_lead,
    enough_local_enterprises,
    qualified_providers,
    true_codes,
)
