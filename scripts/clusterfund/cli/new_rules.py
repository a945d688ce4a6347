"""`clusterfund new rules`: name the version of the rules that a round is decided under."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, read, with_root
from clusterfund.errors import FrozenRulesError
from clusterfund.files import write_all
from clusterfund.register.emit import emit
from clusterfund.register.program import rules_digest

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = "../../../schemas/rules.schema.json"


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@with_root
def rules(round_id: str, root: Path | None) -> int:
    """写明本批次按哪一版规则作出决定。

    写出 call/rules.yaml：程序的版本号，和规则、表格要求的总指纹。已经有决定依据它时，
    不能再换。
    """
    _, register = read(root, None, round_id)
    path = f"submissions/{register.round.folder}/call/rules.yaml"
    data = emit({"version": version("clusterfund"), "digest": rules_digest()}, SCHEMA)
    digest = hashlib.sha256(data).hexdigest()
    for act in register.acts:
        if act.files.get(path, digest) != digest:
            raise FrozenRulesError(path, act.number)
    if write_all({find_root(root) / path: data}):
        click.echo(f"已写好 {path}。请核对后提交。")
    else:
        click.echo(f"{path} 已经是这一版规则，没有改动。")
    return 0
