"""What an act rests on: the files that it lists, and the register as if only they were in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clusterfund.rules.conflicts import detected
from clusterfund.rules.earlier import earlier
from clusterfund.rules.handed_in import below
from clusterfund.rules.moves import ACCEPTANCE, LEDGER, MOVES
from clusterfund.rules.notices import lists
from clusterfund.rules.scores import cluster_score
from clusterfund.rules.sealing import sealed_digests
from clusterfund.rules.states import OPEN_TO_REVIEWERS

if TYPE_CHECKING:
    from datetime import date

    from clusterfund.records import Act, Digest, Register
    from clusterfund.rules.moment import Asked, Moment

ROUND_DECISIONS = frozenset({"rank", "file", "notice", "objection", "ruling"})
"""What an act of the whole round after the ranking rests on."""


def inputs_of(asked: Asked, moment: Moment) -> dict[str, str]:
    """List the files that an act rests on, with their SHA-256."""
    kind, cluster, on = asked.kind, asked.cluster, asked.on
    files = moment.register.files
    top = f"submissions/{moment.register.round.folder}/"
    call = [path for path in files if path.startswith(f"{top}call/") and "/roster." not in path]
    call += _excluding(moment, on)
    if kind == "receive":
        paths = below(cluster or "", moment.register)
    elif kind in {"accept", "reject"}:
        paths = call + below(cluster or "", moment.register)
    elif kind == "assign":
        paths = call + drawing(moment)
        for slug in under_review(moment):
            paths += below(slug, moment.register)
    elif kind == "unseal":
        paths = call + [
            each.source.path for slug in under_review(moment) for each in sealed(slug, moment)
        ]
    elif kind == "rank":
        paths = call + drawing(moment)
        for slug in rankable(asked, moment):
            paths += below(slug, moment.register)
            paths += judging(slug, on, moment)
            paths += [each.source.path for each in earlier(moment.earlier).own(slug, *MOVES)]
    elif kind == "ruling":
        paths = call + below(cluster or "", moment.register)
        paths += [act.source.path for act in moment.earlier if _concerns(act, cluster or "")]
    else:
        paths = call + _decisions(moment, *ROUND_DECISIONS)
        if kind in LEDGER | ACCEPTANCE:
            paths += below(cluster or "", moment.register) + after_award(asked, moment)
    return {path: files[path] for path in sorted(paths)}


def ledger_before(cluster: str | None, moment: Moment) -> list[str]:
    """List the ledger acts of a cluster that are booked before."""
    return [act.source.path for act in earlier(moment.earlier).own(cluster or "", *LEDGER)]


def after_award(asked: Asked, moment: Moment) -> list[str]:
    """List the approvals, the cluster's ledger, and for an acceptance what was accepted before."""
    paths = _decisions(moment, "approve")
    paths += ledger_before(asked.cluster, moment)
    return paths + (accepted_before(asked.cluster, moment) if asked.kind in ACCEPTANCE else [])


def accepted_before(cluster: str | None, moment: Moment) -> list[str]:
    """List the earlier acts of a cluster's acceptance, supervision and evaluation."""
    return [act.source.path for act in earlier(moment.earlier).own(cluster or "", *ACCEPTANCE)]


def _concerns(act: Act, slug: str) -> bool:
    """Tell whether an act announced the cluster's award, objects to it or ruled on it."""
    if act.kind in {"objection", "ruling"}:
        return act.cluster == slug
    return act.kind in {"rank", "notice"} and lists(act, slug)


def _excluding(moment: Moment, on: date) -> list[str]:
    """List the acts of all rounds that had excluded or readmitted somebody before a day."""
    rows = [each for mine in moment.register.exclusions.values() for each in mine]
    paths = {each.paths[0] for each in rows if each.on < on}
    paths |= {each.paths[-1] for each in rows if each.lifted and each.lifted < on}
    return sorted(paths)


def under_review(moment: Moment) -> list[str]:
    """Name the clusters that reviewers may judge."""
    return [slug for slug, state in moment.states.items() if state in OPEN_TO_REVIEWERS]


def drawing(moment: Moment) -> list[str]:
    """List the acts that say whose sheets count, and when they were unsealed."""
    return _decisions(moment, "assign", "unseal")


def _decisions(moment: Moment, *kinds: str) -> list[str]:
    """List the earlier acts of some kinds, in their order."""
    before = earlier(moment.earlier)
    known = before.known
    places = sorted(place for kind in kinds for place in before.places(known.kinds, kind))
    return [known.acts[place].source.path for place in places]


def sealed(slug: str, moment: Moment) -> list[Digest]:
    """Give the digests of a cluster's sealed sheets that count, as the acts before show it."""
    acts = earlier(moment.earlier).whole
    return sealed_digests(slug, replace(moment.register, acts=acts))


def judging(slug: str, on: date, moment: Moment) -> list[str]:
    """List the score sheets of a cluster up to a day, and in a sealed round their digests."""
    register = moment.register
    digests = sealed(slug, moment) if register.round.sealed else ()
    return [each.source.path for each in register.reviews.get(slug, ()) if each.on <= on] + [
        each.source.path for each in digests
    ]


def recused(asked: Asked, moment: Moment) -> dict[str, list[str]]:
    """Map the clusters to the reviewers with an interest that they do not declare.

    A written act records them: the roster is none of its inputs, because it changes later.
    """
    if asked.result is not None:
        return {row["cluster"]: row["reviewers"] for row in asked.result.get("recused", ())}
    found = {
        slug: sorted(
            detected(slug, moment.register).keys()
            & {
                each.reviewer
                for each in moment.register.reviews.get(slug, ())
                if each.on <= asked.on and not each.conflict
            }
        )
        for slug in under_review(moment)
    }
    return {slug: names for slug, names in found.items() if names}


def seen(asked: Asked, moment: Moment) -> Register:
    """Give the register as an act sees it: sheets up to its day, acts before it, no roster.

    What the roster shows of interests is on the sheets instead, as if it were declared.
    """
    register = moment.register
    tied = recused(asked, moment)
    reviews = {
        slug: tuple(
            replace(each, conflict=each.conflict or each.reviewer in tied.get(slug, ()))
            for each in sheets
            if each.on <= asked.on
        )
        for slug, sheets in register.reviews.items()
    }
    roster = replace(register.roster, people={})
    return replace(register, reviews=reviews, acts=earlier(moment.earlier).whole, roster=roster)


def rankable(asked: Asked, moment: Moment) -> list[str]:
    """Name the accepted clusters that have enough sheets by the day."""
    dated = seen(asked, moment)
    return [slug for slug in under_review(moment) if cluster_score(slug, dated) is not None]
