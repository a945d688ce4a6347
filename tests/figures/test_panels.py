"""The draw of reviewers: balanced, without conflicts, the same for everybody who repeats it."""

from __future__ import annotations

from collections import Counter
from datetime import date
from hashlib import sha256
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clusterfund.rules.conflicts import detected, interests, parties
from clusterfund.rules.panels import draw, drawn, pool_of
from figures.registers import act, build, people

DAY = date(2021, 9, 8)
NAMES = [f"expert-{number:02d}" for number in range(12)]
SLUGS = [f"cluster-{letter}" for letter in "abcdefgh"]
seeds = st.text(max_size=20)
clusters = st.lists(st.sampled_from(SLUGS), unique=True)
sizes = st.integers(0, 6)
pools = st.dictionaries(
    st.sampled_from(NAMES), st.lists(st.sampled_from(SLUGS), max_size=3, unique=True)
)
befores = st.dictionaries(
    st.sampled_from(SLUGS), st.lists(st.sampled_from(NAMES), max_size=6, unique=True)
)


@given(seeds, st.sets(st.sampled_from(NAMES)), clusters, sizes)
def test_loads_differ_by_one(seed: str, names: set[str], slugs: list[str], size: int) -> None:
    """Without conflicts nobody judges two clusters more than anybody else."""
    found = draw(seed, dict.fromkeys(names, ()), slugs, size, {})
    loads = Counter(dict.fromkeys(names, 0))
    for panel in found.values():
        loads.update(panel)
    assert max(loads.values(), default=0) - min(loads.values(), default=0) <= 1
    assert {len(panel) for panel in found.values()} <= {min(size, len(names))}


@given(seeds, pools, clusters, sizes, befores)
def test_conflicts_are_kept_out(
    seed: str,
    pool: dict[str, list[str]],
    slugs: list[str],
    size: int,
    before: dict[str, list[str]],
) -> None:
    """Nobody is drawn twice or with a conflict; a panel is short only where too few are left."""
    found = draw(seed, pool, slugs, size, before)
    assert list(found) == sorted(slugs)
    for slug, panel in found.items():
        able = {name for name in pool if slug not in pool[name]}
        assert set(panel) <= able
        assert len(set(panel)) == len(panel) == min(size, len(able))


@given(seeds, pools, clusters, sizes, befores, st.randoms(use_true_random=False))
def test_order_does_not_matter(  # noqa: PLR0913, PLR0917 -- one argument for each part of a draw
    seed: str,
    pool: dict[str, list[str]],
    slugs: list[str],
    size: int,
    before: dict[str, list[str]],
    chance: Any,
) -> None:
    """The draw is the same in whatever order reviewers, conflicts and clusters come."""

    def shuffled(items: Any) -> list[Any]:
        found = list(items)
        chance.shuffle(found)
        return found

    other = {name: shuffled(pool[name]) for name in shuffled(pool)}
    earlier = {slug: shuffled(before[slug]) for slug in shuffled(before)}
    again = draw(seed, other, shuffled(slugs), size, earlier)
    assert again == draw(seed, pool, slugs, size, before)


@given(seeds, seeds, pools, clusters, sizes)
def test_drawing_again_changes_nothing(
    seed: str, other: str, pool: dict[str, list[str]], slugs: list[str], size: int
) -> None:
    """A second draw from an unchanged pool keeps everybody, whatever its seed."""
    first = draw(seed, pool, slugs, size, {})
    assert draw(other, pool, slugs, size, first) == first


def test_gaps_alone_are_filled() -> None:
    """Who has a conflict now, or has left, is replaced; the others stay."""
    pool: dict[str, list[str]] = {name: [] for name in NAMES[:5]}
    first = draw("一", pool, SLUGS[:2], 3, {})
    gone, tied = first["cluster-a"][:2]
    later = {name: pool[name] for name in pool if name != gone} | {tied: ["cluster-a"]}
    again = draw("二", later, SLUGS[:2], 3, first)
    assert set(first["cluster-a"]) - {gone, tied} < set(again["cluster-a"])
    assert {gone, tied}.isdisjoint(again["cluster-a"])
    assert set(first["cluster-b"]) - {gone} <= set(again["cluster-b"])


def test_draw_by_hand() -> None:
    """The written rule, followed once more by hand: one panel of two from three reviewers."""

    def number(*words: str) -> str:
        return sha256("\n".join(words).encode()).hexdigest()

    names = NAMES[:3]
    order = sorted(names, key=lambda name: number("种子", "cluster-a", name))
    assert draw("种子", dict.fromkeys(names, ()), ["cluster-a"], 2, {}) == {
        "cluster-a": sorted(order[:2])
    }


def test_fewest_choices_go_first() -> None:
    """The cluster with the fewest eligible reviewers takes its turn before the others."""
    pool = {"expert-00": [], "expert-01": ["cluster-b"], "expert-02": ["cluster-b"]}
    for seed in "一二三四五六七八":
        found = draw(seed, pool, ["cluster-a", "cluster-b"], 1, {})
        assert found["cluster-b"] == ["expert-00"]
        assert found["cluster-a"] != ["expert-00"]


def test_newest_draw_counts() -> None:
    """A later draw replaces the earlier one of the clusters that it names, and of no other."""
    rows = [{"cluster": "a", "reviewers": ["x"]}, {"cluster": "b", "reviewers": ["y"]}]
    acts = [
        act("assign", DAY, assignments=rows),
        act("assign", DAY, assignments=[{"cluster": "a", "reviewers": ["z"]}]),
        act("assign", DAY),
        act("rank", DAY, ranking=[]),
    ]
    assert [drawn(slug, acts) for slug in "abc"] == [["z"], ["y"], None]


def with_people(case: dict[str, Any], **organisations: str) -> Any:
    """Build a register whose roster has these reviewers."""
    return people(build(case), **organisations)


def test_pool_names_interests() -> None:
    """The pool has every reviewer, with interests that the roster shows or a sheet declares."""
    case = {"clusters": {"a": {"reviews": ["conflict", 5]}, "b": {}}}
    register = with_people(case, **{"expert-00": "大学", "expert-01": "大学", "expert-02": "牵头"})
    assert pool_of(register, ["b", "a"], DAY) == [
        {"reviewer": "expert-00", "conflicts": ["a"]},
        {"reviewer": "expert-01", "conflicts": []},
        {"reviewer": "expert-02", "conflicts": ["a", "b"]},
    ]
    assert pool_of(register, ["a"], date(2021, 8, 31))[0]["conflicts"] == []


def test_interests_are_told_apart() -> None:
    """A company is found by name in any writing, or by code; brackets alone are no company."""
    register = with_people({"clusters": {"a": {"enterprises": {"01": {}}}}})
    companies = parties(register.applications["a"])

    def shown(text: str) -> list[str]:
        return interests(people(register, x=text).roster.people["x"], companies)

    assert shown("（企 业）０１") == ["（企 业）０１（企业）"]
    assert shown("914407000000000001") == ["914407000000000001（企业）"]
    assert shown("牵头") == ["牵头（牵头单位）"]
    assert shown("企业") == shown("()") == shown("企业01分公司") == []
    assert detected("nowhere", register) == {}
