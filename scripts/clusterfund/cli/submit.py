"""`clusterfund submit`: one application on a branch of its own, pushed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clusterfund.cli import report
from clusterfund.cli.check import whole
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, known_cluster, read, with_root
from clusterfund.errors import FrozenApplicationError
from clusterfund.forge.proposing import page
from clusterfund.office.said import offered
from clusterfund.office.sending import Sender
from clusterfund.register.tree import TOP
from clusterfund.rules.replay import states
from clusterfund.rules.states import OPEN_TO_LEAD

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.office.sending import Plan


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.option("--remote", default="origin", metavar="远端", help="推送到哪里，默认 origin。")
@click.option("--branch", metavar="分支", help="分支名，默认 apply/批次-集群。")
@click.option("--again", is_flag=True, help="改好以后接着同一个分支再交一次。")
@click.option("--anyway", is_flag=True, help="有不符合指南的地方也先交。")
@click.option("--dry-run", is_flag=True, help="只检查，并列出会交什么，不提交。")
@with_root
def submit(
    round_id: str,
    cluster: str,
    remote: str,
    branch: str | None,
    root: Path | None,
    *,
    again: bool,
    anyway: bool,
    dry_run: bool,
) -> int:
    """把一份申报推送出去，告诉您在哪里发起合并请求。

    先检查，有错误就停下。然后只把这份申报的文件提交到一个新的分支，推送到远端。
    正在用的分支、别的文件和没有提交的改动都不会动；中间有一步不成功，就恢复成原来的样子。
    """
    folder = f"{TOP}/{round_id}/applications/{cluster}"
    name = _checked(round_id, cluster, root)
    found = whole((str(find_root(root) / folder),), root, None)
    click.echo(report.render(found, "text"))
    if found.blocked():
        click.echo("有错误，没有提交。请改好以后再试。", err=True)
        return 1
    if found.blocked(strict=True) and not anyway:
        click.echo("有不符合指南的地方，没有提交。确定先交的，请加 --anyway。", err=True)
        return 1
    sender = Sender(find_root(root), remote)
    sender.author()
    plan = sender.plan(folder, branch or f"apply/{round_id}-{cluster}", again=again)
    if dry_run:
        for path in plan.changed:
            click.echo(f"会提交 {path}")
        click.echo(f"会推送到 {remote} 的分支 {plan.branch}。{_where(sender.url, plan, '')}")
        return 0
    said = sender.send(plan, folder, f"申报：{name}（{round_id} {cluster}）")
    click.echo(f"已推送到 {remote} 的分支 {plan.branch}，共 {len(plan.changed)} 个文件。")
    click.echo(_where(sender.url, plan, said))
    return 0


def _checked(round_id: str, cluster: str, root: Path | None) -> str:
    """Give the cluster's name; a fault where there is no such application, or it is frozen."""
    _, register = read(root, None, round_id)
    state = states(register).get(cluster)
    if state is not None and state not in OPEN_TO_LEAD:
        raise FrozenApplicationError(cluster, state.label)
    if (find_root(root) / TOP / round_id / "applications" / cluster).is_dir():
        application = register.applications.get(cluster)
        return application.name if application else cluster
    known_cluster(register, cluster)
    return cluster


def _where(url: str, plan: Plan, said: str) -> str:
    """Say on which page the change is proposed, as far as it is known."""
    address = page(url, plan.branch, plan.base) or offered(said)
    if address:
        return f"请打开这一页发起合并请求：{report.clean(address)}"
    return (
        "认不出这是哪个托管网站；请在浏览器里打开仓库的页面，"
        f"从分支 {plan.branch} 向 {plan.base} 发起合并请求。"
    )
