"""`--format sarif`: a log of SARIF 2.1.0 that code scanning can follow over time."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from hypothesis import given, settings
from jsonschema import Draft202012Validator

from cli.report.reports import USUAL, any_report, change, finding
from clusterfund.cli.report import render
from clusterfund.rules.judge import checked_codes

if TYPE_CHECKING:
    from clusterfund.gate.report import Report

SCHEMA = Draft202012Validator(
    json.loads(Path(__file__).with_name("sarif.schema.json").read_text("utf-8"))
)


def run(report: Report) -> Any:
    """Render a report and give its only run."""
    return json.loads(render(report, "sarif"))["runs"][0]


@settings(deadline=None)
@given(any_report)
def test_any_log_is_sarif(report: Report) -> None:
    """Whatever the values, the log is as the standard wants the parts that we write."""
    assert [each.message for each in SCHEMA.iter_errors(json.loads(render(report, "sarif")))] == []


@settings(deadline=None)
@given(any_report)
def test_results_name_their_rule(report: Report) -> None:
    """The index of each result leads to the rule of its code; no message holds a link."""
    log = run(report)
    rules = log["tool"]["driver"]["rules"]
    for result in log["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert "](" not in result["message"]["text"]


def test_every_rule_is_described() -> None:
    """The driver lists every code of the house, once."""
    listed = [rule["id"] for rule in run(USUAL)["tool"]["driver"]["rules"]]
    assert listed == [code.code for code in checked_codes()]


def test_states_of_a_change() -> None:
    """What a change introduces is new, what it leaves unchanged, what it mends absent."""
    states = {each["ruleId"]: each["baselineState"] for each in run(USUAL)["results"]}
    assert states == {
        "S002": "new",
        "P011": "new",
        "P043": "new",
        "P030": "unchanged",
        "S003": "absent",
    }
    plain = run(replace(USUAL, judged=None))["results"]
    assert [each["ruleId"] for each in plain] == ["S002", "P011", "P043"]
    assert not any("baselineState" in each for each in plain)


def test_fingerprints_outlive_a_shift() -> None:
    """Lines above do not alter a fingerprint; another value, or the same one twice, does."""

    def prints(*lines: int, found: str = "9 家") -> list[Any]:
        findings = tuple(finding(line=line, found=found) for line in lines)
        return [each["partialFingerprints"] for each in run(change(findings))["results"]]

    assert prints(3) == prints(30)
    assert prints(3) != prints(3, found="8 家")
    first, second = prints(3, 8)
    assert first != second
    assert [first] == prints(3)


def test_uris_are_encoded() -> None:
    """A path with blanks, Chinese and signs of its own is a relative URI that leads back to it."""
    path = "submissions/2021/a b#c?d%e/名称.yaml"
    place = run(change((finding(path=path),)))["results"][0]["locations"][0]["physicalLocation"]
    uri = place["artifactLocation"]["uri"]
    assert uri.isascii()
    assert not set(uri) & set(" #?")
    assert unquote(uri) == path
    assert place["region"] == {"startLine": 3, "startColumn": 3}
