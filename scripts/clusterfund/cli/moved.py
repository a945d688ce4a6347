"""Old addresses of the site: the table kept by hand, and which addresses there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.files import read_file
from clusterfund.register.strictyaml import parse
from clusterfund.site.errors import BrokenRedirectsError
from clusterfund.site.redirects import TABLE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PAGES = (".md", ".page")
"""The endings of what becomes an HTML page."""


def table(docs: Path) -> dict[str, str]:
    """Read the table of redirects, `{old: new}`; nothing where there is none.

    Errors: BrokenRedirectsError, UnreadableFileError.
    """
    path = docs / TABLE
    if not path.is_file():
        return {}
    source, findings = parse(TABLE, read_file(path))
    if source is None:
        raise BrokenRedirectsError(TABLE, findings[0].message)
    rows = source.data if isinstance(source.data, list) else [None]
    moved: dict[str, str] = {}
    for row in rows:
        if not isinstance(row, dict) or set(row) != {"from", "to"}:
            raise BrokenRedirectsError(TABLE, "每一项要有 from（旧网址）和 to（新网址）两行")
        old, new = row["from"], row["to"]
        if not isinstance(old, str) or not isinstance(new, str):
            raise BrokenRedirectsError(TABLE, "from 和 to 要写网址")
        if old in moved:
            raise BrokenRedirectsError(TABLE, f"{old} 写了两次")
        moved[old] = new
    return moved


def addresses(docs: Path, before: Iterable[str], made: Iterable[str]) -> set[str]:
    """Give every address of the site: files kept by hand, and files made now."""
    stale = set(before)
    by_hand = (path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file())
    names = [*made, *(name for name in by_hand if name not in stale)]
    return {f"{name.rpartition('.')[0]}.html" if name.endswith(PAGES) else name for name in names}
