"""What an act decides, computed: the same shapes in acts, in JSON output and on the site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.rules.ranking import rank
from clusterfund.rules.scores import cluster_score, shown_score
from clusterfund.rules.states import MOVES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from clusterfund.records import Act, Register
    from clusterfund.rules.figures import ClusterFigure
    from clusterfund.rules.moment import Moment
    from clusterfund.rules.ranking import Ranked

ROUND_DECISIONS = frozenset({"rank", "file", "notice"})


def ranking_rows(rows: Iterable[Ranked]) -> list[dict[str, Any]]:
    """Write a ranking as `rank --format json` and the rank act have it."""
    return [
        {
            "rank": row.rank,
            "cluster": row.cluster,
            "score": shown_score(row.score.value),
            "counted": row.score.counted,
            "dropped": row.score.dropped,
            "conflicts": row.score.conflicts,
            "tie_break": row.tie_break,
            "outcome": row.outcome,
            "amount": plain(row.amount),
        }
        for row in rows
    ]


def award_row(figure: ClusterFigure) -> dict[str, Any]:
    """Write a cluster's award with the amount of every enterprise."""
    return {
        "cluster": figure.cluster,
        "amount": plain(figure.amount),
        "enterprises": [
            {"uscc": each.uscc, "amount": plain(each.amount)} for each in figure.enterprises
        ],
    }


def awarded(acts: Iterable[Act]) -> dict[str, dict[str, Any]]:
    """Map each cluster that a rank act supports to its award row; later acts win."""
    return {
        row["cluster"]: row
        for act in acts
        if act.kind == "rank"
        for row in act.result.get("clusters", [])
    }


def committed(acts: Iterable[Act]) -> int:
    """Sum what the rank acts gave away, in fen."""
    return sum(fen(row["amount"]) for row in awarded(acts).values())


def inputs_of(kind: str, cluster: str | None, on: date, moment: Moment) -> dict[str, str]:
    """List the files that an act of this kind rests on, with their SHA-256."""
    files = moment.register.files
    top = f"submissions/{moment.register.round.folder}/"
    call = [path for path in files if path.startswith(f"{top}call/") and "/roster." not in path]
    if kind == "receive":
        paths = _below(files, f"{top}applications/{cluster}/")
    elif kind in {"accept", "reject"}:
        paths = call + _below(files, f"{top}applications/{cluster}/")
    elif kind == "rank":
        paths = list(call)
        for slug in rankable(moment, on):
            paths += _below(files, f"{top}applications/{slug}/")
            paths += [each.source.path for each in moment.register.reviews[slug] if each.on <= on]
            paths += [each.source.path for each in moment.earlier if each.cluster == slug]
    else:
        paths = call + [act.source.path for act in moment.earlier if act.kind in ROUND_DECISIONS]
    return {path: files[path] for path in sorted(paths)}


def _below(files: Iterable[str], prefix: str) -> list[str]:
    return [path for path in files if path.startswith(prefix)]


def rankable(moment: Moment, on: date) -> list[str]:
    """Name the accepted clusters that have enough sheets by `on`."""
    register = moment.register
    dated = replace(
        register,
        reviews={
            slug: tuple(review for review in reviews if review.on <= on)
            for slug, reviews in register.reviews.items()
        },
    )
    before = MOVES["rank"].before
    return [
        slug
        for slug, state in moment.states.items()
        if state in before and cluster_score(slug, dated) is not None
    ]


def restricted(register: Register, paths: Mapping[str, str]) -> Register:
    """Give the register as if only these files were in it."""
    applications = {
        slug: replace(
            application,
            enterprises=tuple(
                each for each in application.enterprises if each.source.path in paths
            ),
        )
        for slug, application in register.applications.items()
        if application.source.path in paths
    }
    reviews = {
        slug: tuple(review for review in found if review.source.path in paths)
        for slug, found in register.reviews.items()
    }
    acts = tuple(act for act in register.acts if act.source.path in paths)
    return replace(register, applications=applications, reviews=reviews, acts=acts)


def ranked_from(paths: Mapping[str, str], moment: Moment) -> list[Ranked]:
    """Rank the accepted clusters found in `paths` over what earlier rankings left to spend."""
    seen = restricted(moment.register, paths)
    before = MOVES["rank"].before
    candidates = [slug for slug in seen.applications if moment.states.get(slug) in before]
    return rank(seen, candidates, committed(moment.earlier))


def _without_nothing(row: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is None: strict YAML has no null."""
    return {name: value for name, value in row.items() if value is not None}


def result_of(kind: str, on: date, paths: Mapping[str, str], moment: Moment) -> dict[str, Any]:
    """Compute what an act of this kind decides from exactly the files in `paths`."""
    if kind == "rank":
        rows = ranked_from(paths, moment)
        supported = [award_row(row.figure) for row in rows if row.outcome == "supported"]
        ranking = [_without_nothing(row) for row in ranking_rows(rows)]
        return {"ranking": ranking, "clusters": supported}
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
    return result
