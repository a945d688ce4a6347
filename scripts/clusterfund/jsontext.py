"""JSON as the programme publishes it: the same bytes on every machine."""

from __future__ import annotations

import json
from typing import Any


def written(data: Any) -> str:
    """Write plain data as a published file has it: keys in order, two blanks, a last newline."""
    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
