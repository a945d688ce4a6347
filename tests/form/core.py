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
    """The core, built once: many questions are answered by one process."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def ask(self, name: str, questions: Iterable[tuple[Any, ...]]) -> list[Any]:
        """Call a function of the core with each of many lists of arguments."""
        lines = [json.dumps([name, *each], ensure_ascii=True) for each in questions]
        done = subprocess.run(
            [node(), str(HERE / "serve.mjs"), str(self.path)],
            input="".join(f"{line}\n" for line in lines),
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stderr
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        assert len(answers) == len(lines)
        return answers

    def one(self, name: str, *given: Any) -> Any:
        """Call a function of the core once."""
        return self.ask(name, [given])[0]
