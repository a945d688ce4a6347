"""`clusterfund new application` and `clusterfund new enterprise`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from clusterfund import uscc
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import Account, find_root, with_root
from clusterfund.errors import (
    FileInTheWayError,
    FrozenApplicationError,
    UnknownClusterError,
    UnknownRoundError,
)
from clusterfund.files import write_all
from clusterfund.office.narrative import narrative
from clusterfund.office.scaffold import scaffold
from clusterfund.register.layout import recognise
from clusterfund.register.load import read_round, round_folders
from clusterfund.register.tree import TOP, DiskTree
from clusterfund.rules.replay import states
from clusterfund.rules.states import OPEN_TO_LEAD

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LENGTH = 18


class Slug(click.ParamType[str]):
    """A name that a folder of the register may have."""

    name = "代号"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Take a name that the layout knows; a usage fault where it is none."""
        if recognise(f"applications/{value}/plan.yaml") is None:
            self.fail(
                f"{value} 不能作代号，请用小写英文字母、数字和连字符，例如 water-heating"
                "（index 除外）。",
                param,
                ctx,
            )
        return value


class CreditCode(click.ParamType[str]):
    """A unified social credit code whose check characters are right."""

    name = "企业代码"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Take a code; a usage fault that names the wrong character where it is none."""
        code = value.upper()
        if recognise(f"applications/a/enterprises/{code}.yaml") is None:
            self.fail(f"{value} 不是 {LENGTH} 位数字和大写字母，请照营业执照抄写。", param, ctx)
        fault = uscc.fault(code)
        if fault:
            self.fail(f"{code} 的{fault}，请照营业执照核对。", param, ctx)
        return code


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("slug", metavar="代号", type=Slug())
@click.option(
    "--account",
    metavar="编号",
    type=Account(),
    help="提交账号的数字编号；写上以后，只有这个账号能改这份申报。",
)
@with_root
def application(round_id: str, slug: str, account: int | None, root: Path | None) -> int:
    """新建一份申报的全部文件。

    代号是文件夹的名字，例如 water-heating。写出申报信息表、实施方案和责任承诺函，
    每个字段上面有说明；企业信息表用 clusterfund new enterprise 一家一家地加。
    """
    tree = DiskTree(find_root(root))
    _known_round(tree, round_id)
    folder = f"{TOP}/{round_id}/applications/{slug}"
    if (tree.root / folder).exists():
        raise FileInTheWayError(folder)
    begun = {} if account is None else {"account": {"id": account}}
    contents = {
        f"{folder}/application.yaml": scaffold("application", begun),
        f"{folder}/plan.yaml": scaffold("plan"),
        f"{folder}/plan.md": narrative(),
        f"{folder}/commitment.yaml": scaffold("commitment"),
    }
    write(tree.root, contents)
    click.echo(f"下一步：用 clusterfund new enterprise {round_id} {slug} 企业代码 加入企业，")
    click.echo(f"填好以后用 clusterfund check {folder} 检查。")
    return 0


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("slug", metavar="代号", type=Slug())
@click.argument("code", metavar="企业代码", type=CreditCode())
@with_root
def enterprise(round_id: str, slug: str, code: str, root: Path | None) -> int:
    """在申报里新建一家企业的信息表。

    企业代码是营业执照上的 18 位统一社会信用代码，写出的文件以它为名，代码已经填好。
    """
    tree = DiskTree(find_root(root))
    _known_round(tree, round_id)
    above = f"{TOP}/{round_id}/applications"
    begun = sorted({path.split("/")[3] for path in tree.entries if path.startswith(f"{above}/")})
    if slug not in begun:
        raise UnknownClusterError(slug, begun)
    register = read_round(tree, round_id).register
    state = register and states(register).get(slug)
    if state and state not in OPEN_TO_LEAD:
        raise FrozenApplicationError(slug, state.label)
    path = f"{above}/{slug}/enterprises/{code}.yaml"
    if path in tree.entries:
        raise FileInTheWayError(path)
    write(tree.root, {path: scaffold("enterprise", {"uscc": code})})
    return 0


def _known_round(tree: DiskTree, round_id: str) -> None:
    folders = round_folders(tree)
    if round_id not in folders:
        raise UnknownRoundError(round_id, folders)


def write(root: Path, contents: Mapping[str, Any]) -> None:
    """Write new files, all or none, and list them."""
    write_all({root / path: data for path, data in contents.items()})
    for path in contents:
        click.echo(f"已新建 {path}")
