"""What is said of an act, and the register as it found it: acts and states before, and indexes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from clusterfund.rules.across import Uses, uses
from clusterfund.rules.books import Books, books_of
from clusterfund.rules.handed_in import by_folder
from clusterfund.rules.replay import moved, replay

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from clusterfund.records import Acceptance, Act, Exclusion, Register, Vouchers
    from clusterfund.rules.states import State


class Asked(Protocol):
    """What a person says of an act, before or after it is written; the rest is computed."""

    @property
    def kind(self) -> str:
        """The kind of act."""

    @property
    def on(self) -> date:
        """Its day."""

    @property
    def cluster(self) -> str | None:
        """Its cluster; None for an act of the whole round."""

    @property
    def seed(self) -> str:
        """What the draw of reviewers starts from."""

    @property
    def objection(self) -> int | None:
        """The number of the objection that a ruling answers."""

    @property
    def outcome(self) -> str:
        """What a ruling does: maintain, adjust or revoke."""

    @property
    def exclude(self) -> tuple[Exclusion, ...]:
        """The enterprises that a ruling no longer supports."""

    @property
    def vouchers(self) -> Vouchers:
        """What it says of the voucher ledger."""

    @property
    def acceptance(self) -> Acceptance | None:
        """What an acceptance found; None where it found nothing, and in all other acts."""

    @property
    def override(self) -> object:
        """Whether a person has given a reason to differ; nothing where none has."""

    @property
    def result(self) -> Mapping[str, Any] | None:
        """What it decides; None before it is written."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is looked up for every act, indexed once.

    The files of each application, the uses of codes, and the number of each cluster's last return;
    a return that the state table refuses opens nothing and does not count.
    """

    below: Mapping[str, list[str]]
    uses: Uses
    returned: Mapping[str, int]
    books: Callable[[], Books]
    """The voucher ledger, kept when it is first asked for."""


def known(register: Register) -> Known:
    """Index a register."""
    returned = {
        slug: act.number
        for act, before in replay(register)
        if act.kind == "return"
        for slug in moved(act, before)
    }
    return Known(by_folder(register.files), uses(register.applications), returned, _kept(register))


def _kept(register: Register) -> Callable[[], Books]:
    return cache(lambda: books_of(register))


def pinned(register: Register) -> frozenset[str]:
    """Name the files that a decision rests on which no later return has opened again."""
    returned = known(register).returned
    standing = (act for act in register.acts if act.number > returned.get(act.cluster or "", 0))
    return frozenset(path for act in standing for path in act.files)


@dataclass(frozen=True, slots=True)
class Moment:
    """The register as it stood just before an act: earlier acts and the states they led to."""

    register: Register
    earlier: Sequence[Act]
    states: Mapping[str, State]
    known: Known

    @property
    def books(self) -> Books:
        """The voucher ledger of the whole register, with how each act was settled."""
        return self.known.books()

    def mended(self, slug: str, act: Act) -> bool:
        """Tell whether a cluster is returned by the act or later; its files may change then."""
        return act.number <= self.known.returned.get(slug, 0)

    def superseded(self, act: Act) -> bool:
        """Tell whether the act's own cluster is returned by it or later."""
        return self.mended(act.cluster or "", act)


def superseded(register: Register) -> list[Act]:
    """Name the acts whose files could be mended after a later return: they rest on older files."""
    moment = Moment(register, register.acts, {}, known(register))
    return [act for act in register.acts if act.files and moment.superseded(act)]
