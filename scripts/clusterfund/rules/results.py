"""What an act decides, computed: the same shapes in acts, in JSON output and on the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.rules.awarded import award_row, awarded, committed, ranking_rows
from clusterfund.rules.inputs import recused, restricted, seen, under_review
from clusterfund.rules.moves import MOVES
from clusterfund.rules.panels import draw, drawn, pool_of
from clusterfund.rules.ranking import rank

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.rules.inputs import Asked
    from clusterfund.rules.moment import Moment
    from clusterfund.rules.ranking import Ranked


def ranked_from(asked: Asked, paths: Mapping[str, str], moment: Moment) -> list[Ranked]:
    """Rank the accepted clusters found in `paths` over what earlier rankings left to spend."""
    found = restricted(seen(asked, moment), paths)
    candidates = [slug for slug in under_review(moment) if slug in found.applications]
    return rank(found, candidates, committed(moment.earlier))


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


def result_of(asked: Asked, paths: Mapping[str, str], moment: Moment) -> dict[str, Any]:
    """Compute what an act decides from exactly the files in `paths`."""
    kind, on = asked.kind, asked.on
    if kind == "assign":
        return drawn_from(asked, paths, moment)
    if kind == "rank":
        rows = ranked_from(asked, paths, moment)
        supported = [award_row(row.figure) for row in rows if row.outcome == "supported"]
        ranking = [_without_nothing(row) for row in ranking_rows(rows)]
        left_out = [
            {"cluster": slug, "reviewers": names}
            for slug, names in sorted(recused(asked, moment).items())
        ]
        result: dict[str, Any] = {"ranking": ranking, "clusters": supported}
        return result | ({"recused": left_out} if left_out else {})
    if kind not in {"file", "notice", "approve"}:
        return {}
    moving = [slug for slug, state in moment.states.items() if state in MOVES[kind].before]
    awards = awarded(moment.earlier)
    result = {"clusters": [awards[slug] for slug in moving if slug in awards]}
    if kind == "notice":
        rnd = moment.register.round
        period = moment.register.calendar.period(
            on, rnd.notice_days, count_first_day=rnd.count_first_day
        )
        result |= {"first_day": str(period.first), "last_day": str(period.last)}
    return result
