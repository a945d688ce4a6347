"""The schemas and their examples as trees, walked by JSON pointer."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

Json: TypeAlias = Any

SCHEMA_FOLDER = Path(__file__).parents[2] / "schemas"
EXAMPLE_FOLDER = Path(__file__).parents[1] / "schemas"
FILES = sorted(path.name.removesuffix(".schema.json") for path in SCHEMA_FOLDER.glob("*.json"))
SCHEMAS = [name for name in FILES if name != "common"]
VALID_EXAMPLES = [
    path.relative_to(EXAMPLE_FOLDER).as_posix()
    for path in sorted(EXAMPLE_FOLDER.glob("*/valid/*.yaml"))
]

ASSERTIONS = frozenset(
    {
        *("type", "enum", "oneOf"),
        *("required", "additionalProperties", "minProperties", "maxProperties"),
        *("minItems", "maxItems", "uniqueItems"),
        *("minLength", "maxLength", "pattern", "format"),
        *("minimum", "maximum"),
    }
)
APPLICATORS = frozenset({"properties", "items", "propertyNames", "$ref", "$defs"})
ANNOTATIONS = frozenset(
    {"$schema", "title", "description", "examples", "x-clause", "x-form", "x-public"}
)
TYPE_NAMES = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    type(None): "null",
    list: "array",
    dict: "object",
}
INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")


class StrictLoader(yaml.BaseLoader):
    """Types plain scalars as the design's Strict YAML does."""

    def construct_scalar(self, node: yaml.ScalarNode) -> Json:
        """Give a boolean or an integer for the few plain forms that mean one, else the text."""
        text = super().construct_scalar(node)
        if node.style is not None:
            return text
        if text in {"true", "false"}:
            return text == "true"
        return int(text) if INTEGER.fullmatch(text) else text


def decoded(value: Json) -> Json:
    """Replace every marker {$json: text} by the JSON value it stands for."""
    if isinstance(value, list):
        return [decoded(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"$json"}:
        return json.loads(str(value["$json"]))
    return {key: decoded(item) for key, item in value.items()}


@cache
def read(path: str) -> Json:
    """Load one example file; callers must not change what they get."""
    text = (EXAMPLE_FOLDER / path).read_text(encoding="utf-8")
    return decoded(StrictLoader(text).get_single_data())


@cache
def source(name: str) -> Json:
    """Load one schema as it is written."""
    return json.loads((SCHEMA_FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))


def inlined(node: Json) -> Json:
    """Replace every reference by its target; what stands beside the reference wins."""
    if isinstance(node, list):
        return [inlined(item) for item in node]
    if not isinstance(node, dict):
        return node
    rest = {key: inlined(item) for key, item in node.items() if key != "$ref"}
    if "$ref" not in node:
        return rest
    definition = node["$ref"].removeprefix("common.schema.json#/$defs/")
    return source("common")["$defs"][definition] | rest


@cache
def schema(name: str) -> Json:
    """Give one schema with its references inlined."""
    return inlined(source(name))


def children(node: Json) -> Iterator[tuple[str, Json]]:
    """Yield every direct subschema with the pointer that leads to it."""
    for keyword in ("properties", "$defs"):
        for name, child in node.get(keyword, {}).items():
            yield f"/{keyword}/{name}", child
    for keyword in ("items", "additionalProperties", "propertyNames"):
        if isinstance(node.get(keyword), dict):
            yield f"/{keyword}", node[keyword]
    for index, child in enumerate(node.get("oneOf", [])):
        yield f"/oneOf/{index}", child


def nodes(node: Json, at: str = "") -> Iterator[tuple[str, Json]]:
    """Yield a schema and all its subschemas with their pointers."""
    yield at, node
    for step, child in children(node):
        yield from nodes(child, at + step)


def fields(node: Json) -> Iterator[tuple[str, Json]]:
    """Yield the subschemas that describe a value, which the branches of a oneOf do not."""
    return ((at, child) for at, child in nodes(node) if not re.search(r"/oneOf/[0-9]+$", at))


def assertions(name: str) -> set[str]:
    """Give the pointers of all keywords that a document can break."""
    return {
        f"{at}/{keyword}"
        for at, node in nodes(schema(name))
        for keyword in ASSERTIONS & node.keys()
        if not isinstance(node[keyword], dict) and node[keyword] != []
    }
