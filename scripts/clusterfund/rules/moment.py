"""The register as an act found it: the acts and states before, and what is looked up often."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from clusterfund.rules.across import Uses, uses
from clusterfund.rules.books import Books, books_of
from clusterfund.rules.handed_in import by_folder
from clusterfund.rules.replay import moved, replay

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clusterfund.records import Act, Register
    from clusterfund.rules.states import State


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
