"""Findings as JSON: the stable shape of `check`. It needs no rule, so that it is there at once.

Each shape has a schema under `schemas/output/`. Amounts are strings of yuan, two decimals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding


def findings(found: Iterable[Finding], files: int) -> dict[str, Any]:
    """`check --format json`."""
    return {"findings": [finding(each) for each in found], "files": files}


def finding(each: Finding) -> dict[str, Any]:
    """One finding."""
    return {
        "code": each.code,
        "severity": each.severity.value,
        "path": each.path,
        "line": each.line,
        "column": each.column,
        "pointer": each.pointer,
        "message": each.message,
        "found": each.found,
        "wanted": each.wanted,
        "clause": each.clause,
        "fix": each.fix,
    }


def effect(  # noqa: PLR0913, PLR0917 -- the fields of a cluster's row, in their order
    round_id: str,
    slug: str,
    name: str,
    state: str,
    before: int | None,
    after: int | None,
    enterprises: Iterable[tuple[str, str, int | None, int | None]],
) -> dict[str, Any]:
    """What a change does to one cluster's subsidy; None where it cannot be computed."""
    return {
        "round": round_id,
        "cluster": slug,
        "name": name,
        "state": state,
        "before": _known(before),
        "after": _known(after),
        "enterprises": [
            {"uscc": uscc, "name": title, "before": _known(old), "after": _known(new)}
            for uscc, title, old, new in enterprises
        ],
    }


def _known(fen: int | None) -> str | None:
    return None if fen is None else plain(fen)
