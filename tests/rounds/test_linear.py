"""Computing a round takes as many steps for each cluster in a large round as in a small one."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING, Any

import corpus
import finished
import pytest

from clusterfund.publish.dataset import dataset
from clusterfund.publish.shapes import subsidy
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.rules.acts import check_acts
from clusterfund.rules.applications import check_rivals
from clusterfund.rules.ranking import rank
from clusterfund.rules.replay import active
from clusterfund.rules.reviews import check_sheets
from clusterfund.rules.subsidy import cluster_subsidy
from support.counting import steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from clusterfund.records import Register

SIZES = (11, 12, 24, 36)
"""The first is there to be asked before any step is counted."""
MOST = 600
"""Steps that may differ, of half a million: some clusters have equal scores."""
FOLDS: dict[str, Callable[[Register], object]] = {
    "subsidy": lambda register: subsidy(
        "r000",
        [cluster_subsidy(each, register) for each in register.applications.values()],
    ),
    "rank": lambda register: rank(register, active(register)),
    "rivals": lambda register: [*check_rivals(register)],
    "sheets": lambda register: [*check_sheets(register)],
    "acts": lambda register: [*check_acts(register)],
    "dataset": dataset,
}


class First(random.Random):
    """Chance that always takes the first, so that all clusters are alike."""

    def choice(self, seq: Any) -> Any:
        """Give the first."""
        return seq[0]

    def sample(self, population: Any, k: int, *, counts: Any = None) -> list[Any]:
        """Give the first of them."""
        assert counts is None
        return list(population[:k])

    def randint(self, a: int, b: int) -> int:
        """Give the smallest."""
        assert a <= b
        return a

    def randrange(self, start: int, stop: int | None = None, step: int = 1) -> int:
        """Give the smallest."""
        assert stop is None or start + step <= stop
        return start


@pytest.fixture(scope="module")
def registers(tmp_path_factory: pytest.TempPathFactory) -> list[Register]:
    """Finished rounds of these sizes, of two enterprises in each cluster."""
    folder, found = tmp_path_factory.mktemp("rounds"), []
    fewer = (r"(min_local_enterprises:\n +value: )10", r"\g<1>1")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus, "ENTERPRISES", 2)
        patch.setattr(random, "Random", First)
        patch.setattr(finished, "CHANGES", (*finished.CHANGES, fewer))
        for size in SIZES:
            finished.build_rounds(folder / str(size), 1, size)
            found.append(read_round(DiskTree(folder / str(size)), "r000").sound)
    return found


def test_steps_are_linear(registers: list[Register]) -> None:
    """From 12 to 24 and from 24 to 36 clusters each fold takes the same number of steps more.

    A fold that asks each cluster about every other, or about every act, takes 288 times a few steps
    more the second time.
    """
    for name, fold in FOLDS.items():
        fold(registers[0])  # what a library is asked once for all is asked now
        few, some, many = (steps(partial(fold, register)) for register in registers[1:])
        assert abs((many - some) - (some - few)) < MOST, (name, few, some, many)


def test_a_quadratic_fold_is_seen(registers: list[Register]) -> None:
    """The measure itself tells one fold that searches the acts for each cluster."""

    def searching(register: Register) -> object:
        for slug in register.applications:
            for act in register.acts:
                if act.cluster == slug:
                    break
        return [*check_acts(register)]

    few, some, many = (steps(partial(searching, register)) for register in registers[1:])
    assert (many - some) - (some - few) > MOST
