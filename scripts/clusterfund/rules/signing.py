"""Guide 四（二）: which acts must be signed, and that no proof stands alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.proposal import place
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act, Person, Register
    from clusterfund.rules.moment import Moment

CLAUSE = "四（二）"
OFFICES = frozenset({"operator", "bureau"})
PROOFS = (".sig", ".tsr")


def _in_office(person: Person) -> bool:
    return not OFFICES.isdisjoint(person.roles)


def signing_since(register: Register) -> date | None:
    """Give the first day on which office acts are signed; None where the round has no such key."""
    offices = [person for person in register.roster.people.values() if _in_office(person)]
    days = [key.first or date.min for person in offices for key in person.keys]
    return min(days, default=None)


def must_be_signed(act: Act, register: Register) -> bool:
    """Tell whether an act needs a signature.

    An office act does from the day on which any office has a key; a lead's does when it has one.
    """
    person = register.roster.people.get(act.by)
    if person is None:
        return False
    if _in_office(person):
        since = signing_since(register)
        return since is not None and since <= act.on
    return any(key.valid(act.on) for key in person.keys)


@rule(
    "A017",
    clause=CLAUSE,
    title="决定有签名",
    why="名册登记了签署用的公钥以后，受理单位和主管部门的每份决定都要有经办人的签名。",
    fix="请经办人用 clusterfund sign 签署，把 .sig 文件和决定一起提交。",
    severity=Severity.ERROR,
)
def signed(act: Act, moment: Moment) -> Iterator[Fault]:
    """An act that must be signed has a signature beside it, by a person who can sign."""
    if not must_be_signed(act, moment.register):
        return
    keys = moment.register.roster.people[act.by].keys
    if not any(key.valid(act.on) for key in keys):
        message = f"{act.by} 在这一天没有可用的公钥"
        yield Fault(act.source, "/by", message, act.on, "名册中当天有效的公钥")
    elif f"{act.source.path}.sig" not in moment.register.files:
        wanted = f"{act.source.path.rpartition('/')[2]}.sig"
        yield Fault(act.source, "/by", "没有签名", "没有", wanted)


@rule(
    "A019",
    clause=CLAUSE,
    title="签名和时间戳属于一份决定",
    why="单独的签名或时间戳证明不了什么，多半是决定改了名或被删掉了。",
    fix="请恢复原来的决定，或删除这个文件。",
    severity=Severity.ERROR,
)
def no_proof_alone(register: Register) -> Iterator[Fault]:
    """Every signature and time stamp lies beside its act."""
    for path in register.files:
        for ending in PROOFS:
            act = path.removesuffix(ending)
            if "/acts/" in path and act != path and act not in register.files:
                yield Fault(place(path), "", "旁边没有这份决定", "没有", act.rpartition("/")[2])


ACT_RULES = (signed,)
ROUND_RULES = (no_proof_alone,)
