"""What a change does to subsidies: every cluster that it can move, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.gate.report import Effect
from clusterfund.rules.states import ENDED
from clusterfund.rules.subsidy import cluster_subsidy
from clusterfund.rules.zones import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Register
    from clusterfund.rules.figures import ClusterFigure
    from clusterfund.rules.proposal import Proposal


def effects(proposal: Proposal) -> Iterator[Effect]:
    """Give the effect on each application that changes, and on all where the call changes.

    Of those that the call moves, only clusters whose amount moves are given.
    """
    wanted = {(zone.round, zone.name) for zone in proposal.zones if zone.kind is Kind.APPLICATIONS}
    called = {zone.round for zone in proposal.zones if zone.kind is Kind.CALL}
    for folder in called & proposal.head.keys():
        wanted |= {(folder, slug) for slug in proposal.head[folder].applications}
    for folder, slug in sorted(wanted):
        if proposal.state(folder, slug) in ENDED:
            continue
        effect = _effect(proposal, folder, slug)
        if folder not in called or effect.before != effect.after:
            yield effect


def _effect(proposal: Proposal, folder: str, slug: str) -> Effect:
    sides = (proposal.base.get(folder), proposal.head.get(folder))
    before, after = (figure(side, slug) for side in sides)
    amounts = [
        {each.uscc: each.amount for each in one.enterprises} if one else {}
        for one in (before, after)
    ]
    names = {
        each.uscc: each.name
        for side in sides
        if side and slug in side.applications
        for each in side.applications[slug].enterprises
    }
    moved = tuple(
        (uscc, names[uscc], amounts[0].get(uscc), amounts[1].get(uscc))
        for uscc in sorted(amounts[0].keys() | amounts[1].keys())
        if amounts[0].get(uscc) != amounts[1].get(uscc)
    )
    titles = [side.applications[slug].name for side in sides if side and slug in side.applications]
    return Effect(
        folder,
        slug,
        titles[-1] if titles else slug,
        proposal.state(folder, slug).label,
        before.amount if before else None,
        after.amount if after else None,
        moved,
    )


def figure(register: Register | None, slug: str) -> ClusterFigure | None:
    """Compute one cluster's subsidy; None where it is not there, or its files are broken."""
    application = register.applications.get(slug) if register else None
    if register is None or application is None or not application.whole:
        return None
    return cluster_subsidy(application, register)
