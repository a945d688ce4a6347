"""What each field of a form means, in words, from its schema: for scaffolds and the reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund.register.explain import FORM
from clusterfund.register.schema import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

EACH = "*"
"""The step of a path that stands for every item of a list."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `path` from the document down, `form` how it is written and what it may hold."""

    path: tuple[str, ...]
    title: str
    description: str
    form: str
    clause: str
    public: bool
    required: bool
    examples: tuple[Any, ...]


def fields(kind: str) -> Iterator[Field]:
    """Give all fields of a document in the order in which they are written."""
    schema = load(kind)
    yield from _below(schema, (), str(schema.get("x-clause", "")))


def _below(schema: Mapping[str, Any], path: tuple[str, ...], clause: str) -> Iterator[Field]:
    required = schema.get("required", ())
    for name, node in schema.get("properties", {}).items():
        yield from _one(node, (*path, name), clause, required=name in required)
    if "items" in schema:
        yield from _one(schema["items"], (*path, EACH), clause, required=True)


def _one(
    node: Mapping[str, Any], path: tuple[str, ...], clause: str, *, required: bool
) -> Iterator[Field]:
    clause = node.get("x-clause", clause)
    yield Field(
        path,
        node["title"],
        node["description"],
        form(node),
        clause,
        bool(node.get("x-public")),
        required,
        tuple(node.get("examples", ())),
    )
    yield from _below(node, path, clause)


def form(node: Mapping[str, Any]) -> str:
    """Say in one sentence how a field is written and what limits it has."""
    if FORM in node:
        return str(node[FORM])
    if "enum" in node:
        return f"从 {'、'.join(node['enum'])} 中选一项。"
    words = FORMS.get(str(node.get("type")))
    return words(node) if words else ""


def _count(node: Mapping[str, Any]) -> str:
    least, most = node.get("minItems", 0), node["maxItems"]
    return f"{least} 到 {most} 项" if least else f"最多 {most} 项，可以没有"


FORMS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "boolean": lambda _node: "写 true 或 false，不加引号。",
    "integer": lambda node: f"整数，不加引号，{node['minimum']} 到 {node['maximum']}。",
    "array": lambda node: f"列表，{_count(node)}。",
    "object": lambda _node: "一组字段，各占一行，缩进两个空格。",
}
