"""A published dataset against what the register gives: byte for byte, each difference named."""

from __future__ import annotations

import json
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext
from clusterfund.publish.checks import Difference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from clusterfund.records import Register

ABSENT, RENDERED = "没有", "clusterfund render 的结果"


def published(path: str, data: bytes) -> Any:
    """Read a published dataset; a Difference where it is no JSON object."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        return Difference(path, "不是可以读取的 JSON", line=line, wanted=RENDERED)
    if not isinstance(value, dict):
        return Difference(path, "内容不是一份公开数据", wanted=RENDERED)
    return value


def act_digests(path: str, value: Mapping[str, Any], register: Register) -> Iterator[Difference]:
    """Compare each act's file with the digest that was published of it.

    This needs no computation, so that it names an act even where nothing can be computed.
    """
    rows = value.get("acts")
    stated = {
        row["path"]: (f"/acts/{place}/sha256", row.get("sha256"))
        for place, row in enumerate(rows if isinstance(rows, list) else ())
        if isinstance(row, dict) and isinstance(row.get("path"), str)
    }
    prefix = f"submissions/{register.round.folder}/acts/"
    there = {
        name: digest
        for name, digest in register.files.items()
        if name.startswith(prefix) and name.endswith(".yaml")
    }
    for name in sorted(stated.keys() | there.keys()):
        field, digest = stated.get(name, ("/acts", None))
        if digest != there.get(name):
            found, wanted = _brief(digest), there.get(name, ABSENT)
            yield Difference(path, "公布的决定指纹与决定文件不符", name, field, 0, found, wanted)


def same(data: bytes, wanted: dict[str, Any]) -> bool:
    """Tell whether a published file is what the register gives, byte for byte."""
    return data == jsontext.written(wanted)


def differences(
    path: str, data: bytes, value: Any, wanted: dict[str, Any], register: Register
) -> Iterator[Difference]:
    """Name every value of a published dataset that the register does not give."""
    text = jsontext.written(wanted)
    if data == text:
        return
    found = list(_compare(value, wanted, ""))
    for pointer, one, other in found:
        act = _act_of(pointer, wanted, register)
        message = "公开数据与登记册算出的不同"
        yield Difference(path, message, act, pointer, 0, _brief(one), _brief(other))
    if not found:
        place = next(i for i, (a, b) in enumerate(zip_longest(data, text)) if a != b)
        message, line = "数据相同，但文件的写法有改动", data[:place].count(b"\n") + 1
        yield Difference(path, message, line=line, found=f"第 {place + 1} 个字节不同")


class _Absent:
    """Stands for a value that is not there."""


def _compare(one: Any, other: Any, pointer: str) -> Iterator[tuple[str, Any, Any]]:
    """Go down both values and give each place where they part."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            below = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            yield from _compare(one.get(key, _Absent), other.get(key, _Absent), below)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from _compare(left, right, f"{pointer}/{place}")
    elif type(one) is not type(other) or one != other:
        yield pointer, one, other


def _brief(value: Any) -> str:
    if value is _Absent or value is None:
        return ABSENT
    if isinstance(value, list | dict):
        return f"{len(value)} 项"
    return value if isinstance(value, str) else json.dumps(value)


def _act_of(pointer: str, data: Mapping[str, Any], register: Register) -> str:
    """Name the act that a value of the dataset comes from, where that can be told."""
    _, zone, *more = pointer.split("/")
    if not more or zone not in {"acts", "notices", "ranking", "clusters"}:
        return ""
    rows = data[zone]
    place = int(more[0])
    if zone in {"acts", "notices"}:
        return str(rows[place]["path"])
    slug = rows[place]["cluster"]
    history = rows[place].get("history", [])
    if more[1:2] == ["history"] and more[2:]:
        return _path(register, {history[int(more[2])]["act"]})
    moving = {row["act"] for row in history}
    stated = more[1:2] and more[1] in {"state", "history", "reason"}
    return _path(register, moving if stated else _deciding(slug, register) or moving)


def _deciding(slug: str, register: Register) -> Iterable[int]:
    """Give the numbers of the acts that ranked the cluster or changed its award."""
    return {
        act.number
        for act in register.acts
        if any(row["cluster"] == slug for row in act.result.get("ranking", ()))
        or (act.kind == "ruling" and act.cluster == slug)
    }


def _path(register: Register, numbers: Iterable[int]) -> str:
    """Give the path of the last of these acts."""
    last = max(numbers, default=0)
    return next((act.source.path for act in register.acts if act.number == last), "")
