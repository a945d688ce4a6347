"""Guide 四（二）: which score sheets of a cluster count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.rules.conflicts import detected
from clusterfund.rules.panels import drawn
from clusterfund.rules.sealing import is_open

if TYPE_CHECKING:
    from clusterfund.records import Register, Review


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets that count, and how many are left out for a conflict."""

    counted: tuple[Review, ...]
    conflicts: int


def sheets(slug: str, register: Register) -> Sheets:
    """Part the sheets of a cluster.

    Left out are those with a conflict, declared or detected; where reviewers were drawn, those of
    anybody else; and in a sealed round those that were not opened as they had been sealed.
    """
    reviews = register.reviews.get(slug, ())
    tied = detected(slug, register)
    clear = [each for each in reviews if not each.conflict and each.reviewer not in tied]
    panel = drawn(slug, register.acts)
    counted = tuple(
        each
        for each in clear
        if (panel is None or each.reviewer in panel) and is_open(each, register)
    )
    return Sheets(counted, len(reviews) - len(clear))
