"""`--format markdown`: many small findings, each in its own file, stay within the limit too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cli.report.reports import change, finding
from clusterfund.cli.report import render
from clusterfund.gate.report import Effect

MANY = 2000


@pytest.mark.parametrize("size", [1, 2, 5, 30, 200])
@pytest.mark.parametrize("char", ["a", "长", "`"])
def test_separators_count(char: str, size: int) -> None:
    """A comment full of the smallest chunks has at most 60,000 bytes too."""
    value = char * size
    findings = tuple(
        replace(finding(message=value, found="", path=f"{each}{value}"), wanted="", fix=value)
        for each in range(MANY)
    )
    effects = (Effect("r", "c", value, "s", 1, 2),) * MANY
    report = change(findings, findings, findings, effects)
    assert report.judged
    report = replace(report, judged=replace(report.judged, zones=(value,) * MANY))
    assert len(render(report, "markdown").encode()) <= 60_000
