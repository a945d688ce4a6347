"""Commands in comments: one exact line, judged by numeric ids and bound to a commit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clusterfund.forge.api import Api

COMMAND = re.compile(r"/(check|help|adopt(?: ([0-9a-f]{12,40}))?)")
SHA = re.compile("[0-9a-f]{40}")
HELP = (
    "可用的命令，写在评论的第一行：`/check` 重新检查（提交人或维护人员）；"
    "`/adopt 提交号` 维护人员为这个提交里的程序改动负责（提交号至少 12 位）；`/help` 显示这段说明。"
)


@dataclass(frozen=True)
class Plan:
    """What to do for a comment: `judge` with an account, or answer with a message."""

    action: str
    comment: int
    number: int = 0
    head_sha: str = ""
    account: int = 0
    message: str = ""


def plan(api: Api, event: Any, trusted: frozenset[int]) -> Plan:
    """Decide what a comment asks for and whether its writer may; absent means nobody may."""
    comment = int(event["comment"]["id"])
    lines = str(event["comment"]["body"]).split("\n")
    command = COMMAND.fullmatch(lines[0].rstrip())
    if command is None or "pull_request" not in event["issue"]:
        return Plan("none", comment)
    number, writer = int(event["issue"]["number"]), int(event["comment"]["user"]["id"])
    if command[1] == "help":
        return Plan("help", comment, number, message=HELP)
    request = api.get(f"pulls/{number}")
    head, author = str(request["head"]["sha"]), int(request["user"]["id"])
    adopting = command[1] != "check"
    why = ""
    main = event["repository"]["default_branch"]
    if not SHA.fullmatch(head):
        why = "读不到这个合并请求的最新提交。"
    elif (request["state"], request["base"]["ref"]) != ("open", main):
        why = "只检查还没有关闭、要合并到主线的请求。"
    elif not adopting and writer != author and writer not in trusted:
        why = "只有提交人和维护人员能要求重新检查。"
    elif adopting and writer not in trusted:
        why = "只有维护人员能为程序改动负责。"
    elif adopting and not (command[2] and head.startswith(command[2])):
        why = f"提交号要是最新的提交，写成 /adopt {head[:12]} 的样子。"
    if why:
        return Plan("refuse", comment, number, message=why)
    return Plan("judge", comment, number, head, writer if adopting else author)


def outputs(made: Plan) -> str:
    """Write a plan as a job's outputs: fixed words, digits and hexadecimal only."""
    lines = {
        "action": made.action,
        "number": str(made.number),
        "head_sha": made.head_sha,
        "account": str(made.account),
    }
    return "".join(f"{name}={value}\n" for name, value in lines.items())


def answer(api: Api, made: Plan) -> None:
    """React as a receipt, and say why where something is refused or asked."""
    if made.action == "none":
        return
    content = "confused" if made.action == "refuse" else "+1"
    api.send("POST", f"issues/comments/{made.comment}/reactions", {"content": content})
    if made.message:
        api.send("POST", f"issues/{made.number}/comments", {"body": made.message})
