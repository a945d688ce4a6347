"""What `clusterfund act exclude` takes: whom, until when, and how it can appeal (四（四）2)."""

from __future__ import annotations

from typing import Any

import click

from clusterfund.cli.options import Day, Number
from clusterfund.records import Ban

NEEDED = {
    "subject": "--subject",
    "until": "--until",
    "appeal_until": "--appeal-until",
    "appeal_to": "--appeal-to",
}
OPTIONS = (
    click.option("--subject", metavar="企业代码", help="排除：哪家单位的统一社会信用代码。"),
    click.option("--until", metavar="日期", type=Day(), help="排除：到哪一天为止。"),
    click.option("--appeal-until", metavar="日期", type=Day(), help="排除：申诉的最后一天。"),
    click.option("--appeal-to", metavar="文字", help="排除：向谁申诉、怎样申诉。"),
    click.option("--lifts", metavar="编号", type=Number(), help="解除：哪一号登记排除的决定。"),
)


def ban_of(given: dict[str, Any]) -> Ban | None:
    """Take whom to exclude, all of it or nothing; a usage fault where a part is missing."""
    missing = [name for key, name in NEEDED.items() if given[key] is None]
    if len(missing) == len(NEEDED):
        return None
    if missing:
        message = f"排除还要写 {'、'.join(missing)}。"
        raise click.UsageError(message, click.get_current_context())
    return Ban(given["subject"], given["until"], given["appeal_until"], given["appeal_to"])
