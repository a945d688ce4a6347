"""`plan.md` to fill in: the headings that are looked for, and what 附录2 asks under each."""

from __future__ import annotations

from clusterfund.publish.outline import ASKED
from clusterfund.rules.narrative import HINT, WANTED


def narrative() -> bytes:
    """Write the text to fill in; the hints are comments, which no reader sees."""
    lines = ["# 产业集群数字化转型实施方案", ""]
    for title, heading, _ in WANTED:
        lines += [heading, ""]
        if title in ASKED:
            lines += [f"{HINT}{ASKED[title]})", ""]
    return "".join(f"{line}\n" for line in lines[:-1]).encode()
