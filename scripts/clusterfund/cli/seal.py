"""`clusterfund seal` and `open`: private files to the operator, and back."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, known_cluster, read, with_root
from clusterfund.cli.private import content, outside
from clusterfund.files import write_all
from clusterfund.office.errors import OddSealNameError, SealExistsError
from clusterfund.register.layout import recognise
from clusterfund.register.text import MAX_SEALED_BYTES
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = click.Path(path_type=Path)
OVERHEAD = 4096
"""Bytes by which a sealed file may be longer than its content."""


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.argument("files", metavar="文件…", nargs=-1, required=True, type=FILE)
@click.option("--name", metavar="名字", help="密封文件的名字，只有一个文件时可以写。")
@click.option("--force", is_flag=True, help="替换同名的密封文件。")
@with_root
def seal(
    round_id: str,
    cluster: str,
    files: tuple[Path, ...],
    name: str | None,
    root: Path | None,
    *,
    force: bool,
) -> int:
    """把联系人、盖章扫描件等加密给受理单位，放进申报的 sealed/ 文件夹。

    只有名册 recipients 中的受理单位能打开；原文件留在原处，不要放进登记册。
    """
    from clusterfund.office.sealing import sealed  # noqa: PLC0415 -- needed only here

    if name is not None and len(files) > 1:
        message = "写了 --name 时只能给一个文件。"
        raise click.UsageError(message, click.get_current_context())
    _, register = read(root, None, round_id)
    known_cluster(register, cluster)
    recipients = register.roster.source.data.get("recipients", [])
    folder = find_root(root) / TOP / round_id / "applications" / cluster / "sealed"
    made = {
        folder / target: sealed(content(outside(path), MAX_SEALED_BYTES - OVERHEAD), recipients)
        for path, target in _targets(files, name, cluster)
    }
    for path in made:
        if path.exists() and not force:
            raise SealExistsError(str(path))
    write_all(made)
    for path in made:
        click.echo(f"已加密 {path}")
    click.echo("只提交 .age 文件；原文件请妥善保管。")
    return 0


def _targets(files: tuple[Path, ...], name: str | None, cluster: str) -> Iterator[tuple[Path, str]]:
    for path in files:
        target = re.sub(r"\.age\Z", "", (name or path.name).lower()) + ".age"
        if recognise(f"applications/{cluster}/sealed/{target}") is None:
            raise OddSealNameError(name or path.name)
        yield path, target


@click.command("open", cls=ChineseCommand)
@click.argument("file", metavar="密封文件", type=FILE)
@click.option("--key", metavar="文件", required=True, type=FILE, help="age 密钥文件。")
@click.option("--out", metavar="文件", required=True, type=FILE, help="写到哪里，登记册以外。")
def open_(file: Path, key: Path, out: Path) -> int:
    """打开一份密封文件；只有受理单位的密钥能打开。"""
    from clusterfund.office.sealing import opened  # noqa: PLC0415 -- needed only here

    identities = content(key, MAX_SEALED_BYTES).decode("utf-8", "replace")
    data = opened(content(file, MAX_SEALED_BYTES), identities)
    write_all({outside(out): data})
    click.echo(f"已打开，写到 {out}")
    return 0
