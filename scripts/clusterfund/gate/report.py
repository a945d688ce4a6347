"""What a check found, as every output format shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.changes import Difference


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to one cluster's subsidy: fen before and after.

    None stands for "cannot be computed": before, there was no such application; after, it is
    gone; or its files are broken. `enterprises` holds `(uscc, name, before, after)` for those
    whose amount moves, in order of their codes. `state` is the cluster's state on base (Chinese).
    """

    round: str
    cluster: str
    name: str
    state: str
    before: int | None
    after: int | None
    enterprises: tuple[tuple[str, str, int | None, int | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """What only the check of a change has: what it was compared with, and what it does.

    `base` and `head` are commit ids. `zones` are Chinese names of what the change touches, such as
    `申报 stainless-steel`; `kinds` the words behind them: code, call, applications, reviews, acts,
    stray. `fixed` were on base and are gone; `existing` are on both. `difference` says what it
    changes; None where it cannot be merged. `fingerprints` holds
    `(round, cluster, digest)` for each application that the change touches and that has no error.
    """

    base: str
    head: str
    account: int | None
    zones: tuple[str, ...]
    kinds: tuple[str, ...]
    fixed: tuple[Finding, ...]
    existing: tuple[Finding, ...]
    effects: tuple[Effect, ...]
    difference: Difference | None = None
    fingerprints: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Sorted findings over `files` files. For a change: those that it introduces."""

    findings: Sequence[Finding]
    files: int
    judged: Judged | None = None

    def blocked(self, *, strict: bool = False) -> bool:
        """Tell whether there is an error; with `strict`, also a refusal."""
        blocking = {Severity.ERROR, Severity.REFUSAL} if strict else {Severity.ERROR}
        return any(finding.severity in blocking for finding in self.findings)
