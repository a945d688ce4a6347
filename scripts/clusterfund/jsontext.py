"""JSON as the programme publishes it: the same bytes on every machine."""

from __future__ import annotations

from typing import Any

import orjson

AS_PUBLISHED = orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE


def written(data: Any) -> bytes:
    """Write plain data as a published file has it: keys in order, two blanks, a last newline."""
    return orjson.dumps(data, option=AS_PUBLISHED)
