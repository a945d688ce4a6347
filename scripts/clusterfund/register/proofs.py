"""Every proof on acts that a standard tool judges: signatures and time stamps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.register.signatures import signature_findings
from clusterfund.register.timestamps import timestamp_findings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from clusterfund.findings import Finding
    from clusterfund.records import Register
    from clusterfund.register.change import Changed
    from clusterfund.register.tree import Tree

ENDINGS = (".sig", ".tsr")


def proof_findings(
    tree: Tree, register: Register, paths: Collection[str] | None = None
) -> list[Finding]:
    """Verify signatures and time stamps of all acts, or of those in `paths`.

    Errors: MissingToolError, BrokenToolError.
    """
    return [
        *signature_findings(tree, register, paths),
        *timestamp_findings(tree, register, paths),
    ]


def to_verify(changes: Iterable[Changed]) -> frozenset[str] | None:
    """Name the acts whose proofs a change can move; None for all of them.

    Keys and authorities lie in the call: where they change, every proof is verified anew.
    """
    paths = [each.path for each in changes]
    if any(path.endswith(("/call/roster.yaml", "/call/tsa.pem")) for path in paths):
        return None
    for ending in ENDINGS:
        paths = [path.removesuffix(ending) for path in paths]
    return frozenset(path for path in paths if "/acts/" in path)
