"""YAML for tests, typed as the strict reader types it, but read and written by other code.

Writing keeps one field a line in the given order, so a changed value never moves another line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from pathlib import Path

BOOLEAN = re.compile("(?:true|false)$")
INTEGER = re.compile("(?:0|-?[1-9][0-9]{0,14})$")
CODE = re.compile(r"[0-9][0-9A-Z.]*$")
WIDTH = 10_000


class _Loader(yaml.SafeLoader):
    """Only `true`, `false` and plain integers are more than text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 -- as PyYAML has it


class _Dumper(yaml.SafeDumper):
    """Quote what would otherwise not be text, and codes and decimals for other readers."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 -- as PyYAML has it

    def increase_indent(  # PyYAML's signature
        self,
        flow: bool = False,  # noqa: FBT001, FBT002
        indentless: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        del indentless
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:
        del data
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    typed = BOOLEAN.match(value) or INTEGER.match(value) or CODE.match(value)
    style = '"' if typed or not value else "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


for _kind in (_Loader, _Dumper):
    _kind.add_implicit_resolver("tag:yaml.org,2002:bool", BOOLEAN, None)
    _kind.add_implicit_resolver("tag:yaml.org,2002:int", INTEGER, None)
_Dumper.add_representer(str, _text)


def load(text: str) -> Any:
    """Read one document."""
    return yaml.load(text, Loader=_Loader)  # noqa: S506 -- a SafeLoader


def dump(data: Any) -> str:
    """Write one document in block style."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH)


def rewrite(path: Path, data: Any) -> None:
    """Write a document over an older one, keeping the comments at its top."""
    lines = path.read_text("utf-8").splitlines(keepends=True)
    top = [line for line in lines[: _first_field(lines)] if line.startswith("#")]
    path.write_text("".join(top) + dump(data), "utf-8", newline="\n")


def _first_field(lines: list[str]) -> int:
    return next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))


def put(data: Any, pointer: str, value: Any) -> None:
    """Set what a JSON pointer names; a list takes one item more at its end."""
    parent, key = _parent(data, pointer)
    if isinstance(parent, list) and key == len(parent):
        parent.append(value)
    else:
        parent[key] = value


def drop(data: Any, pointer: str) -> None:
    """Delete what a JSON pointer names."""
    parent, key = _parent(data, pointer)
    del parent[key]


def _parent(data: Any, pointer: str) -> tuple[Any, Any]:
    *before, last = (part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])
    for part in before:
        data = data[int(part) if isinstance(data, list) else part]
    return data, int(last) if isinstance(data, list) else last
