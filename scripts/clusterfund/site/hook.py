"""What a bare `mkdocs build` or `mkdocs serve` does beside: MkDocs loads this file by its path."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import orjson
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel

from clusterfund.site import searching, shell
from clusterfund.site.rebuilding import RENDERED, foot, generated, linked

PAGES: dict[str, Any] = {}
SHELLS: dict[int, str] = {}
STATICS: list[str] = []


def on_pre_build(config: Any) -> None:
    """Write the generated pages into `docs/`, unless whoever asks for the site just has."""
    root = str(Path(config.config_file_path).parent)
    command = [sys.executable, "-m", "clusterfund", "render", "--root", root]
    if RENDERED not in os.environ and subprocess.run(command, check=False).returncode:  # noqa: S603 -- our own program
        message = "没有生成页面，原因见上。"
        raise PluginError(message)
    config.extra["foot"] = foot(Path(config.docs_dir))
    PAGES.clear()
    SHELLS.clear()


def on_files(files: Files, config: Any) -> Files:
    """Add the pages into which generated pages are put; link what is generated, not copy it."""
    made = generated(Path(config.docs_dir))
    STATICS[:] = [file.src_uri for file in files if _is_copied(file, config)]
    for file in files:
        if file.src_uri in made and not file.is_documentation_page():
            file.copy_file = partial(_link, file)  # type: ignore[method-assign]  # the only way in
    level = InclusionLevel.NOT_IN_NAV
    for path in shell.PATHS.values():
        files.append(File.generated(config, path, content=shell.source(), inclusion=level))
    return files


def _link(file: File, dirty: bool = False) -> None:  # noqa: ARG001, FBT001, FBT002 -- MkDocs asks so
    linked(Path(str(file.abs_src_path)), Path(file.abs_dest_path))


def _is_copied(file: File, config: Any) -> bool:
    level: Any = file.inclusion
    own = file.src_dir == config.docs_dir
    return own and not file.is_documentation_page() and bool(level.is_included())


def on_page_content(html: str, page: Any, **_: Any) -> None:
    """Note what the page says for the search."""
    silent = page.meta.get("search", {}).get("exclude")
    rows = [] if silent else searching.sections(page.title, page.url, html)
    PAGES[page.file.src_uri] = [page.file.dest_uri, page.title, page.url, not silent, rows]


def on_post_page(output: str, page: Any, **_: Any) -> str:
    """Keep the shells, which are no pages of the site."""
    for depth, path in shell.PATHS.items():
        if page.file.src_uri == path:
            SHELLS[depth] = output
            return ""
    return output


def on_post_build(config: Any) -> None:
    """Write the pages that go into shells, and what the search page looks through."""
    site = Path(config.site_dir)
    rows = [row for *_, found in PAGES.values() for row in found]
    (site / "search/pages.js").write_text(searching.written(rows), encoding="utf-8", newline="\n")
    told = os.environ.get(RENDERED)
    if told:  # it stamps the pages, and keeps what it needs for the next time
        Path(told).write_bytes(
            orjson.dumps([PAGES, SHELLS, STATICS], option=orjson.OPT_NON_STR_KEYS)
        )
    else:
        shell.stamp_all(SHELLS, Path(config.docs_dir), site)
