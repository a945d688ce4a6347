"""What of a ranking's analysis is public: what the round says, and nothing of any one reviewer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.publish import shapes
from clusterfund.rules.margin import analyses
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.replay import replay
from clusterfund.rules.results import competition

if TYPE_CHECKING:
    from collections.abc import Collection

    from clusterfund.records import Register
    from clusterfund.rules.margin import Analysis


FEWEST = 3
"""Of fewer sheets, the range and the distance between reviewers would give each total away."""
TELLING = frozenset({"range", "agreement"})


def published(register: Register) -> dict[tuple[int, str], dict[str, Any]]:
    """Give the public part of each ranked cluster's analysis, by rank act and cluster.

    Computed from the act's own inputs; empty where the round publishes none.
    """
    wanted = register.round.publish
    if not wanted:
        return {}
    indexed = known(register)
    found = {}
    for index, (act, before) in enumerate(replay(register)):
        if act.kind == "rank":
            moment = Moment(register, register.acts[:index], dict(before), indexed)
            for slug, each in analyses(*competition(act, act.files, moment)).items():
                found[act.number, slug] = _kept(each, wanted)
    return found


def _kept(each: Analysis, wanted: Collection[str]) -> dict[str, Any]:
    shape = shapes.analysis(each)
    withheld = TELLING if each.counted < FEWEST else frozenset()
    return {
        name: None if name in withheld else value for name, value in shape.items() if name in wanted
    }
