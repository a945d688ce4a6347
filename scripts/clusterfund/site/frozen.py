"""A settled round's pages as they are today, for good: plain HTML that needs nothing beside it.

A page keeps its address below the folder of the copy, so links between frozen pages stay as they
are; every other link leads back to the living site.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext
from clusterfund.site import decisions, environment, round_pages, twins, writing
from clusterfund.site.lookup import Lookup
from clusterfund.site.opendata.release import offer, release

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from clusterfund.site.pages import Site

FOLDER = "archive"
SUMS = "SHA256SUMS"
SHEET = "frozen.css"
KEPT = (
    *(
        "notice.html.j2",
        "notice_members.html.j2",
        "award.html.j2",
        "listed.html.j2",
        "cluster.html.j2",
        "fund.html.j2",
    ),
    "verify.html.j2",
)
"""The kinds of pages that are frozen."""
LINK = re.compile(r'\b(href|src)="([^"]*)"')
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|#|$")


def sheets() -> list[str]:
    """Name the style sheets below docs/assets/ that the frozen kinds of pages need."""
    own = [name for kind in KEPT for name in writing.ASSETS.get(kind, ()) if name.endswith(".css")]
    return ["site.css", *dict.fromkeys(own), "print.css"]


def frozen(site: Site, data: Mapping[str, Any], looks: Mapping[str, str]) -> dict[str, bytes]:
    """Give the files of a round's copy by their path in its folder.

    `looks` has the text of each style sheet that `sheets` names and that there is.
    """
    round_id = data["round"]["id"]
    top = f"data/{round_id}"
    made = dict(round_pages.data_files(data)) | release(data) | twins.files(data)
    made[round_pages.dataset_path(round_id)] = jsontext.written(data)
    lookup = Lookup(data, site.programme)
    files = {path: each for path, each in made.items() if path.startswith((f"{top}.", f"{top}/"))}
    files |= {path: pdf for path, pdf in site.papers.items() if path.split("/")[1] == round_id}
    shown = [
        (f"{path}.html", title, template, values)
        for path, title, template, values in (
            *round_pages.listed(lookup, offer(round_id, made), site.papers),
            *decisions.pages(lookup)[:1],
        )
        if template in KEPT
    ]
    shown.append(("index.html", f"{round_id} 批次", "frozen_index.html.j2", {"data": data}))
    there = {*files, SUMS, *(path for path, *_ in shown)}
    env = environment.pages()
    for path, title, template, values in shown:
        up = "../" * path.count("/")
        told = {"programme": site.programme, "kept": shown, **values}
        body = writing.body(up, template, told)
        told = {"title": title, "body": _relinked(body, path, there), "up": up, "data": data}
        html = env.get_template("frozen.html.j2").render(told)
        files[path] = writing.BLANK_LINES.sub("\n", html).strip().encode() + b"\n"
    files[SHEET] = _sheet(looks).encode()
    return files


def _relinked(html: str, page: str, there: Collection[str]) -> str:
    """Lead every link that leaves the copy to the living site, two folders above it."""
    living = "../" * page.count("/") + "../../"

    def moved(match: re.Match[str]) -> str:
        name, link = match.groups()
        if ELSEWHERE.match(link):
            return match[0]
        path, mark, anchor = link.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
        return match[0] if target in there else f'{name}="{living}{target}{mark}{anchor}"'

    return LINK.sub(moved, html)


def _sheet(looks: Mapping[str, str]) -> str:
    return "\n".join(_parts(looks))


def _parts(looks: Mapping[str, str]) -> Iterator[str]:
    yield (environment.TEMPLATES / SHEET).read_text("utf-8")
    for name in sheets():
        if name in looks:
            text = looks[name].strip()
            yield f"@media print {{\n{text}\n}}\n" if name == "print.css" else f"{text}\n"
