"""Values in Markdown that stay text: no link, mention, picture, markup, nor anything to expand.

Only plain words and numbers stand bare. Everything else of ASCII goes into code, where a forge
looks for nothing: all that Markdown, HTML, mentions, issue numbers, commit ids, addresses and
emoji are made of is ASCII.
"""

from __future__ import annotations

import re

RUN = re.compile(r"[!-~]+")
"""What stands between blanks and Chinese characters."""
PLAIN = re.compile(r"[A-Za-z0-9]{1,6}|[+-]?[0-9]{1,6}(?:[,.-][0-9]{1,6})*%?")
"""Short words, amounts and dates; seven letters could be a commit's id."""
TICKS = re.compile("`+")
LONGEST = 500
"""Characters of one value that a comment shows."""


def inert(text: str) -> str:
    """Write a clean value as Markdown of one line that reads as the value does."""
    return RUN.sub(lambda run: run[0] if PLAIN.fullmatch(run[0]) else code(run[0]), short(text))


def code(text: str) -> str:
    """Write a clean value as code, whatever backticks it holds."""
    text = short(text)
    if not text.strip():
        return ""
    fence = "`" * (max(map(len, TICKS.findall(text)), default=0) + 1)
    edge = " " if "`" in (text[0], text[-1]) or text[0] == text[-1] == " " else ""
    return f"{fence}{edge}{text}{edge}{fence}"


def cell(text: str) -> str:
    """Write a clean value for a cell of a table, which ends at a bar even within code."""
    return inert(text.replace("|", "｜"))


def short(text: str) -> str:
    """Cut a value that is too long to read."""
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"
