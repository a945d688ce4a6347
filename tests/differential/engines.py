"""The three validators of one schema, and what each finds wrong with a document."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from clusterfund.register import schema
from support.schema_trees import SCHEMAS, Json

if TYPE_CHECKING:
    from collections.abc import Iterable

Faults: TypeAlias = "frozenset[tuple[str, str]]"
"""Where a document fails, as JSON pointers, each with the keyword that says so."""

HERE = Path(__file__).parent
MEND = "sh .ci/node/install installs what is missing"
NODE = HERE.parents[1] / ".ci" / "node"


class Verdicts(NamedTuple):
    """What the three say of one document: jsonschema, jsonschema_rs, ajv."""

    reference: Faults
    gate: bool
    ajv: Faults


def node() -> str:
    """Find the node that `.ci/node/install` chose, or the system's."""
    places = [str(NODE / "node_modules" / ".bin"), os.environ["PATH"]]
    found = shutil.which("node", path=os.pathsep.join(places))
    assert found is not None, f"no node: {MEND}"
    return found


class Ajv:
    """One node process that judges as the browser form does; see ajv.mjs."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [node(), str(HERE / "serve.mjs")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._write({kind: schema.load(kind) for kind in SCHEMAS})

    def close(self) -> None:
        """End the process, as the end of its input does."""
        self.process.communicate()

    def _write(self, message: Json) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def faults(self, kind: str, document: Json) -> Faults:
        """Give what ajv finds in a document."""
        assert self.process.stdout is not None
        self._write([kind, document])
        answer = self.process.stdout.readline()
        assert answer, f"ajv has ended and says why on standard error; {MEND}"
        return frozenset((place, keyword) for place, keyword in json.loads(answer))

    def verdicts(self, kind: str, document: Json) -> Verdicts:
        """Have all three judge a document, the Python ones as `clusterfund check` sets them up."""
        return Verdicts(
            frozenset(
                (pointer(error.absolute_path), str(error.validator))
                for error in schema._reference(kind).iter_errors(document)  # noqa: SLF001
            ),
            schema._gate(kind)(document),  # noqa: SLF001 -- both are the subject
            self.faults(kind, document),
        )


def pointer(path: Iterable[str | int]) -> str:
    """Write a path as a JSON pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
