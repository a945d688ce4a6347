"""`--format sarif`: equal findings stay apart, and no value is a placeholder of a message."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from cli.report.reports import change, finding
from clusterfund.cli.report import render

if TYPE_CHECKING:
    from clusterfund.gate.report import Report

PLACEHOLDER = re.compile(r"(?<!\{)(?:\{\{)*\{[0-9]+\}")


def run(report: Report) -> Any:
    """Render a report and give its only run."""
    return json.loads(render(report, "sarif"))["runs"][0]


def test_equal_findings_stay_apart() -> None:
    """Where a change adds one more of a finding that is there, the new one is told from the old."""
    once, again = finding(line=3), finding(line=8)
    results = run(change((again,), (), (once,)))["results"]
    prints = {each["baselineState"]: each["partialFingerprints"] for each in results}
    assert prints["new"] != prints["unchanged"]
    alone = run(change((), (), (once,)))["results"]
    assert [each["partialFingerprints"] for each in alone] == [prints["unchanged"]]


def test_values_are_no_placeholders() -> None:
    """Braces are doubled in every message, so that a viewer puts nothing in their place."""
    log = run(change((finding(found="{0} {a: 1}"),)))
    (result,) = log["results"]
    assert "现在：{{0}} {{a: 1}}" in result["message"]["text"]
    for rule in log["tool"]["driver"]["rules"]:
        texts = (rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
        assert not any(PLACEHOLDER.search(text) for text in (*texts, result["message"]["text"]))
