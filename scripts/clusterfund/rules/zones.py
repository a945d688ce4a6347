"""The register's zones (design section 3): which part of the repository a path belongs to."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from clusterfund.register.tree import TOP


class Kind(StrEnum):
    """What a part of the repository is for."""

    CODE = "code"
    CALL = "call"
    APPLICATIONS = "applications"
    REVIEWS = "reviews"
    ACTS = "acts"
    STRAY = "stray"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return LABELS[self]


LABELS = {
    Kind.CODE: "程序",
    Kind.CALL: "批次参数",
    Kind.APPLICATIONS: "申报",
    Kind.REVIEWS: "评审",
    Kind.ACTS: "决定",
    Kind.STRAY: "登记册里没有规定的位置",
}
LEAST_PARTS = {Kind.CALL: 4, Kind.ACTS: 4, Kind.APPLICATIONS: 5, Kind.REVIEWS: 5}
"""How many parts a path in each zone has at least; the owner's name is among them."""


@dataclass(frozen=True, slots=True, order=True)
class Zone:
    """One zone with one owner: `name` is the cluster's slug, or the reviewer's id, or ""."""

    kind: Kind
    round: str = ""
    name: str = ""

    @property
    def label(self) -> str:
        """The Chinese name for people."""
        return " ".join(filter(None, (self.kind.label, self.round, self.name)))


def zone_of(path: str) -> Zone:
    """Tell the zone of a path that counts from the register's root."""
    parts = path.split("/")
    if parts[0] != TOP:
        twin = unicodedata.normalize("NFKC", parts[0]).casefold() == TOP
        return Zone(Kind.STRAY if twin else Kind.CODE)  # `Submissions/` is one folder elsewhere
    kind = next((each for each in LEAST_PARTS if each in parts[2:3]), Kind.STRAY)
    if len(parts) < LEAST_PARTS.get(kind, 0) or kind is Kind.STRAY:
        return Zone(Kind.STRAY)
    reviewer = parts[-1].removesuffix(".yaml").removesuffix(".digest")
    owner = {Kind.APPLICATIONS: parts[3], Kind.REVIEWS: reviewer}
    return Zone(kind, parts[1], owner.get(kind, ""))
