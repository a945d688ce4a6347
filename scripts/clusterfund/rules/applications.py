"""All rules over one application, one round: what can be refused, and everything there is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.records import Roster, Source
from clusterfund.rules import (
    across,
    consortium,
    exclusions,
    limits,
    materials,
    narrative,
    plan,
    purchases,
    recipients,
)
from clusterfund.rules.across import Rivals, Uses, sharing, uses
from clusterfund.rules.replay import active
from clusterfund.rules.rule import found
from clusterfund.rules.states import RUNNING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding
    from clusterfund.records import Act, Application, Register
    from clusterfund.rules.moment import Moment

ENTERPRISE_RULES = (
    *recipients.ENTERPRISE_RULES,
    *purchases.ENTERPRISE_RULES,
    *limits.ENTERPRISE_RULES,
)
APPLICATION_RULES = (
    *consortium.APPLICATION_RULES,
    *exclusions.APPLICATION_RULES,
    *materials.APPLICATION_RULES,
    *limits.APPLICATION_RULES,
    *narrative.APPLICATION_RULES,
    *plan.APPLICATION_RULES,
)
CROSS_RULES = across.CROSS_RULES
NOBODY = Rivals(Uses({}, {}), ())


def terms_of(register: Register) -> Register:
    """Give what an application by itself is judged by: the call without the roster, exclusions.

    Nothing else of the round can move what `check_application` finds.
    """
    return replace(
        register,
        roster=Roster(Source("", {}, 0), {}),
        applications={},
        reviews={},
        digests={},
        acts=(),
        files={},
        broken=frozenset(),
    )


def check_application(application: Application, terms: Register) -> Iterator[Finding]:
    """Judge one application and each of its enterprises by the terms of its round."""
    yield from found(APPLICATION_RULES, application, terms)
    for enterprise in application.enterprises:
        yield from found(ENTERPRISE_RULES, enterprise, application, terms)


def check_alone(application: Application) -> Iterator[Finding]:
    """Judge an application that is in the running by the cross rules that need no other one."""
    for check in across.ALONE_RULES:
        yield from check(application, NOBODY)


def check_rivals(register: Register) -> Iterator[Finding]:
    """Judge the applications that are still in the running against each other."""
    running = frozenset(active(register))
    rivals = Rivals(uses(register.applications), running)
    for slug in sharing(register.applications):
        for check in across.RIVAL_RULES if slug in running else ():
            yield from check(register.applications[slug], rivals)


def refusals(application: Application, register: Register, rivals: Rivals) -> Iterator[Finding]:
    """Find what keeps an application from being accepted beside its rivals.

    An enterprise that may not receive vouchers gets 0 and does not hold up the others, so only
    rules about the application itself and across applications count.
    """
    for check in APPLICATION_RULES:
        found = check(application, register)
        yield from (each for each in found if each.severity is not Severity.WARNING)
    for judge in CROSS_RULES:
        yield from judge(application, rivals)


class _Running:
    """The clusters in the running at an act, each judged when it is asked for."""

    def __init__(self, act: Act, moment: Moment) -> None:
        self._act, self._moment = act, moment

    def __contains__(self, slug: object) -> bool:
        moment = self._moment
        state = moment.states.get(str(slug))
        return state in RUNNING and not moment.mended(str(slug), self._act)


def refused(slug: str, act: Act, moment: Moment) -> Iterator[Finding]:
    """Find what keeps a cluster from being accepted beside those in the running at an act."""
    rivals = Rivals(moment.known.uses, _Running(act, moment))
    return refusals(moment.register.applications[slug], moment.register, rivals)
