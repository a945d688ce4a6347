"""What an act decides, computed: the same shapes in acts, in JSON output and on the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.rules.accepting import accepted
from clusterfund.rules.awarded import award_row, awarded, committed, ranking_rows
from clusterfund.rules.evaluating import evaluated
from clusterfund.rules.inputs import recused, seen, under_review
from clusterfund.rules.moves import ACCEPTANCE, LEDGER, MOVES
from clusterfund.rules.notices import newest_notice
from clusterfund.rules.panels import draw, drawn, pool_of
from clusterfund.rules.ranking import rank
from clusterfund.rules.rectifying import last_day
from clusterfund.rules.restriction import application_from, restricted
from clusterfund.rules.rulings import ruled
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Register
    from clusterfund.rules.moment import Asked, Moment
    from clusterfund.rules.ranking import Ranked


def competition(
    asked: Asked, paths: Mapping[str, str], moment: Moment
) -> tuple[Register, list[str], int]:
    """Give what is ranked: the register of `paths`, the accepted clusters in it, fen committed."""
    found = restricted(seen(asked, moment), paths)
    candidates = [slug for slug in under_review(moment) if slug in found.applications]
    return found, candidates, committed(moment.earlier)


def ranked_from(asked: Asked, paths: Mapping[str, str], moment: Moment) -> list[Ranked]:
    """Rank the accepted clusters found in `paths` over what earlier rankings left to spend."""
    return rank(*competition(asked, paths, moment))


def drawn_from(asked: Asked, paths: Mapping[str, str], moment: Moment) -> dict[str, Any]:
    """Draw reviewers for the accepted clusters found in `paths`, after the draws found there.

    A written act brings its pool: the roster is none of its inputs, because it changes later.
    """
    found = restricted(moment.register, paths)
    clusters = [slug for slug in under_review(moment) if slug in found.applications]
    if asked.result is None:
        pool = pool_of(moment.register, clusters, asked.on)
    else:
        pool = asked.result.get("pool", [])
    assigned = draw(
        asked.seed,
        {row["reviewer"]: row["conflicts"] for row in pool},
        clusters,
        moment.register.round.panel,
        {slug: drawn(slug, found.acts) or () for slug in clusters},
    )
    rows = [{"cluster": slug, "reviewers": names} for slug, names in assigned.items()]
    return {"pool": pool, "assignments": rows}


def _without_nothing(row: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is None: strict YAML has no null."""
    return {name: value for name, value in row.items() if value is not None}


def _recused(asked: Asked, moment: Moment) -> dict[str, Any]:
    """Record whose interest the roster showed, where there is anybody."""
    found = sorted(recused(asked, moment).items())
    rows = [{"cluster": slug, "reviewers": names} for slug, names in found]
    return {"recused": rows} if rows else {}


def result_of(asked: Asked, paths: Mapping[str, str], moment: Moment) -> dict[str, Any]:
    """Compute what an act decides from exactly the files in `paths`."""
    kind, on = asked.kind, asked.on
    if kind == "assign":
        return drawn_from(asked, paths, moment)
    if kind == "rank":
        rows = ranked_from(asked, paths, moment)
        supported = [award_row(row.figure) for row in rows if row.outcome == "supported"]
        ranking = [_without_nothing(row) for row in ranking_rows(rows)]
        return {"ranking": ranking, "clusters": supported, **_recused(asked, moment)}
    if kind == "ruling":
        return ruled(asked, moment)
    if kind in LEDGER | ACCEPTANCE:
        return _after_award(asked, paths, moment)
    if kind not in {"file", "notice", "approve"}:
        return {}
    moving = [slug for slug, state in moment.states.items() if state in MOVES[kind].before]
    awards = awarded(moment.earlier)
    result: dict[str, Any] = {"clusters": [awards[slug] for slug in moving if slug in awards]}
    if kind == "notice":
        rnd = moment.register.round
        period = moment.register.calendar.period(
            on, rnd.notice_days, count_first_day=rnd.count_first_day
        )
        result |= {"first_day": str(period.first), "last_day": str(period.last)}
        result |= _corrects(moment)
    return result


def _booked(asked: Asked, moment: Moment) -> dict[str, Any]:
    """Compute what a ledger act books, after every act before it."""
    settled = moment.books.settled.get(len(moment.earlier))
    return dict((settled or moment.books.wish(asked)).result)


def _after_award(asked: Asked, paths: Mapping[str, str], moment: Moment) -> dict[str, Any]:
    """Compute an act of the ledger, an acceptance, a reminder to mend or an evaluation (五)."""
    if asked.kind in LEDGER:
        return _booked(asked, moment)
    application = application_from(asked.cluster, paths, moment.register)
    if asked.kind == "complete":
        return accepted(asked, application, moment)
    if asked.kind == "rectify":
        return {"rectify_by": str(last_day(asked.on, moment.register))}
    return evaluated(asked, application, moment) if asked.kind == "evaluate" else {}


def _corrects(moment: Moment) -> dict[str, Any]:
    """Name the notices that listed the adjusted clusters, where there are any."""
    adjusted = [slug for slug, state in moment.states.items() if state is State.ADJUSTED]
    notices = [newest_notice(slug, moment.earlier) for slug in adjusted]
    numbers = sorted({notice.number for notice in notices if notice})
    return {"corrects": numbers} if numbers else {}
