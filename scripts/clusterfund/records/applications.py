"""The applications of a round without reading them all: each is read when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clusterfund.records.application import Application


class Claim(NamedTuple):
    """What is known of an application unread: where its form lies, and every code it may use.

    There may be codes among them that the record does not use: of forms that cannot be read.
    """

    form: str
    codes: frozenset[str]


class Applications(Mapping[str, "Application"]):
    """Applications by slug. `claims` says which there are; `load` reads one of them."""

    def __init__(self, claims: Mapping[str, Claim], load: Callable[[str], Application]) -> None:
        self.claims = claims
        self._load = load
        self._read: dict[str, Application] = {}

    def __getitem__(self, slug: str) -> Application:
        """Give an application; KeyError where there is none."""
        if slug not in self._read:
            if slug not in self.claims:
                raise KeyError(slug)
            self._read[slug] = self._load(slug)
        return self._read[slug]

    def __contains__(self, slug: object) -> bool:
        """Tell whether there is an application, without reading it."""
        return slug in self.claims

    def __iter__(self) -> Iterator[str]:
        """Name the clusters, in order."""
        return iter(self.claims)

    def __len__(self) -> int:
        """Count the applications."""
        return len(self.claims)


def claims(applications: Mapping[str, Application]) -> Mapping[str, Claim]:
    """Give what is known of applications without reading any that is not read yet."""
    if isinstance(applications, Applications):
        return applications.claims
    return {slug: claim(application) for slug, application in applications.items()}


def claim(application: Application) -> Claim:
    """Give the form and the codes of an application that is read."""
    members = {each.uscc for each in application.enterprises}
    return Claim(application.source.path, frozenset({application.lead.uscc, *members}))
