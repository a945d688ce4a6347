"""Guide 三（二）: what vouchers buy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Application, Enterprise, Register


def core_products(enterprise: Enterprise, register: Register) -> int:
    """Count the different core SaaS products that the enterprise plans to buy."""
    products = register.catalogue.products
    return len(
        {
            purchase.product
            for purchase in enterprise.purchases
            if purchase.product in products
            and products[purchase.product].core
            and purchase.amount > 0
        }
    )


def unknown_products(enterprise: Enterprise, register: Register) -> list[str]:
    """Name the purchases that the catalogue does not know."""
    known = register.catalogue.products
    return [each.product for each in enterprise.purchases if each.product not in known]


def payable(enterprise: Enterprise, register: Register) -> int:
    """Sum the planned catalogue purchases in fen; 0 without enough core products."""
    if core_products(enterprise, register) < register.round.min_core_products:
        return 0
    return sum(
        purchase.amount
        for purchase in enterprise.purchases
        if purchase.product in register.catalogue.products
    )


@rule(
    "P030",
    clause="三（二）",
    title="至少一项五类工业SaaS产品",
    why="先购买研发设计、生产管控、供应链管理、经营销售管理、售后服务中的应用产品，加购的其他云服务才能享受补贴。",
    fix="请在计划购买中加入一项五类工业SaaS产品，否则这家企业的补贴为 0。",
)
def core_first(
    enterprise: Enterprise, _application: Application, register: Register
) -> Iterator[Fault]:
    """An enterprise plans at least `min_core_products` core SaaS products."""
    found, wanted = core_products(enterprise, register), register.round.min_core_products
    if found < wanted and not unknown_products(enterprise, register):
        yield Fault(
            enterprise.source,
            "/purchases",
            "没有足够的五类工业SaaS产品",
            f"{found} 项",
            f"不少于 {wanted} 项",
        )


@rule(
    "P031",
    clause="三（二）",
    title="产品在服务目录内",
    why="只有服务目录里的产品可以用服务券购买，产品代号要和目录一致。",
    fix="请改成服务目录 services.yaml 中的产品代号；目录以外的支出请写入 other_investment。",
    severity=Severity.ERROR,
)
def in_catalogue(
    enterprise: Enterprise, _application: Application, register: Register
) -> Iterator[Fault]:
    """Every purchase names a product of the catalogue."""
    for place, purchase in enumerate(enterprise.purchases):
        if purchase.product not in register.catalogue.products:
            yield Fault(
                enterprise.source,
                f"/purchases/{place}/product",
                "服务目录里没有这个产品",
                purchase.product,
                "服务目录中的产品代号",
            )


ENTERPRISE_RULES = (core_first, in_catalogue)
