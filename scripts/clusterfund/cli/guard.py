"""`clusterfund guard`: the gate as the `pre-receive` hook of a self-hosted git server."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.checking.cores import cores
from clusterfund.checking.indexed import Kept
from clusterfund.checking.vault import open_vault
from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.findings import Place
from clusterfund.gate.report import Report
from clusterfund.gate.verdict import judge_change
from clusterfund.register.objects import Repository
from clusterfund.register.tree import TOP, printable
from clusterfund.rules.ownership import NOT_FORWARD

if TYPE_CHECKING:
    from collections.abc import Iterator

UPDATE = re.compile(r"([0-9a-f]{40,64}) ([0-9a-f]{40,64}) (.+)")
ACCOUNT = re.compile(r"(?:user-)?([1-9][0-9]{0,14})")
"""A numeric id, as most servers give it; some write `user-42`."""


@click.command(cls=ChineseCommand)
@click.option(
    "--root",
    metavar="文件夹",
    type=click.Path(path_type=Path),
    default=Path(),
    help="服务器上的仓库；默认是当前文件夹，git 运行钩子时就在那里。",
)
@click.option("--branch", default="main", metavar="名称", help="登记册的主线，默认 main。")
@click.option(
    "--account-from",
    "variable",
    default="CLUSTERFUND_ACCOUNT",
    metavar="变量",
    help="服务器写明推送人账号编号的环境变量，默认 CLUSTERFUND_ACCOUNT。",
)
def guard(root: Path, branch: str, variable: str) -> int:
    """收到推送时检查：不合规定的整个拒绝，服务器不变。

    用作自建 git 服务器的 pre-receive 钩子，从标准输入读取 git 给出的每一行。
    只接收主线上的新提交，检查和 check --base --head 完全相同。
    """
    account = ACCOUNT.fullmatch(os.environ.get(variable, ""))
    refused = received = 0
    for old, new, ref in _updates():
        received += 1
        result = _judged(root, (old, new, ref), branch, int(account[1]) if account else None)
        click.echo(report.render(result, "text"), err=True)
        refused += result.blocked()
    if not received:
        message = "没有收到推送内容；这条命令由 git 在收到推送时运行。"
        raise click.UsageError(message, click.get_current_context())
    click.echo("推送没有被接收，服务器没有改变。" if refused else "推送已通过检查。", err=True)
    return int(refused > 0)


def _updates() -> Iterator[tuple[str, str, str]]:
    for line in sys.stdin.buffer:
        text = line.decode("utf-8", "surrogateescape").rstrip("\n")
        update = UPDATE.fullmatch(text)
        if update is None:
            message = "标准输入的每一行要是 git 给出的 旧版本 新版本 引用。"
            raise click.UsageError(message, click.get_current_context())
        yield update[1], update[2], update[3]


def _judged(root: Path, update: tuple[str, str, str], branch: str, account: int | None) -> Report:
    """Judge one ref: new commits on top of the branch, and nothing else, are let through."""
    old, new, ref = update
    wanted = f"refs/heads/{branch}"
    if ref != wanted:
        return _refusal("只接收推送到主线的内容", printable(ref), wanted)
    if not old.strip("0") or not new.strip("0"):
        return _refusal("主线不能由推送建立或删除", printable(ref), "接在主线之后的新提交")
    repository = Repository(root, new)
    if not repository.descends(old, new):
        return _refusal("主线的历史不能改写", new[:12], f"接在 {old[:12]} 之后的新提交")
    return judge_change(repository, old, new, account, Kept(open_vault(root), cores()))


def _refusal(message: str, found: str, wanted: str) -> Report:
    return Report([NOT_FORWARD.finding(Place(TOP), message, found=found, wanted=wanted)], 0)
