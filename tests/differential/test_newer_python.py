"""The pure part, from files to published JSON, gives the same bytes on a newer Python."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from cli.running import REPOSITORY
from differential.engines import HERE, MEND, NODE, node
from differential.pure_part import outputs

PACKAGES = Path(yaml.__file__).parents[1]
"""Where the environment's packages lie; the pure ones among them are imported."""


@cache
def elsewhere() -> Any:
    """Run the pure part on CPython in WebAssembly, with PyYAML's own parser and no validator."""
    assert (NODE / "node_modules/pyodide").is_dir(), f"no pyodide: {MEND}"
    folders = {name: REPOSITORY / name for name in ("scripts", "schemas", "submissions")}
    mounts = [f"{name}={folder}" for name, folder in {**folders, "packages": PACKAGES}.items()]
    done = subprocess.run(
        [node(), str(HERE / "pyodide.mjs"), str(HERE / "pure_part.py"), *mounts],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_python_is_newer_and_pure() -> None:
    """What runs there is a newer Python than this, and nothing compiled reads the YAML."""
    assert tuple(elsewhere()["version"]) > sys.version_info[:2] or sys.version_info >= (3, 14)
    assert elsewhere()["parser"] == "SafeLoader"


def test_a_newer_python_gives_the_same_bytes() -> None:
    """Dataset, ranking and findings of the sample are byte for byte those of this Python."""
    wanted = outputs(REPOSITORY)
    assert {name: elsewhere()[name] for name in wanted} == wanted
    assert min(map(len, wanted.values())) > 100
