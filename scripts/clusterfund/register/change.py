"""What differs between two trees, path by path; a rename is a file gone and a file new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterfund.register.objects import GitTree
    from clusterfund.register.tree import Entry


@dataclass(frozen=True, slots=True)
class Changed:
    """One path that differs; `before` is None for a new file, `after` for a deleted one."""

    path: str
    before: Entry | None
    after: Entry | None


def changed(base: GitTree, head: GitTree) -> list[Changed]:
    """List what differs in path order, the whole repository over: code as well as the register.

    Paths count from the register's root; those beside it begin with a slash.
    """
    one, other = base.everything, head.everything
    paths = sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
    prefix = base.prefix
    return [
        Changed(
            path.removeprefix(prefix) if path.startswith(prefix) else f"/{path}",
            one.get(path),
            other.get(path),
        )
        for path in paths
    ]
