"""Positive and negative examples for every keyword of every schema; see schemas/README.md."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from support.schema_cases import as_list, cases
from support.schema_engines import (
    ENGINES,
    broken_by_rust,
)
from support.schema_trees import (
    ANNOTATIONS,
    APPLICATORS,
    ASSERTIONS,
    EXAMPLE_FOLDER,
    FILES,
    SCHEMAS,
    TYPE_NAMES,
    VALID_EXAMPLES,
    Json,
    assertions,
    children,
    fields,
    nodes,
    read,
    schema,
    source,
)

if TYPE_CHECKING:
    from collections.abc import Callable

CHINESE = re.compile("[\u4e00-\u9fff]")

each_engine = pytest.mark.parametrize("broken", ENGINES.values(), ids=ENGINES.keys())
each_file = pytest.mark.parametrize("name", FILES)
each_schema = pytest.mark.parametrize("name", SCHEMAS)


def wanted(node: Json) -> set[str]:
    """Give the pointers that positive examples must use: fields, enum values, types, branches."""
    found = set()
    for at, child in nodes(node):
        found |= {at} | {f"{at}/enum/{value}" for value in child.get("enum", [])}
        if isinstance(child.get("type"), list):
            found |= {f"{at}/type/{kind}" for kind in child["type"]}
    return found


def parts(node: Json, value: Json) -> dict[str, list[Json]]:
    """Give the values that each direct subschema of a node applies to."""
    members = value if isinstance(value, dict) else {}
    named = node.get("properties", {})
    found = {f"/properties/{key}": [members[key]] for key in named.keys() & members.keys()}
    found["/items"] = value if isinstance(value, list) else []
    found["/additionalProperties"] = [members[key] for key in members.keys() - named.keys()]
    found["/propertyNames"] = list(members)
    for index, branch in enumerate(node.get("oneOf", [])):
        found[f"/oneOf/{index}"] = [value] * Draft202012Validator(branch).is_valid(value)
    return found


def used(node: Json, value: Json, at: str = "") -> set[str]:
    """Give the pointers that one value uses, in the terms of `wanted`."""
    found = {at, f"{at}/type/{TYPE_NAMES[type(value)]}", f"{at}/enum/{value}"}
    values = parts(node, value)
    for step, child in children(node):
        for part in values.get(step, []):
            found |= used(child, part, at + step)
    return found


def is_text(at: str, node: Json) -> bool:
    """Tell whether a subschema admits strings without listing them."""
    kinds = as_list(node.get("type", []))
    return "enum" not in node and ("string" in kinds or at.endswith("/propertyNames"))


def is_bounded(pattern: str) -> bool:
    """Tell whether a pattern limits the length of what it matches."""
    outside_classes = re.sub(r"\[(\\.|[^\]])*\]|\\.", "", pattern)
    return not re.search(r"[*+]|\{[0-9]+,\}", outside_classes)


@each_engine
@pytest.mark.parametrize("example", VALID_EXAMPLES)
def test_valid_example_passes(example: str, broken: Callable[[str, Json], set[str]]) -> None:
    """A complete positive example breaks no keyword."""
    assert broken(example.partition("/")[0], read(example)) == set()


@pytest.mark.parametrize("example", VALID_EXAMPLES)
def test_only_json_examples_hold_what_yaml_cannot(example: str) -> None:
    """Real fractions and nulls stand in files that say so: others take the rest for YAML."""
    text = (EXAMPLE_FOLDER / example).read_text(encoding="utf-8")
    assert ("$json" in text) == ("/json-" in example)


@each_engine
@each_schema
def test_invalid_case_breaks_its_keywords(
    name: str, broken: Callable[[str, Json], set[str]]
) -> None:
    """Every negative case breaks exactly the keywords it states."""
    reports = ((case, broken(name, case.document())) for case in cases(name))
    wrong = {str(case): sorted(found) for case, found in reports if found != case.keywords}
    assert wrong == {}


@each_schema
def test_last_value_within_a_limit_passes(name: str) -> None:
    """A document just within a limit of size or number breaks no keyword."""
    limits = [case for case in cases(name) if case.is_at_limit]
    reports = {str(case): broken_by_rust(name, case.document(less=1)) for case in limits}
    assert {case: found for case, found in reports.items() if found} == {}


@each_schema
def test_every_keyword_is_broken_once(name: str) -> None:
    """No keyword of a schema is without a negative case."""
    covered = {keyword for case in cases(name) for keyword in case.keywords}
    assert sorted(assertions(name) - covered) == []


@each_schema
def test_positive_examples_use_everything(name: str) -> None:
    """No property, enum value, type or branch of a schema is without a positive example."""
    examples = [example for example in VALID_EXAMPLES if example.startswith(f"{name}/")]
    found = set().union(*(used(schema(name), read(example)) for example in examples))
    assert sorted(wanted(schema(name)) - found) == []


@each_schema
def test_minimal_and_full_example_exist(name: str) -> None:
    """Every schema has a minimal and a full positive example."""
    assert {f"{name}/valid/{kind}.yaml" for kind in ("minimal", "full")} <= set(VALID_EXAMPLES)


@each_file
def test_keywords_are_known(name: str) -> None:
    """No schema uses a keyword that these tests do not look at."""
    known = ASSERTIONS | APPLICATORS | ANNOTATIONS
    unknown = {f"{at}/{key}" for at, node in nodes(source(name)) for key in node.keys() - known}
    assert sorted(unknown) == []


@each_schema
def test_fields_are_explained_in_chinese(name: str) -> None:
    """Every field has a title and a description in Chinese."""
    silent = [
        f"{at}/{keyword}"
        for at, node in fields(source(name))
        for keyword in ("title", "description")
        if not CHINESE.search(node.get(keyword, ""))
    ]
    assert silent == []


@each_file
def test_objects_are_closed(name: str) -> None:
    """Every object says what may stand in it."""
    objects = [(at, node) for at, node in nodes(schema(name)) if node.get("type") == "object"]
    assert [at for at, node in objects if node.get("additionalProperties", True) is True] == []


@each_file
def test_strings_are_bounded(name: str) -> None:
    """Every string has a greatest length, by keyword or by pattern."""
    texts = [(at, node) for at, node in fields(schema(name)) if is_text(at, node)]
    limitless = [at for at, node in texts if not is_bounded(node.get("pattern", "*"))]
    assert [at for at in limitless if "maxLength" not in dict(texts)[at]] == []


@each_file
def test_patterns_mean_the_same_everywhere(name: str) -> None:
    r"""Every pattern is anchored, uses $ only as its end, and uses neither \d nor \w."""
    patterns = [node["pattern"] for _, node in nodes(schema(name)) if "pattern" in node]
    portable = re.compile(r"\^((?!\\[dwDW])[^$])*\$")
    assert [pattern for pattern in patterns if not portable.fullmatch(pattern)] == []


def test_shared_definitions_are_used() -> None:
    """No definition of the common schema is without a field that refers to it."""
    texts = "".join(json.dumps(source(name)) for name in SCHEMAS)
    definitions = source("common")["$defs"]
    assert [key for key in definitions if f'common.schema.json#/$defs/{key}"' not in texts] == []


@each_schema
def test_examples_are_examples(name: str) -> None:
    """What a field gives as an example is a sound value of it."""
    wrong = [
        (at, example)
        for at, node in nodes(schema(name))
        for example in node.get("examples", [])
        if not Draft202012Validator(node).is_valid(example)
    ]
    assert wrong == []


def test_shared_definitions_say_their_form() -> None:
    """A shared kind of field says in Chinese how it is written, and nothing beside.

    Editors would show its title and description instead of the field's own.
    """
    shared = source("common")["$defs"].values()
    assert [kind for kind in shared if not CHINESE.search(kind.get("x-form", ""))] == []
    assert [kind for kind in shared if kind.keys() & {"title", "description"}] == []
