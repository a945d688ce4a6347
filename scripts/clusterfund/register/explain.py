"""A schema error in words: which field, what was found, what is wanted, one fix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.findings import Place, shown
from clusterfund.register import codes
from clusterfund.register.scalars import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema.exceptions import ValidationError

    from clusterfund.findings import Code, Finding
    from clusterfund.records import Source

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
    codes.WRONG_COUNT: "“{}”的项数不对",
    codes.OUT_OF_RANGE: "“{}”的数值超出范围",
    codes.NOT_AS_FORM: "“{}”与表格要求不符",
}

REPEATED = "“{}”有重复的项"
NOT_FILLED_IN, FILL_IN = "“{}”还没有填", "请在这里填写。"

FORM = "x-form"
"""Where `schema.load` keeps how a shared kind of field is written, beside what the field means."""

TYPE_NAMES = {
    "string": "文字",
    "integer": "整数",
    "number": "数字",
    "boolean": "true 或 false",
    "array": "列表",
    "object": "字段组",
    "null": "空",
}


TYPE_OF = {bool: "boolean", int: "integer"}


def explain(source: Source, error: ValidationError) -> Iterator[Finding]:
    """Turn one error of the reference validator into findings at their lines."""
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
        blank = error.instance == ""
        message = NOT_FILLED_IN if blank else MESSAGES[code]
        wanted = _wanted(code, keyword, error.validator_value, schema)
        yield code.finding(
            Place(source.path, *source.at(pointer), pointer),
            (REPEATED if keyword == "uniqueItems" else message).format(schema.get("title", "内容")),
            found=_found(error.instance),
            wanted=str(schema.get(FORM, wanted)) if blank else wanted,
            fix=FILL_IN if blank else _fix(code, schema, error.instance),
        )


def _missing(
    source: Source, error: ValidationError, schema: dict[str, Any], pointer: str
) -> Iterator[Finding]:
    properties = schema.get("properties", {})
    instance: Any = error.instance
    required: Any = error.validator_value
    for name in required:
        if name not in instance and f"'{name}'" in error.message:
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
    instance: Any = error.instance
    for name in instance:
        if name not in known:
            below = f"{pointer}/{_escape(name)}"
            yield codes.UNKNOWN_FIELD.finding(
                Place(source.path, *source.key_at(pointer, name), below),
                "这里没有这个字段",
                found=name,
                wanted="字段 " + "、".join(known),
            )


def _bad_name(source: Source, error: ValidationError, pointer: str) -> Finding:
    name = str(error.instance)
    return codes.WRONG_FORM.finding(
        Place(source.path, *source.key_at(pointer, name), f"{pointer}/{_escape(name)}"),
        "这个字段名的写法不对",
        found=error.instance,
        wanted=error.schema.get("description", "") if isinstance(error.schema, dict) else "",
    )


def _found(value: Any) -> str:
    if isinstance(value, list):
        return f"{len(value)} 项"
    if isinstance(value, dict):
        return f"{len(value)} 个字段"
    return "空白" if value == "" else shown(value)


def _wanted(code: Code, keyword: str, value: Any, schema: dict[str, Any]) -> str:
    if code is codes.NOT_A_CHOICE:
        return "、".join(str(choice) for choice in value) + " 之一"
    if keyword == "oneOf":
        return "、".join(name for branch in value for name in branch["required"]) + (
            " 中写一个，只写一个"
        )
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
    return str(schema.get(FORM) or schema.get("description", ""))


def _fix(code: Code, schema: dict[str, Any], value: Any) -> str:
    if code is codes.WRONG_TYPE and schema.get("type") == "string" and isinstance(value, int):
        return f'请加英文双引号，写成 "{shown(value)}"。'
    bare = plain(value) if isinstance(value, str) else value
    if code is codes.WRONG_TYPE and TYPE_OF.get(type(bare)) == schema.get("type"):
        return f"请去掉引号，写成 {value}。"
    return ""


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
