"""A ranked and announced round in memory, on which objections and rulings are played."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund.records import Act, Source
from clusterfund.rules.acts import legal_move, notice_over, reasoned
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.objections import ACT_RULES
from clusterfund.rules.replay import states
from clusterfund.rules.results import result_of
from figures.registers import build

if TYPE_CHECKING:
    from clusterfund.findings import Finding
    from clusterfund.records import Exclusion, Register
    from clusterfund.rules.states import State

FIRST = date(2021, 9, 14)
RULES = (*ACT_RULES, legal_move, notice_over, reasoned)
CASE: dict[str, Any] = {
    "policy": {"budget": 1450, "cluster_cap": 900},
    "clusters": {
        slug: {
            "enterprises": {
                f"{place}{number}": {"buys": [["mes", 9999]], "asks": 400 - 70 * number}
                for number in range(4)
            },
            "reviews": [95 - place],
        }
        for place, slug in enumerate("ab")
    },
}
"""Cluster a asks for 1,180 and is cut to the cap of 900; b is cut to the 550 that are left."""
PATHS = {
    path: "0" * 64
    for place, slug in enumerate("ab")
    for path in (f"{slug}.yaml", f"{slug}-0.yaml", *(f"{place}{each}.yaml" for each in range(4)))
}


@dataclass(slots=True)
class Played:
    """The round as it goes on; every act is computed as a draft is."""

    register: Register
    made: list[Act] = field(default_factory=list)

    def moment(self) -> Moment:
        """Give the moment before the next act."""
        return Moment(
            self.register, self.register.acts, states(self.register), known(self.register)
        )

    def states(self) -> dict[str, State]:
        """Give the states after the acts so far."""
        return states(self.register)

    def act(  # noqa: PLR0913 -- what may be said of an act
        self,
        kind: str,
        on: date,
        cluster: str | None = None,
        *,
        objection: int | None = None,
        outcome: str = "",
        exclude: tuple[Exclusion, ...] = (),
        **said: Any,
    ) -> Act:
        """Make the next act without adding it."""
        number = len(self.register.acts) + 1
        wanted = {"objection": {"objector": "other", "document": "1"}, "ruling": {"reason": "有"}}
        data = {**wanted.get(kind, {}), **said}
        files = PATHS if kind == "rank" else {}
        source = Source(f"acts/{number:04d}-{kind}.yaml", data, 0)
        bare = Act(
            *(source, number, kind, on, "bureau-01", "四（二）", cluster, None, files, {}),
            override="override" in said,
            objection=objection,
            outcome=outcome,
            exclude=exclude,
        )
        return replace(bare, result=result_of(bare, files, self.moment()))

    def faults(self, act: Act) -> list[Finding]:
        """Say what the rules have against an act that would come next."""
        return [finding for check in RULES for finding in check(act, self.moment())]

    def add(self, act: Act) -> None:
        """Let an act come next, whatever the rules say."""
        self.register = replace(self.register, acts=(*self.register.acts, act))

    def does(self, kind: str, on: date, cluster: str | None = None, **said: Any) -> Act:
        """Make an act and add it; it must be sound."""
        act = self.act(kind, on, cluster, **said)
        assert [finding.message for finding in self.faults(act)] == []
        self.add(act)
        return act


def announced() -> Played:
    """Play the round to its notice of 2021-09-14 to 2021-09-18."""
    played = Played(build(CASE))
    for kind, slug in (("accept", "a"), ("accept", "b"), ("rank", None), ("file", None)):
        played.does(kind, date(2021, 9, 13), slug)
    played.does("notice", FIRST)
    return played
