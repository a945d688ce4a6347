"""A public notice as the dataset has it: frozen, but for the fields that say what came after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.publish.allowlist import public
from clusterfund.rules.earlier import Earlier, index_of
from clusterfund.rules.notices import newest_notice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.records import Act, Application, Register

LATER = frozenset({"corrected_by", "objections", "approved_on"})
"""The fields that later acts fill in; nothing else of a notice ever changes."""


def notice(act: Act, register: Register) -> dict[str, Any]:
    """Write one public notice: its period, the table attached to it, and what came of it."""
    rows = [
        {
            "cluster": row["cluster"],
            "name": application.name,
            "lead": application.lead.name,
            "enterprises": len(application.enterprises),
            "requested": plain(application.requested_subsidy),
            "amount": row["amount"],
            "members": _members(application, row),
        }
        for row in act.result["clusters"]
        if (application := register.applications.get(row["cluster"]))
    ]
    return {
        "number": act.number,
        "on": str(act.on),
        "document": act.source.data.get("document", ""),
        "first_day": act.result["first_day"],
        "last_day": act.result["last_day"],
        "days": register.round.notice_days,
        "rows": rows,
        "total": plain(sum(fen(row["amount"]) for row in rows)),
        "digest": act.digest,
        "sha256": register.files[act.source.path],
        "path": act.source.path,
        "corrects": list(act.result.get("corrects", [])),
        "corrected_by": [
            each.number for each in register.acts if act.number in each.result.get("corrects", [])
        ],
        "objections": list(_objections(act, register)),
        "approved_on": _approved_on(act, register),
    }


def _members(application: Application, row: Mapping[str, Any]) -> list[dict[str, str]]:
    names = {each.uscc: each.name for each in application.enterprises}
    return [{"name": names[each["uscc"]], **each} for each in row["enterprises"]]


def _followed(act: Act, slug: str, place: int, register: Register) -> bool:
    """Tell whether the notice was the cluster's newest when the act at a place was made."""
    return newest_notice(slug, Earlier(index_of(register.acts), place)) is act


def _objections(act: Act, register: Register) -> Iterator[dict[str, Any]]:
    """List the objections to the notice and what became of each; nothing of who objected.

    Whether the objector is a listed unit is not public either: where a notice lists one cluster,
    it would as good as name the lead.
    """
    acts = index_of(register.acts)
    for place in acts.kinds["objection"]:
        each = acts.acts[place]
        slug = each.cluster or ""
        if not _followed(act, slug, place, register):
            continue
        rulings = acts.answers.get(each.number, [])
        said = public("act", rulings[0].source.data) if rulings else {}
        yield {
            "number": each.number,
            "on": str(each.on),
            "cluster": slug,
            "ruling": rulings[0].number if rulings else None,
            "ruled_on": said.get("on"),
            "outcome": said.get("outcome"),
            "reason": said.get("reason", ""),
        }


def _approved_on(act: Act, register: Register) -> str | None:
    """Give the day on which the first cluster of this notice, not of a corrected one, won."""
    acts = index_of(register.acts)
    for place in acts.kinds["approve"]:
        rows = acts.acts[place].result.get("clusters", [])
        if any(_followed(act, row["cluster"], place, register) for row in rows):
            return str(acts.acts[place].on)
    return None
