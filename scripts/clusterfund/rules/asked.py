"""What a person says of an act; everything else in it is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from clusterfund.records import Acceptance, Exclusion, Vouchers


class Asked(Protocol):
    """What a person says of an act, before or after it is written; the rest is computed."""

    @property
    def kind(self) -> str:
        """The kind of act."""

    @property
    def on(self) -> date:
        """Its day."""

    @property
    def cluster(self) -> str | None:
        """Its cluster; None for an act of the whole round."""

    @property
    def seed(self) -> str:
        """What the draw of reviewers starts from."""

    @property
    def objection(self) -> int | None:
        """The number of the objection that a ruling answers."""

    @property
    def outcome(self) -> str:
        """What a ruling does: maintain, adjust or revoke."""

    @property
    def exclude(self) -> tuple[Exclusion, ...]:
        """The enterprises that a ruling no longer supports."""

    @property
    def vouchers(self) -> Vouchers:
        """What it says of the voucher ledger."""

    @property
    def acceptance(self) -> Acceptance | None:
        """What an acceptance found; None where it found nothing, and in all other acts."""

    @property
    def override(self) -> object:
        """Whether a person has given a reason to differ; nothing where none has."""

    @property
    def result(self) -> Mapping[str, Any] | None:
        """What it decides; None before it is written."""
