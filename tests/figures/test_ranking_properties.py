"""What holds of the ranking and the awards of any round, whatever its policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.rules.ranking import rank
from clusterfund.rules.subsidy import cluster_subsidy
from figures.random_rounds import rounds
from figures.registers import build

if TYPE_CHECKING:
    from clusterfund.records import Register
    from clusterfund.rules.ranking import Ranked

many = settings(deadline=None, max_examples=300)


def ranking(register: Register, committed: int = 0) -> list[Ranked]:
    """Rank every cluster."""
    return rank(register, register.applications, committed)


@many
@given(rounds(), st.integers(0, 2_000_000_00))
def test_awards_fit_the_budget(case: dict[str, Any], committed: int) -> None:
    """All awards together fit what is left of the budget; no award is above the subsidy."""
    register = build(case)
    rows = ranking(register, committed)
    budget = register.round.budget
    if budget is not None:
        assert sum(row.amount for row in rows) <= max(budget - committed, 0)
    for row in rows:
        full = cluster_subsidy(register.applications[row.cluster], register)
        assert row.amount <= full.amount
        assert row.amount == (row.figure.amount if row.outcome == "supported" else 0)
        assert row.figure.amount == sum(each.amount for each in row.figure.enterprises)
        for cut, before in zip(row.figure.enterprises, full.enterprises, strict=True):
            assert cut.amount <= before.amount
            assert cut.amount % register.round.unit == 0


@many
@given(rounds())
def test_ranks_follow_scores(case: dict[str, Any]) -> None:
    """Scores never rise down the list; equal ranks are full ties and are treated alike."""
    register = build(case)
    rows = ranking(register)
    values = [row.score.value for row in rows]
    assert values == sorted(values, reverse=True)
    for place, row in enumerate(rows, 1):
        ahead = [other for other in rows if other.rank < row.rank]
        assert row.rank == len(ahead) + 1 <= place
        peers = [other for other in rows if other.rank == row.rank]
        assert {other.outcome for other in peers} == {row.outcome}
        assert {other.score.value for other in peers} == {row.score.value}
        assert (row.tie_break is None) == (values.count(row.score.value) == 1)
        assert (row.tie_break == "equal") == (len(peers) > 1)


@many
@given(rounds())
def test_scores_stay_among_the_sheets(case: dict[str, Any]) -> None:
    """A score lies among the counted sheets, and every sheet is accounted for."""
    register = build(case)
    for row in ranking(register):
        sheets = register.reviews[row.cluster]
        totals = [
            sum(score.points for score in sheet.scores.values())
            for sheet in sheets
            if not sheet.conflict
        ]
        assert min(totals) <= row.score.value <= max(totals)
        assert (row.score.counted, row.score.conflicts) == (len(totals), len(sheets) - len(totals))
        assert row.score.counted >= register.round.min_reviewers
        trimmed = (
            register.round.aggregate == "trimmed_mean" and len(totals) >= register.round.trim_from
        )
        assert row.score.dropped == 2 * trimmed
