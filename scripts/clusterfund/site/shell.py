"""Pages of the theme into which generated pages are put: MkDocs builds one for each depth.

A generated page that ends in `.page` never goes through MkDocs, which would take some ten
milliseconds for each of thousands; a shell with other words in it is the same page.
"""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from mkdocs.utils.meta import get_data

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SUFFIX = ".page"
PATHS = {1: "shell/page.md", 2: "shell/0/page.md"}
"""By depth, so that relative links fit."""
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


def stamp(shell: str, text: str, up: str) -> str:
    """Put a generated page into the built shell; its own text comes last, so it stays as it is."""
    body, meta = get_data(text)
    html = shell.replace(DESCRIPTION, meta["description"]).replace(TITLE, meta["title"])
    for name in meta.get("assets", ()):
        address = f"{up}assets/{name}"
        if name.endswith(".css"):
            html = html.replace("</head>", f'<link rel="stylesheet" href="{address}">\n</head>', 1)
        else:
            html = html.replace("</body>", f'<script src="{address}"></script>\n</body>', 1)
    return html.replace(f'<div class="cf">\n<h1>{BODY}</h1>\n</div>', body.strip(), 1)


def stamp_all(shells: Mapping[int, str], docs: Path, site: Path) -> None:
    """Put every such page below `docs` into the shell of its depth, and write it below `site`."""
    for depth, shell in shells.items():
        for path in sorted(docs.glob("*/" * depth + f"*{SUFFIX}")):
            target = (site / path.relative_to(docs)).with_suffix(".html")
            target.parent.mkdir(parents=True, exist_ok=True)
            text = stamp(shell, path.read_text(encoding="utf-8"), "../" * depth)
            target.write_text(text, encoding="utf-8", newline="\n")
