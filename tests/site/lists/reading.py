"""What a reader sees of a list, and what it ought to be by Python's own arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from playwright.sync_api import Page

LINES = """each => [...each.tBodies[0].rows]
    .map(line => [...line.cells].map(cell => cell.textContent))"""
READY = "table[data-list][aria-busy=false]"


@dataclass(frozen=True, slots=True)
class Member:
    """An enterprise as its line names it; the amount in fen."""

    name: str
    cluster: str
    industry: str
    district: str
    state: str
    binding: str
    amount: int


def members(data: Mapping[str, Any], programme: Mapping[str, Any]) -> list[Member]:
    """Give every enterprise of announced clusters, in the dataset's order."""
    names = {each["code"]: each["name"] for each in data["round"]["city"]["divisions"]}
    return [
        Member(
            each["name"],
            cluster["name"],
            cluster["industry"],
            names[each["address"]["division"]],
            cluster["state"]["title"],
            programme["bindings"][each["figure"]["binding"]]
            + ("，后核减" if each["figure"]["limit"] != each["figure"]["amount"] else ""),
            fen(each["amount"]),
        )
        for cluster in data["clusters"]
        for each in cluster.get("enterprises", ())
    ]


def yuan(amount: int) -> str:
    """Write fen as a page does, by code of the tests' own."""
    part = f".{amount % 100:02d}" if amount % 100 else ""
    return f"{amount // 100:,}{part} 元"


def cells(each: Member) -> list[str]:
    """Give the line that an enterprise ought to have."""
    return [
        *(each.name, each.cluster, each.industry, each.district, each.state, each.binding),
        yuan(each.amount),
    ]


def total(found: Iterable[Member]) -> str:
    """Write the sum of the amounts."""
    return yuan(sum(each.amount for each in found))


def lines(page: Page) -> list[list[str]]:
    """Give the texts of every line of the list, once it stands."""
    page.locator(READY).wait_for(state="attached")
    return list(page.locator("table[data-list]").evaluate(LINES))


def foot(page: Page) -> str:
    """Give the sum of amounts in the foot."""
    return page.locator("tfoot [data-sum=amount]").inner_text()


def said(page: Page) -> str:
    """Give what the live region says."""
    return page.get_by_role("status").inner_text()
