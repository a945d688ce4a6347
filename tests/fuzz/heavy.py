"""Documents of 64 KiB made to cost as much as they can; run as a program, it measures one."""

from __future__ import annotations

import resource
import sys
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from clusterfund.gate.masking import masked
from clusterfund.gate.sides import read_side
from fuzz.targets import OneChanged, base

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = 64 * 1024
TOP = "submissions/2021"
FORM = f"{TOP}/applications/alpha/application.yaml"
PLAN = f"{TOP}/applications/alpha/plan.yaml"
TEXT = f"{TOP}/applications/alpha/plan.md"
ROUND = f"{TOP}/call/round.yaml"
ROSTER = f"{TOP}/call/roster.yaml"
ACT = f"{TOP}/acts/0001-receive-alpha.yaml"


def filled(piece: Callable[[int], str], head: str = "") -> bytes:
    """Repeat numbered pieces after a head, as many as fit."""
    parts, length = [head], len(head.encode())
    for number in count():
        part = piece(number)
        length += len(part.encode())
        if length > SIZE:
            return "".join(parts).encode()
        parts.append(part)
    raise AssertionError  # pragma: no cover -- count() does not end


def same(text: str) -> Callable[[int], str]:
    """Give a piece that is always the same."""
    return lambda _: text


HEAVY: dict[str, tuple[str, Callable[[], bytes]]] = {
    "unknown fields": (FORM, lambda: filled(lambda n: f"a{n}: 1\n")),
    "wrong items": (PLAN, lambda: filled(same("- 1\n"), "tasks:\n")),
    "empty items": (PLAN, lambda: filled(same("- {}\n"), "targets:\n")),
    "flow items": (PLAN, lambda: filled(same("{},"), "targets: [")),
    "equal items": (ROSTER, lambda: filled(same(" a,"), "people: [{roles: [")),
    "different roles": (
        ROSTER,
        lambda: filled(lambda n: f"r{n},", "people: [{roles: [") + b"]}]\n",
    ),
    "many people": (ROSTER, lambda: filled(lambda n: f"- {{id: a{n}}}\n", "people:\n")),
    "one long field": (FORM, lambda: b"cluster: " + b"x" * (SIZE - 20) + b"\n"),
    "one long key": (FORM, lambda: b"x" * (SIZE - 20) + b": 1\n"),
    "spaces in a line": (FORM, lambda: b"cluster:\n  name: a" + b" " * (SIZE - 30) + b"b\n"),
    "blanks and letters": (FORM, lambda: filled(same(" a"), "cluster:\n  name: b")),
    "open brackets": (PLAN, lambda: filled(same("["))),
    "open braces": (PLAN, lambda: filled(same("{"))),
    "open quotes": (PLAN, lambda: filled(same("'"))),
    "dashes": (PLAN, lambda: filled(same("- "))),
    "questions": (PLAN, lambda: filled(same("? "))),
    "colons": (PLAN, lambda: filled(same(": "))),
    "comments": (PLAN, lambda: filled(same("#\n"))),
    "blank lines before a directive": (PLAN, lambda: filled(same(" \n"))[:-2] + b"%"),
    "anchors": (PLAN, lambda: filled(lambda n: f"- &a{n} 1\n")),
    "aliases": (PLAN, lambda: filled(same("- *a\n"), "- &a 1\n")),
    "tags": (PLAN, lambda: filled(same("- !!str 1\n"))),
    "duplicate keys": (PLAN, lambda: filled(same("a: 1\n"))),
    "forbidden characters": (PLAN, lambda: filled(same("\u200b\n"))),
    "escapes": (PLAN, lambda: filled(same("\\u202e"), 'a: "')),
    "escaped lines": (PLAN, lambda: filled(same('- "\\u202e"\n'))),
    "depth to the limit": (PLAN, lambda: filled(same("- " * 19 + "1\n"))),
    "integers": (PLAN, lambda: filled(same("- 999999999999999\n"))),
    "digits": (TEXT, lambda: b"1" * (SIZE - 1)),
    "almost mobile numbers": (TEXT, lambda: filled(same("1 3 8 "))),
    "mobile numbers": (TEXT, lambda: filled(same("13800138000 "))),
    "at signs": (TEXT, lambda: b"@" * (SIZE - 1)),
    "labels": (TEXT, lambda: filled(same("a."), "a@")),
    "headings": (TEXT, lambda: filled(same("# a\n"))),
    "hashes": (TEXT, lambda: b"# a" + b"#" * (SIZE - 10) + b"a"),
    "hashes and blanks": (TEXT, lambda: filled(same(" #"), "# a")),
    "broken act": (ACT, lambda: filled(lambda n: f"a{n}: 1\n")),
    "broken round": (ROUND, lambda: filled(lambda n: f"- {n}\n")),
    "clean": (FORM, lambda: base()[FORM]),
}


def main() -> None:
    """Check the register with one heavy document; print CPU seconds and KiB of memory."""
    path, make = HEAVY[sys.argv[1]]
    tree = OneChanged(path, make())
    start = time.process_time()
    found = masked(read_side(tree).findings)
    spent = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"{spent} {peak} {len(found)}\n")


if __name__ == "__main__":
    main()
