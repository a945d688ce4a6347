"""`clusterfund timestamp`: an RFC 3161 time stamp of an act, from an authority of the call."""

from __future__ import annotations

import urllib.request
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import click

from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import find_root, with_root
from clusterfund.cli.sign import find_act
from clusterfund.errors import NoTimestampError
from clusterfund.files import write_all
from clusterfund.register.text import MAX_BYTES
from clusterfund.register.timestamps import STAMPED, authority_path, proven
from clusterfund.register.tools import run
from clusterfund.rules.moves import MOVES

FILE = click.Path(path_type=Path)
SECONDS = 30
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@click.command(cls=ChineseCommand)
@click.argument("file", metavar="文件", type=FILE)
@click.option("--url", required=True, metavar="地址", help="时间戳机构的网址。")
@with_root
def timestamp(file: Path, url: str, root: Path | None) -> int:
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
    if not _safe(url):
        raise NoTimestampError(url, "地址要以 https:// 开头")
    proof = _asked(url, _query(file.read_bytes()))
    if not proven(file.read_bytes(), proof, authority.read_bytes()):
        raise NoTimestampError(url, "回复不是 call/tsa.pem 的机构对这份决定作出的时间戳")
    target = file.with_name(f"{file.name}.tsr")
    write_all({target: proof})
    click.echo(f"已写 {target}")
    return 0


def _safe(url: str) -> bool:
    """Tell whether an address is https, or plain http on this machine."""
    try:
        address = urlsplit(url)
    except ValueError:
        return False
    local = address.scheme == "http" and address.hostname in LOOPBACK
    return address.scheme == "https" or local


def _query(data: bytes) -> bytes:
    with TemporaryDirectory(prefix="clusterfund-") as folder:
        path = Path(folder) / "data"
        path.write_bytes(data)
        words = ["openssl", "ts", "-query", "-sha512", "-cert", "-no_nonce", "-data", str(path)]
        return run(words)[1]


def _asked(url: str, query: bytes) -> bytes:
    """Send the query. Errors: NoTimestampError."""
    head = {"Content-Type": "application/timestamp-query"}
    request = urllib.request.Request(url, query, head)  # noqa: S310 -- https, or this machine
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
            return bytes(answer.read(MAX_BYTES))
    except (OSError, ValueError) as error:
        raise NoTimestampError(url, str(error)) from None
