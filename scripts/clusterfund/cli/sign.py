"""`clusterfund sign`: a person signs an act with an SSH key of the roster."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, read, with_root
from clusterfund.errors.tools import CannotSignError
from clusterfund.files import write_all
from clusterfund.findings import Severity
from clusterfund.register.keys import fingerprints, fingerprints_of, signature
from clusterfund.register.signatures import signed_by
from clusterfund.register.tree import TOP
from clusterfund.rules.acts import check_acts

if TYPE_CHECKING:
    from clusterfund.records import Act, Register

FILE = click.Path(path_type=Path)
UNSIGNED = "A017"
"""The one fault that signing mends."""


@click.command(cls=ChineseCommand)
@click.argument("file", metavar="文件", type=FILE)
@click.option("--key", required=True, metavar="文件", type=FILE, help="经办人的 SSH 私钥文件。")
@click.option("--force", is_flag=True, help="替换已有的、不一样的签名。")
@with_root
def sign(file: Path, key: Path, root: Path | None, *, force: bool) -> int:
    """用 SSH 私钥签署一份决定，签名写在旁边的 .sig 文件。

    只有经办人本人、名册中当天有效的公钥、能作这种决定的角色才能签；私钥不离开这台电脑。
    """
    act, register = find_act(file, root)
    faults = [
        each
        for each in check_acts(register)
        if each.path == act.source.path
        and each.severity is Severity.ERROR
        and each.code != UNSIGNED
    ]
    if faults:
        click.echo(report.text(faults, 1), err=True)
        click.echo("没有签署：请先改好以上错误。", err=True)
        return 1
    data, person = file.read_bytes(), register.roster.people[act.by]
    stranger = f"这把钥匙不是名册中 {act.by} 在 {act.on} 有效的公钥，请换一把，或先更新名册"
    mine = fingerprints(each for each in person.keys if each.valid(act.on))
    shown = fingerprints_of(key)  # before a passphrase is asked for
    if not mine or (shown and shown.isdisjoint(mine)):
        raise CannotSignError(str(file), stranger)
    made = signature(data, key, file)
    if not signed_by(act, register.roster, data, made):
        raise CannotSignError(str(file), stranger)
    target = file.with_name(f"{file.name}.sig")
    if target.exists() and target.read_bytes() != made and not force:
        raise CannotSignError(str(file), "已经有不一样的签名，要替换请加 --force")
    write_all({target: made})
    click.echo(f"已签署 {target}")
    return 0


def find_act(file: Path, root: Path | None) -> tuple[Act, Register]:
    """Give the act that a file of the register is. Errors: CannotSignError."""
    folder = find_root(root)
    full, base = file.absolute(), folder.absolute()
    path = full.relative_to(base).as_posix() if full.is_relative_to(base) else ""
    parts = path.split("/")
    if not file.is_file() or parts[0] != TOP or parts[2:3] != ["acts"]:
        raise CannotSignError(str(file), "它不是登记册 acts/ 里的决定")
    reading, register = read(root, None, parts[1])
    found = next((act for act in register.acts if act.source.path == path), None)
    if found is None:
        broken = next((each.message for each in reading.findings if each.path == path), "")
        raise CannotSignError(str(file), broken or "它不是能读的决定")
    return found, register
