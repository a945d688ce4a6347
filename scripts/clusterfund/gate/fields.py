"""What differs between two versions of one document, by the titles of its schema."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from clusterfund.gate.changes import Move
from clusterfund.gate.wording import cut, normal, worded
from clusterfund.register.personal import masked
from clusterfund.register.schema import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Where = tuple[str, ...]

IDENTITIES = ("id", "product", "title", "uscc", "code", "on", "name")
"""The first of these fields that an item has tells it from the others of its list."""
LABELS = ("title", "name")
PARAMETER = "value"
"""The field of a policy parameter that holds it; the parameter's own title is told."""
PROGRAMME = "本项目规则"


def moves(
    kind: str, before: Mapping[str, Any], after: Mapping[str, Any], names: Mapping[str, str]
) -> tuple[Move, ...]:
    """List what differs, in the order of the schema; items are matched by what they are."""
    return tuple(_Walk(names).members(load(kind), before, after, ()))


class _Walk:
    """One walk over two documents; `names` has the words behind codes of the call."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def members(self, schema: Any, before: Any, after: Any, where: Where) -> Iterator[Move]:
        """Compare two mappings field by field."""
        for name, field in schema["properties"].items():
            below, at = field, ((*where, field["title"]), "")
            if name == PARAMETER:  # the parameter says what its choices mean
                below = {**field, "description": schema["description"] + field["description"]}
                at = where, _clause(after)
            yield from self.value(below, before.get(name), after.get(name), at)

    def value(self, schema: Any, before: Any, after: Any, at: tuple[Where, str]) -> Iterator[Move]:
        """Compare two values; None is a field that is not there."""
        if normal(schema, before) == normal(schema, after):
            return
        where, clause = at
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self.members(schema, before, after, where)
        elif isinstance(before, list) and isinstance(after, list):
            yield from self.items(schema["items"], before, after, at)
        else:
            texts = cut(*(self.text(schema, each) for each in (before, after)))
            old, new = (
                None if value is None else text
                for value, text in zip((before, after), texts, strict=True)
            )
            yield Move(where, old, new, clause)

    def text(self, schema: Any, value: Any) -> str:
        """Write a value; nothing for what is not there."""
        return "" if value is None else worded(schema, value, self.names)

    def items(
        self, schema: Any, before: list[Any], after: list[Any], at: tuple[Where, str]
    ) -> Iterator[Move]:
        """Compare two lists: of things by what they are, of words whole."""
        where, clause = at
        if "properties" not in schema:
            texts = (self.text({"items": schema}, each) for each in (before, after))
            yield Move(where, *cut(*texts), clause)
            return
        old, new = (_by_identity(schema, each) for each in (before, after))
        for key, item in new.items():
            name = (*where, self.label(schema, item))
            if key in old:
                yield from self.members(schema, old[key], item, name)
            else:
                yield Move(name, None, self.rest(schema, item))
        for key, item in old.items():
            if key not in new:
                yield Move((*where, self.label(schema, item)), self.rest(schema, item), None)

    def label(self, schema: Any, item: Mapping[str, Any]) -> str:
        """Name an item as people do."""
        identity = _identity(schema)
        told = identity if identity == "on" else next((n for n in LABELS if n in item), identity)
        text = str(item[told])
        return masked(self.names.get(text, text))

    def rest(self, schema: Any, item: Mapping[str, Any]) -> str:
        """Write the rest of an item that is new or gone."""
        named = {_identity(schema), *LABELS}
        kept = {name: value for name, value in item.items() if name not in named}
        return cut(self.text(schema, kept), "")[0]


def _identity(schema: Any) -> str:
    return next(name for name in IDENTITIES if name in schema["properties"])


def _by_identity(schema: Any, items: list[Any]) -> dict[tuple[str, int], Any]:
    """Index the items; those that are alike are counted."""
    seen: Counter[str] = Counter()
    found = {}
    for item in items:
        name = str(item[_identity(schema)])
        seen[name] += 1
        found[name, seen[name]] = item
    return found


def _clause(parameter: Mapping[str, Any]) -> str:
    return str(parameter.get("clause", PROGRAMME))
