"""What even an owner may not do: rewrite acts, act for another, take over, raise oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.findings import Severity
from clusterfund.register.tree import TOP
from clusterfund.rules.proposal import place
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.zones import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Register
    from clusterfund.rules.proposal import Proposal
    from clusterfund.rules.zones import Zone

CLAUSE = "四（二）"
ERROR = Severity.ERROR
GUARDED_ROLES = frozenset({"operator", "bureau"})


@rule(
    "O006",
    clause=CLAUSE,
    title="决定只增不改",
    why="决定一经合并就是记录；改动、改名或删除任何一份，都会让人看不出当时决定了什么。",
    fix="请恢复原来的决定；有错的，请用新的决定更正。",
    severity=ERROR,
)
def append_only(proposal: Proposal) -> Iterator[Fault]:
    """Nothing in acts/ that is on base changes or goes."""
    for zone, paths in proposal.zones.items():
        for each in paths if zone.kind is Kind.ACTS else ():
            if each.before:
                what = "改动" if each.after else "删除"
                yield Fault(place(each.path), "", f"{what}了已有的决定", what, "保持原样")


@rule(
    "O007",
    clause=CLAUSE,
    title="本人提交本人的决定",
    why="决定写的经办人和提交的账号要是同一个人，别人不能代为作出。",
    fix="请由经办人自己提交，或由提交人自己经办。",
    severity=ERROR,
)
def own_name(proposal: Proposal) -> Iterator[Fault]:
    """A new act is brought by the account of the person who makes it, as base's roster says."""
    new = {each.path for zone in proposal.zones for each in proposal.zones[zone] if each.after}
    for folder, register in proposal.head.items():
        ids = [person.id for person in proposal.people(folder)]
        for act in register.acts:
            if act.source.path in new and proposal.account is not None and act.by not in ids:
                wanted = "、".join(ids) or "名册中的人"
                yield Fault(act.source, "/by", "经办人不是提交这份决定的账号", act.by, wanted)


@rule(
    "O008",
    clause="四（一）",
    title="申报属于提交它的账号",
    why="新的申报属于提交它的账号，写在 application.yaml 的 account 里；"
    "以后只有这个账号能改，要换人由受理单位登记到名册。",
    fix="请在 application.yaml 写明提交账号的数字编号，例如 account: {id: 90000101}。",
    severity=ERROR,
)
def own_application(proposal: Proposal) -> Iterator[Fault]:
    """A new application names the account that opens it, or nobody; the name never changes."""
    for zone in proposal.zones:
        application = _application(proposal.head.get(zone.round), zone)
        if application is None or proposal.account is None:
            continue
        named = application.account
        if f"{TOP}/{zone.round}/applications/{zone.name}" not in proposal.begun:
            if named not in {proposal.account, None}:
                message = "account 写的不是提交这份申报的账号"
                yield Fault(application.source, "/account", message, named, str(proposal.account))
            elif named is None and f"lead:{zone.name}" not in proposal.roles(zone.round):
                yield _unowned(application, proposal.account)
            continue
        before = _application(proposal.base.get(zone.round), zone)
        if before and named != before.account:
            message = "account 与主线上的不同"
            wanted = str(before.account or "不写 account")
            yield Fault(application.source, "/account", message, named or "没有写", wanted)


def _application(register: Register | None, zone: Zone) -> Application | None:
    if register is None or zone.kind is not Kind.APPLICATIONS:
        return None
    return register.applications.get(zone.name)


def _unowned(application: Application, account: int) -> Fault:
    return Fault(
        application.source,
        "",
        "没有写明属于哪个账号；合并以后，要等受理单位登记到名册才能再改",
        "没有 account",
        f"account: {{id: {account}}}",
        mild=True,
    )


@rule(
    "O009",
    clause=CLAUSE,
    title="受理和主管角色由主管部门登记",
    why="名册中受理单位和主管部门的人员只能由主管部门增加、更换或删除，谁也不能给自己加权限。",
    fix="请由主管部门的账号提交名册的这处改动。",
    severity=ERROR,
)
def no_raising(proposal: Proposal) -> Iterator[Fault]:
    """Entries with a guarded role, before or after, change only by the bureau's account."""
    for folder, register in proposal.head.items():
        if folder not in proposal.base or "bureau" in proposal.roles(folder):
            continue
        roster = register.roster.source
        before, after = _entries(proposal.base[folder]), _entries(register)
        for name in sorted(before.keys() | after.keys()):
            old, new = before.get(name), after.get(name)
            if old != new and (_guarded(old) or _guarded(new)):
                pointer = f"/people/{list(after).index(name)}" if new else "/people"
                found = "、".join(new["roles"]) if new else "已删除"
                message = f"名册中 {name} 的改动要由主管部门提交"
                yield Fault(roster, pointer, message, found, "由主管部门的账号提交")


def _entries(register: Register) -> dict[str, Any]:
    return {each["id"]: each for each in register.roster.source.data["people"]}


def _guarded(entry: Any) -> bool:
    return entry is not None and not GUARDED_ROLES.isdisjoint(entry["roles"])


OWNERSHIP_RULES = (append_only, own_name, own_application, no_raising)
