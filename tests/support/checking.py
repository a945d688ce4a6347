"""What `clusterfund check` prints for a register."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING

from clusterfund.cli.chinese import run
from clusterfund.cli.main import clusterfund

if TYPE_CHECKING:
    from pathlib import Path


def check_text(root: Path, *arguments: str) -> str:
    """Run the real command on the register below `root`; a fault of the tool is text too."""
    printed = io.StringIO()
    with redirect_stdout(printed), redirect_stderr(printed):
        run(clusterfund, ["check", "--root", str(root), *arguments])
    return printed.getvalue()
