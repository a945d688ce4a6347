"""What `clusterfund act` takes of files and options for vouchers (guide 四（三）, 四（四）)."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli.chinese import Choice
from clusterfund.cli.options import Day, Number
from clusterfund.cli.private import content, outside
from clusterfund.records import Reversal, Taking, Vouchers
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_ACT_BYTES
from clusterfund.rules.books import books_of
from clusterfund.rules.outstanding import takings
from clusterfund.rules.redeeming import elsewhere, fresh

if TYPE_CHECKING:
    from datetime import date

    from clusterfund.findings import Finding
    from clusterfund.office.statement.reading import Read
    from clusterfund.records import Register
    from clusterfund.rules.drafting import Draft

ROW = re.compile("/rows/([0-9]+)")
FILE = click.Path(path_type=Path)
MOST_ROWS = 9_999
"""Rows that one act books at most, to stay within its size; the rest waits for the next."""
CAUSES = ("excess", "lapsed", "misuse", "unused", "expired")
OPTIONS = (
    click.option(
        "--accounts",
        metavar="文件",
        type=FILE,
        help="调拨：账号清单（CSV 或 xlsx），列为统一社会信用代码、云服务账号。",
    ),
    click.option("--valid-until", metavar="日期", type=Day(), help="调拨：服务券用到哪一天。"),
    click.option(
        "--transfers", metavar="文件", type=FILE, help="调拨：另写一份给平台的 CSV 调拨清单。"
    ),
    click.option(
        "--statement", metavar="文件", type=FILE, help="登记使用：平台的对账单（CSV 或 xlsx）。"
    ),
    click.option(
        "--cause",
        metavar="原因",
        type=Choice(CAUSES),
        help="收回：excess 多拨或超比例，lapsed 项目终止，misuse 违规使用，"
        "unused 完工后没有用完，expired 过期。",
    ),
    click.option(
        "--take",
        metavar="账号 来源 金额",
        nargs=3,
        multiple=True,
        help="收回：从哪个账号的 left（结余）或 used（已使用）收回多少元，全部写 all；可以写多次。"
        "验收以后 excess 不写时，收回超过核定的全部。",
    ),
    click.option(
        "--reverse",
        metavar="编号 第几笔",
        type=Number(),
        nargs=2,
        multiple=True,
        help="冲销：哪一号决定的第几笔分录；可以写多次，要写 --reason。",
    ),
)


@dataclass(slots=True)
class Prepared:
    """What was said of the ledger: what goes into the act, what is wrong, what to tell."""

    vouchers: Vouchers
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    nothing: bool = False
    """True where every row of the statement is booked already."""

    @property
    def unreadable(self) -> bool:
        """Tell whether a file gave faults and nothing that can be judged."""
        return bool(self.findings) and not (self.vouchers.rows or self.vouchers.accounts)


def prepare(register: Register, cluster: str | None, on: date, given: dict[str, Any]) -> Prepared:
    """Read the files that were given. Errors: UnreadableFileError, TooLargeError.

    What exceeds an acceptance is taken whole where nobody says from which accounts.
    """
    from clusterfund.office.statement import grid, reading  # noqa: PLC0415 -- the ledger's alone

    made = Prepared(
        Vouchers(
            given["valid_until"],
            cause=given["cause"] or "",
            takings=tuple(map(_taking, given["take"])),
            reverses=tuple(Reversal(*each) for each in given["reverse"]),
        )
    )
    if (given["cause"], given["take"]) == ("excess", ()) and cluster:
        made.vouchers = replace(made.vouchers, takings=takings(cluster, register, on))
    if given["accounts"] is not None:
        path = given["accounts"]
        listed = reading.accounts(path.name, content(path, grid.MAX_BYTES))
        made.findings += listed.findings
        made.vouchers = replace(made.vouchers, accounts=tuple(listed.pairs))
    if given["statement"] is not None:
        path = given["statement"]
        data = content(path, grid.MAX_BYTES)
        found = reading.statement(path.name, data, register.catalogue)
        _state(found, cluster or "", register, made)
    return made


def _state(found: Read, cluster: str, register: Register, made: Prepared) -> None:
    """Take the rows of a statement that are not booked yet."""
    ledger = books_of(register).ledger
    others = elsewhere(found.rows, cluster, ledger)
    apart = {row.line for row in others}
    own = [row for row in found.rows if row.line not in apart]
    rows = fresh(own, ledger)
    made.findings += found.findings
    made.nothing = not rows and not found.findings
    old = len(own) - len(rows)
    more = f"（另有 {len(others)} 行是其他集群的账号，请另外导入）" if others else ""
    made.notes.append(
        f"对账单编码 {found.encoding}，共 {len(found.rows)} 行，"
        f"已经记过 {old} 行，这次记 {min(len(rows), MOST_ROWS)} 行{more}。"
    )
    if len(rows) > MOST_ROWS:
        made.notes.append(f"还有 {len(rows) - MOST_ROWS} 行，签署这份决定以后请再运行一次。")
    made.vouchers = replace(made.vouchers, statement=found.statement, rows=tuple(rows[:MOST_ROWS]))


def _taking(words: tuple[str, str, str]) -> Taking:
    from clusterfund.money import fen  # noqa: PLC0415
    from clusterfund.office.statement.reading import MONEY  # noqa: PLC0415

    account, source, amount = words
    if source not in {"left", "used"}:
        message = f"--take 的来源写 left 或 used，不是 {source}。"
        raise click.UsageError(message, click.get_current_context())
    if amount != "all" and not MONEY.fullmatch(amount):
        message = f"--take 的金额写 1234.50 的样子或 all，不是 {amount}。"
        raise click.UsageError(message, click.get_current_context())
    return Taking(account, source, None if amount == "all" else fen(amount))


def transfer_list(path: Path, made: Draft, register: Register) -> dict[Path, bytes]:
    """Write the transfer list of a drafted issue for the platform, as CSV with a BOM."""
    source, _ = parse(made.path, made.data, MAX_ACT_BYTES)
    data = source.data if source else {}
    names = {
        each.uscc: each.name
        for application in register.applications.values()
        for each in application.enterprises
    }
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("云服务账号", "企业名称", "统一社会信用代码", "金额（元）", "有效期至"))
    for row in data.get("result", {}).get("transfers", ()):
        uscc = row["uscc"]
        name = names.get(uscc, "")
        writer.writerow((row["account"], name, uscc, row["amount"], data["valid_until"]))
    return {outside(path): b"\xef\xbb\xbf" + out.getvalue().encode()}


def by_row(findings: list[Finding], said: Vouchers) -> list[Finding]:
    """Tell what speaks against a row at its place in the statement: the act is not written."""
    return [_moved(each, said) for each in findings]


def _moved(finding: Finding, said: Vouchers) -> Finding:
    match = ROW.match(finding.pointer)
    if said.statement is None or match is None:
        return finding
    return replace(finding, path=said.statement.name, line=said.rows[int(match[1])].line, column=1)
