"""Acceptances for tests: what was planned is done, but for what a case says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.register.acceptance import acceptance, decimal
from clusterfund.rules.reasons import MATERIALS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Acceptance, Register

WHOLE = 100


def accepting(slug: str, said: Mapping[str, Any] | None, register: Register) -> Acceptance | None:
    """Give an acceptance; None where a case says nothing of one.

    `share` is how much of each planned amount was paid, in per cent; `targets` and `actuals`
    change single ones, with "" leave one out, or add one; `twice` lists one again.
    """
    if said is None:
        return None
    application = register.applications[slug]
    plan = application.plan
    share = said.get("share", WHOLE)
    actuals = {
        each.uscc: {
            "uscc": each.uscc,
            "purchases": [
                {"product": one.product, "amount": plain(one.amount * share // WHOLE)}
                for one in each.purchases
            ],
            "other_investment": plain(each.other_investment * share // WHOLE),
        }
        for each in application.enterprises
    }
    for uscc, change in said.get("actuals", {}).items():
        if not change:
            del actuals[uscc]
        else:
            actuals[uscc] = {**actuals.get(uscc, _nothing(uscc)), **_bought(change)}
    targets = {each.id: decimal(each.goal) for each in plan.targets} if plan else {}
    targets |= said.get("targets", {})
    data = {
        "completed_on": said.get("completed_on", "2022-06-30"),
        "materials": said.get("materials", list(MATERIALS)),
        "actuals": list(actuals.values()),
        "targets": [
            {"id": name, "actual": value} for name, value in targets.items() if value != ""
        ],
    }
    for name in said.get("twice", ()):
        data[name] = [*data[name], data[name][0]]
    if not data["completed_on"]:
        del data["completed_on"]
    return acceptance({"acceptance": data})


def _nothing(uscc: str) -> dict[str, Any]:
    return {"uscc": uscc, "purchases": [], "other_investment": 0}


def _bought(change: Mapping[str, Any]) -> dict[str, Any]:
    rows = [{"product": name, "amount": plain(fen(yuan))} for name, yuan in change["purchases"]]
    return {"purchases": rows, "other_investment": change.get("other_investment", 0)}
