"""`clusterfund timestamp`: an RFC 3161 time stamp of an act, from an authority of the call."""

from __future__ import annotations

from pathlib import Path

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, with_root
from clusterfund.cli.sign import find_act
from clusterfund.errors.tools import NoTimestampError
from clusterfund.files import write_all
from clusterfund.register.authority import stamped
from clusterfund.register.timestamps import STAMPED, authority_path, proven
from clusterfund.rules.moves import MOVES

FILE = click.Path(path_type=Path)


@click.command(cls=ChineseCommand)
@click.argument("file", metavar="文件", type=FILE)
@click.option("--url", required=True, metavar="地址", help="时间戳机构的网址。")
@click.option("--force", is_flag=True, help="替换已有的时间戳。")
@with_root
def timestamp(file: Path, url: str, root: Path | None, *, force: bool) -> int:
    """为一份收件、排序优选或公示的决定取得时间戳，写在旁边的 .tsr 文件。

    只把决定的指纹发给机构，不发内容；取得以后先按 call/tsa.pem 核对，核对不上就不写。
    """
    act, register = find_act(file, root)
    if act.kind not in STAMPED:
        kinds = "、".join(MOVES[kind].title for kind in STAMPED)
        message = f"{MOVES[act.kind].title}不用时间戳，只有{kinds}用。"
        raise click.UsageError(message, click.get_current_context())
    authority = find_root(root) / authority_path(register)
    if not authority.is_file():
        raise NoTimestampError(url, f"没有 {authority_path(register)}，不知道该相信哪个机构")
    target = file.with_name(f"{file.name}.tsr")
    if target.exists() and not force:  # an older one proves more than a newer one
        raise NoTimestampError(url, f"已经有 {target.name}，要替换请加 --force")
    data = file.read_bytes()
    proof = stamped(url, data)
    if not proven(data, proof, authority.read_bytes()):
        raise NoTimestampError(url, "回复不是 call/tsa.pem 的机构对这份决定作出的时间戳")
    write_all({target: proof})
    click.echo(f"已写 {target}")
    return 0
