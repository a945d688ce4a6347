"""What a rule is: one function that yields faults, with its code, clause and Chinese help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

from clusterfund.findings import Code, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from clusterfund.findings import Finding
    from clusterfund.records import Source

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Fault:
    """One breach of a rule, at a JSON pointer of a document; texts are Chinese."""

    source: Source
    pointer: str
    message: str
    found: Any = ""
    wanted: str = ""
    fix: str = ""
    mild: bool = False
    """True where the breach is stated and reasoned by a person, so that it only warns."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[P]):
    """A rule of the guide: calling it with its records gives findings."""

    code: Code
    check: Callable[P, Iterable[Fault]]

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Finding]:
        """Run the rule; every fault becomes a finding at its line."""
        return map(self.finding, self.check(*args, **kwargs))

    def finding(self, fault: Fault) -> Finding:
        """Say what is wrong, at its line."""
        place = Place(fault.source.path, *fault.source.at(fault.pointer), fault.pointer)
        code = self.code
        if fault.mild:
            code = Code(code.code, Severity.WARNING, code.clause, code.title, code.why, code.fix)
        return code.finding(
            place, fault.message, found=fault.found, wanted=fault.wanted, fix=fault.fix
        )


def found(rules: Iterable[Rule[...]], *args: object) -> Iterator[Finding]:
    """Judge the same records by each rule in turn."""
    for each in rules:
        for fault in each.check(*args):
            yield each.finding(fault)


def rule(  # noqa: PLR0913 -- a rule's whole public entry
    code: str,
    *,
    clause: str,
    title: str,
    why: str,
    fix: str,
    severity: Severity = Severity.REFUSAL,
) -> Callable[[Callable[P, Iterable[Fault]]], Rule[P]]:
    """Make a rule of a function. `why` and `fix` are its public help, `clause` its source."""

    def make(check: Callable[P, Iterable[Fault]]) -> Rule[P]:
        return Rule(Code(code, severity, clause, title, why, fix), check)

    return make
