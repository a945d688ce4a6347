"""Everything between the files and what is published, where nothing compiled is at hand.

`pyodide.mjs` runs this file as a program; the test calls `outputs` in its own Python.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace

try:
    import orjson  # noqa: F401 -- asked for by jsontext
except ImportError:  # it is compiled: the standard library stands in for it

    def dumps(data: object, option: int) -> bytes:  # noqa: ARG001 -- as orjson has it
        """Write what orjson would."""
        return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()

    options = {"OPT_INDENT_2": 1, "OPT_SORT_KEYS": 2, "OPT_APPEND_NEWLINE": 4}
    sys.modules["orjson"] = SimpleNamespace(dumps=dumps, **options)  # type: ignore[assignment]

from clusterfund import jsontext
from clusterfund.publish import shapes, told
from clusterfund.publish.dataset import dataset
from clusterfund.register import schema, strictyaml
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.rules.judge import judge
from clusterfund.rules.ranking import rank
from clusterfund.rules.replay import active


def outputs(root: Path) -> dict[str, str]:
    """Give what the sample round publishes, its ranking, and what the rules find."""
    register = read_round(DiskTree(root), "2021").sound
    found = sorted(judge(register), key=lambda each: each.order())
    return {
        name: jsontext.written(shape).decode()
        for name, shape in (
            ("dataset", dataset(register)),
            ("findings", [told.finding(each) for each in found]),
            ("rank", shapes.ranking(register, rank(register, active(register)))),
        )
    }


if __name__ == "__main__":
    schema._gate = lambda _kind: lambda _document: True  # type: ignore[assignment]  # noqa: SLF001
    about = {"version": list(sys.version_info[:2]), "parser": strictyaml.Parser.__name__}
    sys.stdout.write(json.dumps({**about, **outputs(Path("/mnt"))}) + "\n")
