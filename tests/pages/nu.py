"""What the Nu HTML checker says of every page and style sheet of the site: one Java, all files."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from .building import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

JAR = REPOSITORY / ".ci/node/node_modules/vnu-jar/build/dist/vnu.jar"
OPTIONS = (
    "--skip-non-html",
    "--also-check-css",
    "--also-check-svg",
    "--stdout",
    "--exit-zero-always",
)
STACK = "-Xss8m"
"""The checker recurses into what is deeply nested."""
MISSING_JAVA = "网页校验需要 Java；请运行 sh .ci/java。"
MISSING_JAR = "网页校验需要 Nu HTML checker；请运行 sh .ci/node/install。"


def find_java() -> str:
    """Give the system's Java; the test fails where there is none."""
    found = shutil.which("java")
    if found is None:
        pytest.fail(MISSING_JAVA, pytrace=False)
    return found


def judged(site: Path) -> list[dict[str, Any]]:
    """Give every message on the files of a folder, each with `file`: its path below the folder."""
    if not JAR.is_file():
        pytest.fail(MISSING_JAR, pytrace=False)
    command = [find_java(), STACK, "-jar", str(JAR), *OPTIONS, "--format", "json", str(site)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    before = site.resolve().as_uri().removeprefix("file://") + "/"
    for each in messages:
        each["file"] = each["url"].partition(before)[2]
    return messages


def errors(messages: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Give `(file, message)` of all that is wrong, not of advice."""
    return [(each["file"], each["message"]) for each in messages if each["type"] != "info"]
