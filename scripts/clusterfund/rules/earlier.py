"""Acts in their order, with what they say of a cluster looked up instead of searched.

One index over all acts serves every moment: what came before an act are the places below its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from clusterfund.rules.moves import MOVES
from clusterfund.rules.recall import recalled
from clusterfund.rules.replay import moved
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from clusterfund.records import Act

Places = dict[str, list[int]]
"""Where acts stand, in order, by what they have in common."""


class Index:
    """All acts of a round, each part indexed when it is first asked for."""

    def __init__(self, acts: Sequence[Act]) -> None:
        self.acts = tuple(acts)

    @cached_property
    def kinds(self) -> Places:
        """The acts of each kind."""
        return self._placed(lambda act: (act.kind,))

    @cached_property
    def own(self) -> Places:
        """The acts that name a cluster as theirs."""
        return self._placed(lambda act: () if act.cluster is None else (act.cluster,))

    @cached_property
    def listing(self) -> Places:
        """The acts whose result has an award of a cluster."""
        return self._placed(lambda act: {row["cluster"] for row in act.result.get("clusters", [])})

    def _placed(self, names: Callable[[Act], Iterable[str]]) -> Places:
        found: Places = defaultdict(list)
        for place, act in enumerate(self.acts):
            for name in names(act):
                found[name].append(place)
        return found

    @cached_property
    def answers(self) -> dict[int, list[Act]]:
        """The acts that answer an objection, by its number."""
        found = defaultdict(list)
        for act in self.acts:
            if act.objection is not None:
                found[act.objection].append(act)
        return found

    @cached_property
    def draws(self) -> dict[str, list[tuple[int, list[str]]]]:
        """The reviewers drawn for a cluster, with the place of each draw."""
        found = defaultdict(list)
        for place in self.kinds["assign"]:
            for row in self.acts[place].result.get("assignments", ()):
                found[row["cluster"]].append((place, row["reviewers"]))
        return found

    @cached_property
    def awards(self) -> dict[str, list[tuple[int, dict[str, Any] | None]]]:
        """What a cluster was awarded from each place on; None once it was revoked."""
        found = defaultdict(list)
        for place, act in enumerate(self.acts):
            if act.kind in {"rank", "ruling"}:
                for row in act.result.get("clusters", []):
                    found[row["cluster"]].append((place, row))
            if (act.kind, act.outcome) == ("ruling", "revoke"):
                found[act.cluster or ""].append((place, None))
        return found

    @cached_property
    def openers(self) -> Mapping[str, Act]:
        """The act that unsealed each cluster: the first while the cluster was under review."""
        found: dict[str, Act] = {}
        states = dict.fromkeys(self.own, State.DRAFT)
        for act in self.acts:
            if act.kind == "unseal":
                for slug, state in states.items():
                    if state in MOVES["unseal"].before:
                        found.setdefault(slug, act)
            states.update(moved(act, states))
        return found


class Earlier(Sequence["Act"]):
    """The first acts of a round, up to a place."""

    __slots__ = ("_whole", "known", "stop")

    def __init__(self, known: Index, stop: int) -> None:
        self.known = known
        self.stop = stop
        self._whole: tuple[Act, ...] | None = None

    def __len__(self) -> int:
        """Count the acts."""
        return self.stop

    @overload
    def __getitem__(self, place: int) -> Act: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Act]: ...
    def __getitem__(self, place: int | slice) -> Act | Sequence[Act]:
        """Give the act at a place, or the acts of a part."""
        if isinstance(place, int):
            return self.known.acts[range(self.stop)[place]]
        return self.whole[place]

    @property
    def whole(self) -> tuple[Act, ...]:
        """The acts by themselves, made once."""
        if self._whole is None:
            self._whole = self.known.acts[: self.stop]
        return self._whole

    def places(self, places: Places, name: str) -> list[int]:
        """Give the places of a name, as far as they came before."""
        found = places.get(name, [])
        return found[: bisect_left(found, self.stop)]

    def own(self, slug: str, *kinds: str) -> list[Act]:
        """Give the acts of some kinds that name a cluster as theirs."""
        acts = self.known.acts
        mine = self.places(self.known.own, slug)
        return [acts[place] for place in mine if acts[place].kind in kinds]

    def about(self, slug: str) -> list[Act]:
        """Give the acts that name a cluster as theirs, or whose result has an award of it."""
        places = {*self.places(self.known.own, slug), *self.places(self.known.listing, slug)}
        return [self.known.acts[place] for place in sorted(places)]

    def notice(self, slug: str) -> int | None:
        """Give the place of the newest notice that lists a cluster; None where there is none."""
        acts, listing = self.known.acts, self.places(self.known.listing, slug)
        return next((place for place in reversed(listing) if acts[place].kind == "notice"), None)

    def drawn(self, slug: str) -> list[str] | None:
        """Name the reviewers of the newest draw for a cluster; None where there was none."""
        rows = self.known.draws.get(slug, [])
        end = bisect_left(rows, self.stop, key=_place)
        return rows[end - 1][1] if end else None

    def award(self, slug: str) -> dict[str, Any] | None:
        """Give what a cluster is awarded now; None where it is not supported."""
        rows = self.known.awards.get(slug, [])
        end = bisect_left(rows, self.stop, key=_place)
        return rows[end - 1][1] if end else None


def _place(row: tuple[int, Any]) -> int:
    return row[0]


@recalled
def index_of(acts: Sequence[Act]) -> Index:
    """Index acts once, however often they are asked for."""
    return Index(acts)


def earlier(acts: Sequence[Act]) -> Earlier:
    """Give acts with their index."""
    return acts if isinstance(acts, Earlier) else Earlier(index_of(acts), len(acts))
