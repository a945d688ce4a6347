"""Score sheets that wait to be filled in (guide 四（二）), and the digest of one filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.register.emit import emit
from clusterfund.register.scalars import plain
from clusterfund.rules.conflicts import detected
from clusterfund.rules.handed_in import application_digest
from clusterfund.rules.narrative import named_section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from clusterfund.records import Criterion, Register

SCHEMAS = "../../../../schemas"


def sheet_path(slug: str, reviewer: str, register: Register) -> str:
    """Give the place of a score sheet in the register."""
    return f"submissions/{register.round.folder}/reviews/{slug}/{reviewer}.yaml"


def digest_path(slug: str, reviewer: str, register: Register) -> str:
    """Give the place of a sealed sheet's digest in the register."""
    return sheet_path(slug, reviewer, register).removesuffix(".yaml") + ".digest.yaml"


def blank_sheet(slug: str, reviewer: str, on: date, register: Register, salt: str = "") -> bytes:
    """Write a sheet with nothing judged yet: each criterion says what it judges, and how high."""
    lines = (
        *_head(slug, reviewer, on, register),
        *_body(slug, reviewer, register),
        *_salt(salt),
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _head(slug: str, reviewer: str, on: date, register: Register) -> Iterator[str]:
    yield f"# yaml-language-server: $schema={SCHEMAS}/review.schema.json"
    yield f"# 评分表：{register.applications[slug].name}（{slug}）"
    yield "# 每项标准写分数和理由，最后写总体意见；写好以后运行 clusterfund check，改到没有错误"
    yield f"reviewer: {_text(reviewer)}"
    yield "# 完成评分的日期"
    yield f"on: {on}"
    yield "# 评分的是哪一版申报：全部申报文件的总指纹，不要改动"
    yield f"judged: {application_digest(slug, register)}"


def _body(slug: str, reviewer: str, register: Register) -> Iterator[str]:
    shown = detected(slug, register).get(reviewer)
    yield "# 与牵头单位、服务商或企业有利害关系的，写 conflict: declared 和 scores: {}，并说明情况"
    if shown:
        yield f"# 名册显示您有利害关系：{'、'.join(shown)}；名册有误的，请先联系受理单位更正"
        yield "conflict: declared"
        yield "scores: {}"
        yield "# 请说明是什么利害关系"
    else:
        yield "conflict: none"
        yield "# 分数不超过满分，最多两位小数；理由说明为什么给这个分数"
        yield "scores:"
        for criterion in register.round.criteria:
            yield from _criterion(criterion)
        yield "# 对集群项目的总体评价和建议"
    yield "opinion:"


def _criterion(criterion: Criterion) -> Iterator[str]:
    section = named_section(criterion.plan_section)
    yield f"  # {criterion.title}，满分 {criterion.max} 分；看实施方案“{section}”"
    yield f"  {criterion.id}:"
    yield "    points:"
    yield "    reason:"


def _salt(salt: str) -> Iterator[str]:
    if salt:
        yield "# 随机数：使别人猜不出评分的指纹，不要改动"
        yield f"salt: {_text(salt)}"


def _text(value: str) -> str:
    """Quote what would be read as a number or a boolean."""
    return value if plain(value) == value else f'"{value}"'


def digest_document(reviewer: str, on: date, digest: str) -> bytes:
    """Write the digest of a sealed sheet."""
    document = {"reviewer": reviewer, "on": str(on), "digest": digest}
    return emit(document, f"{SCHEMAS}/digest.schema.json")
