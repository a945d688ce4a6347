"""Differences to render: any that applicants could bring about."""

from __future__ import annotations

from hypothesis import strategies as st

from cli.report.reports import any_finding, values
from clusterfund.gate.changes import (
    ClusterChange,
    Difference,
    Fate,
    Member,
    Move,
    Paper,
    RoundChange,
    Share,
)
from clusterfund.rules.subsidy import BINDING_TITLES

fates = st.sampled_from(Fate)
amounts = st.none() | st.integers(0, 10**12)
known = st.none() | values
moves = st.builds(Move, st.lists(values, max_size=3).map(tuple), known, known, values)
papers = st.builds(Paper, values, values, fates, st.lists(moves, max_size=3).map(tuple), values)
shares = st.none() | st.builds(
    Share, st.integers(0, 10**12), st.sampled_from(sorted(BINDING_TITLES)), st.booleans()
)
members = st.builds(Member, values, values, fates, shares, shares)
some = st.lists(papers, max_size=2).map(tuple)
found = st.lists(any_finding, max_size=5).map(tuple)
clusters = st.builds(
    ClusterChange,
    values,
    values,
    fates,
    st.tuples(values, values),
    amounts,
    amounts,
    st.lists(members, max_size=3).map(tuple),
    some,
    some,
    st.lists(values, max_size=2).map(tuple),
    found,
    found,
)
rounds = st.builds(
    RoundChange,
    values,
    values,
    fates,
    some,
    some,
    st.lists(clusters, max_size=2).map(tuple),
    found,
    found,
)
commits = st.sampled_from(("a" * 40, "0123456789" * 4))
any_difference = st.builds(
    Difference, commits, commits, st.lists(rounds, max_size=2).map(tuple), st.integers(0, 9)
)


def crowded(value: str, count: int) -> Difference:
    """Make a difference full of one value."""
    move = Move((value,), value, value * 2)
    paper = Paper(value, value, Fate.CHANGED, (move,) * count, value)
    share = Share(1, "payable", cut=True)
    member = Member(value, value, Fate.CHANGED, share, None)
    cluster = ClusterChange(
        value,
        value,
        Fate.CHANGED,
        (value, value * 2),
        1,
        2,
        (member,) * count,
        (paper,),
        (paper,),
        (value,) * count,
        (),
        (),
    )
    one = RoundChange(value, value, Fate.CHANGED, (paper,), (paper,), (cluster,) * 3, (), ())
    return Difference("a" * 40, "b" * 40, (one,), 1)
