"""A filled-in sheet that is about to be sealed, judged while it can still be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.register import decisions, personal
from clusterfund.register.codes import MISSING_FIELD
from clusterfund.register.schema import validate
from clusterfund.register.sparing import sparing
from clusterfund.register.strictyaml import parse
from clusterfund.register.tree_codes import NAME_MISMATCH
from clusterfund.rules.reviews import REVIEW_RULES, declares_interest, judged_as_it_is

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding
    from clusterfund.records import Register, Source

RULES = (*REVIEW_RULES, declares_interest, judged_as_it_is)


def sheet_faults(
    path: str, data: bytes, slug: str, reviewer: str, register: Register
) -> list[Finding]:
    """Find what is wrong with a sheet of this reviewer for this cluster, sorted by place.

    Personal data too: once the digest is in, the sheet cannot be mended any more.
    """
    source, findings = parse(path, data)
    findings += sparing(personal.scan(path, data.decode("utf-8", "replace"), source, email=True))
    if source is not None:
        findings += validate("review", source) or _faults(source, slug, reviewer, register)
    return sorted(findings, key=lambda finding: finding.order())


def _faults(source: Source, slug: str, reviewer: str, register: Register) -> Iterator[Finding]:
    sheet = decisions.review(source, slug)
    if sheet.reviewer != reviewer:
        place = Place(source.path, *source.at("/reviewer"), "/reviewer")
        yield NAME_MISMATCH.finding(
            place, "评分表写的是另一位专家", found=sheet.reviewer, wanted=reviewer
        )
    if "salt" not in source.data:
        yield MISSING_FIELD.finding(
            Place(source.path, pointer="/salt"),
            "没有随机数 salt，别人可以从指纹猜出评分",
            wanted="32 位十六进制数",
            fix="请用 clusterfund new review --sealed 新建评分表，再把内容填进去。",
        )
    for check in RULES:
        yield from check(sheet, register)
