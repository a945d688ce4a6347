"""The one status that a merge waits for: success only where every job succeeded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clusterfund.forge.api import ForgeError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.forge.api import Api

CONTEXT = "submission-gate"
SHA = re.compile("[0-9a-f]{40}")


def post_status(api: Api, sha: str, results: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Post the status on exactly this commit; skipped, cancelled and empty are no success."""
    if not SHA.fullmatch(sha):
        message = "提交号不是 40 位十六进制。"
        raise ForgeError(message)
    good = bool(results) and all(result == "success" for result in results)
    run = environment.get("GITHUB_RUN_ID", "")
    server = environment.get("GITHUB_SERVER_URL", "https://github.com")
    data = {
        "state": "success" if good else "failure",
        "context": CONTEXT,
        "description": "可以合并" if good else "还不能合并，见评论",
        "target_url": f"{server}/{environment.get('GITHUB_REPOSITORY', '')}/actions/runs/{run}",
    }
    api.send("POST", f"statuses/{sha}", data)
    return good
