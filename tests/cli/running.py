"""The real program run for tests: in this process, or as a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.cli.chinese import run
from clusterfund.cli.main import clusterfund

if TYPE_CHECKING:
    from collections.abc import Mapping

REPOSITORY = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Ran:
    """What one run gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The JSON that was printed."""
        return json.loads(self.out)


def ran(*arguments: str | Path) -> Ran:
    """Run the program in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(clusterfund, [str(each) for each in arguments])
    return Ran(code, out.getvalue(), err.getvalue())


def process(
    *arguments: str | Path, cwd: Path = REPOSITORY, settings: Mapping[str, str] | None = None
) -> Ran:
    """Run the program as a process of its own, in a bare environment; its output is UTF-8."""
    done = subprocess.run(
        [sys.executable, "-m", "clusterfund", *(str(each) for each in arguments)],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "CLUSTERFUND_CACHE": "", **(settings or {})},
        check=False,
        capture_output=True,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def snapshot(root: Path) -> dict[str, bytes]:
    """Give every file below a folder with its bytes."""
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def is_one_chinese_sentence(text: str) -> bool:
    """Tell whether a message is one line that begins in Chinese, without a traceback."""
    return (
        text.count("\n") == 1
        and text.startswith(("无法完成：", "用法有误："))
        and text.endswith("。\n")
        and "Traceback" not in text
    )
