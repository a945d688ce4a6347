"""A bare `mkdocs build` or `mkdocs serve` renders first: MkDocs loads this file by its path."""

from __future__ import annotations

import subprocess
import sys
from typing import Any


def on_pre_build(config: Any) -> None:  # noqa: ARG001 -- MkDocs' signature
    """Write the generated pages into `docs/`."""
    subprocess.run([sys.executable, "-m", "clusterfund", "render"], check=True)
