"""Guide 四（二）, 三（三）: order by score, then spend the budget down the order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from clusterfund.money import pretty, share_out
from clusterfund.rules.figures import Step
from clusterfund.rules.scores import cluster_score
from clusterfund.rules.subsidy import cluster_subsidy, cut, how, place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from clusterfund.records import Register
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
    """A cluster that can be ranked: its score, its tie-break values, its subsidy uncut."""

    cluster: str
    score: Score
    keys: tuple[Any, ...]
    figure: ClusterFigure

    @property
    def order(self) -> tuple[Any, ...]:
        """What it is ordered by, smaller first; equal orders are full ties."""
        return (-self.score.value, *self.keys)

    @property
    def place(self) -> tuple[Any, ...]:
        """The order, and the name, which decides nothing but where a row stands."""
        return (*self.order, self.cluster)


def entrants(register: Register, candidates: Iterable[str]) -> list[Entrant]:
    """Give the candidates that have enough reviews, in the order of the ranking."""
    found = (
        entrant(slug, score, register)
        for slug in candidates
        if (score := cluster_score(slug, register)) is not None
    )
    return sorted(found, key=lambda each: each.place)


def entrant(slug: str, score: Score, register: Register) -> Entrant:
    """Make a cluster with a score an entrant."""
    figure = cluster_subsidy(register.applications[slug], register)
    return Entrant(slug, score, tie_keys(slug, score, register), figure)


def to_spend(register: Register, committed: int) -> int | None:
    """Give what the budget leaves after earlier rankings, in fen; None where there is none."""
    budget = register.round.budget
    return None if budget is None else budget - committed


def decided(
    ordered: Iterable[Entrant], register: Register, left: int | None
) -> Iterator[tuple[list[Entrant], str, list[ClusterFigure], int | None]]:
    """Spend the budget down the order: give each rank's members, outcome, awards and what is left.

    `left` is what there is to spend, in fen; None where there is no budget.
    """
    for _, group in groupby(ordered, key=lambda each: each.order):
        members = list(group)
        outcome, figures = award(members, register, left)
        if left is not None and outcome == "supported":
            left -= sum(figure.amount for figure in figures)
        if outcome == "reserve":
            left = 0  # nobody lower overtakes
        yield members, outcome, figures, left


def rank(register: Register, candidates: Iterable[str], committed: int = 0) -> list[Ranked]:
    """Rank the candidates that have enough reviews, and award until the budget is spent.

    `committed` is the fen that earlier rankings of the round already gave away.
    """
    ordered = entrants(register, candidates)
    rows: list[Ranked] = []
    for members, outcome, figures, _ in decided(ordered, register, to_spend(register, committed)):
        place_ = len(rows) + 1
        labels = [
            FULL_TIE if len(members) > 1 else _tie_label(each, ordered, register)
            for each in members
        ]
        rows += [
            Ranked(place_, each.cluster, each.score, label, outcome, figure)
            for each, label, figure in zip(members, labels, figures, strict=True)
        ]
    return rows


def tie_keys(slug: str, score: Score, register: Register) -> tuple[Any, ...]:
    """Give the round's tie-break values, smaller first."""
    received = [act.on for act in register.acts if (act.kind, act.cluster) == ("receive", slug)]
    return tuple(
        min(received, default=date.max) if name == RECEIVED_AT else -score.criteria.get(name, 0)
        for name in register.round.tie_break
    )


def _tie_label(entrant: Entrant, ordered: Sequence[Entrant], register: Register) -> str | None:
    equal = [other for other in ordered if other.score.value == entrant.score.value]
    if len(equal) == 1:
        return None
    index = equal.index(entrant)
    neighbour = equal[index - 1] if index else equal[1]
    keys = zip(register.round.tie_break, entrant.keys, neighbour.keys, strict=True)
    return next(name for name, mine, theirs in keys if mine != theirs)


def award(
    members: Sequence[Entrant], register: Register, left: int | None
) -> tuple[str, list[ClusterFigure]]:
    """Decide one rank: equal ranks share what is left; nobody among them is preferred."""
    figures = [each.figure for each in members]
    pass_mark: Fraction | None = register.round.pass_mark
    if pass_mark is not None and members[0].score.value < pass_mark:
        return "not_supported", figures
    wanted = sum(figure.amount for figure in figures)
    if left is None or wanted <= left:
        return "supported", figures
    if left < register.round.unit or register.round.budget_end == "reserve":
        return "reserve", figures
    return "supported", list(_cut_to_budget(figures, register, left))


def _cut_to_budget(
    figures: Sequence[ClusterFigure], register: Register, left: int
) -> Iterator[ClusterFigure]:
    """Share what is left among clusters of one rank in proportion, then cut each as usual."""
    at = place(register.round.source, "/subsidy/budget/value")
    shares = share_out(left, [figure.amount for figure in figures], register.round.unit)
    for figure, share in zip(figures, shares, strict=True):
        text = f"本批次预算余额分给这个集群 {pretty(share)}，{how(register)}"
        cut_down = cut(figure.enterprises, share, register, Step("本项目规则", text, 0, at))
        amount = sum(each.amount for each in cut_down)
        yield replace(figure, amount=amount, enterprises=tuple(cut_down))
