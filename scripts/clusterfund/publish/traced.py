"""The figures that the decisions were computed from, each with its file and line.

An auditor's program looks every one up and computes from them alone. A figure is
`{"value", "path", "line"}`; what the documents leave to a default is the bare text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.rules.inputs import seen
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.replay import replay
from clusterfund.rules.restriction import restricted
from clusterfund.rules.results import ranked_from
from clusterfund.rules.sheets import sheets
from clusterfund.rules.subsidy import unmet_conditions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act, Application, Enterprise, Register, Review, Source

SUBSIDY = ("enterprise_rate", "enterprise_cap", "cluster_cap", "reduction", "budget", "unit")
REVIEW = ("min_reviewers", "aggregate", "pass_mark")


def inputs(register: Register) -> dict[str, Any]:
    """Give the policy and, for each act that gave or took an award, what it was computed from."""
    return {
        "round": register.round.id,
        **_policy(register),
        "core": _core(register.catalogue.source),
        "decisions": [
            _decision(act, moment)
            for act, moment in _moments(register)
            if act.kind in {"rank", "ruling"}
        ],
    }


def _moments(register: Register) -> Iterator[tuple[Act, Moment]]:
    indexed = known(register)
    for index, (act, before) in enumerate(replay(register)):
        yield act, Moment(register, register.acts[:index], dict(before), indexed)


def _figure(source: Source, pointer: str, value: Any) -> dict[str, Any]:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return {"value": text, "path": source.path, "line": source.at(pointer)[0]}


def _fields(source: Source, pointer: str, data: Any, *names: str) -> dict[str, Any]:
    """Give some fields of a mapping as figures."""
    return {name: _figure(source, f"{pointer}/{name}", data[name]) for name in names}


def _rows(source: Source, pointer: str, data: Any, *names: str) -> list[dict[str, Any]]:
    """Give some fields of every row of a list as figures."""
    return [_fields(source, f"{pointer}/{n}", row, *names) for n, row in enumerate(data)]


def _policy(register: Register) -> dict[str, Any]:
    rnd = register.round
    source, data = rnd.source, rnd.source.data

    def value(section: str, name: str) -> Any:
        return _figure(source, f"/{section}/{name}/value", data[section][name]["value"])

    order, rows = "/review/tie_break/value", "/review/criteria/value"
    found = {name: value("subsidy", name) for name in SUBSIDY}
    found |= {name: value("review", name) for name in REVIEW}
    found["min_core_products"] = value("purchases", "min_core_products")
    for section, name, default in (
        ("subsidy", "budget_end", rnd.budget_end),
        ("review", "trim_from", str(rnd.trim_from)),
    ):
        found[name] = value(section, name) if name in data[section] else default
    found["criteria"] = [
        _figure(source, f"{rows}/{place}/id", each.id) for place, each in enumerate(rnd.criteria)
    ]
    found["tie_break"] = [
        _figure(source, f"{order}/{place}", name) for place, name in enumerate(rnd.tie_break)
    ]
    return found


def _core(source: Source) -> dict[str, Any]:
    """Map each product to whether its category is one of the five core ones."""
    core = {
        row["id"]: _figure(source, f"/categories/{place}/core", row["core"])
        for place, row in enumerate(source.data["categories"])
    }
    return {row["id"]: core.get(row["category"], "false") for row in source.data["products"]}


def _decision(act: Act, moment: Moment) -> dict[str, Any]:
    found = restricted(seen(act, moment), act.files)
    rows = ranked_from(act, act.files, moment) if act.kind == "rank" else []
    result, source = act.result, act.source
    ranking = result.get("ranking", ())
    names = ("cluster", "rank", "score", "outcome")
    return {
        "act": source.path,
        "candidates": [_candidate(found.applications[row.cluster], found) for row in rows],
        "ranking": [[*row.values()] for row in _rows(source, "/result/ranking", ranking, *names)],
        "clusters": [
            _award(source, f"/result/clusters/{place}", row)
            for place, row in enumerate(result.get("clusters", ()))
        ],
        "revoked": [act.cluster] if act.outcome == "revoke" else [],
    }


def _award(source: Source, pointer: str, row: Any) -> dict[str, Any]:
    firms = _rows(source, f"{pointer}/enterprises", row["enterprises"], "uscc", "amount")
    return {**_fields(source, pointer, row, "cluster", "amount"), "enterprises": firms}


def _candidate(application: Application, found: Register) -> dict[str, Any]:
    slug = application.slug
    received = [act for act in found.acts if (act.kind, act.cluster) == ("receive", slug)]
    return {
        "cluster": slug,
        "received": [_figure(act.source, "/on", act.on) for act in received],
        "sheets": [_sheet(each, found) for each in _told(slug, found)],
        "enterprises": [_enterprise(each, application, found) for each in application.enterprises],
    }


def _told(slug: str, found: Register) -> list[Review]:
    """Give the sheets that count, and those that say themselves that they do not."""
    counted = sheets(slug, found).counted
    return [
        each
        for each in found.reviews.get(slug, ())
        if each in counted or each.source.data["conflict"] == "declared"
    ]


def _sheet(review: Review, found: Register) -> dict[str, Any]:
    source = review.source
    scores = source.data["scores"]
    return {
        **_fields(source, "", source.data, "conflict"),
        "points": {
            each.id: _figure(source, f"/scores/{each.id}/points", scores[each.id]["points"])
            for each in found.round.criteria
            if each.id in scores
        },
    }


def _enterprise(firm: Enterprise, application: Application, found: Register) -> dict[str, Any]:
    """Give an enterprise's figures; whether it may receive vouchers is said, with what it lacks."""
    source, unmet = firm.source, list(unmet_conditions(firm, application, found))
    return {
        **_fields(source, "", source.data, "uscc", "other_investment", "requested_subsidy"),
        "eligible": not unmet,
        "unmet": unmet,
        "purchases": _rows(source, "/purchases", source.data["purchases"], "product", "amount"),
    }
