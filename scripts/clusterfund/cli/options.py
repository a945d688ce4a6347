"""What commands share: where the register is, which version of it, which day it is."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from clusterfund.cli.chinese import Choice
from clusterfund.errors import UnknownClusterError
from clusterfund.register.tree import TOP, DiskTree

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clusterfund.records import Register
    from clusterfund.register.load import Reading
    from clusterfund.register.tree import Tree

    Option = Callable[[Callable[..., Any]], Callable[..., Any]]

HERE = ZoneInfo("Asia/Shanghai")


def with_root(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--root`."""
    return click.option(
        "--root",
        metavar="文件夹",
        type=click.Path(path_type=Path),
        help="仓库根目录；默认自动寻找。",
    )(command)


def with_register(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--root` and `--at`."""
    command = click.option(
        "--at", "revision", metavar="版本", help="读取 git 中的这个版本，而不是磁盘上的文件。"
    )(command)
    return with_root(command)


def with_options(options: Sequence[Option]) -> Option:
    """Add options, in this order."""

    def added(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            command = option(command)
        return command

    return added


def with_format(*formats: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add `--format`; the first is the default."""
    return click.option(
        "--format",
        "style",
        type=Choice(formats),
        default=formats[0],
        metavar="|".join(formats),
        help=f"输出格式，默认 {formats[0]}。",
    )


def with_day(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add `--on`, today in China by default: the only place that reads the clock."""
    return click.option("--on", metavar="日期", type=Day(), default=today, help=text)


def today() -> date:
    """Give today's date in China."""
    return datetime.now(HERE).date()


class Day(click.ParamType[date]):
    """A date written 2021-09-15."""

    name = "日期"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a date; a usage fault where it is none."""
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            day = None
        if day is None or str(day) != value:  # one form only: neither 20210915 nor 2021-W37-3
            self.fail(f"{value} 不是日期，请写成 2021-09-15 的样子。", param, ctx)
        return day


class Number(click.ParamType[int]):
    """The number of an act, written 12 or 0012."""

    name = "编号"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a number; a usage fault where it is none."""
        if re.fullmatch("[0-9]{1,4}", str(value)) is None or not int(value):
            self.fail(f"{value} 不是决定的编号，请写成 12 的样子。", param, ctx)
        return int(value)


class Account(click.ParamType[int]):
    """An account's numeric id."""

    name = "编号"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a positive whole number; a usage fault where it is none."""
        text = str(value)
        if not (text.isascii() and text.isdecimal() and int(text) > 0):
            self.fail(f"{text} 不是账号的数字编号，请写成 90000101 的样子。", param, ctx)
        return int(text)


class Count(click.ParamType[int]):
    """A whole number of zero or more."""

    name = "数"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a whole number; a usage fault where it is none."""
        text = str(value)
        if not (text.isascii() and text.isdecimal() and len(text) < 10):  # noqa: PLR2004 -- digits
            self.fail(f"{text} 不是整数，请写成 20 的样子。", param, ctx)
        return int(text)


def find_root(root: Path | None) -> Path:
    """Give the folder that holds `submissions/`: the one named, or the nearest upwards."""
    if root is not None:
        return root
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / TOP).is_dir()), here)


def open_tree(root: Path | None, revision: str | None) -> Tree:
    """Give the register's files from the disk, or from a git revision."""
    folder = find_root(root)
    if revision is None:
        return DiskTree(folder)
    from clusterfund.register.objects import git_tree  # noqa: PLC0415 -- needs git

    return git_tree(folder, revision)


def known_cluster(register: Register, cluster: str | None) -> None:
    """Raise UnknownClusterError where a cluster is named that the round does not have."""
    if cluster is not None and cluster not in register.applications:
        raise UnknownClusterError(cluster, list(register.applications))


def read(root: Path | None, revision: str | None, name: str) -> tuple[Reading, Register]:
    """Read one round that must be sound enough to compute with."""
    from clusterfund.checking.documents import read_round  # noqa: PLC0415 -- needs YAML

    reading = read_round(open_tree(root, revision), name, find_root(root))
    return reading, reading.sound
