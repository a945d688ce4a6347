"""The cases of tests/schemas/*/invalid.yaml; see the README there."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from support.schema_trees import (
    Json,
    children,
    read,
    schema,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def steps(path: str) -> list[str]:
    """Split a JSON pointer; the first step, always empty, stands for the whole document."""
    return [step.replace("~1", "/").replace("~0", "~") for step in path.split("/")]


def located(name: str, path: str) -> str:
    """Turn the pointer of a field in a document into the pointer of its subschema."""
    node, at = schema(name), ""
    for step in steps(path)[1:]:
        below = dict(children(node))
        here = f"/properties/{step}"
        if here not in below:
            here = "/items" if "/items" in below else "/additionalProperties"
        node, at = below[here], at + here
    return at


def padded(text: str, length: int) -> str:
    """Lengthen a text by repeating its last character."""
    return text.ljust(length, text[-1])


LONG = 40
"""Items beyond so many are told apart by their number, not by their length."""


def blown_up(value: Json, size: int) -> Json:
    """Enlarge a string, a list of distinct strings or like items, or an object."""
    if isinstance(value, str):
        return padded(value, size)
    extra = range(1, size - len(value) + 1)
    if isinstance(value, dict):
        key, last = list(value.items())[-1]
        return value | {f"{key}{count}": last for count in extra}
    last = value[-1]
    if isinstance(last, str):
        return value + [
            f"{last}{count}" if count > LONG else padded(last, len(last) + count) for count in extra
        ]
    return value + [last for _ in extra]


@dataclass(frozen=True)
class Case:
    """One change of a valid document and the keywords it must break."""

    schema: str
    origin: str
    at: str
    keywords: frozenset[str]
    change: Json

    def document(self, less: int = 0) -> Json:
        """Apply the change, or with `less` one that goes that much less far."""
        box = {"": copy.deepcopy(read(f"{self.schema}/valid/{self.origin}.yaml"))}
        for path in self.change.get("drop", []):
            holder, key = self.place(box, path)
            del holder[key]
        for path, value in self.change.get("set", {}).items():
            holder, key = self.place(box, path)
            holder[key] = self.eased(value, less)
        for path, size in self.change.get("repeat", {}).items():
            holder, key = self.place(box, path)
            holder[key] = blown_up(holder[key], size - less)
        for path, size in self.change.get("lengthen", {}).items():
            holder, key = self.place(box, path)
            holder[padded(key, size - less)] = holder.pop(key)
        return box[""]

    def place(self, box: Json, path: str) -> tuple[Json, Json]:
        """Find the container that a pointer of the change leads to, and the key in it."""
        *way, last = steps(self.at + path)
        for step in way:
            box = box[int(step) if isinstance(box, list) else step]
        return box, int(last) if isinstance(box, list) else last

    @property
    def words(self) -> set[str]:
        """Give the bare names of the keywords."""
        return {keyword.rpartition("/")[2] for keyword in self.keywords}

    @property
    def is_at_limit(self) -> bool:
        """Tell whether the case goes just beyond a limit of size or number."""
        limits = {"minimum", "maximum", "minLength"}
        return bool(self.words & limits or self.change.keys() & {"repeat", "lengthen"})

    def eased(self, value: Json, less: int) -> Json:
        """Bring a number or a too short text `less` steps back towards its limit."""
        if "minimum" in self.words:
            return value + less
        if "maximum" in self.words:
            return value - less
        return value + "a" * less if "minLength" in self.words else value

    def __str__(self) -> str:
        """Name the case in a failure message."""
        return f"{self.origin}{self.at}: {self.change!r:.200}"


def as_list(value: str | list[str]) -> list[str]:
    """Let one item stand for a list of one."""
    return value if isinstance(value, list) else [value]


def expanded(name: str, entries: Json, origin: str = "full", at: str = "") -> Iterator[Case]:
    """Turn the entries of a file or a group into cases, one per place and value."""
    groups = read("groups.yaml")
    for entry in entries:
        start = entry.get("from", origin)
        for place in [at + relative for relative in as_list(entry.get("at", ""))]:
            if "group" in entry:
                yield from expanded(name, groups[entry["group"]], start, place)
                continue
            spelled_out = [
                {"keyword": keyword, "set": {"": value}}
                for keyword, value in entry.get("values", {}).items()
            ]
            for change in spelled_out or [entry]:
                keywords = {located(name, place) + word for word in as_list(change["keyword"])}
                yield Case(name, start, place, frozenset(keywords), change)


@cache
def cases(name: str) -> tuple[Case, ...]:
    """Give all negative cases of one schema."""
    return tuple(expanded(name, read(f"{name}/invalid.yaml")))
