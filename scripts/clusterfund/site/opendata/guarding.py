"""Texts that a spreadsheet program would take for a formula, made inert."""

from __future__ import annotations

APOSTROPHE = "'"
STARTERS = "=+-@\t\r\n＝＋－＠"
"""What formulas begin with, in full width too; white space before it does not help."""
BEGINNINGS = tuple(STARTERS)
UNSEEN = "\ufeff\u200b\u200c\u200d\u2060"
"""Characters of no width, which some programs skip."""


def risky(text: str) -> bool:
    """Tell whether some spreadsheet program could take a text for a formula."""
    bare = text.lstrip().lstrip(UNSEEN).lstrip()
    return text.startswith(BEGINNINGS) or bare.startswith(BEGINNINGS)


def guarded(text: str) -> str:
    """Put an apostrophe before a risky text, and before one that begins with an apostrophe.

    So the rule back has no exception: where a text begins with an apostrophe, drop that one.
    """
    return APOSTROPHE + text if text.startswith(APOSTROPHE) or risky(text) else text


def unguarded(text: str) -> str:
    """Give the text that was guarded."""
    return text.removeprefix(APOSTROPHE)
