"""No finding of any rule repeats personal data: logs and comments are public."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clusterfund.register.personal import masked as hidden

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding


def masked(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Hide personal data in every text of the findings that comes from an input."""
    return tuple(
        replace(
            finding,
            path=hidden(finding.path),
            pointer=hidden(finding.pointer),
            message=hidden(finding.message),
            found=hidden(finding.found),
            wanted=hidden(finding.wanted),
            fix=hidden(finding.fix),
        )
        for finding in findings
    )
