"""`clusterfund impact`: what a change of rules or parameters does to awards, in yuan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, with_format, with_root
from clusterfund.cli.report import impact as words
from clusterfund.files import read_file
from clusterfund.gate.declared import read_declared
from clusterfund.gate.impact import impact as computed
from clusterfund.register.objects import Repository

if TYPE_CHECKING:
    from clusterfund.findings import Finding
    from clusterfund.gate.declared import Declared


@click.command(cls=ChineseCommand)
@click.argument("base", metavar="旧版本")
@click.argument("head", metavar="新版本")
@with_root
@click.option(
    "--declared",
    metavar="文件",
    type=click.Path(path_type=Path),
    help="声明了哪些变化的文件；默认读新版本的 .github/declared-moves.yaml 中新增的各条。",
)
@with_format("text", "json")
def impact(base: str, head: str, root: Path | None, declared: Path | None, style: str) -> int:
    """规则或参数的改动，会使哪些集群的补贴变化多少。

    两个版本各用自己的程序计算自己的登记册，逐个集群比较补贴和排序结果。程序、表格要求和批次参数
    都没有改动时，不用计算。

    每一处变化都要声明，声明了的变化也都要发生；否则退出码为 1。
    """
    given = None if declared is None else _given(declared)
    result = computed(Repository(find_root(root), base), base, head, given)
    click.echo(words.render(result, style))
    return int(result.blocked)


def _given(path: Path) -> tuple[list[Declared], list[Finding]]:
    return read_declared(str(path), read_file(path))
