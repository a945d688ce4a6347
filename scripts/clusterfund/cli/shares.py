"""How much of a check is asked for, and on how many processes, as a user writes it."""

from __future__ import annotations

import re
from typing import Any

import click

from clusterfund.checking.shards import Shard

MOST_JOBS = 64


class Jobs(click.ParamType[int]):
    """A number of processes."""

    name = "个数"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read one; a usage fault where it is none."""
        text = str(value)
        if re.fullmatch("[1-9][0-9]?", text) is None or int(text) > MOST_JOBS:
            self.fail(f"{text} 不是进程的个数，请写 1 到 {MOST_JOBS} 的数。", param, ctx)
        return int(text)


class Share(click.ParamType[Shard]):
    """A share of the check, written `2/5`."""

    name = "第几份/共几份"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Shard:
        """Read one; a usage fault where it is none."""
        if isinstance(value, Shard):
            return value
        match = re.fullmatch("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})", value)
        if match is None or int(match[1]) > int(match[2]):
            self.fail(
                f"{value} 不是其中一份，请写成 2/5 的样子（共 5 份中的第 2 份）。", param, ctx
            )
        return Shard(int(match[1]), int(match[2]))
