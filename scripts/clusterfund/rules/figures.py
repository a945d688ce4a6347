"""What a computation gives: amounts in fen with the steps that led to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterfund.records import Source


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an amount: its clause, Chinese text, amount so far, and where its input is."""

    clause: str
    text: str
    amount: int
    source: Source
    pointer: str

    @property
    def at(self) -> str:
        """The input as `path:line`."""
        return f"{self.source.path}:{self.source.at(self.pointer)[0]}"


@dataclass(frozen=True, slots=True)
class EnterpriseFigure:
    """One enterprise's subsidy. `limit` is its own; `amount` is after cuts to the cluster."""

    uscc: str
    eligible: bool
    total_investment: int
    payable: int
    requested: int
    limit: int
    binding: str
    amount: int
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ClusterFigure:
    """One cluster's subsidy; `reduced` where the cluster cap cut it."""

    cluster: str
    amount: int
    reduced: bool
    enterprises: tuple[EnterpriseFigure, ...]
