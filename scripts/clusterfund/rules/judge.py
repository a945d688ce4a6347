"""Every rule over one round, and the register of all codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.register import codes
from clusterfund.rules import acts, call, gate, reviews

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Code, Finding
    from clusterfund.records import Register


def judge(register: Register) -> Iterator[Finding]:
    """Run all rules; findings come in no particular order."""
    broken_call = [finding for check in call.CALL_RULES for finding in check(register)]
    yield from broken_call
    if broken_call:  # everything else would only repeat it
        return
    for application in register.applications.values():
        yield from gate.check_application(application, register)
    yield from gate.check_across(register)
    for sheets in register.reviews.values():
        for review in sheets:
            for check_review in reviews.REVIEW_RULES:
                yield from check_review(review, register)
    yield from acts.check_acts(register)


def all_codes() -> list[Code]:
    """Give every code of the house, ordered by family and number."""
    rules = (
        *call.CALL_RULES,
        *gate.APPLICATION_RULES,
        *gate.ENTERPRISE_RULES,
        *gate.CROSS_RULES,
        *reviews.REVIEW_RULES,
        *acts.ACT_RULES,
    )
    return sorted((*codes.CODES, *(each.code for each in rules)), key=lambda code: code.code)
