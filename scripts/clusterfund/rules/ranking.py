"""Guide 四（二）, 三（三）: order by score, then spend the budget down the order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from clusterfund.money import pretty, share_out
from clusterfund.rules.figures import Step
from clusterfund.rules.scores import cluster_score
from clusterfund.rules.subsidy import cluster_subsidy, cut, how

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from clusterfund.records import Register, Round
    from clusterfund.rules.figures import ClusterFigure
    from clusterfund.rules.scores import Score

RECEIVED_AT = "received_at"
FULL_TIE = "equal"


@dataclass(frozen=True, slots=True)
class Ranked:
    """One row of the ranking. Equal ranks are full ties; `amount` is what the budget gives.

    `tie_break` names what told the row from its neighbour of equal score: a criterion,
    `received_at`, `equal` for a full tie, or None where no score was equal.
    """

    rank: int
    cluster: str
    score: Score
    tie_break: str | None
    outcome: str
    figure: ClusterFigure

    @property
    def amount(self) -> int:
        """The award in fen; 0 unless supported."""
        return self.figure.amount if self.outcome == "supported" else 0


@dataclass(frozen=True, slots=True)
class Entrant:
    """A cluster with enough sheets: its score, its place in the order, its subsidy uncut.

    `order` is the negative score and the tie-break values; the smaller comes first.
    """

    cluster: str
    score: Score
    order: tuple[Any, ...]
    figure: ClusterFigure


@dataclass(frozen=True, slots=True)
class Decided:
    """One rank: its members, what was left to spend before it, and what they get."""

    members: Sequence[Entrant]
    left: int | None
    outcome: str
    figures: Sequence[ClusterFigure]

    @property
    def after(self) -> int | None:
        """What is left to spend after it."""
        if self.outcome == "reserve":
            return 0  # nobody lower overtakes
        if self.left is None or self.outcome == "not_supported":
            return self.left
        return self.left - sum(figure.amount for figure in self.figures)


def rank(register: Register, candidates: Iterable[str], committed: int = 0) -> list[Ranked]:
    """Rank the candidates that have enough reviews, and award until the budget is spent.

    `committed` is the fen that earlier rankings of the round already gave away.
    """
    return rows_of(ordered(register, candidates), register, committed)


def ordered(register: Register, candidates: Iterable[str]) -> list[Entrant]:
    """Order the candidates that have enough reviews; full ties by their names."""
    received = _received(register)
    found = [
        Entrant(
            slug,
            score,
            (-score.value, *_tie_keys(score, received.get(slug, date.max), register.round)),
            cluster_subsidy(register.applications[slug], register),
        )
        for slug in candidates
        if (score := cluster_score(slug, register)) is not None
    ]
    return sorted(found, key=lambda entrant: (entrant.order, entrant.cluster))


def rows_of(entrants: Sequence[Entrant], register: Register, committed: int) -> list[Ranked]:
    """Write the ranking of entrants in their order, with what each is awarded."""
    rows: list[Ranked] = []
    labels = _tie_labels(entrants, register)
    for decided in awards(tied(entrants), register, to_spend(register.round, committed)):
        place_, full = len(rows) + 1, len(decided.members) > 1
        for each, figure in zip(decided.members, decided.figures, strict=True):
            label = FULL_TIE if full else labels[each.cluster]
            row = Ranked(place_, each.cluster, each.score, label, decided.outcome, figure)
            rows.append(row)
    return rows


def to_spend(rnd: Round, committed: int) -> int | None:
    """Give what the budget leaves to a ranking, in fen; None without a budget."""
    return None if rnd.budget is None else rnd.budget - committed


def tied(entrants: Iterable[Entrant]) -> list[list[Entrant]]:
    """Part ordered entrants into ranks; more than one in a rank is a full tie."""
    return [list(group) for _, group in groupby(entrants, key=lambda entrant: entrant.order)]


def awards(
    groups: Iterable[Sequence[Entrant]], register: Register, left: int | None
) -> Iterator[Decided]:
    """Decide rank by rank, from the highest on, until the budget is spent."""
    for members in groups:
        decided = Decided(members, left, *_award(members, register, left))
        yield decided
        left = decided.after


def decision(score: Fraction, wanted: int, left: int | None, rnd: Round) -> str:
    """Decide one rank by its score, what its members want together and what is left."""
    if rnd.pass_mark is not None and score < rnd.pass_mark:
        return "not_supported"
    if left is None or wanted <= left:
        return "supported"
    if left < rnd.unit or rnd.budget_end == "reserve":
        return "reserve"
    return "supported"


def _received(register: Register) -> dict[str, date]:
    """Give the day on which each cluster was first received."""
    days: dict[str, date] = {}
    for act in register.acts:
        if act.kind == "receive" and act.cluster:
            days[act.cluster] = min(act.on, days.get(act.cluster, act.on))
    return days


def _tie_keys(score: Score, received: date, rnd: Round) -> tuple[Any, ...]:
    """Give the round's tie-break values, smaller first."""
    return tuple(
        received if name == RECEIVED_AT else -score.criteria.get(name, 0) for name in rnd.tie_break
    )


def _tie_labels(entrants: Sequence[Entrant], register: Register) -> dict[str, str | None]:
    """Name what told each cluster from its neighbour of equal score, but for full ties."""
    names, found = register.round.tie_break, {}
    for _, group in groupby(entrants, key=lambda entrant: entrant.score.value):
        equal = list(group)
        for each, other in zip(equal, [*equal[1:2], *equal], strict=False):
            keys = zip(names, each.order[1:], other.order[1:], strict=True)
            found[each.cluster] = next((key for key, one, two in keys if one != two), None)
    return found


def _award(
    members: Sequence[Entrant], register: Register, left: int | None
) -> tuple[str, Sequence[ClusterFigure]]:
    """Decide one rank: equal ranks share what is left; nobody among them is preferred."""
    figures = [entrant.figure for entrant in members]
    wanted = sum(figure.amount for figure in figures)
    outcome = decision(members[0].score.value, wanted, left, register.round)
    if outcome == "supported" and left is not None and wanted > left:
        figures = [*_cut_to_budget(figures, register, left)]
    return outcome, figures


def _cut_to_budget(
    figures: Sequence[ClusterFigure], register: Register, left: int
) -> Iterator[ClusterFigure]:
    """Share what is left among clusters of one rank in proportion, then cut each as usual."""
    shares = share_out(left, [figure.amount for figure in figures], register.round.unit)
    for figure, share in zip(figures, shares, strict=True):
        text = f"本批次预算余额分给这个集群 {pretty(share)}，{how(register)}"
        step = Step("本项目规则", text, 0, register.round.source, "/subsidy/budget/value")
        cut_down = cut(figure.enterprises, share, register, step)
        amount = sum(each.amount for each in cut_down)
        yield replace(figure, amount=amount, enterprises=tuple(cut_down))
