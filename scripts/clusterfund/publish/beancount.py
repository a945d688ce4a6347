"""The voucher ledger as beancount books, so that any accountant's tools can check it (附录3 三).

Vouchers are a commodity of their own, because they are no money; one VOUCHER is one yuan. Every
entry is one transaction of two postings; balance assertions on the day after the last state our
own figures, so that bean-check compares them.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from clusterfund.money import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from clusterfund.records import Round
    from clusterfund.rules.balances import Standing
    from clusterfund.rules.ledger import Entry

UNIT = "VOUCHER"
TITLES = {
    "grant": "批准",
    "issue": "调拨",
    "use": "使用",
    "refund": "退款",
    "recover": "收回结余",
    "reclaim": "收回已使用",
    "expire": "过期",
}
ROOTS = {
    "programme": "Equity:Programme",
    "granted": "Assets:Granted",
    "left": "Assets:Vouchers",
    "used": "Expenses:Used",
    "refunded": "Expenses:Refunded",
    "recovered": "Expenses:Recovered",
    "expired": "Expenses:Expired",
}
PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


def books(
    about: tuple[Round, Mapping[str, str]],
    entries: Iterable[Entry],
    found: Iterable[Standing],
    on: date,
) -> str:
    """Write the entries up to a day, and the balances at its end.

    `about` is the round, and the name of each enterprise by its credit code.
    """
    rnd, names = about
    moving = [each for each in entries if each.on <= on and each.amount]
    lines = [
        ";; clusterfund ledger --format beancount",
        f'option "title" "{quoted(rnd.title)}"',
        f'option "operating_currency" "{UNIT}"',
        "",
    ]
    opened: dict[str, date] = {}
    for entry in moving:
        for name in _names(entry):
            opened[name] = min(entry.on, opened.get(name, entry.on))
    first = min(opened.values(), default=on)
    lines += [f"{first} commodity {UNIT}", '  name: "服务券（1 张记 1 元）"', ""]
    lines += [f"{day} open {name} {UNIT}" for name, day in sorted(opened.items())]
    for entry in sorted(moving, key=lambda each: each.on):
        lines += ["", *_transaction(entry, names.get(entry.uscc, entry.uscc))]
    lines.append("")
    lines += [
        f"{on + timedelta(1)} balance {name}  {text}" for name, text in _asserted(found, opened)
    ]
    return "\n".join(lines) + "\n"


def component(text: str) -> str:
    """Write a text as part of an account's name, so that no two texts are written alike."""
    return "C" + "".join(each if each in PLAIN else f"-{ord(each):02x}" for each in text)


def quoted(text: str) -> str:
    """Write a text so that it may stand between quotation marks."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _name(bucket: str, cluster: str, uscc: str, account: str) -> str:
    if bucket == "programme":
        return ROOTS[bucket]
    parts = (cluster, uscc) if bucket == "granted" else (cluster, uscc, account)
    return ":".join((ROOTS[bucket], *map(component, parts)))


def _names(entry: Entry) -> tuple[str, str]:
    source, target = entry.flow
    place = entry.cluster, entry.uscc, entry.account
    return _name(source, *place), _name(target, *place)


def _transaction(entry: Entry, payee: str) -> Iterator[str]:
    what = TITLES[entry.kind]
    if entry.reverses:
        what = f"冲销{what}（第 {entry.reverses[0]} 号决定第 {entry.reverses[1]} 笔）"
    yield f'{entry.on} * "{quoted(payee)}" "{what}"'
    yield f'  act: "{entry.act:04d}"'
    yield f'  entry: "{entry.place}"'
    if entry.row:
        yield f'  order: "{quoted(entry.row.order)}"'
        yield f'  product: "{quoted(entry.row.product)}"'
    source, target = _names(entry)
    yield f"  {source}  -{plain(entry.amount)} {UNIT}"
    yield f"  {target}  {plain(entry.amount)} {UNIT}"


def _asserted(found: Iterable[Standing], opened: dict[str, date]) -> Iterator[tuple[str, str]]:
    """State our own figures for every account that is open."""
    for row in found:
        yield from _one("granted", row, "", row.granted - row.total.issued, opened)
        for account, each in sorted(row.accounts.items()):
            for bucket, amount in (
                ("left", each.left),
                ("used", each.used + each.refunded),
                ("refunded", -each.refunded),
                ("recovered", each.recovered),
                ("expired", each.expired),
            ):
                yield from _one(bucket, row, account, amount, opened)


def _one(
    bucket: str, row: Standing, account: str, amount: int, opened: dict[str, date]
) -> Iterator[tuple[str, str]]:
    name = _name(bucket, row.cluster, row.uscc, account)
    if name in opened:
        sign = "-" if amount < 0 else ""
        yield name, f"{sign}{plain(abs(amount))} {UNIT}"
