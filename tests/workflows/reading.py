"""The workflows as data, and their steps as a runner would carry them out."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".github/workflows"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yml"))
EXPRESSION = re.compile(r"\$\{\{ *([^}]+?) *\}\}")


class _Loader(yaml.SafeLoader):
    """`on` is a word here."""


_Loader.yaml_implicit_resolvers = {
    first: [each for each in found if each[0] != "tag:yaml.org,2002:bool" or first not in "oO"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def workflow(name: str) -> dict[str, Any]:
    """Read one workflow."""
    text = (FOLDER / f"{name}.yml").read_text("utf-8")
    return dict(yaml.load(text, Loader=_Loader))  # noqa: S506 -- a SafeLoader


def jobs(name: str) -> dict[str, Any]:
    """Give the jobs of one workflow."""
    return dict(workflow(name)["jobs"])


def steps(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every step of a workflow with the name of its job."""
    for job, body in jobs(name).items():
        for step in body.get("steps", []):
            yield job, step


def resolved(text: object, context: Mapping[str, str]) -> str:
    """Fill in the expressions of an `env` value; an unknown one is a KeyError."""
    return EXPRESSION.sub(lambda match: context[match[1]], str(text))


def carried_out(
    name: str, job: str, folder: Path, environment: Mapping[str, str], context: Mapping[str, str]
) -> dict[str, subprocess.CompletedProcess[str]]:
    """Run a job's `run` steps with bash as GitHub does, until one fails; by step name.

    Steps that run in any case (`!cancelled()`) run after a failure too. Where a step is an action,
    the test has put in place what it would have made.
    """
    body = jobs(name)[job]
    given = {key: resolved(value, context) for key, value in body.get("env", {}).items()}
    done: dict[str, subprocess.CompletedProcess[str]] = {}
    failed = False
    for step in body["steps"]:
        if "run" not in step or (failed and "!cancelled()" not in step.get("if", "")):
            continue
        own = {key: resolved(value, context) for key, value in step.get("env", {}).items()}
        done[step["name"]] = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],  # noqa: S607
            cwd=folder,
            env={**environment, **given, **own},
            check=False,
            capture_output=True,
            text=True,
        )
        failed = failed or done[step["name"]].returncode != 0
    return done
