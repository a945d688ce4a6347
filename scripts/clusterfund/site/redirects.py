"""Old addresses, and addresses that always lead to the newest: tiny pages that lead on."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from clusterfund.site import environment
from clusterfund.site.errors import BrokenRedirectsError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from clusterfund.site.pages import Site

TABLE = "redirects.yaml"


def newest(site: Site) -> Iterator[tuple[str, str]]:
    """Give the addresses that follow the newest round, and the newest notice there is."""
    for data in site.rounds[-1:]:
        yield "awards/latest.html", f"awards/{data['round']['id']}/index.html"
    numbers = [(data["round"]["id"], n["number"]) for data in site.rounds for n in data["notices"]]
    for round_id, number in numbers[-1:]:
        yield "notices/latest.html", f"notices/{round_id}/{number:04d}.html"


def redirects(moved: Mapping[str, str], there: Collection[str]) -> dict[str, str]:
    """Write a page for each old address; `there` names every address of the site.

    Errors: BrokenRedirectsError where an old address is still in use or a new one leads nowhere.
    """
    template = environment.pages().get_template("redirect.html.j2")
    files = {}
    for old, new in moved.items():
        path = new.partition("#")[0]
        if not old.endswith(".html") or posixpath.normpath(old) != old or old[0] in "./":
            raise BrokenRedirectsError(TABLE, f"{old} 不是 docs 里的 .html 地址")
        if old in there:
            raise BrokenRedirectsError(TABLE, f"{old} 还在使用，不能另作旧网址")
        if path not in there:
            raise BrokenRedirectsError(TABLE, f"{old} 的新网址 {new} 没有这个页面")
        target = posixpath.relpath(path, posixpath.dirname(old) or ".") + new[len(path) :]
        files[old] = template.render(target=target) + "\n"
    return files
