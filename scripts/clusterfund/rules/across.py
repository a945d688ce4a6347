"""Across the applications of a round: nobody is counted twice (guide 二, 三（一））."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.records.applications import claims
from clusterfund.rules.listing import listed
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from clusterfund.records import Application

PUNCTUATION = str.maketrans("", "", " 　()（）·.-")


def same_name(name: str) -> str:
    """Reduce a name to what two writings of it share: width, blanks and brackets do not count."""
    return unicodedata.normalize("NFKC", name).translate(PUNCTUATION).casefold()


@dataclass(frozen=True, slots=True)
class Uses:
    """Which clusters use a code that more than one has, as enterprise and as lead."""

    enterprises: Mapping[str, set[str]]
    leads: Mapping[str, set[str]]


@dataclass(frozen=True, slots=True)
class Rivals:
    """The clusters that an application is held against: those still in the running."""

    uses: Uses
    running: Container[str]

    def elsewhere(self, table: Mapping[str, set[str]], code: str, slug: str) -> list[str]:
        """Name the other clusters in the running that use the code, sorted."""
        users = table.get(code, ())
        return sorted(user for user in users if user != slug and user in self.running)


def uses(applications: Mapping[str, Application]) -> Uses:
    """Index the codes of the applications that share one; no other application is read."""
    enterprises: dict[str, set[str]] = defaultdict(set)
    leads: dict[str, set[str]] = defaultdict(set)
    for slug in sharing(applications):
        application = applications[slug]
        leads[application.lead.uscc].add(slug)
        for enterprise in application.enterprises:
            enterprises[enterprise.uscc].add(slug)
    return Uses(enterprises, leads)


def sharing(applications: Mapping[str, Application]) -> list[str]:
    """Name the clusters that may have a code in common with another one."""
    known = claims(applications)
    count = Counter(code for each in known.values() for code in each.codes)
    shared = {code for code, clusters in count.items() if clusters > 1}
    return [slug for slug, each in known.items() if not shared.isdisjoint(each.codes)]


@rule(
    "X001",
    clause="二",
    title="一家企业只在一个集群",
    why="同一家企业（同一代码）不能同时列入两个集群，否则会重复补贴。",
    fix="请与企业确认只保留在一个集群，另一个集群去掉它。",
)
def enterprise_in_one_cluster(application: Application, rivals: Rivals) -> Iterator[Fault]:
    """No credit code occurs as enterprise in two clusters."""
    for enterprise in application.enterprises:
        others = rivals.elsewhere(rivals.uses.enterprises, enterprise.uscc, application.slug)
        if others:
            yield Fault(
                enterprise.source,
                "/uscc",
                f"这家企业同时列入了其他集群：{listed(others)}",
                enterprise.uscc,
                "只在一个集群出现",
            )


@rule(
    "X002",
    clause="二",
    title="一个单位只牵头一个集群",
    why="同一牵头单位（同一代码）不能同时牵头两个集群。",
    fix="请改由其他单位牵头，或撤回一份申报。",
)
def lead_of_one_cluster(application: Application, rivals: Rivals) -> Iterator[Fault]:
    """No credit code leads two clusters."""
    lead = application.lead
    others = rivals.elsewhere(rivals.uses.leads, lead.uscc, application.slug)
    if others:
        yield Fault(
            application.source,
            "/lead/uscc",
            f"这个单位同时牵头了其他集群：{listed(others)}",
            lead.uscc,
            "只在一个集群出现",
        )


@rule(
    "X003",
    clause="附录1",
    title="同一企业不重复填表",
    why="一企一表：名称相同、代码不同的两份信息表，多半是同一家企业填了两次。",
    fix="请核对营业执照，只保留一份。",
)
def enterprise_once(application: Application, _rivals: Rivals) -> Iterator[Fault]:
    """No two enterprises of a cluster carry one name."""
    by_name = defaultdict(list)
    for enterprise in application.enterprises:
        by_name[same_name(enterprise.name)].append(enterprise)
    for twins in by_name.values():
        for enterprise in twins if len(twins) > 1 else ():
            others = listed([twin.uscc for twin in twins if twin is not enterprise])
            yield Fault(
                enterprise.source,
                "/name",
                "同一集群里有同名企业",
                enterprise.name,
                f"与 {others} 不同的企业",
            )


@rule(
    "X004",
    clause="二",
    title="服务方不同时是受补贴企业",
    why="牵头单位和服务商提供服务，企业购买服务；同一单位不能既卖又买。",
    fix="请从企业名单或服务商名单中去掉这个单位。",
)
def no_self_dealing(application: Application, _rivals: Rivals) -> Iterator[Fault]:
    """No lead or provider of a cluster is an enterprise of it."""
    sellers = {application.lead.uscc}
    sellers |= {provider.uscc for provider in application.service_providers}
    for enterprise in application.enterprises:
        if enterprise.uscc in sellers:
            yield Fault(
                enterprise.source,
                "/uscc",
                "这家企业同时是本集群的牵头单位或服务商",
                enterprise.uscc,
                "与牵头单位、服务商不同的企业",
            )


@rule(
    "X005",
    clause="二",
    title="牵头单位不在其他集群当企业",
    why="一个单位的代码在一个集群牵头，就不能在另一个集群作为企业领取补贴。",
    fix="请去掉其中一处。",
)
def lead_is_no_enterprise_elsewhere(application: Application, rivals: Rivals) -> Iterator[Fault]:
    """No lead of one cluster is an enterprise of another; said on both sides."""
    lead = application.lead.uscc
    for slug in rivals.elsewhere(rivals.uses.enterprises, lead, application.slug):
        yield Fault(
            application.source,
            "/lead/uscc",
            f"这个单位在集群 {slug} 里是企业",
            lead,
            "不是其他集群企业的牵头单位",
        )
    for enterprise in application.enterprises:
        for slug in rivals.elsewhere(rivals.uses.leads, enterprise.uscc, application.slug):
            yield Fault(
                enterprise.source,
                "/uscc",
                f"这家企业是集群 {slug} 的牵头单位",
                enterprise.uscc,
                "不是其他集群牵头单位的企业",
            )


RIVAL_RULES = (enterprise_in_one_cluster, lead_of_one_cluster, lead_is_no_enterprise_elsewhere)
"""Rules over clusters that have a code in common."""

ALONE_RULES = (enterprise_once, no_self_dealing)
"""Rules that need no other cluster, but count only while a cluster is in the running."""

CROSS_RULES = (*RIVAL_RULES, *ALONE_RULES)
