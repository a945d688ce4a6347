"""Sealed files: contacts and stamped scans, encrypted to the operator (guide 四（一）)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.office.errors import CannotOpenSealError, NoRecipientError

if TYPE_CHECKING:
    from collections.abc import Sequence


def sealed(data: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt to every recipient (age X25519 public keys). Errors: NoRecipientError."""
    import pyrage  # noqa: PLC0415 -- needed only where something is sealed

    if not recipients:
        raise NoRecipientError
    try:
        keys = [pyrage.x25519.Recipient.from_str(each) for each in recipients]
    except pyrage.RecipientError:
        raise NoRecipientError from None
    return bytes(pyrage.encrypt(data, keys))


def opened(data: bytes, identities: str) -> bytes:
    """Decrypt with the identities of an age key file. Errors: CannotOpenSealError."""
    import pyrage  # noqa: PLC0415 -- needed only where something is opened

    lines = [line.strip() for line in identities.splitlines()]
    try:
        keys = [
            pyrage.x25519.Identity.from_str(line)
            for line in lines
            if line and not line.startswith("#")
        ]
        return bytes(pyrage.decrypt(data, keys))
    except (pyrage.IdentityError, pyrage.DecryptError):
        raise CannotOpenSealError from None
