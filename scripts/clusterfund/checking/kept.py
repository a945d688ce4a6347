"""Findings as rows of JSON, as they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.findings import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

FIELDS = Finding.__slots__


def rows(findings: Iterable[Finding]) -> list[list[Any]]:
    """Write findings, each field in its place."""
    return [[getattr(each, name) for name in FIELDS] for each in findings]


def from_rows(kept: Iterable[list[Any]]) -> list[Finding]:
    """Read findings that were written before."""
    return [Finding(code, Severity(severity), *rest) for code, severity, *rest in kept]
