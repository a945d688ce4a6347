"""One round verified: everything recomputed and compared, and a word on what could not be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from clusterfund.errors.tools import BrokenToolError, MissingToolError
from clusterfund.findings import Severity
from clusterfund.publish import comparing, past
from clusterfund.publish.checks import Difference, difference, ended
from clusterfund.publish.dataset import dataset
from clusterfund.register.names import tree_faults
from clusterfund.register.signatures import signature_findings
from clusterfund.register.timestamps import timestamp_findings
from clusterfund.register.tree import TOP
from clusterfund.rules.judge import judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.publish.checks import Check
    from clusterfund.publish.past import History, NoHistory
    from clusterfund.records import Register
    from clusterfund.register.load import Reading
    from clusterfund.register.tree import Tree

UNREADABLE = "登记册有错误，改正以后才能核对"
NOT_WANTED = "按要求没有核对"
MANIFEST_CODES, ORDER_CODES = frozenset({"A004", "A005"}), frozenset({"A001"})


class Outside(NamedTuple):
    """A check whose findings another module of `register/` makes from the files beside acts."""

    id: str
    title: str
    ending: str
    find: Callable[[Tree, Register], Iterable[Finding]]


OUTSIDE: tuple[Outside, ...] = (
    Outside("signatures", "每份决定的签名", ".sig", signature_findings),
    Outside("timestamps", "时间戳", ".tsr", timestamp_findings),
)


@dataclass(frozen=True)
class Subject:
    """What is verified; `path` and `data` are the published dataset, data None where there is none.

    `waived` says that no dataset is a wish and no omission.
    """

    tree: Tree
    reading: Reading
    history: History | NoHistory
    path: str
    data: bytes | None
    waived: bool = False
    found: Sequence[Finding] | None = None
    """What a check found in the round, proofs apart, where that is known."""

    @cached_property
    def errors(self) -> list[Finding]:
        """Every error of the round, ordered by place."""
        prefix = f"{TOP}/{self.reading.folder}/"
        found = [each for each in tree_faults(self.tree) if each.path.startswith(prefix)]
        if self.found is not None:
            found += self.found
        else:
            found += self.reading.findings
            if self.reading.register:
                found += judge(self.reading.register)
        errors = [each for each in found if each.severity is Severity.ERROR]
        return sorted(errors, key=lambda each: each.order())

    @cached_property
    def wanted(self) -> dict[str, Any] | None:
        """The dataset that the register gives; None where it is not sound enough to give one."""
        return dataset(self.reading.register) if self.reading.register and not self.errors else None

    @cached_property
    def value(self) -> Any:
        """The published dataset as read; a Difference where it cannot be read, None where none."""
        if self.data is None:
            return None
        same = self.wanted is not None and comparing.same(self.data, self.wanted)
        return self.wanted if same else comparing.published(self.path, self.data)


def verify(subject: Subject) -> Iterator[Check]:
    """Carry out every check in turn."""
    for step in STEPS:
        yield from step(subject)


def length() -> int:
    """Say how many checks there are, for a progress bar."""
    return COUNTED + len(OUTSIDE)


def _family(finding: Finding) -> str:
    """Tell which check a finding belongs to."""
    if finding.code in MANIFEST_CODES:
        return "manifests"
    if finding.code in ORDER_CODES:
        return "order"
    return "acts" if finding.code.startswith(("A", "V")) else "register"


def _of(subject: Subject, name: str) -> list[Difference]:
    return [difference(each) for each in subject.errors if _family(each) == name]


def _register(subject: Subject) -> Iterator[Check]:
    prefix = f"{TOP}/{subject.reading.folder}/"
    files = sum(path.startswith(prefix) for path in subject.tree.entries)
    yield ended("register", "登记册没有错误", files, _of(subject, "register"))


def _acts(subject: Subject) -> Iterator[Check]:
    register = subject.reading.register
    acts = register.acts if register else ()
    note = UNREADABLE if _of(subject, "register") else ""  # rules stop at what they cannot judge
    listed = sum(len(act.files) for act in acts)
    yield ended("acts", "每份决定从依据重算", len(acts), _of(subject, "acts"), note)
    yield ended("manifests", "依据的文件指纹", listed, _of(subject, "manifests"), note)
    yield ended("order", "决定的编号和日期", len(acts), _of(subject, "order"), note)


def _past(subject: Subject) -> Iterator[Check]:
    register = subject.reading.register
    if register is None:
        for name, title in past.TITLES.items():
            yield ended(name, title, 0, note=UNREADABLE)
    else:
        yield past.untouched(subject.tree, register, subject.history)
        yield past.returned(register, subject.history)


def _outside(subject: Subject) -> Iterator[Check]:
    register = subject.reading.register
    acts = f"{TOP}/{subject.reading.folder}/acts/"
    for each in OUTSIDE:
        paths = [path for path in subject.tree.entries if path.startswith(acts)]
        count = sum(path.endswith(each.ending) for path in paths)
        if register is None:
            yield ended(each.id, each.title, 0, note=UNREADABLE)
            continue
        try:
            found = [*each.find(subject.tree, register)]
        except (MissingToolError, BrokenToolError) as fault:  # all the rest needs no tool
            yield ended(each.id, each.title, 0, note=str(fault))
            continue
        errors = (one for one in found if one.severity is Severity.ERROR)
        yield ended(each.id, each.title, count, map(difference, errors))


def _published(subject: Subject) -> Iterator[Check]:
    """Compare what was published; digests of acts first, since they need no computation."""
    register, value, data = subject.reading.register, subject.value, subject.data
    digests, whole = ("digests", "公布的决定指纹"), ("dataset", "公开数据逐字节相同")
    if data is None:
        missing = f"没有 {subject.path}，请先用 clusterfund render 生成"
        note = NOT_WANTED if subject.waived else missing
        for name, title in (digests, whole):
            yield ended(name, title, 0, note=note, waived=subject.waived)
    elif register is None or isinstance(value, Difference):
        broken = (value,) if isinstance(value, Difference) else ()
        note = "公开数据读不出来" if broken else UNREADABLE
        yield ended(*digests, 0, note=note)
        yield ended(*whole, len(broken), broken, note)
    else:
        found = comparing.act_digests(subject.path, value, register)
        yield ended(*digests, len(register.acts), found)
        if subject.wanted is None:
            yield ended(*whole, 0, note=UNREADABLE)
        elif value is subject.wanted:
            yield ended(*whole, 1)
        else:
            differing = comparing.differences(subject.path, data, value, subject.wanted, register)
            yield ended(*whole, 1, differing)


STEPS: tuple[Callable[[Subject], Iterator[Check]], ...] = (
    _register,
    _acts,
    _past,
    _outside,
    _published,
)
COUNTED = 8
"""What the steps give without those of `OUTSIDE`."""
