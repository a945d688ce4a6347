"""What an unquoted scalar means: far less than YAML 1.1 would have it mean."""

from __future__ import annotations

import re

INTEGER = re.compile(r"(?:0|-?[1-9][0-9]{0,14})\Z")
NUMERIC = frozenset("-0123456789")
BOOLEANS = {"true": True, "false": False}


def plain(text: str) -> str | int | bool:
    """Type an unquoted scalar: a boolean, an integer, or else the string that it is."""
    if text[:1] in NUMERIC:
        return int(text) if INTEGER.match(text) else text
    return BOOLEANS.get(text, text)
