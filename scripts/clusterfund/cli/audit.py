"""`clusterfund audit`: one zip with which an auditor verifies a round offline."""

from __future__ import annotations

from pathlib import Path

import click

from clusterfund.checking.documents import read_round
from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, open_tree, with_register
from clusterfund.files import write_all
from clusterfund.findings import Severity
from clusterfund.gate.masking import masked
from clusterfund.publish.audit import contents, packed
from clusterfund.rules.judge import judge


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.option(
    "--out",
    required=True,
    metavar="文件",
    type=click.Path(path_type=Path, dir_okay=False),
    help="审计包写到哪个文件。",
)
@with_register
def audit(round_id: str, out: Path, root: Path | None, revision: str | None) -> int:
    """把一个批次打成审计包，离线也能复核。

    包里有全部材料、决定和签名、规则源程序和每一步计算，还有一个不到 200 行的核对程序，
    不用另装任何东西就能运行。

    包里有不公开的评分和材料，只交给审计和监督机关。同样的登记册打出的包每个字节都相同。
    """
    tree = open_tree(root, revision)
    reading = read_round(tree, round_id, find_root(root))
    register = reading.sound
    errors = [
        each for each in (*reading.findings, *judge(register)) if each.severity is Severity.ERROR
    ]
    if errors:
        errors.sort(key=lambda finding: finding.order())
        click.echo(report.text(masked(errors), len(tree.entries)), err=True)
        click.echo("登记册有错误，没有写出审计包。", err=True)
        return 1
    files = contents(tree, register)
    write_all({out: packed(files)})
    click.echo(f"已写出 {out}，共 {len(files)} 个文件。只交给审计和监督机关，请不要公开。")
    return 0
