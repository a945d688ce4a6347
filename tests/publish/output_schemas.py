"""The schemas of what the program prints, and which of their properties an output uses."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS = Path(__file__).parents[2] / "schemas"
OUTPUTS = sorted(
    path.name.removesuffix(".schema.json") for path in SCHEMAS.glob("output/*.schema.json")
)


def source(name: str) -> Any:
    """Load one output schema as it is written."""
    return json.loads((SCHEMAS / f"output/{name}.schema.json").read_text("utf-8"))


@cache
def validator(name: str) -> jsonschema_rs.Validator:
    """Build the validator of one output; references lead to files, relative to the schema."""
    return jsonschema_rs.Draft202012Validator(
        {"$ref": f"{(SCHEMAS / 'output').as_uri()}/{name}.schema.json"}, validate_formats=True
    )


def faults(name: str, output: Any) -> list[str]:
    """Say what a schema finds wrong with an output."""
    return [
        f"/{'/'.join(map(str, each.instance_path))}: {each.message}"
        for each in validator(name).iter_errors(output)
    ]


def nodes(node: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """Yield a schema and all its subschemas with their pointers; references are not followed."""
    yield at, node
    for name, child in node.get("$defs", {}).items():
        yield from nodes(child, f"{at}/$defs/{name}")
    for name, child in node.get("properties", {}).items():
        yield from nodes(child, f"{at}/properties/{name}")
    if "items" in node:
        yield from nodes(node["items"], f"{at}/items")
    for place, child in enumerate(node.get("anyOf", [])):
        yield from nodes(child, f"{at}/anyOf/{place}")


def used(node: Any, output: Any, at: str = "", root: Any = None) -> Iterator[str]:
    """Yield the pointer of every property that an output has, and of every list item."""
    yield at
    root = root or node
    inside = node.get("$ref", "").removeprefix("#/$defs/")
    if inside in root.get("$defs", {}):
        yield from used(root["$defs"][inside], output, f"/$defs/{inside}", root)
    if isinstance(output, dict):
        for name in node.get("properties", {}).keys() & output.keys():
            below = f"{at}/properties/{name}"
            yield from used(node["properties"][name], output[name], below, root)
    if isinstance(output, list) and "items" in node:
        for item in output:
            yield from used(node["items"], item, f"{at}/items", root)
    for place, branch in enumerate(node.get("anyOf", [])):
        empty = branch.get("type") == "null" or branch.get("maxProperties") == 0
        if empty is not bool(output):
            yield f"{at}/anyOf/{place}"
