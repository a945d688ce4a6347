"""The two files of a round that count the register's files, told of another count.

Where only drafts changed nothing else of a round does; the dataset of a large one need not be
computed for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from clusterfund import jsontext

if TYPE_CHECKING:
    from collections.abc import Mapping

TOTALS = b'\n  "totals": '
"""Begins the last part of a dataset: names stand in order, and no text holds a line's end."""


def recounted(
    files: Mapping[str, bytes], before: Mapping[str, Any], now: Mapping[str, Any]
) -> dict[str, bytes] | None:
    """Put another count into `counted` files; None where it does not stand there just once."""
    made = {}
    for path, data in files.items():
        told = _dataset(data, now) if path.endswith(".json") else _page(data, before, now)
        if told is None:
            return None
        made[path] = told
    return made


def _dataset(data: bytes, now: Mapping[str, Any]) -> bytes:
    head, _, tail = data.rpartition(TOTALS)
    totals = orjson.loads(b'{"totals": ' + tail)["totals"]
    return head + jsontext.written({"totals": {**totals, **now}})[1:]


def _page(data: bytes, before: Mapping[str, Any], now: Mapping[str, Any]) -> bytes | None:
    for words in ("登记册共 {files} 个文件，", '<p><code class="cf-hash">{digest}</code></p>'):
        old, new = words.format(**before).encode(), words.format(**now).encode()
        if data.count(old) != 1:
            return None
        data = data.replace(old, new)
    return data
