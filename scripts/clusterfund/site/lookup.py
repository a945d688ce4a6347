"""A round's dataset by name: what pages look up again and again, found at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Data = dict[str, Any]
LIMITS = ("enterprise_rate", "enterprise_cap", "payable", "requested")
"""The limits of a subsidy in the guide's order (三（三）, 三（二））; JSON keeps none."""
USES = ("used", "left", "recovered", "expired")
"""What becomes of vouchers, in the order in which it does."""


@dataclass(slots=True)
class Lookup:
    """A round and the programme, with their parts by slug, number, code or id."""

    data: Any
    programme: Any
    clusters: dict[str, Data] = field(init=False)
    acts: dict[int, Data] = field(init=False)
    acts_of: dict[str, list[Data]] = field(init=False)
    divisions: dict[str, str] = field(init=False)
    products: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Put everything under its name."""
        data = self.data
        self.clusters = {each["cluster"]: each for each in data["clusters"]}
        self.acts = {each["number"]: each for each in data["acts"]}
        city = data["round"]["city"]["divisions"]
        self.divisions = {each["code"]: each["name"] for each in city}
        self.products = {each["id"]: each["name"] for each in data["services"]["products"]}
        self.acts_of = {slug: self._acts_of(each) for slug, each in self.clusters.items()}
        for each in data["acts"]:
            if each.get("cluster") in self.acts_of:
                self.acts_of[each["cluster"]].append(each)
        for slug, found in self.acts_of.items():
            by_number = {each["number"]: each for each in found}
            self.acts_of[slug] = [by_number[number] for number in sorted(by_number)]

    def _acts_of(self, cluster: Data) -> list[Data]:
        """Give the acts that moved a cluster."""
        return [self.acts[step["act"]] for step in cluster["history"]]

    @property
    def bindings(self) -> dict[str, str]:
        """What each limit is called, in their order, and what binds where none does."""
        titles = self.programme["bindings"]
        return {name: titles[name] for name in (*LIMITS, "not_eligible")}

    @property
    def uses(self) -> dict[str, str]:
        """What each use of vouchers is called, in their order."""
        return {name: self.programme["titles"]["uses"][name] for name in USES}

    @property
    def approved(self) -> list[Data]:
        """The clusters that were awarded something, in the dataset's order."""
        return [each for each in self.data["clusters"] if each["awarded"]]

    @property
    def announced(self) -> list[Data]:
        """The clusters whose enterprises are public."""
        return [each for each in self.data["clusters"] if "enterprises" in each]

    def district(self, enterprise: Data) -> str:
        """Name the district in which an enterprise stands; its code where it is not the city's."""
        code = enterprise["address"]["division"]
        return str(self.divisions.get(code, code))
