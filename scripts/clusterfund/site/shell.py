"""One page of the theme, into which the many pages of clusters are put: MkDocs builds it once.

A page of the long tail ends in `.page` and reads like any generated one. MkDocs would take some ten
milliseconds for each; a shell with other words in it is the same page (no list of pages changes).
"""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from mkdocs.utils.meta import get_data

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SUFFIX = ".page"
PATH = "shell/0/page.md"
"""As deep as the pages that are put into it, so that relative links fit."""
TITLE, DESCRIPTION, BODY = "CFSHELLTITLE", "CFSHELLDESCRIPTION", "CFSHELLBODY"


def page(title: str, description: str, body: str, **meta: object) -> str:
    """Write a generated page: front matter, then a raw HTML block, which Markdown leaves alone.

    The theme writes title and description as they stand, so both are escaped here.
    """
    said = {"title": escape(title), "description": escape(description)}
    head = "".join(
        f"{name}: {json.dumps(value, ensure_ascii=False)}\n"
        for name, value in (said | {"hide": ["toc", "navigation"]} | meta).items()
    )
    return f'---\n{head}---\n\n<div class="cf">\n{body}\n</div>\n'


def source() -> str:
    """Write the page that becomes the shell."""
    return page(TITLE, DESCRIPTION, f"<h1>{BODY}</h1>", search={"exclude": True})


def stamp(shell: str, text: str) -> str:
    """Put a generated page into the built shell; its own text comes last, so it stays as it is."""
    body, meta = get_data(text)
    html = _equipped(shell, meta.get("assets", []))
    html = html.replace(DESCRIPTION, meta["description"]).replace(TITLE, meta["title"])
    return html.replace(f'<div class="cf">\n<h1>{BODY}</h1>\n</div>', body.strip(), 1)


def _equipped(shell: str, assets: Iterable[str]) -> str:
    """Load what this kind of page needs beside what every page has, as the theme would."""
    for name in assets:
        place = f"{PATH.count('/') * '../'}assets/{name}"
        if name.endswith(".css"):
            shell = shell.replace("</head>", f'<link rel="stylesheet" href="{place}"></head>', 1)
        else:
            shell = shell.replace("</body>", f'<script src="{place}"></script></body>', 1)
    return shell


def stamp_all(shell: str, docs: Path, site: Path) -> None:
    """Put every page of the long tail below `docs` into the shell, and write it below `site`."""
    for path in sorted(docs.glob(f"*/*/*{SUFFIX}")):
        target = (site / path.relative_to(docs)).with_suffix(".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        text = stamp(shell, path.read_text(encoding="utf-8"))
        target.write_text(text, encoding="utf-8", newline="\n")
