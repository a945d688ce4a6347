"""Guide 四（二）: sealed score sheets: first the digest, and the sheet once all are unsealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.earlier import index_of
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act, Digest, Register, Review

CLAUSE = "四（二）"

EARLY = "请先撤回评分表，只交它的指纹（clusterfund new digest）；文件自己留好。"
LATE = "这份评分不能计入，请撤回；有疑问的，请联系受理单位。"


def opener(slug: str, register: Register) -> Act | None:
    """Give the act that unsealed a cluster: the first while the cluster was under review."""
    return index_of(register.acts).openers.get(slug)


def sealed_digests(slug: str, register: Register) -> list[Digest]:
    """Give the digests that count for a cluster: all until it is unsealed, then the act's."""
    act = opener(slug, register)
    return [
        digest
        for digest in register.digests.get(slug, ())
        if act is None or digest.source.path in act.files
    ]


def digest_of(sheet: Review, register: Register) -> Digest | None:
    """Give the digest that counts for a sheet."""
    digests = sealed_digests(sheet.cluster, register)
    return next((each for each in digests if each.reviewer == sheet.reviewer), None)


def is_open(sheet: Review, register: Register) -> bool:
    """Tell whether a sheet may be read and counted as far as sealing goes."""
    return not any(True for _ in opened_as_sealed.check(sheet, register))


@rule(
    "R010",
    clause=CLAUSE,
    title="密封的评分表原样公开",
    why="密封评审先交指纹，开启评分以后才交评分表，而且要和指纹一个字节也不差；"
    "这样谁也不能看了别人的分数再改自己的。不评分的回避声明不用密封。",
    fix="请在开启评分以后，原样提交当初计算指纹的那个文件。",
    severity=Severity.ERROR,
)
def opened_as_sealed(sheet: Review, register: Register) -> Iterator[Fault]:
    """In a sealed round a sheet comes after `unseal`, and has the bytes of its digest.

    A declared conflict without scores hides nothing: it needs no digest.
    """
    if not register.round.sealed:
        return
    digest = digest_of(sheet, register)
    if digest is None and sheet.conflict and not sheet.scores:
        return
    if opener(sheet.cluster, register) is None:
        message = "还没有开启评分，评分表交早了"
        yield Fault(sheet.source, "", message, sheet.on, "开启评分（unseal）以后", EARLY)
    elif digest is None:
        message = "开启评分以前没有交这份评分的指纹"
        yield Fault(sheet.source, "", message, "没有指纹", "先交指纹", LATE)
    elif digest.digest != (now := register.files[sheet.source.path]):
        message = "评分表与开启以前交的指纹不同"
        yield Fault(sheet.source, "", message, now[:12], digest.digest[:12])


@rule(
    "R011",
    clause=CLAUSE,
    title="指纹在开启评分以前交",
    why="评分的指纹只用于密封评审，而且要在开启评分以前交；开启以后再交，就可能已经看过别人的分数。",
    fix="请撤回这份指纹。",
    severity=Severity.ERROR,
)
def sealed_in_time(digest: Digest, register: Register) -> Iterator[Fault]:
    """A digest belongs to a sealed round, and is among the inputs of the act that unseals."""
    if not register.round.sealed:
        yield Fault(digest.source, "", "本批次不是密封评审，不收指纹", "有指纹", "直接交评分表")
    elif digest not in sealed_digests(digest.cluster, register):
        yield Fault(
            digest.source, "", "指纹是开启评分以后才交的", digest.on, "开启评分（unseal）以前"
        )
