"""`clusterfund receipt`: proof of what was handed in, which the applicant recomputes alone."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli import report
from clusterfund.cli.check import whole
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import (
    HERE,
    find_root,
    known_cluster,
    read,
    with_format,
    with_register,
)
from clusterfund.files import write_all
from clusterfund.findings import Severity
from clusterfund.money import fen, pretty
from clusterfund.office.stamps import short
from clusterfund.publish.receipt import Origin
from clusterfund.publish.receipt import receipt as receipt_of
from clusterfund.register.objects import Repository
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.option(
    "--out", metavar="文件", type=click.Path(path_type=Path), help="写入这个文件，不显示。"
)
@with_register
@with_format("text", "json")
def receipt(
    round_id: str,
    cluster: str,
    out: Path | None,
    root: Path | None,
    revision: str | None,
    style: str,
) -> int:
    """检查没有错误以后，写出一份申报的收条。

    收条列出每个文件的指纹、总指纹、检查结果、计算的补贴和自己重算的命令。
    受理单位收件时算出的总指纹与它相同。写了 --at 时还有提交和它的时间；
    同一个提交总是得到一字不差的收条。
    """
    origin = _origin(root, revision)
    revision = origin.commit or None
    _, register = read(root, revision, round_id)
    folder = f"{TOP}/{round_id}/applications/{cluster}"
    if not any(path.startswith(f"{folder}/") for path in register.files):
        known_cluster(register, cluster)
    found = whole((str(find_root(root) / folder),), root, revision)
    if found.blocked():
        click.echo(report.render(found, "text"), err=True)
        click.echo("有错误，没有写收条。请改好以后再试。", err=True)
        return 1
    shape = receipt_of(register, cluster, found.findings, origin)
    text = report.json_text(shape) if style == "json" else "\n".join(_lines(shape))
    if out is None:
        click.echo(text)
        return 0
    write_all({out: f"{text}\n".encode()})
    click.echo(f"收条已写入 {report.clean(str(out))}，总指纹 {shape['fingerprint']}。")
    return 0


def _origin(root: Path | None, revision: str | None) -> Origin:
    """Give the commit of a revision, and its time in China; nothing where the disk is read."""
    if revision is None:
        return Origin()
    repository = Repository(find_root(root), revision)
    commit = repository.commit(revision)
    words = ("show", "--no-show-signature", "--no-patch", "--format=%ct", commit)
    seconds = int(repository.run(commit, *words))
    return Origin(commit, datetime.fromtimestamp(seconds, HERE).isoformat())


def _lines(shape: dict[str, Any]) -> Iterator[str]:
    yield f"申报收条  {report.clean(shape['name'])}（{shape['round']} {shape['cluster']}）"
    yield ""
    yield f"总指纹：{shape['fingerprint']}"
    yield f"打印件页脚的数据指纹：{short(shape['printed'])}"
    if shape["commit"]:
        yield f"提交：{shape['commit']}"
        yield f"提交时间：{shape['time']}"
    else:
        yield "提交：没有，读的是磁盘上的文件"
    yield f"程序版本：{shape['program']}"
    if shape["rules_version"]:
        yield f"规则版本：{report.clean(shape['rules_version'])}  {shape['rules_digest']}"
    yield f"按规则计算的补贴：{pretty(fen(shape['amount']))}（以评审、公示和批准的结果为准）"
    yield from ("", f"按 {shape['checked']} 条规则检查，没有错误。{_counted(shape['findings'])}")
    for each in shape["findings"]:
        label = Severity(each["severity"]).label
        yield f"  {label} {each['code']} {each['title']}：{each['count']} 处"
    yield from ("", f"文件（共 {len(shape['files'])} 个，SHA-256 指纹）：")
    for each in shape["files"]:
        yield f"{each['sha256']}  {each['path']}"
    yield from ("", "自己重算（在仓库根目录运行；最后一条的结果就是总指纹）：")
    for command in shape["commands"]:
        yield f"  {command}"


def _counted(found: list[dict[str, Any]]) -> str:
    return "" if found else "也没有不符合和提醒。"
