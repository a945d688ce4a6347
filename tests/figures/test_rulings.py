"""What rulings on objections do to states, awards and figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from clusterfund.records import Exclusion
from clusterfund.rules.awarded import awarded, committed
from clusterfund.rules.notices import newest_notice, period, unanswered
from clusterfund.rules.official import best_known, official_figures
from clusterfund.rules.states import State
from figures.objecting import FIRST, Played, announced
from figures.registers import uscc

if TYPE_CHECKING:
    from clusterfund.records import Act

LAST = date(2021, 9, 18)
LATER = date(2021, 9, 22)
OUT = (Exclusion(uscc("01"), "不是工业企业。", "三（一）"),)


def amounts(played: Played, slug: str) -> list[str]:
    """Give the award of each enterprise of a cluster."""
    return [row["amount"] for row in awarded(played.register.acts)[slug]["enterprises"]]


def objected(played: Played, slug: str = "a", count: int = 1) -> list[int]:
    """Let objections be registered and give their numbers."""
    return [played.does("objection", FIRST, slug).number for _ in range(count)]


def ruled(played: Played, objection: int, outcome: str, slug: str = "a") -> Act:
    """Let an objection be ruled on."""
    exclude = OUT if outcome == "adjust" else ()
    said = {"objection": objection, "outcome": outcome, "exclude": exclude}
    return played.does("ruling", LAST, slug, **said)


def test_the_round_is_cut_twice() -> None:
    """Cluster a is cut to the cluster cap, b to the rest of the budget."""
    played = announced()
    assert amounts(played, "a") == ["305.00", "252.00", "198.00", "145.00"]
    assert amounts(played, "b") == ["186.00", "154.00", "121.00", "89.00"]
    assert committed(played.register.acts) == 145_000


def test_maintaining_changes_nothing() -> None:
    """A ruling that maintains leads back to the notice, with the money as it was."""
    played = announced()
    before = awarded(played.register.acts)
    [number] = objected(played)
    assert played.states()["a"] is State.OBJECTED
    assert ruled(played, number, "maintain").result == {"state": "noticed"}
    assert awarded(played.register.acts) == before
    assert played.states() == {"a": State.NOTICED, "b": State.NOTICED}


def test_adjusting_takes_from_the_excluded_alone() -> None:
    """The excluded get nothing, the others keep what the notice said, and 252 yuan are free."""
    played = announced()
    [number] = objected(played)
    result = ruled(played, number, "adjust").result
    assert result["state"] == "adjusted"
    assert [row["cluster"] for row in result["clusters"]] == ["a"]
    assert amounts(played, "a") == ["305.00", "0.00", "198.00", "145.00"]
    assert awarded(played.register.acts)["a"]["amount"] == "648.00"
    assert committed(played.register.acts) == 145_000 - 25_200


def test_revoking_takes_everything_at_once() -> None:
    """A revoked cluster has no award from the ruling on, even while another objection is open."""
    played = announced()
    first, second = objected(played, count=2)
    assert ruled(played, first, "revoke").result == {"state": "objected"}
    assert awarded(played.register.acts).keys() == {"b"}
    assert ruled(played, second, "maintain").result == {"state": "revoked"}
    assert committed(played.register.acts) == 55_000


@pytest.mark.parametrize(
    ("outcomes", "state"),
    [
        (("maintain", "maintain"), "noticed"),
        (("maintain", "adjust"), "adjusted"),
        (("adjust", "maintain"), "adjusted"),
        (("adjust", "revoke"), "revoked"),
        (("revoke", "maintain"), "revoked"),
    ],
)
def test_the_gravest_ruling_decides(outcomes: tuple[str, str], state: str) -> None:
    """The cluster stays objected to until all are ruled on; then the gravest ruling decides."""
    played = announced()
    first, second = objected(played, count=2)
    ruled(played, first, outcomes[0])
    assert played.states()["a"] is State.OBJECTED
    ruled(played, second, outcomes[1])
    assert played.states()["a"] is State(state)


def test_a_corrected_notice_starts_afresh() -> None:
    """It lists what was adjusted, with new days; rulings before it no longer decide."""
    played = announced()
    [number] = objected(played)
    ruled(played, number, "adjust")
    notice = played.does("notice", LATER)
    assert notice.result["corrects"] == [7]
    assert [row["cluster"] for row in notice.result["clusters"]] == ["a"]
    assert notice.result["last_day"] == "2021-09-27"
    again = played.does("objection", date(2021, 9, 27), "a").number
    ruling = played.act("ruling", date(2021, 9, 28), "a", objection=again, outcome="maintain")
    assert ruling.result == {"state": "noticed"}


def test_an_ordinary_notice_corrects_nothing() -> None:
    """A notice of clusters that were never announced does not name any notice."""
    assert "corrects" not in announced().register.acts[-1].result


def test_each_cluster_has_its_newest_notice() -> None:
    """After a corrected notice for a, the older one still counts for b."""
    played = announced()
    [number] = objected(played)
    ruled(played, number, "adjust")
    corrected = played.does("notice", LATER)
    acts = played.register.acts
    assert newest_notice("a", acts) is corrected
    assert newest_notice("b", acts) is acts[6]
    assert newest_notice("x", acts) is None
    assert period("a", acts) == (LATER, date(2021, 9, 27))
    assert period("b", acts) == (FIRST, LAST)
    assert period("x", acts) is None
    assert period("b", [replace(acts[6], result={"clusters": [{"cluster": "b"}]})]) is None


def test_open_objections_by_cluster() -> None:
    """Objections of other clusters do not count; each is open until it is ruled on."""
    played = announced()
    mine = objected(played, count=2)
    theirs = objected(played, "b")
    ruled(played, mine[1], "maintain")
    assert unanswered("a", played.register.acts) == mine[:1]
    assert unanswered("b", played.register.acts) == theirs
    assert unanswered("x", played.register.acts) == []


def test_figures_say_who_was_excluded_and_why() -> None:
    """The excluded is not eligible; its last step has clause, reason and place of the ruling."""
    played = announced()
    [number] = objected(played)
    ruling = ruled(played, number, "adjust")
    figure = best_known("a", played.register)
    kept, out = figure.enterprises[0], figure.enterprises[1]
    assert (out.eligible, out.binding, out.limit, out.amount) == (False, "not_eligible", 0, 0)
    step = out.steps[-1]
    assert (step.clause, step.amount) == ("三（一）", 0)
    assert step.text == f"异议处理决定（第 {ruling.number} 号）：不是工业企业，补贴为 0"
    assert step.at == f"{ruling.source.path}:1"
    assert (kept.amount, kept.steps[-1].text[:4]) == (30_500, "集群合计")
    assert figure.amount == sum(each.amount for each in figure.enterprises) == 64_800


def test_figures_of_the_revoked_are_nothing() -> None:
    """After a revocation every enterprise has 0, and the step says which ruling took it."""
    played = announced()
    [number] = objected(played)
    ruling = ruled(played, number, "revoke")
    figure = official_figures(played.register)["a"]
    assert figure.amount == 0
    texts = {each.steps[-1].text for each in figure.enterprises}
    assert texts == {f"异议处理决定（第 {ruling.number} 号）撤销整个集群，补贴为 0"}


def test_figures_of_the_maintained_stay() -> None:
    """A ruling that maintains adds no step."""
    played = announced()
    before = official_figures(played.register)
    [number] = objected(played)
    ruled(played, number, "maintain")
    assert official_figures(played.register) == before


def test_a_cluster_that_was_not_ranked_has_figures_too() -> None:
    """Where an override supported a cluster without sheets, its own figures are adjusted."""
    played = announced()
    rank = played.register.acts[4]
    fewer = replace(rank, files={path: "" for path in rank.files if path != "a-0.yaml"})
    acts = tuple(fewer if act is rank else act for act in played.register.acts)
    played.register = replace(played.register, acts=acts)
    [number] = objected(played)
    ruled(played, number, "adjust")
    figure = official_figures(played.register)["a"]
    assert [each.amount for each in figure.enterprises] == [30_500, 0, 19_800, 14_500]


def test_a_revocation_is_a_ruling() -> None:
    """An act of another kind that says `revoke` takes nothing from anybody."""
    played = announced()
    stray = replace(played.act("receive", LATER, "a"), outcome="revoke")
    assert awarded([*played.register.acts, stray]).keys() == {"a", "b"}
