"""What a reasons letter says: the decision, scores by criterion, failed checks, how to object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.errors import NoLetterError
from clusterfund.rules.applications import refused
from clusterfund.rules.line import funding_line
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.moves import MOVES
from clusterfund.rules.notices import period
from clusterfund.rules.replay import moved, replay, states
from clusterfund.rules.restriction import restricted
from clusterfund.rules.scores import cluster_score, shown_score
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from clusterfund.records import Act, Register

HAVE_LETTERS = (State.REJECTED, State.NOT_SUPPORTED, State.RESERVE, State.REVOKED)
FEWEST_SHEETS = 2
"""With fewer, a score by criterion would be a single reviewer's."""


def letter(slug: str, register: Register, on: date) -> dict[str, Any]:
    """Write the letter of a cluster as plain data. Errors: NoLetterError where it gets none.

    `on` is the day of reading: only a notice that runs on it still takes objections.
    """
    state = states(register)[slug]
    if state not in HAVE_LETTERS:
        titles = [each.label for each in HAVE_LETTERS]
        raise NoLetterError(slug, state.label, titles)
    act, moment = _decision(slug, register)
    application = register.applications[slug]
    said = act.source.data
    bodies = {each["role"]: each for each in register.round.source.data["contacts"]}
    signer = bodies.get(MOVES[act.kind].roles[0])
    return {
        "round": register.round.id,
        "title": register.round.title,
        "guide": register.round.source.data["guide"],
        "sample": register.round.sample,
        "cluster": slug,
        "name": application.name,
        "lead": application.lead.name,
        "state": {"id": state.value, "title": state.label},
        "act": {
            "number": act.number,
            "title": MOVES[act.kind].title,
            "on": str(act.on),
            "clause": act.clause,
            "document": said.get("document", ""),
            "path": act.source.path,
            "sha256": register.files[act.source.path],
        },
        "reason": said.get("reason", ""),
        "score": _score(slug, register),
        "checks": [
            {
                "code": each.code,
                "clause": each.clause,
                "message": each.message,
                "found": each.found,
                "wanted": each.wanted,
            }
            for each in sorted(refused(slug, act, moment), key=lambda each: each.order())
        ],
        "notice": _open_notice(register, on),
        "signer": signer["name"] if signer else "",
        "desk": bodies.get("bureau") or bodies.get("operator") or bodies["supervision"],
        "supervision": bodies.get("supervision"),
    }


def _decision(slug: str, register: Register) -> tuple[Act, Moment]:
    """Give the act that decided on the cluster, and its moment."""
    indexed = known(register)
    found = [
        (act, Moment(register, register.acts[:index], dict(before), indexed))
        for index, (act, before) in enumerate(replay(register))
        if slug in moved(act, before)
        and (act.kind in {"reject", "rank"} or act.outcome == "revoke")
    ]
    return found[-1]


def _score(slug: str, register: Register) -> dict[str, Any] | None:
    """Give rank, score and distance as the rank act has them; None where it was never ranked."""
    for act in reversed(register.acts):
        ranking = act.result.get("ranking", [])
        for row in ranking:
            if row["cluster"] == slug:
                return {
                    "act": act.number,
                    "rank": row["rank"],
                    "ranked": len(ranking),
                    "score": row["score"],
                    "counted": row["counted"],
                    "criteria": _criteria(slug, act.files, register),
                    "line": _line(row, ranking, register),
                }
    return None


def _criteria(slug: str, paths: Mapping[str, str], register: Register) -> list[dict[str, Any]]:
    """Aggregate each criterion over the sheets that the ranking rests on."""
    score = cluster_score(slug, restricted(register, paths))
    if score is None or score.counted < FEWEST_SHEETS:
        return []
    return [
        {"title": each.title, "max": each.max, "points": shown_score(score.criteria[each.id])}
        for each in register.round.criteria
    ]


def _line(row: Any, ranking: Any, register: Register) -> dict[str, str] | None:
    line = funding_line(row, ranking, register.round.pass_mark)
    if line is None:
        return None
    score, distance = shown_score(line.score), shown_score(line.distance)
    return {"title": line.title, "score": score, "distance": distance}


def _open_notice(register: Register, on: date) -> dict[str, Any] | None:
    """Give the last notice that still runs on a day."""
    for act in reversed(register.acts):
        rows = act.result.get("clusters", []) if act.kind == "notice" else []
        days = period(rows[0]["cluster"], [act]) if rows else None
        if days and days[0] <= on <= days[1]:
            return {
                "number": act.number,
                "first_day": str(days[0]),
                "last_day": str(days[1]),
            }
    return None
