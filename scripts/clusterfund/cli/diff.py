"""`clusterfund diff`: the change between two versions in the programme's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, with_format, with_root
from clusterfund.cli.report import change
from clusterfund.gate.difference import compare
from clusterfund.register.objects import Repository

if TYPE_CHECKING:
    from pathlib import Path


@click.command(cls=ChineseCommand)
@click.argument("base", metavar="旧版本")
@click.argument("head", metavar="新版本")
@with_root
@with_format("text", "markdown", "json")
def diff(base: str, head: str, root: Path | None, style: str) -> None:
    """说明两个版本之间改了什么，补贴怎样变化。

    版本是 git 的提交、标签或分支。按集群列出加入和退出的企业、改动的数字、补贴的前后金额、
    新出现和已经解决的问题，以及评的是以前版本的专家。个人信息不显示。
    """
    difference = compare(Repository(find_root(root), base), base, head)
    click.echo(change.render(difference, style))
