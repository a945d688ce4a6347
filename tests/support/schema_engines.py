"""Both validators, giving the schema keywords that a document breaks."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import jsonschema_rs
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from support.schema_trees import (
    Json,
    schema,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


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
