"""What speaks against an entry of the voucher ledger, before it is told as a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction

    from clusterfund.records import Catalogue, Register


class Breach(NamedTuple):
    """One breach of a V rule at a pointer of the act; texts are Chinese.

    One that is `excusable` only warns where a person has overridden with a reason: what happened
    on the platform has to be booked even where it was not allowed, so that it can be taken back.
    """

    code: str
    pointer: str
    message: str
    found: object
    wanted: str
    excusable: bool = False


class Limits(NamedTuple):
    """What of the round bounds the ledger; the rate is exact."""

    catalogue: Catalogue
    rate: Fraction
    min_core: int
    enterprise_cap: int
    cluster_cap: int


def limits_of(register: Register) -> Limits:
    """Take the ledger's bounds out of the round's parameters (三（二）, 三（三）)."""
    rnd = register.round
    return Limits(
        register.catalogue,
        rnd.enterprise_rate,
        rnd.min_core_products,
        rnd.enterprise_cap,
        rnd.cluster_cap,
    )
