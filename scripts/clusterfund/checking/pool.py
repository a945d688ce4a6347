"""The same work over many items, on several processes; results do not depend on how many."""

from __future__ import annotations

import gc
import multiprocessing
from contextlib import suppress
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Item = TypeVar("Item")
Result = TypeVar("Result")
Found = dict["Span", list[Result]]
BATCH = 8
"""Items that are handed out at once, where there are many more."""
Span = tuple[int, int]


class Work(Protocol[Item, Result]):
    """What is done with an item; `apart` gives the same for another process."""

    def __call__(self, item: Item, /) -> Result:
        """Do it."""

    def apart(self) -> Work[Item, Result]:
        """Share no open file with this process."""


def over(
    items: Sequence[Item],
    work: Work[Item, Result],
    jobs: int,
    tell: Callable[[int, int], None],
    method: str | None = None,
) -> list[Result]:
    """Give the result of each item, in order. `tell` hears how many of how many are done.

    What a process fails at is done here again, so that a fault is told as if there were none.
    """
    step = max(1, min(BATCH, len(items) // (4 * max(1, jobs))))
    spans = [(start, start + step) for start in range(0, len(items), step)]
    found = _shared(spans, items, work, jobs, tell, method) if jobs > 1 else {}
    for span in spans:
        if span not in found:
            found[span] = _batch(items, work, span)
            tell(_count(found), len(items))
    return [result for span in spans for result in found[span]]


def _batch(items: Sequence[Item], work: Work[Item, Result], span: Span) -> list[Result]:
    return [work(item) for item in items[slice(*span)]]


def _count(found: Found[Any]) -> int:
    return sum(map(len, found.values()))


def _shared(  # noqa: PLR0913, PLR0917 -- all that `over` was given, and the spans
    spans: Sequence[Span],
    items: Sequence[Item],
    work: Work[Item, Result],
    jobs: int,
    tell: Callable[[int, int], None],
    method: str | None,
) -> Found[Result]:
    """Hand out batches until there are none, or nobody is left to take one."""
    found: Found[Result] = {}
    waiting = list(spans)[::-1]
    crew = [_started(items, work, method) for _ in range(jobs)]
    idle, doing = [line for line, _ in crew], {}
    while idle:
        for line in idle:
            if waiting:
                doing[line] = waiting.pop()
                with suppress(OSError):
                    line.send(doing[line])
        idle = wait(list(doing)) if doing else []
        for line in list(idle):
            span = doing.pop(line)
            try:
                results = line.recv()
            except (EOFError, OSError):  # it is gone
                idle.remove(line)
                continue
            if results is not None:
                found[span] = results
                tell(_count(found), len(items))
    for line, process in crew:
        with suppress(OSError):
            line.send(None)  # later processes hold this line too, so that closing it says nothing
        process.join()
    return found


def _started(items: Sequence[Any], work: Work[Any, Any], method: str | None) -> tuple[Any, Any]:
    """Start a process; give the line to it, and itself. Where it can, it shares our memory."""
    known = multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context(method or ("fork" if "fork" in known else "spawn"))
    line, far = context.Pipe()
    process = context.Process(target=serve, args=(far, line, items, work), daemon=True)
    gc.freeze()
    process.start()
    far.close()
    return line, process


def serve(far: Any, line: Any, items: Sequence[Any], work: Work[Any, Any]) -> None:
    """Work on the batches that are asked for until None; None is told for a failure."""
    line.close()
    gc.disable()
    own = work.apart()
    with suppress(EOFError, OSError):
        while (span := far.recv()) is not None:
            try:
                done = _batch(items, own, span)
            except Exception:  # noqa: BLE001 -- whoever asked does it again, and tells
                done = None
            far.send(done)
