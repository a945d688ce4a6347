"""What git and a server say of a push, in one Chinese sentence."""

from __future__ import annotations

import re

from clusterfund.register.tree import printable

MOST_TOLD = 300
"""Characters of what a server says that are told."""
EMPTY = re.compile(r"\s*$|error: failed to push some refs|To |Done$")
"""Lines of git that give no reason."""
URL = re.compile(r"^remote:.*?(https?://\S+)", re.MULTILINE)

WHY = {
    "hook declined|GH013": "服务器检查以后没有接收",
    "fetch first|non-fast-forward|already exists": (
        "远端已有同名的分支，内容和这里不同；请用 --branch 换一个分支名"
    ),
    "Authentication failed|could not read Username|[Pp]ermission denied|error: 403|denied to": (
        "没有推送的权限；请检查登录，或先把仓库复制（fork）到自己的账号下，再用 --remote 指明它"
    ),
    "not appear to be a git repository|not found": "远端的地址不对；请用 git remote -v 核对",
    "Could not resolve|unable to access|Connection|timed out|Network": (
        "连不上服务器；请检查网络后重试"
    ),
}
"""What git says of a push that failed, and what we say; the first that fits."""


def why(said: str) -> str:
    """Say why a push failed, and what the server itself said."""
    lines = [line.partition("remote:")[2].strip() for line in said.splitlines()]
    told = printable(" ".join(filter(None, lines)))[:MOST_TOLD].rstrip("。")
    known = next((text for pattern, text in WHY.items() if re.search(pattern, said)), "")
    if known:
        return f"{known}；服务器说：{told}" if told else known
    return f"git push 没有成功：{told or last(said)}"


def last(text: str) -> str:
    """Give the last line that gives a reason."""
    lines = [line.strip() for line in text.splitlines() if not EMPTY.match(line)]
    return printable(lines[-1])[:MOST_TOLD] if lines else "没有说明原因"


def offered(said: str) -> str:
    """Give the address that a server offered while it received a push, or ""."""
    found = URL.search(said)
    return found[1] if found else ""
