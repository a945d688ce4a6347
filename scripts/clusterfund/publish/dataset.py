"""One round's public dataset: all that the site, feeds and open data may show.

Plain JSON from the allow-list. It does not depend on the clock: periods carry both their ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.publish import shapes
from clusterfund.publish.agenda import agenda
from clusterfund.publish.allowlist import public
from clusterfund.publish.drafts import counted, decided
from clusterfund.publish.funds import funds
from clusterfund.publish.margins import published
from clusterfund.publish.notices import notice
from clusterfund.publish.outcomes import outcomes
from clusterfund.rules.awarded import awarded
from clusterfund.rules.moves import MOVES
from clusterfund.rules.official import official_figures
from clusterfund.rules.replay import moved, replay
from clusterfund.rules.states import ANNOUNCED, AWARDED, PUBLIC, State
from clusterfund.rules.subsidy import cluster_subsidy

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from clusterfund.records import Act, Application, Register
    from clusterfund.rules.figures import ClusterFigure

UNSAID = {"kind", "on", "by", "clause"}
"""All that is public of an exclusion: not who, why, how long or by which document."""

OWN = {"acceptance", "takings", "accepted", "balances", "taken", "usage"}
"""What acts and their results say of single enterprises after the award."""


def dataset(register: Register) -> dict[str, Any]:
    """Build the public dataset of a round.

    Clusters before a decision appear with name and state only; figures, members and plan appear
    from the public notice on (guide 四（二）). Manifests keep the paths of all files, which hold
    credit codes, because nobody could check a digest without them.
    """
    register, whole = decided(register), register
    states: dict[str, State] = dict.fromkeys(register.applications, State.DRAFT)
    history: dict[str, list[dict[str, Any]]] = {slug: [] for slug in register.applications}
    reasons: dict[str, str] = {}
    figures = official_figures(register)
    announced: set[str] = set()
    for act, before in replay(register):
        changed = moved(act, before)
        states |= changed
        for slug in changed:
            history[slug].append(
                {"act": act.number, "on": str(act.on), "state": _state(states[slug])}
            )
            if act.kind != "objection" and act.outcome != "maintain":  # these change no award
                reasons[slug] = act.source.data.get("reason", "")
        announced |= {slug for slug, state in changed.items() if state in ANNOUNCED}
    awards = awarded(register.acts)
    shown = {slug for slug in announced if states[slug] in ANNOUNCED and slug in awards}
    clusters = [
        _cluster(application, states[slug], history[slug], reasons[slug])
        | (_figures(application, register, figures, awards) if slug in shown else {})
        for slug, application in sorted(register.applications.items())
        if states[slug] in PUBLIC
    ]
    return {
        "round": public("round", register.round.source.data),
        "rules": public("rules", register.rules.source.data) if register.rules else None,
        "services": public("services", register.catalogue.source.data),
        "clusters": clusters,
        "ranking": _ranking(register, announced, awards),
        "acts": [_act(act, register, announced) for act in register.acts],
        "notices": [notice(act, register) for act in register.acts if act.kind == "notice"],
        "totals": _totals(clusters, register) | counted(whole.files, register.round.folder),
        "funds": funds(register),
        "agenda": agenda(register),
    }


def _state(state: State) -> dict[str, str]:
    return {"id": state.value, "title": state.label}


def _cluster(
    application: Application, state: State, history: list[dict[str, Any]], reason: str
) -> dict[str, Any]:
    """Write what is public from receipt on; `reason` is that of the act that led to the state."""
    return {
        "cluster": application.slug,
        "name": application.name,
        "industry": application.industry,
        "lead": application.lead.name,
        "state": _state(state),
        "awarded": state in AWARDED,
        "history": history,
        "reason": reason,
    }


def _figures(
    application: Application,
    register: Register,
    figures: Mapping[str, ClusterFigure],
    awards: Mapping[str, dict[str, Any]],
) -> dict[str, Any]:
    """Add what is public from the notice on; awarded amounts are those of the act."""
    award = awards[application.slug]
    amounts = {row["uscc"]: row["amount"] for row in award["enterprises"]}
    documents = {each.uscc: each.source.data for each in application.enterprises}
    figure = figures.get(application.slug) or cluster_subsidy(application, register)
    computed = shapes.cluster(figure)
    return {
        "application": public("application", application.source.data),
        "plan": public("plan", application.plan.source.data) if application.plan else {},
        "amount": award["amount"],
        **outcomes(application.slug, register),
        "reduced": computed["reduced"],
        "enterprises": [
            public("enterprise", documents[row["uscc"]])
            | {"figure": row, "limits": shapes.limits(each), "amount": amounts[row["uscc"]]}
            for row, each in zip(computed["enterprises"], figure.enterprises, strict=True)
        ],
    }


def _ranking(
    register: Register, announced: Collection[str], awards: Mapping[str, dict[str, Any]]
) -> list[dict[str, Any]]:
    """Give the official ranking once its clusters were announced, with what each has now."""
    acts = [act for act in register.acts if act.kind == "rank"]
    analysed = published(register)
    return [
        {
            **row,
            "amount": awards[row["cluster"]]["amount"] if row["cluster"] in awards else "0.00",
            **_analysis(analysed.get((act.number, row["cluster"]))),
        }
        for act in acts
        if any(each["cluster"] in announced for each in act.result["ranking"])
        for row in act.result["ranking"]
    ]


def _analysis(found: dict[str, Any] | None) -> dict[str, Any]:
    return {"analysis": found} if found else {}


def _act(act: Act, register: Register, announced: Collection[str]) -> dict[str, Any]:
    """Write one act; its result is public once one of its clusters was announced.

    What one enterprise has bought, used and given back since is its own business.
    """
    said = public("act", act.source.data)
    kept = {name: value for name, value in said.items() if name not in OWN}
    if act.kind == "exclude":  # internal: that there is one is shown, since numbers go on
        kept = {name: value for name, value in kept.items() if name in UNSAID}
    concerned = {row["cluster"] for row in act.result.get("clusters", [])} | {act.cluster}
    if concerned.isdisjoint(announced):
        kept.pop("result", None)
    elif "result" in kept:
        kept["result"] = {name: kept["result"][name] for name in kept["result"] if name not in OWN}
    return {
        "number": act.number,
        "title": MOVES[act.kind].title,
        "path": act.source.path,
        "sha256": register.files[act.source.path],
        **kept,
        "inputs": {"digest": act.digest, "files": dict(act.files)} if act.files else None,
    }


def _totals(clusters: list[dict[str, Any]], register: Register) -> dict[str, Any]:
    approved = [row for row in clusters if row["awarded"]]
    amount = sum(fen(row["amount"]) for row in approved)
    budget = register.round.budget
    return {
        "applications": len(clusters),
        "approved": len(approved),
        "enterprises": sum(fen(e["amount"]) > 0 for row in approved for e in row["enterprises"]),
        "amount": plain(amount),
        "budget": None if budget is None else plain(budget),
    }
