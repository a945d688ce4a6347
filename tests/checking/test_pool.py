"""Work shared by processes gives what one process gives, whatever happens to them."""

from __future__ import annotations

import multiprocessing
import os
from typing import NamedTuple

import pytest

from clusterfund.checking import cores
from clusterfund.checking.pool import over, serve

ITEMS = list(range(50))
HERE = os.getpid()


class Square(NamedTuple):
    """Squares numbers; `ends` and `fails` are what another process does not manage."""

    home: int
    ends: frozenset[int] = frozenset()
    fails: frozenset[int] = frozenset()

    def __call__(self, item: int) -> int:
        """Square one."""
        if os.getpid() != self.home:
            if item in self.ends:
                os._exit(1)
            if item in self.fails:
                raise ValueError(item)
        return item * item

    def apart(self) -> Square:
        """Give itself."""
        return self


@pytest.mark.parametrize("jobs", [1, 2, 3, 9])
@pytest.mark.parametrize("many", [0, 1, 50])
def test_results_are_in_order(many: int, jobs: int) -> None:
    """However many processes there are, results come in the order of the items."""
    heard: list[tuple[int, int]] = []
    found = over(ITEMS[:many], Square(HERE), jobs, lambda *each: heard.append(each))
    assert found == [item * item for item in ITEMS[:many]]
    assert heard == sorted(heard)
    assert heard[-1:] == [(many, many)] * (many > 0)


def test_processes_that_share_nothing() -> None:
    """Where a process cannot be a copy of this one, everything is handed to it."""
    found = over(ITEMS, Square(HERE), 2, lambda *_: None, "spawn")
    assert found == [item * item for item in ITEMS]


@pytest.mark.parametrize(
    "work",
    [
        Square(HERE, ends=frozenset({3})),
        Square(HERE, ends=frozenset(ITEMS)),
        Square(HERE, fails=frozenset({3, 40})),
        Square(HERE, ends=frozenset({9}), fails=frozenset(ITEMS)),
    ],
    ids=["one ends", "all end", "some fail", "both"],
)
def test_what_others_fail_at_is_done_here(work: Square) -> None:
    """A process that ends or fails costs time, never a result."""
    assert over(ITEMS, work, 2, lambda *_: None) == [item * item for item in ITEMS]


def test_a_fault_is_told_as_by_one_process() -> None:
    """What fails everywhere raises its own fault, not one of the pool."""
    work = Square(0, fails=frozenset({20}))
    with pytest.raises(ValueError, match=r"^20$"):
        over(ITEMS, work, 2, lambda *_: None)


def test_serving() -> None:
    """A process answers each span with its results, a failure with None, and stops at None."""
    near, far = multiprocessing.Pipe()
    unused, _ = multiprocessing.Pipe()
    for asked in ((0, 8), (8, 16), (48, 56), None):
        near.send(asked)
    serve(far, unused, ITEMS, Square(0, fails=frozenset({8})))
    assert [near.recv() for _ in range(3)] == [
        [item * item for item in ITEMS[:8]],
        None,
        [48 * 48, 49 * 49],
    ]


def test_serving_nobody() -> None:
    """A process whose line is gone ends quietly."""
    near, far = multiprocessing.Pipe()
    unused, _ = multiprocessing.Pipe()
    near.close()
    serve(far, unused, ITEMS, Square(0))
    assert unused.closed


def test_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is at least one processor, also where the system does not tell which may be used."""
    assert cores.cores() >= 1
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert cores.cores() == 1
