"""One side of a change, base or head: its rounds as far as they can be read, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.errors import DuplicateRoundError, MissingRoundFileError
from clusterfund.findings import Place
from clusterfund.register.load import read_round, round_folders
from clusterfund.register.names import tree_faults
from clusterfund.register.proofs import proof_findings
from clusterfund.register.tree import TOP, printable
from clusterfund.register.tree_codes import NO_ROUND
from clusterfund.rules.judge import judge

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from clusterfund.findings import Finding
    from clusterfund.records import Register
    from clusterfund.register.tree import Tree


@dataclass(frozen=True, slots=True)
class Side:
    """The sound rounds of one tree by folder, and every finding of the rounds that were read."""

    rounds: dict[str, Register]
    findings: list[Finding]


def read_side(
    tree: Tree, wanted: Iterable[str] | None = None, proofs: Collection[str] | None = None
) -> Side:
    """Read and judge the wanted rounds of a tree, all by default; nothing bad in them raises.

    `proofs` names the acts whose signatures and time stamps are verified, all by default.
    Errors: MissingToolError, BrokenToolError.
    """
    side = Side({}, list(tree_faults(tree)))
    folders = round_folders(tree)
    for folder in folders if wanted is None else sorted(set(wanted) & set(folders)):
        try:
            reading = read_round(tree, folder)
        except (MissingRoundFileError, DuplicateRoundError) as fault:
            place = Place(printable(f"{TOP}/{folder}"))
            side.findings.append(NO_ROUND.finding(place, str(fault)))
            continue
        side.findings.extend(reading.findings)
        if reading.register:
            side.rounds[folder] = reading.register
            side.findings.extend(judge(reading.register))
            side.findings.extend(proof_findings(tree, reading.register, proofs))
    return side
