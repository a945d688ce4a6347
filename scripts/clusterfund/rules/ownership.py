"""Who may touch what, and when (design section 3): one zone, one owner, one zone a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Code, Severity
from clusterfund.rules import custody
from clusterfund.rules.owners import owners, owns
from clusterfund.rules.proposal import place
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.states import OPEN_TO_LEAD, OPEN_TO_REVIEWERS, TITLES
from clusterfund.rules.zones import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding
    from clusterfund.rules.proposal import Proposal

CLAUSE = "四（一）"
ERROR = Severity.ERROR

NO_MERGE = Code(
    "O010",
    ERROR,
    CLAUSE,
    "与主线合不到一起",
    "改动要能接在主线最新的内容之后；主线上已有别的改动碰到同样的地方时，程序不能替人选择。",
    "请先把主线合并到您的分支，解决冲突后再提交。",
)
NOT_FORWARD = Code(
    "O011",
    ERROR,
    CLAUSE,
    "只收主线上的新提交",
    "登记册只有一条主线，历史不能改写；其他分支和标签不接收，免得内容绕过检查。",
    "请把改动接在主线最新的提交之后，推送到主线。",
)


@rule(
    "O001",
    clause=CLAUSE,
    title="写明是谁提交的",
    why="谁能改什么，看托管网站给出的账号数字编号；没有编号就没有权限。",
    fix="请用 --account 写明提交人的账号数字编号。",
    severity=ERROR,
)
def has_account(proposal: Proposal) -> Iterator[Fault]:
    """A change comes from an account with a numeric id."""
    if proposal.account is None:
        path = proposal.changed[0].path if proposal.changed else ""
        yield Fault(place(path), "", "没有写明提交人的账号", "没有", "账号数字编号")


@rule(
    "O002",
    clause=CLAUSE,
    title="一次改动只碰一个区域",
    why="一次改动只能属于一份申报、一位专家的评分、批次参数、决定或程序之一；"
    "程序和数据更不能一起改，否则改了规则的人也改了结果。",
    fix="请拆成几次改动，分别提交。",
    severity=ERROR,
)
def one_zone(proposal: Proposal) -> Iterator[Fault]:
    """All paths of a change lie in one zone; code never changes together with data."""
    zones = list(proposal.zones)
    if len(zones) > 1:
        first = proposal.zones[zones[1]][0].path
        found = "、".join(zone.label for zone in zones)
        yield Fault(place(first), "", f"一次改动碰了 {len(zones)} 个区域", found, "一个区域")


@rule(
    "O003",
    clause=CLAUSE,
    title="只改自己的区域",
    why="牵头单位只改自己的申报，专家只改自己的评分，受理单位和主管部门只改批次参数和决定，"
    "程序由维护人员负责。权限看主线上的名册，没有写明的就是不允许。",
    fix="请撤回对这个区域的改动；确需由您负责的，请先让受理单位在名册中登记您的账号。",
    severity=ERROR,
)
def own_zone(proposal: Proposal) -> Iterator[Fault]:
    """Each zone of a change belongs to the account, as base says."""
    if proposal.account is None:
        return
    for zone, paths in proposal.zones.items():
        if not owns(proposal, zone):
            message = f"账号 {proposal.account} 不能改{zone.label}"
            yield Fault(place(paths[0].path), "", message, proposal.account, owners(proposal, zone))


@rule(
    "O004",
    clause=CLAUSE,
    title="收件以后申报不能再改",
    why="申报收件以后就是受理和评审的依据；只有退回补正以后，牵头单位才能再改。",
    fix="请撤回改动；确需修改的，请联系受理单位退回补正。",
    severity=ERROR,
)
def not_frozen(proposal: Proposal) -> Iterator[Fault]:
    """An application changes only while it is a draft or returned."""
    wanted = "、".join(TITLES[state] for state in TITLES if state in OPEN_TO_LEAD)
    for zone, paths in proposal.zones.items():
        if zone.kind is Kind.APPLICATIONS:
            state = proposal.state(zone.round, zone.name)
            if state not in OPEN_TO_LEAD:
                message = f"申报 {zone.name} 已经冻结"
                yield Fault(place(paths[0].path), "", message, state.label, wanted)


@rule(
    "O005",
    clause="四（二）",
    title="评审期间才能评分",
    why="集群受理以后、排序以前是评审期间；以前没有可评的申报，以后改分会动摇已经作出的决定。"
    "密封评审中，交了的指纹和评分表不能再改，也不能撤回。",
    fix="请在评审期间提交评分。",
    severity=ERROR,
)
def review_open(proposal: Proposal) -> Iterator[Fault]:
    """A score sheet changes only while its cluster is under review; a sealed one never does."""
    wanted = "、".join(TITLES[state] for state in TITLES if state in OPEN_TO_REVIEWERS)
    for zone, paths in proposal.zones.items():
        for each in paths if zone.kind is Kind.REVIEWS else ():
            slug = each.path.split("/")[3]
            state = proposal.state(zone.round, slug)
            if state not in OPEN_TO_REVIEWERS:
                message = f"集群 {slug} 不在评审期间"
                yield Fault(place(each.path), "", message, state.label, wanted)
            elif each.before and proposal.base[zone.round].round.sealed:
                what = "改动" if each.after else "撤回"
                message = f"{what}了已经交的密封评分"
                fix = "请恢复原来的文件；有误的，请联系受理单位。"
                yield Fault(place(each.path), "", message, what, "保持原样", fix)


OWNERSHIP_RULES = (
    has_account,
    one_zone,
    own_zone,
    not_frozen,
    review_open,
    *custody.OWNERSHIP_RULES,
)
OWNERSHIP_CODES = (*(each.code for each in OWNERSHIP_RULES), NO_MERGE, NOT_FORWARD)


def check_ownership(proposal: Proposal) -> Iterator[Finding]:
    """Judge a change by who brings it."""
    for check in OWNERSHIP_RULES:
        yield from check(proposal)
