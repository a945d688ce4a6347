"""A difference as JSON: `schemas/output/diff.schema.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import plain
from clusterfund.publish import told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding
    from clusterfund.gate.changes import (
        ClusterChange,
        Difference,
        Member,
        Paper,
        RoundChange,
        Share,
    )


def shape(difference: Difference) -> dict[str, Any]:
    """Give the whole."""
    return {
        "base": difference.base,
        "head": difference.head,
        "rounds": [_round(each) for each in difference.rounds],
        "beside": difference.beside,
    }


def _round(change: RoundChange) -> dict[str, Any]:
    return {
        "round": change.round,
        "title": change.title,
        "change": change.fate.value,
        "documents": [_paper(each) for each in change.papers],
        "acts": [_paper(each) for each in change.acts],
        "clusters": [_cluster(each) for each in change.clusters],
        "introduced": _findings(change.introduced),
        "fixed": _findings(change.fixed),
    }


def _cluster(change: ClusterChange) -> dict[str, Any]:
    before, after = change.states
    return {
        "cluster": change.cluster,
        "name": change.name,
        "change": change.fate.value,
        "state": {"before": before, "after": after},
        "before": _amount(change.before),
        "after": _amount(change.after),
        "enterprises": [_member(each) for each in change.members],
        "documents": [_paper(each) for each in change.papers],
        "reviews": [_paper(each) for each in change.reviews],
        "outdated": list(change.outdated),
        "introduced": _findings(change.introduced),
        "fixed": _findings(change.fixed),
    }


def _member(member: Member) -> dict[str, Any]:
    return {
        "uscc": member.uscc,
        "name": member.name,
        "change": member.fate.value,
        "before": _share(member.before),
        "after": _share(member.after),
    }


def _share(share: Share | None) -> dict[str, Any] | None:
    if share is None:
        return None
    return {"amount": plain(share.amount), "binding": share.binding, "reduced": share.cut}


def _paper(paper: Paper) -> dict[str, Any]:
    return {
        "path": paper.path,
        "title": paper.title,
        "change": paper.fate.value,
        "moves": [
            {
                "where": list(each.where),
                "clause": each.clause,
                "before": each.before,
                "after": each.after,
            }
            for each in paper.moves
        ],
        "note": paper.note,
    }


def _findings(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    return [told.finding(each) for each in findings]


def _amount(fen: int | None) -> str | None:
    return None if fen is None else plain(fen)
