"""The steps of a round as templates draw them, and the worked example of the overview."""

from __future__ import annotations

from typing import Any

import pytest

from clusterfund.site.overview import examples
from clusterfund.site.stages import leading, steps


def span(first: str, last: str | None, done: str | None, *clusters: str) -> dict[str, Any]:
    """Make one span."""
    return {"first_day": first, "last_day": last, "done_on": done, "clusters": list(clusters)}


def agenda(stage: str, **phases: list[dict[str, Any]]) -> dict[str, Any]:
    """Make an agenda on 2021-09-20."""
    rows = [{"id": name, "title": name, "spans": spans} for name, spans in phases.items()]
    return {"on": "2021-09-20", "stage": stage, "phases": rows}


def test_steps_have_state_and_days() -> None:
    """A step that is over, one that runs for two clusters, one that is planned and one unknown."""
    said = steps(
        agenda(
            "notice",
            file=[span("2021-09-01", "2021-09-03", "2021-09-03", "a")],
            notice=[
                span("2021-09-15", "2021-09-22", "2021-09-23", "a", "b"),
                span("2021-09-16", "2021-09-24", "2021-09-25", "c"),
            ],
            approve=[span("2021-09-23", None, None, "a")],
            use=[],
        )
    )
    assert [
        (row["state"], row["current"], row["first_day"], row["last_day"], row["note"])
        for row in said
    ] == [
        ("done", False, "2021-09-01", "2021-09-03", ""),
        ("now", True, "2021-09-15", "2021-09-24", "3 个集群"),
        ("ahead", False, "2021-09-23", None, ""),
        ("ahead", False, None, None, ""),
    ]


@pytest.mark.parametrize(("stage", "state"), [("open", "now"), ("review", "now"), ("use", "done")])
def test_applying_goes_on_until_a_result(stage: str, state: str) -> None:
    """Applying is open until clusters were ranked, whenever the last application came."""
    [row] = steps(agenda(stage, apply=[span("2021-09-06", "2021-09-06", "2021-09-06", "a")]))
    assert (row["state"], row["current"]) == (state, stage == "open")


def test_round_that_leads() -> None:
    """The newest that is not done leads, else the newest; without rounds none does."""
    old, new = ({"agenda": {"stage": stage}} for stage in ("use", "done"))
    assert leading([]) is None
    assert leading([old, new]) is old
    assert leading([new, {**new}]) == new


def test_examples_of_the_guide() -> None:
    """50 万元 give 40 万元 by the rate; 100 万元 would give 80 万元 and give the cap of 50 万元."""
    subsidy = {
        name: {"value": value}
        for name, value in (("enterprise_cap", 500000), ("enterprise_rate", "0.80"), ("unit", 1))
    }
    first, second = examples(subsidy)
    assert (first["invested"], first["share"], first["paid"], first["capped"]) == (
        *("500000.00", "400000.00", "400000.00"),
        False,
    )
    assert (second["invested"], second["share"], second["paid"], second["capped"]) == (
        *("1000000.00", "800000.00", "500000.00"),
        True,
    )
    assert (first["width"], first["paid_width"]) == (500, 400)
    assert (second["width"], second["share_width"], second["paid_width"]) == (1000, 800, 500)


def test_examples_round_down() -> None:
    """An amount is rounded down to the unit, the cap too, so that no limit is passed."""
    subsidy = {
        name: {"value": value}
        for name, value in (("enterprise_cap", 600050), ("enterprise_rate", "0.33"), ("unit", 100))
    }
    first, second = examples(subsidy)
    assert (first["paid"], second["paid"]) == ("198000.00", "396000.00")
