"""`clusterfund freeze`: the pages of a settled round, kept as they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund import manifest
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.copies import sums_of
from clusterfund.cli.datasets import site_of, sound_readings
from clusterfund.cli.options import find_root, open_tree, with_day, with_register
from clusterfund.cli.papers import missing
from clusterfund.errors import UnknownRoundError
from clusterfund.files import write_all
from clusterfund.site.closing import unsettled
from clusterfund.site.errors import FrozenCopyError, UnsettledRoundError
from clusterfund.site.frozen import FOLDER, SUMS, frozen, sheets
from clusterfund.site.pages import Site

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

FILE = click.Path(path_type=Path)


@click.command(cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.option("--again", is_flag=True, help="已有不同的副本时，用现在的替换它。")
@click.option("--fonts", metavar="文件夹", type=FILE, help="生成 PDF 用的另外的字体文件夹。")
@with_day("看哪一天公示已经结束，默认今天。")
@with_register
def freeze(
    round_id: str,
    fonts: Path | None,
    on: date,
    root: Path | None,
    revision: str | None,
    *,
    again: bool,
) -> int:
    """把一个办结批次的网页、数据和公示文件存成不再改动的副本。

    写入 docs/archive/ 下以批次命名的文件夹，附一份指纹清单，随代码提交；网站原样公布。

    公示没有结束，或者还有集群没有办结的，不能冻结。已有不同的副本时不改动，除非写 --again。
    """
    docs = find_root(root) / "docs"
    readings = sound_readings(open_tree(root, revision), "登记册有错误，没有冻结。")
    if readings is None:
        return 1
    site = site_of(readings, docs)
    ids = [each["round"]["id"] for each in site.rounds]
    if round_id not in ids:
        raise UnknownRoundError(round_id, ids)
    data = site.rounds[ids.index(round_id)]
    why = unsettled(data, str(on))
    if why:
        raise UnsettledRoundError(round_id, why)
    made = missing([data], site.papers, fonts)
    looks = {name: docs / "assets" / name for name in sheets()}
    texts = {name: path.read_text("utf-8") for name, path in looks.items() if path.is_file()}
    files = frozen(Site(site.programme, [data], {**site.papers, **made}), data, texts)
    folder = docs / FOLDER / round_id
    changed = _write(folder, files, again=again)
    write_all({docs / path: pdf for path, pdf in made.items()})
    size = sum(map(len, files.values())) // 1024
    click.echo(f"{folder} 有 {len(files)} 个文件，共 {size} KiB，其中 {changed} 个有变化。")
    click.echo("请核对后提交；核对指纹：在这个文件夹里运行 sha256sum -c SHA256SUMS。")
    return 0


def _write(folder: Path, files: Mapping[str, bytes], *, again: bool) -> int:
    """Write the copy and its manifest. Errors: FrozenCopyError, BrokenSumsError."""
    sums = manifest.sums(files)
    before = sums_of(folder)
    differing = sorted(path for path, _ in before.items() ^ sums.items())
    if before and differing and not again:
        raise FrozenCopyError(str(folder), differing)
    contents = {folder / path: data for path, data in files.items()}
    contents[folder / SUMS] = manifest.text(sums).encode()
    changed = write_all(contents)
    for path in before.keys() - sums.keys():
        (folder / path).unlink(missing_ok=True)
    return changed
