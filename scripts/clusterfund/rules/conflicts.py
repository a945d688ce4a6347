"""Guide 四（二）: who may not judge a cluster, as the roster shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.rules.across import same_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records import Application, Person, Register

REVIEWER = "reviewer"


def parties(application: Application) -> dict[str, str]:
    """Map the reduced name and the code of every company of a cluster to what it is there."""
    companies = [
        *((each.name, each.uscc, "企业") for each in application.enterprises),
        *((each.name, each.uscc, "服务商") for each in application.service_providers),
        (application.lead.name, application.lead.uscc, "牵头单位"),
    ]
    found = {same_name(text): role for *texts, role in companies for text in texts}
    found.pop("", None)  # a name of brackets alone is nobody's
    return found


def interests(person: Person, companies: Mapping[str, str]) -> list[str]:
    """Name those of a person's organisations that are among the companies, with their role."""
    return [
        f"{each}（{companies[same_name(each)]}）"
        for each in person.organisations
        if same_name(each) in companies
    ]


def detected(slug: str, register: Register) -> dict[str, list[str]]:
    """Map each reviewer with an interest in the cluster to the organisations that show it."""
    application = register.applications.get(slug)
    if application is None:
        return {}
    companies = parties(application)
    found = {person.id: interests(person, companies) for person in reviewers(register)}
    return {name: shown for name, shown in found.items() if shown}


def reviewers(register: Register) -> list[Person]:
    """Give the reviewers on the roster, by their ids."""
    people = register.roster.people
    return [people[name] for name in sorted(people) if REVIEWER in people[name].roles]
