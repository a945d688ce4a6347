"""What a verdict looks at: both trees as far as they matter, what differs, and what stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clusterfund.gate.difference import rounds_of
from clusterfund.gate.sides import Side, read_side
from clusterfund.register.change import changed
from clusterfund.register.proofs import to_verify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.findings import Finding
    from clusterfund.register.change import Changed
    from clusterfund.register.objects import GitTree


class Scene(NamedTuple):
    """The sides of a change. `standing` are findings of both sides that the sides do not have."""

    trees: tuple[GitTree, GitTree]
    changes: Sequence[Changed]
    sides: tuple[Side, Side]
    standing: Sequence[Finding] = ()


def wide(before: GitTree, after: GitTree) -> Scene:
    """Read and judge every round that a change touches, whole."""
    changes = changed(before, after)
    rounds, proofs = rounds_of(changes), to_verify(changes)
    sides = read_side(before, rounds, proofs), read_side(after, rounds, proofs)
    return Scene((before, after), changes, sides)
