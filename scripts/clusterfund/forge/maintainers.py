"""Who may take responsibility for code: read line by line, without a YAML library."""

from __future__ import annotations

import re

START = "maintainers:"
PERSON = re.compile(
    r"  - account:\n      id: ([1-9][0-9]{0,14})\n      name: [A-Za-z0-9_-]{1,60}\n"
)


def maintainers(text: str) -> frozenset[int]:
    """Give the account ids; anything but the one form that is written means nobody."""
    lines = [line for line in text.split("\n") if line.strip() and line[0] != "#"]
    if not lines or lines[0] != START:
        return frozenset()
    rest = "".join(f"{line}\n" for line in lines[1:])
    people = list(PERSON.finditer(rest))
    if "".join(each[0] for each in people) != rest:
        return frozenset()
    return frozenset(int(each[1]) for each in people)
