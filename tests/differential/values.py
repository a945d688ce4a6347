"""Values for a subschema: what it admits, and what stands at or just beyond its limits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from differential.scalars import (
    ANYTHING,
    CHARACTERS,
    DAYS,
    NAMES,
    TWINS,
    Values,
    numbers,
    sized,
    twisted,
)
from support.schema_cases import as_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.schema_trees import Json

Texts = st.SearchStrategy[str]

MORE = 1
"""How many more than the fewest items and members an admitted value has at most."""


def admitted(node: Json) -> Values:
    """Give values that a subschema admits, most of the time."""
    if "enum" in node:
        return st.sampled_from(node["enum"])
    kinds = [kind for kind in as_list(node["type"]) if kind in ADMITTED]
    return st.one_of([ADMITTED[kind](node) for kind in kinds])


def _integers(node: Json) -> Values:
    return st.integers(node["minimum"], node["maximum"])


def _texts(node: Json) -> Texts:
    if node.get("format") == "date":
        return st.dates(date(1900, 1, 1), date(2099, 12, 31)).map(str)
    if "pattern" not in node:
        return st.text(CHARACTERS, min_size=1, max_size=9)
    return st.from_regex(node["pattern"].replace("$", r"\Z"), alphabet=CHARACTERS)


def _lists(node: Json) -> Values:
    least = node.get("minItems", 0)
    unique = node.get("uniqueItems", False)
    return st.lists(admitted(node["items"]), min_size=least, max_size=least + MORE, unique=unique)


def _objects(node: Json) -> Values:
    if "propertyNames" in node:
        least = node.get("minProperties", 0)
        names, value = _texts(node["propertyNames"]), admitted(node["additionalProperties"])
        return st.dictionaries(names, value, min_size=least, max_size=least + MORE)
    fields = {name: admitted(child) for name, child in node["properties"].items()}
    branches = [branch["required"] for branch in node.get("oneOf", [{"required": []}])]
    return st.one_of([_members(node, fields, branches, branch) for branch in branches])


def _members(
    node: Json, fields: dict[str, Values], branches: list[list[str]], branch: list[str]
) -> Values:
    """Give objects with the fields of one branch of oneOf and without those of the others."""
    others = {name for names in branches for name in names} - set(branch)
    needed = {name: fields[name] for name in [*node.get("required", []), *branch]}
    rest = {name: fields[name] for name in fields.keys() - needed.keys() - others}
    return st.fixed_dictionaries(needed, optional=dict(sorted(rest.items())))


ADMITTED: dict[str, Callable[[Json], Values]] = {
    "boolean": lambda _node: st.booleans(),
    "integer": _integers,
    "string": _texts,
    "array": _lists,
    "object": _objects,
}


def near(node: Json) -> Values:
    """Give values at and around the limits of a subschema, right ones and wrong ones."""
    if "enum" in node:
        return st.sampled_from(node["enum"]) | twisted(st.sampled_from(node["enum"]))
    kinds = [kind for kind in as_list(node.get("type", "string")) if kind in NEAR]
    return st.one_of([NEAR[kind](node) for kind in kinds])


def _near_text(node: Json) -> Values:
    texts = _texts(node)
    days = [DAYS] if node.get("format") == "date" else []
    return st.one_of(texts, twisted(texts), sized(node, texts), NAMES, *days)


def _near_list(node: Json) -> Values:
    return TWINS | st.lists(near(node["items"]), max_size=3)


NEAR: dict[str, Callable[[Json], Values]] = {
    "boolean": lambda _node: st.sampled_from((True, False, 1, 0, "true", "True", "yes", "")),
    "integer": numbers,
    "string": _near_text,
    "array": _near_list,
    "object": lambda _node: ANYTHING,
}
