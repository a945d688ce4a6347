"""A YAML syntax error as a finding, at the place where the writer should look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from clusterfund.findings import Place
from clusterfund.register.codes import SYNTAX

if TYPE_CHECKING:
    from clusterfund.findings import Finding

BEGINS_THERE = frozenset(
    f"while scanning {what}" for what in ("a quoted scalar", "an alias", "an anchor")
)
"""libyaml's contexts whose start says more than the place where it gave up."""

INDICATORS = "%*&!@`"
"""Characters that mean something to YAML at the start of a text."""


def fault(path: str, text: str, error: Exception) -> Finding:
    """Turn what the parser raised into a finding."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return SYNTAX.finding(Place(path), "有读不懂的转义", found=type(error).__name__)
    mark: Any = error.context_mark if error.context in BEGINS_THERE else error.problem_mark
    lines = text.split("\n")
    number, column = mark.line, mark.column
    if number >= len(lines):  # libyaml ends the last line where its writer did not
        number, column = len(lines) - 1, len(lines[-1])
    line = lines[number]
    first = line[column : column + 1]
    return SYNTAX.finding(
        Place(path, number + 1, column + 1),
        "从这里起读不懂",
        found=line,
        fix=f"文字以 {first} 开头时请加英文双引号。" if first and first in INDICATORS else "",
    )
