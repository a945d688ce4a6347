"""The core of the form in the browser, as it runs under Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from differential.engines import MEND, node

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BUILD = ROOT / "scripts" / "form" / "build.mjs"


def build(what: str, out: Path) -> Path:
    """Build a part of the form into a file."""
    done = subprocess.run(
        [node(), str(BUILD), what, str(out)], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{done.stderr}{MEND}"
    assert done.stderr == ""
    return out


class Core:
    """The core, built once: many questions are answered by a process of theirs, single ones by one.

    Use it within `contextlib.closing`.
    """

    def __init__(self, path: Path) -> None:
        self.command = [node(), str(HERE / "serve.mjs"), str(path)]
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def close(self) -> None:
        """End the process, as the end of its input does."""
        self.process.communicate()

    def ask(self, name: str, questions: Iterable[tuple[Any, ...]]) -> list[Any]:
        """Call a function of the core with each of many lists of arguments."""
        lines = [json.dumps([name, *each]) for each in questions]
        done = subprocess.run(
            self.command,
            input="".join(f"{line}\n" for line in lines),
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stderr
        answers = [json.loads(line) for line in done.stdout.split("\n")[:-1]]
        assert len(answers) == len(lines)
        return answers

    def one(self, name: str, *given: Any) -> Any:
        """Call a function of the core once."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([name, *given]) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, "the core has ended and says why on standard error"
        return json.loads(answer)
