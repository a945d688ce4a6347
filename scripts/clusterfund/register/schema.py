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

import jsonschema_rs

from clusterfund.findings import Place
from clusterfund.register import codes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

    from clusterfund.findings import Code, Finding
    from clusterfund.records import Source

SCHEMAS = Path(__file__).resolve().parents[3] / "schemas"
COMMON = "common.schema.json#"

CODE_OF_KEYWORD = {
    "required": codes.MISSING_FIELD,
    "additionalProperties": codes.UNKNOWN_FIELD,
    "type": codes.WRONG_TYPE,
    "pattern": codes.WRONG_FORM,
    "format": codes.WRONG_FORM,
    "enum": codes.NOT_A_CHOICE,
    "minLength": codes.WRONG_LENGTH,
    "maxLength": codes.WRONG_LENGTH,
    "minItems": codes.WRONG_COUNT,
    "maxItems": codes.WRONG_COUNT,
    "uniqueItems": codes.WRONG_COUNT,
    "minProperties": codes.WRONG_COUNT,
    "maxProperties": codes.WRONG_COUNT,
    "minimum": codes.OUT_OF_RANGE,
    "maximum": codes.OUT_OF_RANGE,
}

MESSAGES = {
    codes.WRONG_TYPE: "“{}”的类型不对",
    codes.WRONG_FORM: "“{}”的格式不对",
    codes.NOT_A_CHOICE: "“{}”不在可选项中",
    codes.WRONG_LENGTH: "“{}”的字数不对",
    codes.WRONG_COUNT: "“{}”的项数不对，或者有重复",
    codes.OUT_OF_RANGE: "“{}”的数值超出范围",
    codes.NOT_AS_FORM: "“{}”与表格要求不符",
}

TYPE_NAMES = {
    "string": "文字",
    "integer": "整数",
    "number": "数字",
    "boolean": "true 或 false",
    "array": "列表",
    "object": "字段组",
    "null": "空",
}


@functools.cache
def load(kind: str) -> dict[str, Any]:
    """Load the schema of a document kind with the common definitions put in their places."""
    common = json.loads((SCHEMAS / "common.schema.json").read_text("utf-8"))["$defs"]

    def inlined(node: Any) -> Any:
        if isinstance(node, list):
            return [inlined(item) for item in node]
        if not isinstance(node, dict):
            return node
        name = str(node.get("$ref", "")).removeprefix(f"{COMMON}/$defs/")
        rest = {key: inlined(value) for key, value in node.items() if key != "$ref"}
        return {**common[name], **rest} if name else rest

    return dict(inlined(json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))))


@functools.cache
def _gate(kind: str) -> Callable[[Any], bool]:
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

    strict = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern})
    return strict(load(kind), format_checker=jsonschema.FormatChecker(["date"]))


def _strict(pattern: str) -> str:
    return pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern


def validate(kind: str, source: Source) -> list[Finding]:
    """Judge one document by the schema of its kind, every fault at its line."""
    if _gate(kind)(source.data):
        return []
    explained: dict[str, Finding] = {}
    for error in _reference(kind).iter_errors(source.data):
        for finding in _explain(source, error):
            explained.setdefault(finding.pointer, finding)  # one fault, one message
    return list(explained.values()) or [codes.NOT_AS_FORM.finding(Place(source.path), "内容与表格要求不符")]


def _explain(source: Source, error: ValidationError) -> Iterator[Finding]:
    pointer = "".join(f"/{_escape(str(part))}" for part in error.absolute_path)
    schema = error.schema if isinstance(error.schema, dict) else {}
    keyword = str(error.validator)
    if keyword == "required":
        yield from _missing(source, error, schema, pointer)
    elif keyword == "additionalProperties":
        yield from _unknown(source, error, schema, pointer)
    elif "propertyNames" in error.absolute_schema_path:
        yield _bad_name(source, error, pointer)
    else:
        code = CODE_OF_KEYWORD.get(keyword, codes.NOT_AS_FORM)
        title = schema.get("title", "内容")
        yield code.finding(
            Place(source.path, *source.at(pointer), pointer),
            MESSAGES[code].format(title),
            found=_found(error.instance),
            wanted=_wanted(code, keyword, error.validator_value, schema),
            fix=_fix(code, schema, error.instance),
        )


def _missing(
    source: Source, error: ValidationError, schema: dict[str, Any], pointer: str
) -> Iterator[Finding]:
    properties = schema.get("properties", {})
    for name in error.validator_value if isinstance(error.instance, dict) else ():
        if name not in error.instance and f"'{name}'" in error.message:
            about = properties.get(name, {})
            yield codes.MISSING_FIELD.finding(
                Place(source.path, *source.at(pointer), f"{pointer}/{name}"),
                f"缺少字段 {name}（{about.get('title', name)}）",
                wanted=about.get("description", ""),
                fix=f"请在这里补上 {name}: …。",
            )


def _unknown(
    source: Source, error: ValidationError, schema: dict[str, Any], pointer: str
) -> Iterator[Finding]:
    known = schema.get("properties", {})
    for name in error.instance:
        if name not in known:
            below = f"{pointer}/{_escape(name)}"
            yield codes.UNKNOWN_FIELD.finding(
                Place(source.path, *source.key_at(pointer, name), below),
                "这里没有这个字段",
                found=name,
                wanted="字段 " + "、".join(known),
            )


def _bad_name(source: Source, error: ValidationError, pointer: str) -> Finding:
    return codes.WRONG_FORM.finding(
        Place(source.path, *source.key_at(pointer, error.instance), pointer),
        "这个字段名的写法不对",
        found=error.instance,
        wanted=error.schema.get("description", "") if isinstance(error.schema, dict) else "",
    )


def _found(value: Any) -> str:
    if isinstance(value, list):
        return f"{len(value)} 项"
    if isinstance(value, dict):
        return f"{len(value)} 个字段"
    return "空白" if value == "" else str(value)


def _wanted(code: Code, keyword: str, value: Any, schema: dict[str, Any]) -> str:
    if code is codes.NOT_A_CHOICE:
        return "、".join(str(choice) for choice in value) + " 之一"
    if code is codes.WRONG_TYPE:
        names = [value] if isinstance(value, str) else value
        return "或".join(TYPE_NAMES[name] for name in names)
    limits = {
        "minLength": "至少 {} 个字",
        "maxLength": "最多 {} 个字",
        "minItems": "至少 {} 项",
        "maxItems": "最多 {} 项",
        "minProperties": "至少 {} 项",
        "maxProperties": "最多 {} 项",
        "uniqueItems": "各项不同",
        "minimum": "不小于 {}",
        "maximum": "不大于 {}",
    }
    if keyword in limits:
        return limits[keyword].format(value)
    return str(schema.get("description", ""))


def _fix(code: Code, schema: dict[str, Any], value: Any) -> str:
    if code is codes.WRONG_TYPE and schema.get("type") == "string" and isinstance(value, int):
        return f'请加英文双引号，写成 "{str(value).lower() if value is True or value is False else value}"。'
    return ""


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
