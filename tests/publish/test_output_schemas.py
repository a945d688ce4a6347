"""Every JSON that the program writes has a schema, and the schema says no more than is written."""

from __future__ import annotations

import copy
import functools
import operator
import re
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from publish.odd_registers import ODD, odd_outputs, sample_outputs
from publish.output_schemas import OUTPUTS, faults, nodes, source, used

if TYPE_CHECKING:
    from collections.abc import Iterator

CHINESE = re.compile("[\u4e00-\u9fff]")
each_output = pytest.mark.parametrize("name", OUTPUTS)


def test_every_output_has_a_schema() -> None:
    """There are sixteen JSON outputs, and a schema for each."""
    wanted = [
        "check",
        "dataset",
        "diff",
        "evaluation",
        "explain",
        "federate",
        "impact",
        "import",
        "ledger",
        "letter",
        "programme",
        "rank",
    ]
    assert [*wanted, "receipt", "status", "subsidy", "verify"] == OUTPUTS


@each_output
def test_schemas_are_schemas(name: str) -> None:
    """Each output schema is a valid JSON Schema 2020-12."""
    Draft202012Validator.check_schema(source(name))
    assert source(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@each_output
def test_fields_have_a_chinese_title_and_description(name: str) -> None:
    """Every field of every output says in Chinese what it is."""
    silent = [
        f"{at}/{keyword}"
        for at, node in nodes(source(name))
        for keyword in ("title", "description")
        if not CHINESE.search(node.get(keyword, ""))
    ]
    assert silent == []


@each_output
def test_output_objects_are_closed(name: str) -> None:
    """No object of an output may carry a field that its schema does not name."""
    kinds = [(at, node) for at, node in nodes(source(name)) if node.get("type") == "object"]
    assert [at for at, node in kinds if node.get("additionalProperties") is not False] == []


def test_sample_outputs_validate() -> None:
    """Everything that the sample round leads to is as the schemas say."""
    found = [fault for name, output in sample_outputs() for fault in faults(name, output)]
    assert found == []


@pytest.mark.parametrize("name", ODD)
def test_odd_outputs_validate(name: str) -> None:
    """Everything that an odd register leads to is as the schemas say."""
    written = odd_outputs(name)
    assert {"check", "status", "dataset", "programme"} <= {kind for kind, _ in written}
    assert [fault for kind, output in written for fault in faults(kind, output)] == []


def test_every_property_is_used() -> None:
    """No schema names a field, a list item or a form that no output has."""
    written = [*sample_outputs(), *(each for name in ODD for each in odd_outputs(name))]
    for name in OUTPUTS:
        seen = {at for kind, output in written if kind == name for at in used(source(name), output)}
        assert sorted({at for at, _ in nodes(source(name))} - seen) == [], name


@each_output
def test_a_field_more_or_less_is_refused(name: str) -> None:
    """An output with an unknown field, or without one that must be there, does not validate."""
    output = next(output for kind, output in sample_outputs() if kind == name)
    assert faults(name, {**output, "more": 1}) != []
    for field in output:
        assert faults(name, {key: output[key] for key in output if key != field}) != [], field


@each_output
def test_every_object_is_guarded(name: str) -> None:
    """A field more in any object of an output does not validate."""
    output = next(output for kind, output in sample_outputs() if kind == name)
    shapes = {
        tuple(str(step) for step in path if isinstance(step, str)): path for path in objects(output)
    }
    for path in shapes.values():
        changed = copy.deepcopy(output)
        functools.reduce(operator.getitem, path, changed)["more"] = "x"
        assert faults(name, changed) != [], path


def objects(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to every object."""
    if isinstance(value, dict):
        yield path
        for key, item in value.items():
            yield from objects(item, (*path, key))
    if isinstance(value, list):
        for place, item in enumerate(value):
            yield from objects(item, (*path, place))
