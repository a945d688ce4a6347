"""A change and who brings it: all that the ownership rules look at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from clusterfund.records import Source
from clusterfund.register.tree import printable
from clusterfund.rules.replay import states
from clusterfund.rules.states import State
from clusterfund.rules.zones import zone_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.records import Person, Register
    from clusterfund.register.change import Changed
    from clusterfund.rules.zones import Zone


@dataclass(frozen=True)
class Proposal:
    """A change that `account` (a numeric id) brings.

    `base` and `head` hold the sound rounds before and after, by folder; `begun` has the first
    four parts of every register path of base: its rounds and applications, sound or not. Who
    owns what is read from base alone; `maintainers` are account ids, read from base too.
    """

    account: int | None
    changed: Sequence[Changed]
    base: Mapping[str, Register]
    head: Mapping[str, Register]
    begun: frozenset[str]
    maintainers: frozenset[int]

    @cached_property
    def zones(self) -> dict[Zone, list[Changed]]:
        """The changes by zone."""
        found: dict[Zone, list[Changed]] = {}
        for each in self.changed:
            found.setdefault(zone_of(each.path), []).append(each)
        return dict(sorted(found.items()))

    def people(self, folder: str) -> list[Person]:
        """Give the entries of the account on the base roster of a round."""
        register = self.base.get(folder)
        people = register.roster.people.values() if register else ()
        return [person for person in people if person.account == self.account]

    def roles(self, folder: str) -> set[str]:
        """Give the roles of the account in a round."""
        return {role for person in self.people(folder) for role in person.roles}

    def state(self, folder: str, slug: str) -> State:
        """Give a cluster's state on base."""
        register = self.base.get(folder)
        return states(register).get(slug, State.DRAFT) if register else State.DRAFT


def place(path: str) -> Source:
    """Give a path as the source of a fault."""
    return Source(printable(path), None, 0)
