"""The subsidy that the form shows is the one that `clusterfund subsidy` computes."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from clusterfund.publish import shapes
from clusterfund.publish.allowlist import public
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.rules.subsidy import cluster_subsidy
from form.clusters import case, ordinary, python_says
from form.core import ROOT

if TYPE_CHECKING:
    from form.core import Core

CLUSTERS = 10_000
SEED = 20210915


@cache
def cases() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Draw the clusters, the same ones every time."""
    dice = random.Random(SEED)  # noqa: S311 -- no secret
    return [case(dice) for _ in range(CLUSTERS)]


def test_ten_thousand_random_clusters(core: Core) -> None:
    """On 10,000 random clusters every figure, binding limit, step and place is Python's."""
    given = cases()
    answers = core.ask("subsidy", given)
    for (documents, programme), answer in zip(given, answers, strict=True):
        assert answer.pop("waiting") == []
        wanted = python_says(documents, programme)
        del wanted["cluster"]
        assert answer == wanted, (documents, programme)


def test_the_clusters_are_of_all_sorts() -> None:
    """Each limit binds fifty times or more, clusters are cut both ways, many are not eligible."""
    seen: Counter[str] = Counter()
    for documents, programme in cases()[:2000]:
        figure = python_says(documents, programme)
        rule = programme["round"]["subsidy"]["reduction"]["value"]
        seen[f"{rule} {figure['reduced']}"] += 1
        seen.update(each["binding"] for each in figure["enterprises"])
        seen.update(step["text"][:5] for each in figure["enterprises"] for step in each["steps"])
    wanted = {
        *("enterprise_rate", "enterprise_cap", "payable", "requested", "not_eligible"),
        *("proportional True", "in_order True", "proportional False", "in_order False"),
        *("五类工业S", "计划购买目"),
    }
    assert {name: seen[name] for name in wanted if seen[name] < 50} == {}


def test_sample_clusters(core: Core) -> None:
    """Every cluster of the sample round, with the round's public data alone, has Python's figures.

    Even the line of every step is the same: the form can read what it writes.
    """
    register = read_round(DiskTree(ROOT), "2021").sound
    call = (ROOT / "submissions/2021/call/round.yaml").read_text("utf-8")
    programme = {
        "round": public("round", register.round.source.data),
        "services": public("services", register.catalogue.source.data),
    }
    for slug, application in register.applications.items():
        folder = ROOT / "submissions/2021/applications" / slug
        files = {
            path.relative_to(folder).as_posix(): path.read_text("utf-8")
            for path in sorted(folder.rglob("*.yaml"))
        }
        found = core.one("sample", files, call, programme)
        wanted = shapes.cluster(cluster_subsidy(application, register))
        for each in wanted["enterprises"]:
            for step in each["steps"]:
                _, _, at = step["at"].partition("submissions/2021/")
                step["at"] = at.removeprefix(f"applications/{slug}/")
        assert found.pop("waiting") == []
        assert {"cluster": slug, **found} == wanted


NEEDED = (
    *("uscc", "industrial", "established_on", "other_investment", "requested_subsidy"),
    *("address", "declarations", "purchases"),
)
NOT_NEEDED = ("name", "ownership", "employees", "profile", "project_summary", "revenue_last_year")


def test_enterprises_that_are_not_filled_in(core: Core) -> None:
    """An enterprise lacking a field that its figures rest on waits; others count as they are."""
    dice = random.Random(3)  # noqa: S311 -- no secret
    documents, programme = case(dice)
    members = [ordinary(dice), ordinary(dice)]
    documents["enterprises"] = members
    whole = core.one("subsidy", documents, programme)
    alone = core.one("subsidy", {**documents, "enterprises": members[:1]}, programme)
    for name in (*NEEDED, *NOT_NEEDED):
        lacking = {key: value for key, value in members[1].items() if key != name}
        found = core.one("subsidy", {**documents, "enterprises": [members[0], lacking]}, programme)
        if name in NEEDED:
            assert found.pop("waiting") == [{"place": 1, "pointers": [f"/{name}"]}]
            assert found == {key: value for key, value in alone.items() if key != "waiting"}
        else:
            assert found == whole


def test_figures_wait_for_the_day_of_application(core: Core) -> None:
    """Without the day of the application nobody's age is known, so everybody waits."""
    documents, programme = case(random.Random(3))  # noqa: S311 -- no secret
    documents["enterprises"] = [ordinary(random.Random(4))]  # noqa: S311 -- no secret
    documents["application"]["applied_on"] = "2021-9-1"
    found = core.one("subsidy", documents, programme)
    assert found == {
        "amount": "0.00",
        "reduced": False,
        "enterprises": [],
        "waiting": [{"place": 0, "pointers": ["application.yaml/applied_on"]}],
    }


def test_totals(core: Core) -> None:
    """The sums that a page fills in are those that the sample round's applications have."""
    register = read_round(DiskTree(ROOT), "2021").sound
    for application in register.applications.values():
        assert application.plan is not None
        documents = {
            "enterprises": [each.source.data for each in application.enterprises],
            "plan": application.plan.source.data,
        }
        data = application.source.data
        assert core.one("totals", documents) == {
            "total_investment": data["total_investment"],
            "requested_subsidy": data["requested_subsidy"],
            "projects": data["total_investment"],
        }


def test_totals_wait(core: Core) -> None:
    """There is no sum while one of its amounts is missing or is no money; fen are kept."""
    member = {"purchases": [{"amount": "0.50"}, {"amount": 3}], "other_investment": "1.25"}
    wanted = {"total_investment": "4.75", "requested_subsidy": None, "projects": 0}
    assert core.one("totals", {"enterprises": [member]}) == wanted
    wrong: tuple[object, ...] = ("", "1,000", "-1", -1, True, None, "0.001", [], 10**11)
    for amount in wrong:
        rows = {"enterprises": [{"requested_subsidy": amount}, {"requested_subsidy": 1}]}
        assert core.one("totals", rows)["requested_subsidy"] is None


def test_catalogue_and_numbers_are_bare(core: Core) -> None:
    """Amounts as numbers of JSON are those of the same digits, for pages that keep numbers."""
    documents, programme = case(random.Random(3))  # noqa: S311 -- no secret
    member = ordinary(random.Random(5))  # noqa: S311 -- no secret
    figures = [
        core.one(
            "subsidy",
            {**documents, "enterprises": [member | {"requested_subsidy": amount}]},
            programme,
        )
        for amount in (1234.5, "1234.5", "1234.50")
    ]
    assert figures[0] == figures[1] == figures[2]
