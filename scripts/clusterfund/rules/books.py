"""The voucher ledger from the acts alone: every act judged at its moment, all of it or none booked.

One pass over the acts gives, for each ledger act, what speaks against it and what it should say as
its result; an act with a breach that nobody excused books nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from clusterfund.money import fen, plain
from clusterfund.rules.awarded import awarded
from clusterfund.rules.breaches import Breach, limits_of
from clusterfund.rules.issuing import issue, transfers
from clusterfund.rules.ledger import Entry, Ledger, Purse
from clusterfund.rules.moves import LEDGER, MOVES
from clusterfund.rules.recovering import recover, reverse, taken
from clusterfund.rules.redeeming import redeem
from clusterfund.rules.replay import moved, replay
from clusterfund.rules.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clusterfund.records import Act, Register
    from clusterfund.rules.breaches import Limits
    from clusterfund.rules.moment import Asked

COLUMNS = {"issue": ("transfers", transfers), "recover": ("taken", taken)}
"""What the result of an act lists, and how it is computed."""


class Settled(NamedTuple):
    """What an act would do to the ledger: what speaks against it, its result, what it books."""

    breaches: Sequence[Breach]
    result: Mapping[str, Any]
    stage: Stage


class Books(NamedTuple):
    """The ledger after all acts, and how each ledger act was settled, by its place in the acts."""

    register: Register
    ledger: Ledger
    settled: Mapping[int, Settled]

    def wish(self, asked: Asked) -> Settled:
        """Settle one act more, on trial."""
        return _settle(asked, 0, Stage(self.ledger), self.register, limits_of(self.register))


def books_of(register: Register) -> Books:
    """Fold the acts into the ledger."""
    ledger, limits = Ledger(), limits_of(register)
    settled: dict[int, Settled] = {}
    for index, (act, states) in enumerate(replay(register)):
        if act.kind == "approve":
            stage = Stage(ledger)
            _grant(act, sorted(moved(act, states)), register.acts[:index], stage)
            stage.commit()
        elif act.kind in LEDGER:
            found = _settle(act, act.number, Stage(ledger), register, limits)
            settled[index] = found
            legal = states.get(act.cluster or "") in MOVES[act.kind].before
            if legal and all(act.override and each.excusable for each in found.breaches):
                found.stage.commit()
    return Books(register, ledger, settled)


def _grant(act: Act, clusters: Sequence[str], earlier: Sequence[Act], stage: Stage) -> None:
    """Book what an approval grants to each enterprise (四（二）)."""
    awards = awarded(earlier)
    place = 0
    for slug in clusters:
        for row in awards[slug]["enterprises"] if slug in awards else ():
            amount = fen(row["amount"])
            if amount:
                place += 1
                stage.post(Entry(act.number, place, act.on, "grant", slug, row["uscc"], "", amount))


def _settle(asked: Asked, number: int, stage: Stage, register: Register, limits: Limits) -> Settled:
    """Judge an act and compute its result on a stage; rows that may not be booked are not."""
    excused = bool(asked.override)
    result: dict[str, Any] = {}
    if asked.vouchers.reverses:
        breaches = list(reverse(asked, number, stage, limits, excused=excused))
    elif asked.kind == "redeem":
        breaches = list(redeem(asked, number, stage, limits, excused=excused))
    else:
        name, compute = COLUMNS[asked.kind]
        result[name] = compute(asked, stage)
        rows = result[name] if asked.result is None else asked.result.get(name, [])
        if asked.kind == "issue":
            within = limits, register.applications.get(asked.cluster or "")
            breaches = list(issue(asked, number, rows, stage, within))
        else:
            breaches = list(recover(asked, number, rows, stage))
    result["balances"] = [balance(each) for each in _in_order(stage)]
    return Settled(breaches, result, stage)


def _in_order(stage: Stage) -> Iterator[Purse]:
    yield from sorted(stage.touched, key=lambda each: (each.uscc, each.account))


def balance(purse: Purse) -> dict[str, str]:
    """Write an account as an act's result has it; refunds are taken off what is used."""
    return {
        "uscc": purse.uscc,
        "account": purse.account,
        "issued": plain(purse.issued),
        "used": plain(purse.net_used),
        "left": plain(purse.left),
        "recovered": plain(purse.recovered),
        "expired": plain(purse.expired),
    }
