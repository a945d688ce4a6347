"""What a change brings and mends: only what it introduces may block it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding


def compared(
    base: Iterable[Finding], head: Iterable[Finding]
) -> tuple[list[Finding], list[Finding], list[Finding]]:
    """Part findings into those introduced, fixed and existing, each sorted by place.

    A finding is the same where all but its line and column is: text above it may have moved it.
    """
    left = Counter(map(_identity, base))
    introduced, existing = [], []
    for finding in sorted(head, key=lambda each: each.order()):
        same = _identity(finding)
        if left[same] > 0:
            left[same] -= 1
            existing.append(finding)
        else:
            introduced.append(finding)
    fixed = []
    for finding in sorted(base, key=lambda each: each.order()):
        same = _identity(finding)
        if left[same] > 0:
            left[same] -= 1
            fixed.append(finding)
    return introduced, fixed, existing


def _identity(finding: Finding) -> tuple[str, ...]:
    return (
        finding.code,
        finding.severity,
        finding.path,
        finding.pointer,
        finding.message,
        finding.found,
        finding.wanted,
    )
