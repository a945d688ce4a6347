"""Ways to damage the sample's dataset, and the checks that each of them must fail."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Damage = Callable[[dict[str, Any]], Any]


def cluster(data: dict[str, Any], place: int = 0) -> dict[str, Any]:
    """Give an awarded cluster."""
    return [dict_of(each) for each in data["clusters"] if each["awarded"]][place]


def member(data: dict[str, Any], place: int = 0) -> dict[str, Any]:
    """Give an enterprise of the first awarded cluster."""
    return dict_of(cluster(data)["enterprises"][place])


def dict_of(found: Any) -> dict[str, Any]:
    """Say that it is a mapping; nothing is copied."""
    assert isinstance(found, dict)
    return found


DAMAGES: dict[str, tuple[Damage, set[str]]] = {
    "an amount that is one fen less": (
        lambda data: member(data).update(amount="306141.99"),
        {"members-amount", "totals"},
    ),
    "a request that is larger": (
        lambda data: member(data)["figure"].update(requested="999999.00"),
        {"members-requested"},
    ),
    "a limit below the amount": (
        lambda data: member(data)["figure"].update(limit="1.00"),
        {"within-limit"},
    ),
    "an amount that is no number": (
        lambda data: member(data).update(amount="x"),
        {"enterprises.values", "members-amount", "totals"},
    ),
    "an amount with three decimals": (
        lambda data: member(data)["figure"].update(payable="1.000"),
        {"enterprises.values"},
    ),
    "no name": (
        lambda data: member(data).update(name=""),
        {"enterprises.required"},
    ),
    "a date that is none": (
        lambda data: member(data).update(established_on="2021-02-30"),
        {"enterprises.values"},
    ),
    "a date in words": (
        lambda data: member(data).update(established_on="20210301"),
        {"enterprises.values"},
    ),
    "a flag that is a word": (
        lambda data: member(data).update(industrial="true"),
        {"enterprises.values", "enterprises.copies"},
    ),
    "a code that nobody declared": (
        lambda data: member(data)["figure"].update(binding="weather"),
        {"enterprises.values"},
    ),
    "a credit code that is too short": (
        lambda data: member(data).update(uscc="9144"),
        {"enterprises.values"},
    ),
    "an enterprise listed twice": (
        lambda data: cluster(data)["enterprises"].append(copy.deepcopy(member(data, 13))),
        {"enterprises.key", "purchases.key"},
    ),
    "a cluster that is gone": (
        lambda data: data["clusters"].remove(cluster(data)),
        {"acts.link-clusters", "notices.link-clusters", "funds.link-clusters", "totals", "issued"},
    ),
    "a cluster listed twice": (
        lambda data: data["clusters"].append(copy.deepcopy(data["clusters"][0])),
        {"clusters.key", "totals"},
    ),
    "an act that is gone": (lambda data: data["acts"].pop(3), {"numbers"}),
    "the act of the notice gone": (
        lambda data: data["acts"].pop(15),
        {"numbers", "notices.link-acts"},
    ),
    "an act numbered twice": (
        lambda data: data["acts"][3].update(number=3),
        {"acts.key", "numbers"},
    ),
    "a number below nothing": (
        lambda data: data["acts"][0].update(number=-1),
        {"acts.values", "numbers"},
    ),
    "a digest that is none": (
        lambda data: data["acts"][0].update(sha256="0" * 63),
        {"acts.values"},
    ),
    "a file of a manifest changed": (
        lambda data: next(iter_files(data)).update(x="0" * 64),
        {"manifests"},
    ),
    "a total that is larger": (
        lambda data: data["totals"].update(amount="12000000.01"),
        {"totals"},
    ),
    "a budget that is too small": (
        lambda data: data["totals"].update(budget="11999999.99"),
        {"totals"},
    ),
    "one enterprise too many in the totals": (
        lambda data: data["totals"].update(enterprises=42),
        {"totals"},
    ),
    "a notice with another total": (
        lambda data: data["notices"][0].update(total="1.00"),
        {"notices"},
    ),
    "a notice with a member too few": (
        lambda data: data["notices"][0]["rows"][0]["members"].pop(),
        {"notices"},
    ),
    "vouchers used beyond what was issued": (
        lambda data: data["funds"]["clusters"][0].update(used="1.00"),
        {"vouchers", "funds"},
    ),
    "vouchers issued beyond the award": (
        lambda data: data["funds"]["clusters"][0].update(issued="9000000.00"),
        {"vouchers", "funds", "issued"},
    ),
    "another total of vouchers": (
        lambda data: data["funds"]["totals"].update(recovered="0.00"),
        {"funds"},
    ),
}


def iter_files(data: dict[str, Any]) -> Any:
    """Give the manifests of acts."""
    return (act["inputs"]["files"] for act in data["acts"] if act["inputs"])
