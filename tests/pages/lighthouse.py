"""What Lighthouse says of a page of the site, with the system's Chromium."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from .browsing import find_browser
from .building import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Sequence

NODE = REPOSITORY / ".ci/node"
SCRIPT = REPOSITORY / "tests/site/lighthouse.mjs"
PERFECT = ("accessibility", "best-practices", "seo")
FAST = 95
"""The least that a page has to reach in performance, as on a slow phone."""
JUDGED = {
    "首页": "index.html",
    "公示": "notices/2021/0016.html",
    "获批名单": "awards/2021/index.html",
    "集群": "awards/2021/stainless-steel.html",
}
MISSING = "网页评分需要 Lighthouse；请运行 sh .ci/node/install。"


def judged(addresses: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Give `{address: {"scores": {category: 0..100}, "faults": [text]}}`."""
    places = os.pathsep.join([str(NODE / "node_modules/.bin"), os.environ["PATH"]])
    node = shutil.which("node", path=places)
    if node is None or not (NODE / "node_modules/lighthouse").is_dir():
        pytest.fail(MISSING, pytrace=False)
    command = [node, str(SCRIPT), str(NODE), find_browser(), str(FAST), *addresses]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))
