"""A document to fill in: its schema's words as comments, and nothing yet where a value belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from clusterfund.register.canonical import NOTHING, Note, written
from clusterfund.register.fields import form
from clusterfund.register.schema import load

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.register.canonical import Path

BLANK: Final = ""
UNKNOWN: Final[Any] = object()
"""Stands for a value that is not given."""
LAID_OUT = frozenset({"purchases", "people"})
"""Lists that may be empty, and yet are begun with one item to fill in."""
HOW = (
    "# 每个字段上面写着它是什么、怎么填；填在引号里。写明不加引号的，把引号一起换掉。",
    "# 以 # 开头的行是说明，可以留着，也可以删掉。",
)


def scaffold(
    kind: str, given: Mapping[str, Any] | None = None, advice: Sequence[str] = ()
) -> bytes:
    """Write a document of a kind with what is given, the rest blank, each field explained.

    What is given may be the beginning of a document, such as `{"account": {"id": 90000101}}`;
    `advice` are comments for the head of the file.
    """
    schema = load(kind)
    laying = _Laying()
    data = laying.value(schema, (), given or {})
    head = (f"# {schema['title']}：{schema['description']}", *HOW, *advice)
    whole = laying.notes.get((), NOTHING)
    return written(kind, data, {**laying.notes, (): Note(head, below=whole.below)})


class _Laying:
    """A schema to data, with a note for each field that is laid out for the first time."""

    def __init__(self) -> None:
        self.notes: dict[Path, Note] = {}

    def value(self, node: Mapping[str, Any], path: Path, given: Any, *, told: bool = True) -> Any:
        if given is not UNKNOWN and not isinstance(given, dict | list):
            return given
        if "properties" in node:
            return self.map(node, path, {} if given is UNKNOWN else given, told=told)
        if "items" in node:
            return self.list(node, path, given, told=told)
        return BLANK if given is UNKNOWN else given

    def map(
        self, node: Mapping[str, Any], path: Path, given: Mapping[str, Any], *, told: bool
    ) -> dict[str, Any]:
        """Lay out the required fields and those given; the others are named in a comment."""
        wanted = {*node.get("required", ()), *given, *_branch(node, given)}
        left_out: list[str] = []
        data = {}
        for name, below in node["properties"].items():
            if name not in wanted:
                left_out.append(f"# 可以不填的 {name}（{below['title']}）：{below['description']}")
                continue
            here = (*path, name)
            say = told and (name == "value" or "oneOf" not in node)
            if say:
                above = (*left_out, "") if left_out else ()
                self.notes[here] = Note((*above, explained(below)))
                left_out = []
            data[name] = self.value(below, here, given.get(name, UNKNOWN), told=say)
        if told and "oneOf" not in node:
            self.notes[path] = Note(self.notes.get(path, NOTHING).above, below=tuple(left_out))
        return data

    def list(self, node: Mapping[str, Any], path: Path, given: Any, *, told: bool) -> list[Any]:
        """Lay out the items given, or one to begin with; the first one is explained."""
        begun = node.get("minItems", 0) or path[-1] in LAID_OUT
        items: Sequence[Any] = ([UNKNOWN] if begun else []) if given is UNKNOWN else given
        data = [
            self.value(node["items"], (*path, place), item, told=told and place == 0)
            for place, item in enumerate(items)
        ]
        if told and given is UNKNOWN and begun:
            more = "# 还有的话，照上面从短横线起的样子往下加；没有就不加。"
            self.notes[path] = Note(self.notes.get(path, NOTHING).above, below=(more,))
        return data


def _branch(node: Mapping[str, Any], given: Mapping[str, Any]) -> list[str]:
    """Give the fields of the first way to fill in a map that has several, where none is begun."""
    ways = [way["required"] for way in node.get("oneOf", ())]
    begun = any(name in given for way in ways for name in way)
    return [] if begun or not ways else ways[0]


def explained(node: Mapping[str, Any]) -> str:
    """Say in one comment what a field is and how it is written."""
    meaning, how = node["description"], form(node) if node.get("type") != "object" else ""
    if how.startswith(meaning.rstrip("。")):
        meaning = ""
    return f"# {node['title']}：{meaning}{how}"
