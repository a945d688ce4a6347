"""`python3 -m clusterfund.forge COMMAND`: what the workflows call."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clusterfund.forge.api import Api, ForgeError
from clusterfund.forge.commands import Plan, answer, outputs, plan
from clusterfund.forge.comment import ACTIONS_BOT, keep_comment
from clusterfund.forge.labels import keep_labels
from clusterfund.forge.maintainers import maintainers
from clusterfund.forge.settings import deviations
from clusterfund.forge.status import post_status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FAULT = 2


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""


def _comment(words: argparse.Namespace) -> int:
    bot = int(os.environ.get("CLUSTERFUND_BOT", ACTIONS_BOT))
    _say(keep_comment(Api(), words.number, _text(words.body), bot))
    return 0


def _labels(words: argparse.Namespace) -> int:
    text = _text(words.report)
    added, gone = keep_labels(Api(), words.number, json.loads(text) if text else None)
    _say(f"added {added}, removed {gone}")
    return 0


def _status(words: argparse.Namespace) -> int:
    good = post_status(Api(), words.sha, words.results.split(","), os.environ)
    _say("success" if good else "failure")
    return 0


def _command(words: argparse.Namespace) -> int:
    made = plan(Api(), json.loads(_text(words.event)), maintainers(_text(words.maintainers)))
    words.plan.write_text(json.dumps(asdict(made)), "utf-8")
    if "GITHUB_OUTPUT" in os.environ:
        with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as file:
            file.write(outputs(made))
    return 0


def _react(words: argparse.Namespace) -> int:
    answer(Api(), Plan(**json.loads(_text(words.plan))))
    return 0


def _settings(words: argparse.Namespace) -> int:
    found = deviations(Api(), words.branch)
    _say("\n".join(found) or "the branch rules are as required")
    return int(bool(found))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="clusterfund.forge", description="工作流与 GitHub 的往来")
    commands = parser.add_subparsers(required=True)
    table: dict[str, tuple[Callable[..., int], str, list[tuple[str, Any]]]] = {
        "comment": (_comment, "保持一条评论", [("number", int), ("body", Path)]),
        "labels": (_labels, "让标签符合检查结果", [("number", int), ("report", Path)]),
        "status": (_status, "给提交写上状态", [("sha", str), ("results", str)]),
        "command": (
            _command,
            "读懂评论里的命令",
            [("event", Path), ("maintainers", Path), ("plan", Path)],
        ),
        "react": (_react, "回应评论", [("plan", Path)]),
        "settings": (_settings, "核对分支规则", [("branch", str)]),
    }
    for name, (action, text, options) in table.items():
        command = commands.add_parser(name, help=text)
        for option, kind in options:
            command.add_argument(f"--{option}", type=kind, required=True)
        command.set_defaults(action=action)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; a fault of the forge, or of what it was given, is one sentence."""
    words = _parser().parse_args(arguments)
    try:
        return int(words.action(words))
    except ForgeError as error:
        sys.stderr.write(f"无法完成：{error}\n")
    except (KeyError, TypeError, ValueError, OSError) as error:
        sys.stderr.write(f"无法完成：得到的数据读不懂（{type(error).__name__}）。\n")
    return FAULT


if __name__ == "__main__":
    sys.exit(main())
