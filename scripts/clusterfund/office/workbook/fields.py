"""What can be filled in, from the schemas: title, note, kind of value, choices in words."""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund.register import fields as described
from clusterfund.register.explain import FORM
from clusterfund.register.schema import SCHEMAS, load

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

YES_NO = (("true", "是"), ("false", "否"))
NOT_FOR_CELLS = re.compile(
    r"true|false|\[\]|引号|文件名|yaml|purchases|[a-z]+_[a-z]+|六位|\""
    r"|^(?:一件一行|单位元|18 位代码)$"
)
"""What a description says to people who write YAML, and what `HOW` says anyway."""
CLAUSE = re.compile("（(?:指南|附录)[^（）]*(?:（[^（）]*）[^（）]*)*）")
INSTEAD = {"division": "所在区县", "product": "产品"}
"""Headers of what is chosen by its name, where the schema's title asks for the code."""
MARK = "*"
"""What a header of a field that must be filled in ends with."""
CHOOSE = "请从下拉列表中选"
HOW = {
    "line": "最多 100 个字",
    "text": "最多 2000 个字，换行按 Alt+Enter",
    "lines": "一件一行，换行按 Alt+Enter，每行最多 100 个字",
    "slug": "小写英文字母、数字和连字符，不填时由程序编号",
    "uscc": "18 位数字和大写字母",
    "date": "写成 2021-09-15",
    "money": "单位元，只写数字，最多两位小数，例如 180000 或 180000.50",
    "wan": "单位万元，只写数字，最多六位小数，例如 500 或 1280.5",
    "decimal": "只写数字，最多四位小数，例如 12 或 97.5",
    "integer": "整数",
    "account_id": "整数，例如 90000101",
    "account_name": "英文字母、数字、下划线和连字符，最多 60 个字",
    "choice": CHOOSE,
    "yes_no": CHOOSE,
    "division": CHOOSE,
    "product": CHOOSE,
    "enterprise": CHOOSE,
}
"""How each kind of value is written in a cell."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. `keys` is its way into the mapping of its row or document.

    `kind` is a definition of common.schema.json, or one of `choice`, `yes_no`, `integer`,
    `lines`, `product`, `enterprise`. `words` pairs what is stored with what people choose.
    """

    keys: tuple[str, ...]
    title: str
    note: str
    kind: str
    required: bool = True
    words: tuple[tuple[str, str], ...] = ()

    @property
    def pointer(self) -> str:
        """Give the field's JSON pointer below its row or document."""
        return "".join(f"/{key}" for key in self.keys)

    @property
    def header(self) -> str:
        """Give what is written over the column, or before the cell."""
        return f"{self.title}{MARK if self.required and self.kind != 'slug' else ''}"


@functools.cache
def _definitions() -> dict[str, str]:
    common = json.loads((SCHEMAS / "common.schema.json").read_text("utf-8"))["$defs"]
    return {each[FORM]: name for name, each in common.items()}


@functools.cache
def fields(kind: str, below: str = "") -> tuple[Field, ...]:
    """List the fields of a document, or of an item of the list `below`; inner lists are left."""
    top = (below, described.EACH) if below else ()
    optional = {each.path for each in described.fields(kind) if not each.required}
    return tuple(
        _field(each, node, each.path[len(top) :], required=not _any_above(each.path, optional))
        for each, node in _leaves(kind)
        if each.path[: len(top)] == top and described.EACH not in each.path[len(top) :]
    )


def _any_above(path: tuple[str, ...], optional: set[tuple[str, ...]]) -> bool:
    return any(path[:length] in optional for length in range(1, len(path) + 1))


def _leaves(kind: str) -> Iterator[tuple[described.Field, Mapping[str, Any]]]:
    """Yield the fields that hold a value, and lists of lines, each with its schema."""
    for each in described.fields(kind):
        node: Mapping[str, Any] = load(kind)
        for step in each.path:
            node = node["items"] if step == described.EACH else node["properties"][step]
        if "properties" not in node and "properties" not in node.get("items", {}):
            yield each, node


def _field(
    each: described.Field, node: Mapping[str, Any], keys: tuple[str, ...], *, required: bool
) -> Field:
    kind = _kind(keys[-1], node)
    words = tuple((value, word(value, each.description)) for value in node.get("enum", ()))
    said = "" if words else plainly(CLAUSE.sub("", each.description))
    guide = "" if each.clause.startswith("附录") else "指南 "
    note = f"{said}{HOW[kind]}。依据：{guide}{each.clause}。"
    return Field(keys, INSTEAD.get(keys[-1], each.title), note, kind, required, words)


def _kind(key: str, node: Mapping[str, Any]) -> str:
    if "enum" in node:
        return "choice"
    usual = {"boolean": "yes_no", "array": "lines", "integer": "integer"}
    kind = _definitions().get(node.get(FORM, ""), usual.get(str(node["type"]), ""))
    return "product" if key == "product" else kind


def plainly(text: str) -> str:
    """Say what a description says, without what is meant for people who write YAML."""
    parts = [each for each in re.split("[，；。]", text) if each]
    kept = [each for each in parts if not NOT_FOR_CELLS.search(each)]
    return f"{'，'.join(kept)}。" if kept else ""


def word(choice: str, description: str) -> str:
    """Find the word that a description gives a choice: `state 国有，private 民营`."""
    found = re.search(rf"(?<![a-z_]){re.escape(choice)} (?:为)?([^，。；（、]+)", description)
    return found[1].strip() if found else choice
