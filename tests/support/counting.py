"""What a computation costs, counted in Python's own steps, so that no machine or noise decides."""

from __future__ import annotations

import fractions
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


def steps(work: Callable[[], object]) -> int:
    """Count the instructions that Python carries out, those of fractions apart."""
    count = 0

    def trace(frame: FrameType, _event: str, _arg: Any) -> Any:
        nonlocal count
        if frame.f_code.co_filename == fractions.__file__:  # sorting compares them: n log n
            return None
        frame.f_trace_lines = False
        frame.f_trace_opcodes = True
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count
