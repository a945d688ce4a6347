"""The figures that count for a cluster: of its rank act and the rulings since, or of a trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.rules.awarded import committed
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.ranking import rank
from clusterfund.rules.replay import active, moved, replay
from clusterfund.rules.results import ranked_from
from clusterfund.rules.rulings import after_ruling
from clusterfund.rules.subsidy import cluster_subsidy

if TYPE_CHECKING:
    from clusterfund.records import Register
    from clusterfund.rules.figures import ClusterFigure


def official_figures(register: Register) -> dict[str, ClusterFigure]:
    """Give the figures of each cluster that a rank act ranked, computed from the act's inputs.

    Rulings on objections are written into them.
    """
    indexed = known(register)
    figures: dict[str, ClusterFigure] = {}
    for index, (act, before) in enumerate(replay(register)):
        if act.kind == "rank":
            moment = Moment(register, register.acts[:index], dict(before), indexed)
            rows = ranked_from(act, act.files, moment)
            figures |= {row.cluster: row.figure for row in rows}
        elif act.kind == "ruling":
            for slug in moved(act, before):
                figure = figures.get(slug) or cluster_subsidy(register.applications[slug], register)
                figures[slug] = after_ruling(figure, act)
    return figures


def best_known(slug: str, register: Register) -> ClusterFigure:
    """Give a cluster's official figures; before its ranking, what a ranking now would give."""
    official = official_figures(register)
    if slug in official:
        return official[slug]
    waiting = [each for each in active(register) if each not in official]
    for row in rank(register, waiting, committed(register.acts)):
        if row.cluster == slug and row.outcome == "supported":
            return row.figure
    return cluster_subsidy(register.applications[slug], register)
