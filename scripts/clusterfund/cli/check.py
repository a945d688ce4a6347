"""`clusterfund check`: every rule over the register, or over what a change introduces."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from clusterfund.checking.cores import cores
from clusterfund.checking.run import Plan, check_tree
from clusterfund.checking.shards import WHOLE, Shard
from clusterfund.checking.store import open_store
from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand, Choice
from clusterfund.cli.options import Account, find_root, open_tree, with_format, with_register
from clusterfund.cli.paths import chosen, named, within
from clusterfund.cli.progress import told
from clusterfund.cli.shares import MOST_JOBS, Jobs, Share
from clusterfund.files import write_all
from clusterfund.gate.masking import masked
from clusterfund.gate.report import Report
from clusterfund.register.folders import round_folders
from clusterfund.register.tree import TOP

FORMATS = ("text", "json", "github", "sarif", "markdown")


class Copy(click.ParamType[tuple[str, Path]]):
    """A format and a file, written `json=FILE`."""

    name = "格式=文件"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Path]:
        """Read one; a usage fault where it is none."""
        style, _, name = value.partition("=")
        if not name:
            self.fail(f"{value} 没有写明文件，请写成 json=文件 的样子。", param, ctx)
        return Choice(FORMATS).convert(style, param, ctx), Path(name)


@click.command(cls=ChineseCommand)
@click.argument("paths", nargs=-1, metavar="[路径]…")
@with_register
@click.option("--base", metavar="版本", help="改动以前的版本（主线）；和 --head 一起检查一次改动。")
@click.option("--head", metavar="版本", help="改动以后的版本。")
@click.option(
    "--account",
    metavar="编号",
    type=Account(),
    help="提交改动的账号数字编号，用来判断能改什么。",
)
@with_format(*FORMATS)
@click.option(
    "--write",
    "copies",
    multiple=True,
    type=Copy(),
    metavar="格式=文件",
    help="把结果另存一份，可以写多次。",
)
@click.option(
    "--jobs",
    metavar="个数",
    type=Jobs(),
    default=lambda: min(cores(), MOST_JOBS),
    help="同时用几个进程，默认每个处理器一个；结果不因个数而不同。",
)
@click.option(
    "--shard",
    metavar="第几份/共几份",
    type=Share(),
    default=WHOLE,
    help="只检查其中一份，如 2/5；各份合起来正好是全部，没有重复。",
)
@click.option("--strict", is_flag=True, help="不符合指南的地方也算失败。")
def check(
    paths: tuple[str, ...],
    root: Path | None,
    revision: str | None,
    base: str | None,
    head: str | None,
    account: int | None,
    style: str,
    copies: tuple[tuple[str, Path], ...],
    jobs: int,
    shard: Shard,
    *,
    strict: bool,
) -> int:
    """检查登记册，列出每一处问题和改法。

    不写路径时检查全部批次；写了路径时只列出这些文件夹或文件的问题。

    写了 --base 和 --head 时，只看两个版本之间的改动：谁能改什么以主线为准，
    只有这次改动引入的错误才会拦下它。

    有错误时退出码为 1，没有错误为 0，用法或环境有问题为 2。
    """
    if base is None and head is None and account is None:
        result = whole(paths, root, revision, jobs, shard)
    else:
        if base is None or head is None or revision is not None or paths or shard != WHOLE:
            message = "检查一次改动要同时写 --base 和 --head，不能再写路径、--at 或 --shard。"
            raise click.UsageError(message, click.get_current_context())
        from clusterfund.checking.indexed import Kept  # noqa: PLC0415 -- all rules
        from clusterfund.checking.vault import open_vault  # noqa: PLC0415
        from clusterfund.gate.verdict import judge_change  # noqa: PLC0415
        from clusterfund.register.objects import Repository  # noqa: PLC0415

        folder = find_root(root)
        kept = Kept(open_vault(folder), jobs)
        result = judge_change(Repository(folder, base), base, head, account, kept)
    written = {path: report.render(result, form).encode() for form, path in copies}
    write_all(written)
    colour = bool(sys.stdout and sys.stdout.isatty()) and "NO_COLOR" not in os.environ
    click.echo(report.render(result, style, colour=colour), color=colour)
    return int(result.blocked(strict=strict))


def whole(
    paths: tuple[str, ...],
    root: Path | None,
    revision: str | None,
    jobs: int = 1,
    shard: Shard = WHOLE,
) -> Report:
    """Judge everything, or what lies at the paths; of that, a shard's share."""
    tree = open_tree(root, revision)
    folder = find_root(root)
    wanted = named(paths, folder, tree)
    rounds = [
        name
        for name in round_folders(tree)
        if not wanted or any(within(path, f"{TOP}/{name}") or path == TOP for path in wanted)
    ]
    with told() as tell:
        plan = Plan(open_store(folder), jobs, shard, tell)
        findings = check_tree(tree, plan, rounds)
    findings = [each for each in findings if chosen(each.path, wanted)]
    files = sum(chosen(path, wanted) and shard.has_path(path) for path in tree.entries)
    findings.sort(key=lambda finding: finding.order())
    return Report(masked(findings), files)
