"""`plan.md` taken apart under its fixed headings, and put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.office.workbook.layout import LEAD_IN_KEY, TITLE_KEY
from clusterfund.rules.narrative import HEADING, HINT, WANTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ORDER = [title for title, _, _ in WANTED]


def apart(lines: Iterable[str]) -> dict[str, str]:
    """Give the text below each heading; headings out of order stay text, hints are left out."""
    parts: dict[str, list[str]] = {LEAD_IN_KEY: []}
    title, current = "", LEAD_IN_KEY
    for line in lines:
        name = _title(line)
        if name in ORDER and (current not in ORDER or ORDER.index(name) > ORDER.index(current)):
            current = name
            parts[current] = []
        elif line.startswith("# ") and not title and not any(map(any, parts.values())):
            title = line[2:].strip()
        elif not line.startswith(HINT):
            parts[current].append(line)
    texts = {name: "\n".join(body).strip("\n") for name, body in parts.items()}
    return {TITLE_KEY: title, **texts}


def _title(line: str) -> str:
    match = HEADING.match(line)
    return line[match.end() :].rstrip().rstrip("#").rstrip() if match else ""


def together(texts: Mapping[str, str]) -> bytes:
    """Write the text with all its headings, what is below each between blank lines."""
    title = texts.get(TITLE_KEY, "")
    pieces = [f"# {title}" if title else "", texts.get(LEAD_IN_KEY, "")]
    for name, heading, _ in WANTED:
        pieces += [heading, texts.get(name, "")]
    kept = [piece.strip("\n") for piece in pieces if piece.strip("\n")]
    return ("\n\n".join(kept) + "\n").encode()


def key_at(lines: Sequence[str], number: int) -> str:
    """Tell which cell a line, counted from 1, comes from."""
    above = [_title(line) for line in lines[:number]]
    known = [name for name in above if name in ORDER]
    return known[-1] if known else TITLE_KEY if number == 1 else LEAD_IN_KEY
