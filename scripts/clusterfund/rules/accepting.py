"""Guide 五（一）: what an acceptance decides, computed from what was found."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain, round_down
from clusterfund.records import Purchase
from clusterfund.rules.achievement import Achieved, achieved, percent
from clusterfund.rules.awarded import award_of
from clusterfund.rules.balances import standings
from clusterfund.rules.limits import limits
from clusterfund.rules.reasons import reasons_of
from clusterfund.rules.recall import recalled
from clusterfund.rules.rectifying import last_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Acceptance, Application, Enterprise, Register
    from clusterfund.rules.balances import Standing
    from clusterfund.rules.books import Books
    from clusterfund.rules.ledger import Entry
    from clusterfund.rules.moment import Asked, Moment


def accepted(asked: Asked, application: Application | None, moment: Moment) -> dict[str, Any]:
    """Compute an acceptance: outcome, reasons, achievement and what each enterprise keeps.

    What follows from the outcome follows from the one that a written act states, so that a person
    who decides otherwise changes the outcome alone.
    """
    if application is None:
        return {}
    targets = achieved_by(application, asked.acceptance)
    reasons = list(reasons_of(asked, application, targets, moment))
    effects = {each.effect for each in reasons}
    outcome = next((each for each in ("fail", "rectify") if each in effects), "pass")
    decided = (asked.result or {}).get("outcome", outcome)
    rows = settled(asked, application, moment, failed=decided == "fail")
    result: dict[str, Any] = {
        "outcome": outcome,
        "reasons": [each.row for each in reasons],
        "achieved": [
            {"id": row.target.id, "group": row.target.group, "percent": percent(row.share)}
            for row in (targets if asked.acceptance else ())
        ],
        "accepted": rows,
        "recomputed": plain(sum(fen(row["recomputed"]) for row in rows)),
        "excess": plain(sum(fen(row["excess"]) for row in rows)),
    }
    if decided == "rectify":
        result["rectify_by"] = str(last_day(asked.on, moment.register))
    return result


def achieved_by(application: Application, said: Acceptance | None) -> list[Achieved]:
    """Give how far each target of the plan is achieved by what an acceptance says."""
    actuals = {each.id: each.actual for each in said.targets} if said else {}
    return achieved(application.plan.targets if application.plan else (), actuals)


def settled(
    asked: Asked, application: Application, moment: Moment, *, failed: bool
) -> list[dict[str, str]]:
    """Compute what each enterprise keeps, and what of the vouchers it holds is to come back."""
    award = award_of(application.slug, moment.earlier) or {"enterprises": ()}
    approved = {row["uscc"]: fen(row["amount"]) for row in award["enterprises"]}
    kept = {} if failed else recomputed(application, asked.acceptance, approved, moment.register)
    held = {each.uscc: held_by(each) for each in holdings(application.slug, moment)}
    return [
        {
            "uscc": uscc,
            "approved": plain(amount),
            "held": plain(held.get(uscc, 0)),
            "recomputed": plain(kept.get(uscc, 0)),
            "excess": plain(max(0, held.get(uscc, 0) - kept.get(uscc, 0))),
        }
        for uscc, amount in sorted(approved.items())
    ]


def holdings(slug: str, moment: Moment) -> list[Standing]:
    """Give how a cluster's vouchers stand just before an act, from the ledger."""
    number = moment.earlier[-1].number if moment.earlier else 0
    mine = [each for each in _entries(moment.books).get(slug, ()) if each.act <= number]
    return standings(mine, max(each.on for each in mine)) if mine else []


@recalled
def _entries(books: Books) -> dict[str, list[Entry]]:
    """Part the ledger by cluster, once for all acceptances."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for each in books.ledger.entries:
        found[each.cluster].append(each)
    return found


def held_by(standing: Standing) -> int:
    """Give the vouchers that were issued and neither taken back nor expired."""
    total = standing.total
    return total.issued - total.recovered - total.expired


def recomputed(
    application: Application,
    said: Acceptance | None,
    approved: Mapping[str, int],
    register: Register,
) -> dict[str, int]:
    """Compute the subsidy again on actual figures (三（三）), never above what was approved.

    Who may receive vouchers (三（一）) was decided with the approval: a list of a later day takes
    nothing back by itself. The cluster's cap holds, since no amount grows.
    """
    actuals = {each.uscc: each for each in said.actuals} if said else {}

    def kept(enterprise: Enterprise) -> int:
        actual = actuals.get(enterprise.uscc)
        bought = actual.purchases if actual else ()
        real = replace(
            enterprise,
            purchases=tuple(Purchase(each.product, "", each.amount) for each in bought),
            other_investment=actual.other_investment if actual else 0,
            requested_subsidy=approved.get(enterprise.uscc, 0),
        )
        return round_down(limits(real, register).binding()[1], register.round.unit)

    return {each.uscc: kept(each) for each in application.enterprises}
