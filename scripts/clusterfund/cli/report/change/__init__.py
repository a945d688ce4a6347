"""What `clusterfund diff` prints: the same sections as text and as a comment, and JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.cli.report.change.comment import comment
from clusterfund.cli.report.change.plain import plain
from clusterfund.cli.report.change.shape import shape
from clusterfund.cli.report.safe import cleaned, json_text

if TYPE_CHECKING:
    from clusterfund.gate.changes import Difference

__all__ = ["render"]


def render(difference: Difference, style: str) -> str:
    """Write a difference as `text`, `markdown` or `json`; only JSON carries values exactly."""
    if style == "json":
        return json_text(shape(difference))
    return {"markdown": comment}.get(style, plain)(cleaned(difference))
