"""`clusterfund new round`: the call documents of a new round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.new_application import Slug, write
from clusterfund.cli.options import find_root, with_root
from clusterfund.errors import FileInTheWayError
from clusterfund.office.scaffold import BLANK, scaffold
from clusterfund.register.load import read_round
from clusterfund.register.tree import TOP, DiskTree

if TYPE_CHECKING:
    from pathlib import Path

LISTS = {
    "abnormal-operation": "abnormal_operation",
    "serious-dishonesty": "serious_dishonesty",
}
FIGURES = (
    "# 每个数字写在 value；clause 写指南的条款号。指南没有写明、由本项目确定的数字，",
    "# 把 clause 那一行改成 basis: programme。",
)
OWN = ("id", "title", "guide", "sample")
"""What a round does not take over from an earlier one."""


@click.command(cls=ChineseCommand, name="round")
@click.argument("round_id", metavar="批次", type=Slug())
@click.option("--from", "earlier", metavar="批次", help="照这个批次的数字和服务目录开始。")
@with_root
def new_round(round_id: str, earlier: str | None, root: Path | None) -> int:
    """新建一个批次的参数文件。

    写出批次参数、服务目录、人员名册和两份名录，每个数字都要注明条款。
    写了 --from 时，数字和目录照抄那个批次，名称要重新填；名册和名录总是空的。
    """
    tree = DiskTree(find_root(root))
    folder = f"{TOP}/{round_id}"
    if (tree.root / folder).exists():
        raise FileInTheWayError(folder)
    figures, services = _earlier(tree, earlier) if earlier else ({}, {})
    contents = {
        f"{folder}/call/round.yaml": scaffold(
            "round", {**figures, **dict.fromkeys(OWN, BLANK), "id": round_id}, FIGURES
        ),
        f"{folder}/call/services.yaml": scaffold("services", services),
        f"{folder}/call/roster.yaml": scaffold("roster"),
    }
    for name, kind in LISTS.items():
        path = f"{folder}/call/watchlists/{name}.yaml"
        contents[path] = scaffold("watchlist", {"list": kind, "entries": []})
    write(tree.root, contents)
    click.echo(f"下一步：填好以后用 clusterfund check {folder} 检查，")
    click.echo(f"并照 docs/guide 里已有的样子写 docs/guide/{round_id}.md.j2。")
    return 0


def _earlier(tree: DiskTree, name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give the figures and the catalogue of an earlier round."""
    register = read_round(tree, name).sound
    return register.round.source.data, register.catalogue.source.data
