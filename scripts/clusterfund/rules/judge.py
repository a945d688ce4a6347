"""Every rule over one round, and the register of all codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.register import codes
from clusterfund.register.paper_codes import CODES as PAPER_CODES
from clusterfund.register.personal_codes import CODES as PERSONAL_CODES
from clusterfund.register.proof_codes import CODES as PROOF_CODES
from clusterfund.register.tree_codes import TREE_CODES
from clusterfund.register.workbook_codes import WORKBOOK_CODES
from clusterfund.rules import acts, applications, call, ownership, reviews, sealing
from clusterfund.rules.replay import active

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clusterfund.findings import Code, Finding
    from clusterfund.records import Register


def judge(register: Register) -> Iterator[Finding]:
    """Run all rules; findings come in no particular order."""
    broken_call = check_call(register)
    yield from broken_call
    if broken_call:  # everything else would only repeat it
        return
    terms = applications.terms_of(register)
    for application in register.applications.values():
        yield from applications.check_application(application, terms)
    for slug in active(register):
        yield from applications.check_alone(register.applications[slug])
    yield from check_together(register)


def check_call(register: Register) -> list[Finding]:
    """Judge the call; a broken one leaves nothing else to judge."""
    return [finding for check in call.CALL_RULES for finding in check(register)]


def check_together(register: Register) -> Iterator[Finding]:
    """Run the rules that need more than one application by itself: rivals, sheets, acts."""
    yield from applications.check_rivals(register)
    yield from reviews.check_sheets(register)
    yield from acts.check_acts(register)


def all_codes() -> list[Code]:
    """Give every code of the house, ordered by family and number."""
    return _ordered((*checked_codes(), *WORKBOOK_CODES, *PAPER_CODES))


def checked_codes() -> list[Code]:
    """Give the codes that a check of the register can report, ordered by family and number."""
    rules = (
        *call.CALL_RULES,
        *applications.APPLICATION_RULES,
        *applications.ENTERPRISE_RULES,
        *applications.CROSS_RULES,
        *reviews.REVIEW_RULES,
        *reviews.STANDING_RULES,
        sealing.sealed_in_time,
        *acts.ACT_RULES,
        *acts.ROUND_RULES,
    )
    found = (
        *TREE_CODES,
        *codes.CODES,
        *PERSONAL_CODES,
        *PROOF_CODES,
        *ownership.OWNERSHIP_CODES,
        *(each.code for each in rules),
    )
    return _ordered(found)


def _ordered(codes: Iterable[Code]) -> list[Code]:
    return sorted(codes, key=lambda code: code.code)
