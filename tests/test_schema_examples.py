"""Positive and negative examples for every keyword of every schema; see schemas/README.md."""

from __future__ import annotations

import copy
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import jsonschema_rs
import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Json: TypeAlias = Any

SCHEMA_FOLDER = Path(__file__).parents[1] / "schemas"
EXAMPLE_FOLDER = Path(__file__).parent / "schemas"
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
ANNOTATIONS = frozenset({"$schema", "title", "description", "x-public"})
TYPE_NAMES = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    type(None): "null",
    list: "array",
    dict: "object",
}
CHINESE = re.compile("[\u4e00-\u9fff]")
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


def strict_pattern(
    _validator: object, pattern: str, instance: object, _schema: object
) -> Iterator[ValidationError]:
    """Match as ECMA 262 does: the final $ does not match before a trailing newline."""
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def pointer(path: Iterable[str | int]) -> str:
    """Join the steps of a schema path."""
    return "".join(f"/{step}" for step in path)


def python_keywords(errors: Iterable[ValidationError]) -> Iterator[str]:
    """Yield the keyword of each error and of the errors inside its branches."""
    for error in errors:
        yield pointer(error.absolute_schema_path)
        yield from python_keywords(error.context)


def rust_keywords(errors: Iterable[jsonschema_rs.ValidationError]) -> Iterator[str]:
    """Yield the keyword of each error and of the errors inside its branches."""
    for error in errors:
        yield pointer(error.schema_path)
        for branch in getattr(error.kind, "context", []):
            yield from rust_keywords(branch)


@cache
def python_validator(name: str) -> Draft202012Validator:
    """Build the validator of the jsonschema package."""
    strict: type[Draft202012Validator] = extend(  # type: ignore[no-untyped-call]
        Draft202012Validator, {"pattern": strict_pattern}
    )
    return strict(schema(name), format_checker=FormatChecker())


@cache
def rust_validator(name: str) -> jsonschema_rs.Validator:
    """Build the validator of the jsonschema_rs package."""
    return jsonschema_rs.validator_for(schema(name), validate_formats=True)


def broken_by_python(name: str, document: Json) -> set[str]:
    """Give the keywords that jsonschema reports as broken."""
    return set(python_keywords(python_validator(name).iter_errors(document)))


def broken_by_rust(name: str, document: Json) -> set[str]:
    """Give the keywords that jsonschema_rs reports as broken."""
    return set(rust_keywords(rust_validator(name).iter_errors(document)))


ENGINES = {"jsonschema": broken_by_python, "jsonschema_rs": broken_by_rust}
each_engine = pytest.mark.parametrize("broken", ENGINES.values(), ids=ENGINES.keys())
each_file = pytest.mark.parametrize("name", FILES)
each_schema = pytest.mark.parametrize("name", SCHEMAS)


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
        return value + [padded(last, len(last) + count) for count in extra]
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


@each_file
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
