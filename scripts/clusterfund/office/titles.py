"""A value's Chinese name, from the titles of the schemas."""

from __future__ import annotations

from clusterfund.register.schema import load

KINDS = frozenset({"application", "plan", "commitment"})


def title_of(part: str, pointer: str) -> str:
    """Name the value at a pointer of a part of the forms (see `office.leaves`)."""
    kind = part if part in KINDS else "enterprise" if part[0].isdigit() else "application"
    schema, words = load(kind), list[str]()
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        schema = schema.get("properties", {}).get(name, {})
        words.append(schema.get("title", name))
    return " · ".join(words)
