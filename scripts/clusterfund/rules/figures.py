"""What a computation gives: amounts in fen with the steps that led to them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an amount: its clause, Chinese text, amount so far, and input (`path:line`)."""

    clause: str
    text: str
    amount: int
    at: str


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
