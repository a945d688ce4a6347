"""Work that several test processes need is done once, and they share it out among themselves."""

from __future__ import annotations

import fcntl
import hashlib
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path


@contextmanager
def locked(path: Path, *, wait: bool = True) -> Iterator[bool]:
    """Hold a lock that ends with the process; give whether it is held."""
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


def shared(folder: Path, names: Iterable[str], make: Callable[[str], Any]) -> dict[str, Any]:
    """Give what is made of each name, as JSON: by this process, or by another of the same run.

    The first round makes what nobody is making, the second waits for the rest.
    """
    found: dict[str, Any] = {}
    wanted = list(names)
    folder.mkdir(parents=True, exist_ok=True)
    for wait in (False, True):
        for name in [each for each in wanted if each not in found]:
            file = folder / hashlib.sha256(name.encode()).hexdigest()
            with locked(file.with_suffix(".lock"), wait=wait) as mine:
                if mine and not file.is_file():
                    file.write_text(json.dumps(make(name)), "utf-8")
                if mine:
                    found[name] = json.loads(file.read_text("utf-8"))
    return {name: found[name] for name in wanted}
