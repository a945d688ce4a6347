"""Guide 五（二）: the evaluation of a round on any day, cluster by cluster and as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.rules.accepting import achieved_by
from clusterfund.rules.achievement import by_group, mean, overall
from clusterfund.rules.balances import Balance, standings, total
from clusterfund.rules.books import books_of
from clusterfund.rules.clocks import evening, promised
from clusterfund.rules.outstanding import outstanding
from clusterfund.rules.reasons import newest_acceptance
from clusterfund.rules.states import AWARDED, SETTLED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    from clusterfund.records import Act, Register
    from clusterfund.rules.achievement import Achieved
    from clusterfund.rules.balances import Standing
    from clusterfund.rules.clocks import Evening
    from clusterfund.rules.states import State


@dataclass(frozen=True, slots=True)
class Card:
    """One awarded cluster: its newest acceptance, targets and vouchers; fen per enterprise owed.

    Without an acceptance there is nothing achieved to speak of, and `targets` is empty.
    """

    cluster: str
    state: State
    promised: date | None
    accepted: Act | None
    targets: Sequence[Achieved]
    standings: Sequence[Standing]
    owed: Mapping[str, int]

    @property
    def outcome(self) -> str | None:
        """The outcome of its acceptance: pass, rectify or fail."""
        return self.accepted.result.get("outcome") if self.accepted else None

    @property
    def completed_on(self) -> date | None:
        """The day its work was finished."""
        said = self.accepted.acceptance if self.accepted else None
        return said.completed_on if said else None

    @property
    def groups(self) -> dict[str, Fraction]:
        """The mean achievement of each group of targets."""
        found = by_group(self.targets)
        return {name: mean([row.share for row in found[name]]) for name in sorted(found)}

    @property
    def achievement(self) -> Fraction | None:
        """The mean of its groups; None before an acceptance."""
        return overall(self.targets) if self.accepted else None

    @property
    def total(self) -> Balance:
        """Sum its vouchers."""
        return total(each.total for each in self.standings)


def cards(register: Register, on: date) -> list[Card]:
    """Give every awarded cluster as it stands at the end of a day, by name."""
    now = evening(register, on)
    slugs = [slug for slug, state in sorted(now.states.items()) if state in AWARDED]
    found = standings(books_of(now.register).ledger.entries, on) if slugs else []
    settled = [slug for slug in slugs if now.states[slug] in SETTLED]
    owed = outstanding(settled, now.register, on)
    return [_card(slug, now, found, owed.get(slug, {})) for slug in slugs]


def _card(slug: str, now: Evening, found: Iterable[Standing], owed: Mapping[str, int]) -> Card:
    act = newest_acceptance(slug, now.acts)
    application = now.register.applications[slug]
    targets = achieved_by(application, act.acceptance) if act else []
    mine = [each for each in found if each.cluster == slug]
    return Card(slug, now.states[slug], promised(slug, now), act, targets, mine, owed)


def whole(found: Iterable[Card]) -> tuple[dict[str, Fraction], Fraction | None]:
    """Give the mean of the accepted clusters, by group and in all; each cluster counts the same."""
    accepted = [each for each in found if each.accepted]
    groups: dict[str, list[Fraction]] = {}
    for each in accepted:
        for name, share in each.groups.items():
            groups.setdefault(name, []).append(share)
    means = {name: mean(groups[name]) for name in sorted(groups)}
    shares = [each.achievement for each in accepted if each.achievement is not None]
    return means, mean(shares) if shares else None
