"""How far a long command is: a bar on a terminal, nothing anywhere else."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def told() -> Iterator[Callable[[int, int], None]]:
    """Lend a function that hears how many of how many clusters are judged."""
    if not (sys.stderr and sys.stderr.isatty()):
        yield lambda _done, _of: None
        return
    with click.progressbar(length=1, label="正在检查", file=sys.stderr) as bar:

        def tell(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        yield tell
