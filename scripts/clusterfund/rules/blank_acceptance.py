"""The file that an acceptance is filled in on (guide 五（一）): what was planned, as comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.money import pretty
from clusterfund.register.acceptance import decimal
from clusterfund.register.scalars import plain
from clusterfund.rules.reasons import MATERIALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Enterprise, Register, Target


def blank_acceptance(slug: str, register: Register) -> bytes:
    """Write the file with every material, enterprise, product and target, and no actual value."""
    application = register.applications[slug]
    lines = [*_head(application), *_materials(), *_actuals(application, register)]
    targets = application.plan.targets if application.plan else ()
    lines += ["# 目标完工时的实际值，单位与实施方案相同", "targets:", *_targets(targets)]
    return "".join(f"{line}\n" for line in lines).encode()


def _head(application: Application) -> Iterator[str]:
    yield f"# 验收情况：{application.name}（{application.slug}）"
    yield "# 照核实的凭证填写，填好后运行 clusterfund act complete … --actuals 这个文件"
    promised = application.commitment
    if promised:
        yield f"# 承诺的完工日期是 {promised.completion_date}"
    yield "# 实际完工的日期，例如 2022-09-28；没有完工的，删去这一行"
    yield "completed_on:"


def _materials() -> Iterator[str]:
    yield "# 收到的验收材料：核对后去掉那一行开头的井号；一样也没有收到的写 materials: []"
    yield "materials:"
    for name, title in MATERIALS.items():
        yield f"#  - {name}  # {title}"


def _actuals(application: Application, register: Register) -> Iterator[str]:
    yield "# 每家企业的实际投入，单位元，含服务券支付的部分"
    yield "# 没有购买的产品删去，多买的照样加行；一项都没有的写 purchases: []"
    yield "actuals:"
    for enterprise in sorted(application.enterprises, key=lambda each: each.uscc):
        yield from _actual(enterprise, register)


def _actual(enterprise: Enterprise, register: Register) -> Iterator[str]:
    yield f"  # {enterprise.name}"
    yield f"  - uscc: {_text(enterprise.uscc)}"
    yield "    purchases:" if enterprise.purchases else "    purchases: []"
    for each in enterprise.purchases:
        product = register.catalogue.products.get(each.product)
        name = product.name if product else each.product
        yield f"      # {name}，计划 {pretty(each.amount)}"
        yield f"      - product: {_text(each.product)}"
        yield "        amount:"
    yield f"    # 其他投入，计划 {pretty(enterprise.other_investment)}"
    yield "    other_investment:"


def _targets(targets: tuple[Target, ...]) -> Iterator[str]:
    for each in targets:
        yield f"  # {each.title}：现状 {decimal(each.baseline)}，目标 {decimal(each.goal)}"
        yield f"  - id: {_text(each.id)}"
        yield "    actual:"


def _text(value: str) -> str:
    """Quote what would be read as a number or a boolean, here or by another reader of YAML."""
    return f'"{value}"' if plain(value) != value or value.isdecimal() else value
