"""What came of an award: acceptance and evaluation as their acts say (guide 五（一）, 五（二）)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.rules.earlier import earlier

if TYPE_CHECKING:
    from clusterfund.records import Act, Register

ACCEPTED = ("outcome", "reasons", "recomputed", "excess", "rectify_by")
EVALUATED = ("percent", "grade", "groups")


def outcomes(slug: str, register: Register) -> dict[str, Any]:
    """Give the newest acceptance and evaluation of a cluster; None for what there was none of."""
    return {
        "acceptance": _newest("complete", ACCEPTED, slug, register),
        "evaluation": _newest("evaluate", EVALUATED, slug, register),
    }


def _newest(
    kind: str, names: tuple[str, ...], slug: str, register: Register
) -> dict[str, Any] | None:
    found = earlier(register.acts).own(slug, kind)
    return _shape(found[-1], names) if found else None


def _shape(act: Act, names: tuple[str, ...]) -> dict[str, Any]:
    said = {name: act.result[name] for name in names if name in act.result}
    return {"act": act.number, "on": str(act.on), **said}
