"""What was made of a value that never changes, kept for as long as the value is in use."""

from __future__ import annotations

from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Given = TypeVar("Given")
Made = TypeVar("Made")
MOST = 4
"""Values are kept of so many arguments: a register, what an act saw of it, and a trial or two."""


class _Same(Generic[Given]):
    """A value that equals itself alone; holding it keeps its identity its own."""

    __slots__ = ("value",)

    def __init__(self, value: Given) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.value is self.value

    def __hash__(self) -> int:
        return id(self.value)


def recalled(make: Callable[[Given], Made]) -> Callable[[Given], Made]:
    """Call `make` once for each of the last few arguments, told apart by identity.

    For an index of acts or files that many rules ask one after the other; neither ever changes.
    """

    @lru_cache(maxsize=MOST)
    def kept(same: _Same[Given]) -> Made:
        return make(same.value)

    @wraps(make)
    def known(value: Given) -> Made:
        return kept(_Same(value))

    return known
