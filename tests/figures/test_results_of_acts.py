"""What acts decide: computed from the listed files only, and drafted whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clusterfund.records import Person, Source
from clusterfund.rules.drafting import Wish, draft
from clusterfund.rules.inputs import rankable
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.official import best_known
from clusterfund.rules.replay import states
from clusterfund.rules.results import result_of
from clusterfund.rules.states import State
from figures.registers import BLANK, act, build

DAY = date(2021, 9, 15)
CASE: dict[str, Any] = {
    "policy": {"budget": 1000},
    "clusters": {
        "a": {"enterprises": {"01": {"buys": [["mes", 9999]], "asks": 600}}, "reviews": [90]},
        "b": {"enterprises": {"02": {"buys": [["mes", 9999]], "asks": 500}}, "reviews": [80]},
    },
}
ACCEPTED = tuple(act("accept", DAY, slug) for slug in "ab")
PATHS = dict.fromkeys(("a.yaml", "b.yaml", "01.yaml", "02.yaml", "a-0.yaml", "b-0.yaml"), "0" * 64)
FIRST = act("rank", DAY, clusters=[{"cluster": "z", "amount": "700.00", "enterprises": []}])


def moment(earlier: tuple[Any, ...] = ()) -> Moment:
    """Give the moment after both clusters were accepted and `earlier` was decided."""
    register = build(CASE, ACCEPTED)
    return Moment(register, (*register.acts, *earlier), states(register), known(register))


def ranked(paths: dict[str, str], earlier: tuple[Any, ...] = ()) -> list[tuple[str, str, str]]:
    """Rank from the files given, and tell cluster, outcome and amount."""
    rows = result_of(Wish("rank", DAY, ""), paths, moment(earlier))["ranking"]
    return [(row["cluster"], row["outcome"], row["amount"]) for row in rows]


def test_rank_spends_the_budget() -> None:
    """A ranking awards 600 of 1,000 and the 400 that are left; awards name every enterprise."""
    assert ranked(PATHS) == [("a", "supported", "600.00"), ("b", "supported", "400.00")]
    clusters = result_of(Wish("rank", DAY, ""), PATHS, moment())["clusters"]
    assert [each["amount"] for each in clusters] == ["600.00", "400.00"]
    assert clusters[1]["enterprises"] == [{"uscc": "914407000000000002", "amount": "400.00"}]


def test_rank_takes_off_what_was_given_before() -> None:
    """An earlier ranking of the round that gave 700 leaves 300; a later one for z replaces it."""
    assert ranked(PATHS, (FIRST,)) == [("a", "supported", "300.00"), ("b", "reserve", "0.00")]
    less = act("rank", DAY, clusters=[{"cluster": "z", "amount": "400.00", "enterprises": []}])
    assert ranked(PATHS, (FIRST, less))[0] == ("a", "supported", "600.00")
    assert ranked(PATHS, (FIRST, less))[1] == ("b", "reserve", "0.00")


@pytest.mark.parametrize(
    ("without", "wanted"),
    [
        ("b.yaml", [("a", "supported", "600.00")]),
        ("a-0.yaml", [("b", "supported", "500.00")]),
        ("01.yaml", [("a", "supported", "0.00"), ("b", "supported", "500.00")]),
    ],
)
def test_rank_sees_the_listed_files_only(without: str, wanted: list[tuple[str, str, str]]) -> None:
    """A file that the act does not list does not exist for its computation."""
    paths = {path: digest for path, digest in PATHS.items() if path != without}
    assert ranked(paths) == wanted


def test_rankable_clusters() -> None:
    """A cluster can be ranked when it is accepted and has enough sheets by the day."""
    now = moment()
    wish = Wish("rank", DAY, "")
    assert rankable(wish, now) == ["a", "b"]
    assert rankable(replace(wish, on=date(2021, 8, 31)), now) == []
    later = replace(now, states={"a": State.RECEIVED, "b": State.ACCEPTED})
    assert rankable(wish, later) == ["b"]


def test_best_known_figures() -> None:
    """Before the ranking, a cluster's figures show the budget's effect where it can be ranked."""
    register = build(CASE)
    assert best_known("a", register).amount == 60_000
    assert best_known("b", register).amount == 40_000
    alone = replace(register, reviews={"a": register.reviews["a"]})
    assert best_known("b", alone).amount == 50_000


def test_notice_has_its_working_days() -> None:
    """A notice of 2021-09-15 lasts five working days, to 2021-09-22."""
    result = result_of(Wish("notice", DAY, ""), {}, moment())
    assert result == {"clusters": [], "first_day": "2021-09-15", "last_day": "2021-09-22"}
    assert result_of(Wish("receive", DAY, ""), {}, moment()) == {}


def test_large_acts_can_be_drafted() -> None:
    """An act over 700 enterprises is larger than 64 KiB, and is drafted as it would be read."""
    register = build({"clusters": {"a": {}}})
    folder = "submissions/2021/applications/a"
    files = {f"{folder}/enterprises/{number:018d}.yaml": "0" * 64 for number in range(700)}
    person = {"operator-01": Person("operator-01", 1, ("operator",), ())}
    register = replace(
        register, acts=(), files=files, roster=replace(register.roster, people=person)
    )
    made = draft(Wish("receive", DAY, "operator-01", "a"), register)
    assert made.path == "submissions/2021/acts/0001-receive-a.yaml"
    assert len(made.data) > 64 * 1024
    assert made.findings == []


def test_blank_sources_have_a_place() -> None:
    """Records that were never read are at the start of their file."""
    assert BLANK.at("/any/where") == Source("y.yaml", {}, 0).at("") == (1, 1)
