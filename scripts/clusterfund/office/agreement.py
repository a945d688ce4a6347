"""Whether paper and data agree: the codes on scanned pages against the register now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.office.forms import FORMS, parts
from clusterfund.office.leaves import moved
from clusterfund.office.stamps import SHOWN, short
from clusterfund.office.titles import title_of
from clusterfund.register.paper_codes import (
    DATA_MOVED,
    MISSING_PART,
    NO_CODE,
    OTHER_APPLICATION,
)
from clusterfund.rules.handed_in import printed_digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from clusterfund.findings import Finding
    from clusterfund.office.stamps import Stamp
    from clusterfund.records import Application, Register

WHOLE_FORMS = (("cover", "application"), ("plan",), ("commitment",))
"""Parts that belong together: a scan with one of them has all; 表二 go with the first."""


def disagreements(
    name: str,
    pages: Sequence[tuple[int, Stamp | None]],
    application: Application,
    register: Register,
) -> Iterator[Finding]:
    """Compare the stamps of a scan's pages with the application; places are pages of `name`.

    Errors: IncompleteApplicationError.
    """
    carried = parts(application)
    seen: set[str] = set()
    for page, stamp in pages:
        place = Place(name, page)
        if stamp is None:
            yield NO_CODE.finding(place, f"第 {page} 页没有可读的二维码", wanted="每页一个")
        elif (stamp.round, stamp.cluster) != (register.round.folder, application.slug):
            other = f"{stamp.round} {stamp.cluster}"
            wanted = f"{register.round.folder} {application.slug}"
            message = f"第 {page} 页是别的申报"
            yield OTHER_APPLICATION.finding(place, message, found=other, wanted=wanted)
        elif stamp.part not in seen:
            seen.add(stamp.part)
            yield from _moved(place, stamp, carried.get(stamp.part, {}), application)
    yield from _missing(name, seen, application)


def _moved(
    place: Place, stamp: Stamp, values: dict[str, str], application: Application
) -> Iterator[Finding]:
    what = part_title(stamp.part, application)
    changed, gone = moved(stamp.marks, values)
    for pointer in changed:
        message = f"{what}的“{title_of(stamp.part, pointer)}”打印以后有改动"
        yield DATA_MOVED.finding(place, message, found=values[pointer], wanted="与打印时相同")
    if gone:
        message = f"{what}里打印过的 {gone} 项内容现在没有了"
        yield DATA_MOVED.finding(place, message, wanted="与打印时相同")


def part_title(part: str, application: Application) -> str:
    """Name a part of the forms."""
    names = {each.uscc: f"表二 {each.name}" for each in application.enterprises}
    names |= {"cover": "封面", "application": "表一", "plan": FORMS["plan"]}
    return names.get(part, FORMS["commitment"] if part == "commitment" else f"表二 {part}")


def _missing(name: str, seen: set[str], application: Application) -> Iterator[Finding]:
    sheets = tuple(sorted(each.uscc for each in application.enterprises))
    for together in ((*WHOLE_FORMS[0], *sheets), *WHOLE_FORMS[1:]):
        for part in together if seen.intersection(together) else ():
            if part not in seen:
                message = f"没有扫描到{part_title(part, application)}"
                yield MISSING_PART.finding(Place(name), message, wanted="整张表的每一页")


def fingerprint_agrees(
    digits: str, application: Application, register: Register
) -> Iterable[Finding]:
    """Compare a typed fingerprint with that of the application now."""
    now = printed_digest(application.slug, register)
    if digits.lower() == now[:SHOWN]:
        return ()
    place = Place(application.source.path)
    message = "纸上的指纹与现在的数据不同"
    return (DATA_MOVED.finding(place, message, found=short(digits), wanted=short(now)),)
