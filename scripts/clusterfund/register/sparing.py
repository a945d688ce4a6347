"""Few findings of one document: a file made of faults must not become a megabyte of messages."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clusterfund.findings import Finding

MOST = 50
"""Findings of one kind of check in one document; more of them would only repeat these."""


def sparing(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Give the first 50 findings; the next, where there is one, says that there are more.

    Nothing after it is asked for, so that a lazy search ends there.
    """
    found = iter(findings)
    yield from islice(found, MOST)
    for following in islice(found, 1):
        yield replace(
            following,
            message="从这里起还有更多要改的地方，没有一一列出",
            found="",
            wanted="",
            fix="请先改好已经列出的各处，再检查一次。",
        )
