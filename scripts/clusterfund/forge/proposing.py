"""On which page of a hosting site a pushed branch becomes a proposed change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Callable

ADDRESS = re.compile(r"(?:https?|ssh|git)://(?:[^@/]*@)?(?P<host>[^/:]+)(?::\d+)?/(?P<path>.+)")
SHORT = re.compile(r"(?:[^@/:]+@)?(?P<host>[A-Za-z0-9.-]+\.[A-Za-z0-9-]+):(?!//)(?P<path>.+)")
"""How ssh is written shortly: `git@host:owner/name.git`."""


def page(remote: str, branch: str, base: str) -> str | None:
    """Give the page that proposes `branch` for `base`; None where the host is not known.

    A user name or password in the remote's address is never part of the page's.
    """
    match = ADDRESS.fullmatch(remote) or SHORT.fullmatch(remote)
    if match is None:
        return None
    host = match["host"].lower()
    path = match["path"].strip("/").removesuffix(".git")
    make = next((make for name, make in HOSTS.items() if name in host), None)
    return make(f"https://{host}/{quote(path)}", quote(branch), quote(base)) if make else None


def _github(home: str, branch: str, _base: str) -> str:
    return f"{home}/compare/{branch}?expand=1&template=application.md"


def _gitee(home: str, branch: str, base: str) -> str:
    owner = home.split("/")[3]
    return f"{home}/pull/new/{owner}:{branch}...{owner}:{base}"


def _gitlab(home: str, branch: str, base: str) -> str:
    fields = {"source_branch": branch, "target_branch": base}
    asked = "&".join(f"merge_request%5B{name}%5D={value}" for name, value in fields.items())
    return f"{home}/-/merge_requests/new?{asked}"


def _gitea(home: str, branch: str, base: str) -> str:
    return f"{home}/compare/{base}...{branch}"


HOSTS: dict[str, Callable[[str, str, str], str]] = {
    "github.": _github,
    "gitee.": _gitee,
    "gitlab": _gitlab,
    "gitea": _gitea,
    "forgejo": _gitea,
    "codeberg.": _gitea,
}
"""What the names of hosts hold, and how each builds the page."""
