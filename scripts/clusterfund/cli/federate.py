"""`clusterfund federate`: many cities' published tables read as one."""

from __future__ import annotations

import sys
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp
from typing import TYPE_CHECKING

import click

from clusterfund.cli.chinese import ChineseCommand, Choice
from clusterfund.cli.federated import print_csv_answer, print_tables, shape
from clusterfund.cli.options import Count, with_format
from clusterfund.cli.report import clean, print_json
from clusterfund.errors import CannotWriteError
from clusterfund.federation.engine import opened
from clusterfund.federation.errors import NoSourceError
from clusterfund.federation.federate import Federation
from clusterfund.federation.package import Package, read
from clusterfund.federation.queries import QUERIES
from clusterfund.federation.sources import descriptors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.federation.package import Fault

ROWS = 20


@click.command(cls=ChineseCommand)
@click.argument("names", metavar="来源…", nargs=-1, required=True)
@click.option(
    "--query",
    "wanted",
    multiple=True,
    type=Choice(tuple(QUERIES)),
    metavar="|".join(QUERIES),
    help="只回答这一个问题；可以写几次，默认全部。",
)
@click.option("--sql", "text", metavar="查询", help="另问一条自己写的查询，只读。")
@click.option(
    "--out",
    metavar="文件",
    type=click.Path(path_type=Path, dir_okay=False),
    help="把合并的数据写成一个 DuckDB 文件。",
)
@click.option("--skip-broken", "skip", is_flag=True, help="跳过有问题的来源，列出它们。")
@click.option(
    "--top",
    metavar="行数",
    type=Count(),
    default=ROWS,
    help=f"表格最多列几行，默认 {ROWS}；0 是全部。",
)
@with_format("table", "json", "csv")
def federate(
    names: tuple[str, ...],
    wanted: tuple[str, ...],
    text: str | None,
    out: Path | None,
    top: int,
    style: str,
    *,
    skip: bool,
) -> int:
    """合并各市公开的数据，回答单个城市答不了的问题。

    四个问题：重复补贴 duplicates、服务商份额 providers、行业和城市 industries、集中 concentration。

    来源是网站文件夹、datapackage.json，或含 * 的路径；@ 开头的是列有来源的文本文件，一行一个。
    每个来源先核对文件指纹。有一个来源不一致就不回答，退出码为 1；用 --skip-broken 跳过它们。

    只读公开数据，不连网络。
    """
    asked = wanted or (() if text is not None else tuple(QUERIES))
    if style == "csv" and len(asked) + (text is not None) != 1:
        message = "CSV 只能写一个问题的答案，请用 --query 写明是哪一个。"
        raise click.UsageError(message, click.get_current_context())
    packages = [each for each in _read(descriptors(names)) if each.tables or each.faults]
    if not packages:
        raise NoSourceError("、".join(names))
    with _room(out) as path:
        with closing(opened(path)) as connection:
            found = Federation(connection, packages, skip=skip)
            for fault in found.faults:
                click.echo(_line(fault), err=True)
            if found.faults and not skip:
                click.echo(_refused(found.faults), err=True)
                return 1
            answers = {name: found.answer(name) for name in QUERIES if name in asked}
            free = None if text is None else found.ask(text)
            sources = list(found.sources())
        if out:
            path.replace(out)
    if style == "json":
        print_json(shape(sources, found.faults, answers, free))
    elif style == "csv":
        print_csv_answer(answers, free)
    else:
        print_tables(sources, answers, free, top)
    return 0


def _read(paths: list[Path]) -> Iterator[Package]:
    steps = click.progressbar(
        paths, label="核对指纹", file=sys.stderr, hidden=not sys.stderr.isatty()
    )
    with steps as bar:
        for path in bar:
            yield read(path)


def _line(fault: Fault) -> str:
    return clean(f"{fault.source}：{fault.file} {fault.message}")


def _refused(faults: list[Fault]) -> str:
    count = len({fault.source for fault in faults})
    return (
        f"{count} 个来源有问题，没有回答。请该市重新生成并发布数据，"
        "或用 --skip-broken 跳过这些来源。"
    )


@contextmanager
def _room(out: Path | None) -> Iterator[Path]:
    """Give a place for a new database beside `out`, or where temporary files lie.

    On the disk it takes a third of the memory. Nothing of it stays. Errors: CannotWriteError.
    """
    folder = Path(gettempdir()) if out is None else out.parent
    room = None
    try:
        room = Path(mkdtemp(prefix=".clusterfund-", dir=folder))
        yield room / "federation.duckdb"
    except OSError as error:
        named = str(out or folder)
        raise CannotWriteError(named, error.strerror or type(error).__name__) from None
    finally:
        if room:
            rmtree(room, ignore_errors=True)
