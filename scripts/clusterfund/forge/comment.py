"""One comment that is kept up to date, under a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clusterfund.forge.api import Api

MARKER = "<!-- clusterfund:check -->"
ACTIONS_BOT = 41898282
"""The account that a workflow's own token comments as."""
NOTHING = f"{MARKER}\n## 检查没有得出结果\n\n请重新推送一次；还是这样时，请告诉维护人员。\n"


def keep_comment(api: Api, number: int, body: str, bot: int = ACTIONS_BOT) -> str:
    """Write the comment, or edit ours where its text changed; say what was done."""
    if not body.startswith(MARKER):
        body = NOTHING
    mine = [each for each in api.pages(f"issues/{number}/comments") if _ours(each, bot)]
    if not mine:
        api.send("POST", f"issues/{number}/comments", {"body": body})
        return "created"
    for spare in mine[1:]:  # two runs at once may have written two
        api.send("DELETE", f"issues/comments/{int(spare['id'])}")
    if mine[0]["body"].replace("\r\n", "\n").strip() == body.strip():
        return "unchanged"
    api.send("PATCH", f"issues/comments/{int(mine[0]['id'])}", {"body": body})
    return "edited"


def _ours(comment: Any, bot: int) -> bool:
    """Anybody can write the marker; only the bot is the bot."""
    return comment["user"]["id"] == bot and str(comment["body"]).startswith(MARKER)
