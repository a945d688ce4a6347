"""SARIF 2.1.0, for code scanning and for editors."""

from __future__ import annotations

import hashlib
from collections import Counter
from importlib.metadata import version
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from clusterfund.cli.report import sentence
from clusterfund.findings import Severity
from clusterfund.rules.judge import checked_codes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.findings import Code, Finding
    from clusterfund.gate.report import Report

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {Severity.ERROR: "error", Severity.REFUSAL: "warning", Severity.WARNING: "note"}
FINGERPRINT = "clusterfundFinding/v1"


def sarif(report: Report) -> dict[str, Any]:
    """Give the log of a report; for a change, with what it leaves and what it mends."""
    codes = checked_codes()
    known = {code.code: place for place, code in enumerate(codes)}
    driver = {
        "name": "clusterfund",
        "version": version("clusterfund"),
        "language": "zh-CN",
        "rules": [_rule(code) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(report, known)),
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.code,
        "shortDescription": _text(code.title),
        "fullDescription": _text(code.why),
        "help": _text(f"{code.why}\n依据：{code.clause}\n改法：{code.fix}"),
        "defaultConfiguration": {"level": LEVELS[code.severity]},
    }


def _results(report: Report, known: dict[str, int]) -> Iterator[dict[str, Any]]:
    """Yield all results; equal ones are numbered, those that were there before first."""
    groups: list[tuple[Sequence[Finding], dict[str, str]]] = [(report.findings, {})]
    if report.judged:
        groups = [
            (report.judged.existing, {"baselineState": "unchanged"}),
            (report.findings, {"baselineState": "new"}),
            (report.judged.fixed, {"baselineState": "absent"}),
        ]
    seen: Counter[str] = Counter()
    for findings, state in groups:
        for finding in findings:
            same = _identity(finding)
            seen[same] += 1
            yield {**_result(finding, known, f"{same}:{seen[same]}"), **state}


def _result(finding: Finding, known: dict[str, int], fingerprint: str) -> dict[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": known[finding.code],
        "level": LEVELS[finding.severity],
        "message": _text("\n".join([finding.message, *sentence.labelled(finding)])),
        "locations": [_location(finding)],
        "partialFingerprints": {FINGERPRINT: fingerprint},
    }


def _identity(finding: Finding) -> str:
    """Digest what stays where lines above a finding come and go."""
    parts = (finding.code, finding.path, finding.pointer, finding.message, finding.found)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def _text(text: str) -> dict[str, str]:
    """Write a message: `{0}` would be a placeholder (SARIF 3.11.5), `[text](target)` a link."""
    return {"text": text.replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def _location(finding: Finding) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(finding.path)},
            "region": {"startLine": finding.line, "startColumn": finding.column},
        }
    }
