"""One round on both sides of a change: its trees, what could be read, and the words of its call."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from clusterfund.gate.changes import Fate
from clusterfund.gate.effects import figure
from clusterfund.register.tree import TOP
from clusterfund.rules.replay import states
from clusterfund.rules.states import ENDED

if TYPE_CHECKING:
    from clusterfund.gate.sides import Side
    from clusterfund.records import Register
    from clusterfund.register.objects import GitTree
    from clusterfund.rules.figures import ClusterFigure
    from clusterfund.rules.states import State


@dataclass(frozen=True)
class Pair:
    """The round in `folder`, before and after."""

    folder: str
    trees: tuple[GitTree, GitTree]
    sides: tuple[Side, Side]

    @cached_property
    def registers(self) -> tuple[Register | None, Register | None]:
        """The round as far as it is sound."""
        before, after = (side.rounds.get(self.folder) for side in self.sides)
        return before, after

    @cached_property
    def words(self) -> dict[str, str]:
        """The words behind the codes of products and districts."""
        found: dict[str, str] = {}
        for register in filter(None, self.registers):
            found |= {each.id: each.name for each in register.catalogue.products.values()}
            found |= register.round.divisions
        return found

    @cached_property
    def states(self) -> tuple[dict[str, State], dict[str, State]]:
        """The state of every cluster."""
        before, after = (states(each) if each else {} for each in self.registers)
        return before, after

    def figures(self, slug: str) -> tuple[ClusterFigure | None, ClusterFigure | None]:
        """Compute a cluster's subsidy; None where it cannot be, or the cluster is out."""
        before, after = (
            None if state.get(slug) in ENDED else figure(register, slug)
            for register, state in zip(self.registers, self.states, strict=True)
        )
        return before, after

    def below(self, inner: str) -> tuple[set[str], set[str]]:
        """Give the paths below a folder of the round."""
        prefix = f"{TOP}/{self.folder}/{inner}"
        before, after = (
            {path for path in tree.entries if path.startswith(prefix)} for tree in self.trees
        )
        return before, after

    def fate(self, inner: str = "") -> Fate:
        """Tell whether a folder of the round came, went or stayed."""
        before, after = self.below(inner)
        if not before:
            return Fate.ADDED
        return Fate.CHANGED if after else Fate.REMOVED
