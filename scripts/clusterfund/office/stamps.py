"""The fingerprint and QR code on every printed page: which data the paper carries."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import dataclass

SHOWN = 16
"""Hexadecimal digits of the fingerprint that people read and type: 64 bits."""
HEAD = "CF1"
NAME = "([0-9A-Z-]+)"
TEXT = re.compile(rf"{HEAD} {NAME} {NAME} {NAME} ([0-9A-F]{{{SHOWN}}}) ([A-Z2-7]*)")


def short(digest: str) -> str:
    """Write a SHA-256 as people read it from paper: `9F3A 22C1 77DE 0B1C`."""
    return " ".join(digest[at : at + 4].upper() for at in range(0, SHOWN, 4))


def typed(text: str) -> str | None:
    """Read a fingerprint as people type it; None where it is none."""
    digits = re.sub(r"[\s·-]", "", text).upper()
    return digits if re.fullmatch(f"[0-9A-F]{{{SHOWN}}}", digits) else None


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a QR code says: the application, the part of the forms, the marks of its values.

    `part` is `cover`, `application`, `plan`, `commitment` or an enterprise's code.
    """

    round: str
    cluster: str
    part: str
    fingerprint: str
    marks: bytes

    def text(self) -> str:
        """Write it in capital letters and digits, which make the smallest code."""
        packed = base64.b32encode(self.marks).decode().rstrip("=")
        words = (self.round, self.cluster, self.part, self.fingerprint)
        return " ".join((HEAD, *words, packed)).upper()

    def svg(self) -> str:
        """Draw the code, with as much correction as its size has room for."""
        import segno  # noqa: PLC0415 -- needed only where something is printed

        out = io.BytesIO()
        code = segno.make(self.text(), error="m", micro=False)
        code.save(out, kind="svg", xmldecl=False, border=2)
        return out.getvalue().decode()


def read(text: str) -> Stamp | None:
    """Read a QR code's text; None where the code is not ours, or not whole."""
    match = TEXT.fullmatch(text)
    if match is None:
        return None
    round_, cluster, part, fingerprint, packed = match.groups()
    part = part if part[0].isdigit() else part.lower()
    try:
        marks = base64.b32decode(packed + "=" * (-len(packed) % 8))
    except ValueError:
        return None
    return Stamp(round_.lower(), cluster.lower(), part, fingerprint, marks)
