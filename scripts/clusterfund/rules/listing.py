"""Many names in one short line of a message."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

MOST = 20
"""Names in one message; nobody reads more, and a thousand messages of a thousand names hurt."""


def listed(names: Collection[str]) -> str:
    """Join names by `、`: the first 20, and how many there are where there are more."""
    shown = "、".join(islice(names, MOST))
    return shown if len(names) <= MOST else f"{shown} 等 {len(names)} 个"
