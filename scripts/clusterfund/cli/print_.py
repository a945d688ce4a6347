"""`clusterfund print`: the forms of 附录1 to 附录3 on paper, and whether paper and data agree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterfund.cli import report
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.cli.options import known_cluster, read, with_register
from clusterfund.cli.private import content, outside
from clusterfund.files import write_all
from clusterfund.findings import Severity
from clusterfund.office.errors import BrokenContactsError
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding
    from clusterfund.records import Application, Register

FILE = click.Path(path_type=Path)
MAX_SCAN = 200 * 1024 * 1024
BLANK = {"person": "", "phone": ""}


@click.command("print", cls=ChineseCommand)
@click.argument("round_id", metavar="批次")
@click.argument("cluster", metavar="集群")
@click.option("--out", metavar="文件夹", type=FILE, help="把三份 PDF 写到这个文件夹。")
@click.option(
    "--contacts",
    metavar="文件",
    type=FILE,
    help="联系人文件（person 和 phone 两行），不放进登记册；不写时封面留空，打印后手写。",
)
@click.option("--fonts", metavar="文件夹", type=FILE, help="另外的字体文件夹。")
@click.option("--check", "scan", metavar="扫描件", type=FILE, help="核对扫描件和数据是不是一致。")
@click.option("--fingerprint", metavar="指纹", help="核对页脚的指纹。")
@with_register
def print_(
    round_id: str,
    cluster: str,
    out: Path | None,
    contacts: Path | None,
    fonts: Path | None,
    scan: Path | None,
    fingerprint: str | None,
    root: Path | None,
    revision: str | None,
) -> int:
    """把一份申报打印成盖章用的 PDF，或核对扫描件和数据是不是一致。

    写 --out 时生成三份 A4 双面 PDF：申报信息表、实施方案、责任承诺函，
    每页有页码、数据指纹和二维码。
    写 --check 时读扫描件的二维码，列出打印以后改动过的内容；写 --fingerprint 时核对一个指纹。
    """
    if sum(each is not None for each in (out, scan, fingerprint)) != 1:
        message = "请写 --out、--check、--fingerprint 中的一个。"
        raise click.UsageError(message, click.get_current_context())
    reading, register = read(root, revision, round_id)
    known_cluster(register, cluster)
    application = register.applications[cluster]
    if report.stop_at_broken(reading, [cluster]):
        return 1
    if out is not None:
        return _print(application, register, (out, contacts, fonts))
    if scan is not None:
        return _told(_scanned(scan, application, register))
    return _told(_typed(fingerprint or "", application, register))


def _print(
    application: Application, register: Register, where: tuple[Path, Path | None, Path | None]
) -> int:
    from clusterfund.office.forms import forms  # noqa: PLC0415 -- not needed to check
    from clusterfund.office.typeset import typeset  # noqa: PLC0415

    out, contacts, fonts = where
    contact = _contact(contacts) if contacts else BLANK
    made = {
        out / f"{register.round.folder}-{application.slug}-{data['title']}.pdf": typeset(
            form, data, fonts
        )
        for form, data in forms(application, register, contact).items()
    }
    write_all(made)
    for path in made:
        click.echo(f"已生成 {path}")
    click.echo("请用 A4 纸双面打印，在指定处和骑缝处盖章。")
    return 0


def _contact(path: Path) -> dict[str, str]:
    """Read the local file of contact persons. Errors: PrivatePlaceError, BrokenContactsError."""
    source, findings = parse(str(path), content(outside(path), MAX_BYTES))
    data = source.data if source else None
    if not isinstance(data, dict) or not all(isinstance(data.get(name), str) for name in BLANK):
        why = findings[0].message if findings else "没有 person 和 phone"
        raise BrokenContactsError(str(path), why)
    return {name: data[name] for name in BLANK}


def _scanned(scan: Path, application: Application, register: Register) -> Iterable[Finding]:
    from clusterfund.office.agreement import disagreements  # noqa: PLC0415
    from clusterfund.office.scans import stamps  # noqa: PLC0415

    pages = stamps(content(scan, MAX_SCAN))
    return disagreements(str(scan), pages, application, register)


def _typed(text: str, application: Application, register: Register) -> Iterable[Finding]:
    from clusterfund.office.agreement import fingerprint_agrees  # noqa: PLC0415
    from clusterfund.office.stamps import typed  # noqa: PLC0415

    digits = typed(text)
    if digits is None:
        message = f"{text} 不是页脚的指纹，请写成 “9F3A 22C1 77DE 0B1C” 的样子。"
        raise click.UsageError(message, click.get_current_context())
    return fingerprint_agrees(digits, application, register)


def _told(found: Iterable[Finding]) -> int:
    findings = list(found)
    if findings:
        click.echo(report.text(findings, 1) + "\n")
    bad = any(each.severity is Severity.ERROR for each in findings)
    click.echo("纸质材料和数据不一致。" if bad else "纸质材料和数据一致。")
    return int(bad)
