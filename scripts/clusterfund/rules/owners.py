"""Who owns a zone: read from base alone, so that a change cannot make its own owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.register.tree import TOP
from clusterfund.rules.moves import MOVES
from clusterfund.rules.zones import Kind

if TYPE_CHECKING:
    from clusterfund.rules.proposal import Proposal
    from clusterfund.rules.zones import Zone

OFFICES = frozenset({"operator", "bureau"})

TITLES = {
    Kind.CODE: ".github/maintainers.yaml 中的维护人员",
    Kind.CALL: "名册中的受理单位或主管部门",
    Kind.APPLICATIONS: "主线上登记的牵头单位账号",
    Kind.REVIEWS: "与文件名同一代号的评审专家",
    Kind.ACTS: "名册中的受理单位或主管部门",
    Kind.STRAY: "没有人",
}


def owners(proposal: Proposal, zone: Zone) -> str:
    """Say who owns a zone, for people."""
    without_roster = zone.kind is Kind.CALL and zone.round not in proposal.base
    return TITLES[Kind.CODE if without_roster else zone.kind]


def owns(proposal: Proposal, zone: Zone) -> bool:
    """Tell whether the account owns the zone on base; what is not configured is forbidden."""
    if zone.kind is Kind.CODE:
        return proposal.account in proposal.maintainers
    if zone.kind is Kind.APPLICATIONS:
        return _leads(proposal, zone.round, zone.name)
    if zone.kind is Kind.REVIEWS:
        return any(
            person.id == zone.name and "reviewer" in person.roles
            for person in proposal.people(zone.round)
        )
    if zone.kind is Kind.CALL and zone.round not in proposal.base:
        # a new round, or one whose call documents are broken, has no roster to ask
        return proposal.account in proposal.maintainers
    if zone.kind in {Kind.CALL, Kind.ACTS} and OFFICES & proposal.roles(zone.round):
        return True
    return zone.kind is Kind.ACTS and _own_acts(proposal, zone)


def _leads(proposal: Proposal, folder: str, slug: str) -> bool:
    """The roster says who leads; else the application on base; a new folder is its opener's."""
    register = proposal.base.get(folder)
    if register is None:
        return False
    role = f"lead:{slug}"
    leads = [each.account for each in register.roster.people.values() if role in each.roles]
    if leads:
        return proposal.account in leads
    if f"{TOP}/{folder}/applications/{slug}" not in proposal.begun:
        return True
    application = register.applications.get(slug)
    return bool(application and application.account == proposal.account)


def _own_acts(proposal: Proposal, zone: Zone) -> bool:
    """A lead brings only new acts about its own cluster, of the kinds that a lead may make."""
    register = proposal.head.get(zone.round)
    if register is None or any(each.before for each in proposal.zones[zone]):
        return False
    made = {act.source.path: act for act in register.acts}
    acts = [made.get(each.path.removesuffix(".sig")) for each in proposal.zones[zone]]
    return all(
        act is not None
        and "lead" in MOVES[act.kind].roles
        and f"lead:{act.cluster}" in proposal.roles(zone.round)
        for act in acts
    )
