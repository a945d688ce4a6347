"""JSON Schema: a fast yes or no for every document, and an explained finding for each no.

The schemas belong to the code that judges (`schemas/` beside `scripts/`), never to the register
that is judged. jsonschema-rs is the gate; the reference validator explains what failed.
"""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.findings import Place
from clusterfund.register import codes
from clusterfund.register.explain import explain
from clusterfund.register.sparing import sparing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

    from clusterfund.findings import Finding
    from clusterfund.records import Source

SCHEMAS = Path(__file__).resolve().parents[3] / "schemas"
COMMON = "common.schema.json#"


@functools.cache
def load(kind: str) -> dict[str, Any]:
    """Load the schema of a document kind with the common definitions put in their places.

    `act#acceptance` is one field of a kind, where a document of its own holds it.
    """
    name, _, part = kind.partition("#")
    common = json.loads((SCHEMAS / "common.schema.json").read_text("utf-8"))["$defs"]

    def inlined(node: Any) -> Any:
        if isinstance(node, list):
            return [inlined(item) for item in node]
        if not isinstance(node, dict):
            return node
        common_name = str(node.get("$ref", "")).removeprefix(f"{COMMON}/$defs/")
        rest = {key: inlined(value) for key, value in node.items() if key != "$ref"}
        if not common_name:
            return rest
        return {**common[common_name], **rest}

    whole = dict(inlined(json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))))
    return dict(whole["properties"][part]) if part else whole


@functools.cache
def _gate(kind: str) -> Callable[[Any], bool]:
    import jsonschema_rs  # noqa: PLC0415 -- compiled; reading alone must do without it

    return jsonschema_rs.Draft202012Validator(load(kind), validate_formats=True).is_valid


@functools.cache
def _reference(kind: str) -> Validator:
    import jsonschema  # noqa: PLC0415 -- slow import, needed only where something is wrong

    def pattern(
        validator: Validator, wanted: str, value: Any, _schema: Any
    ) -> Iterator[ValidationError]:
        """Match as ECMA-262 does: `$` is the end, not "before a last newline"."""
        if validator.is_type(value, "string") and not re.search(_strict(wanted), value):
            yield jsonschema.ValidationError(f"{value!r} does not match {wanted!r}")

    def unique_items(
        validator: Validator,
        wanted: Any,
        value: Any,
        schema: Any,
    ) -> Iterator[ValidationError]:
        """Leave a list that is too long anyway: the reference compares each item with each."""
        if not validator.is_type(value, "array") or len(value) <= schema["maxItems"]:
            yield from original["uniqueItems"](validator, wanted, value, schema)

    original: Any = jsonschema.Draft202012Validator.VALIDATORS
    extend: Callable[..., type[Validator]] = jsonschema.validators.extend
    strict = extend(
        jsonschema.Draft202012Validator, {"pattern": pattern, "uniqueItems": unique_items}
    )
    return strict(load(kind), format_checker=jsonschema.FormatChecker(["date"]))


def _strict(pattern: str) -> str:
    return pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern


def validate(kind: str, source: Source) -> list[Finding]:
    """Judge one document by the schema of its kind, every fault at its line."""
    if _gate(kind)(source.data):
        return []
    return list(sparing(_explained(kind, source))) or [
        codes.NOT_AS_FORM.finding(Place(source.path), "内容与表格要求不符")
    ]


def _explained(kind: str, source: Source) -> Iterator[Finding]:
    """Explain the faults one by one, each place once."""
    seen = set()
    for error in _reference(kind).iter_errors(source.data):
        for finding in explain(source, error):
            if finding.pointer not in seen:
                seen.add(finding.pointer)
                yield finding
