"""`text`: findings that a command prints without a report, harmless and without colour."""

from __future__ import annotations

from cli.report.reports import finding
from clusterfund.cli.report import text

MOBILE = "13800138000"


def test_no_colour() -> None:
    """Who prints the text decides on colour: it holds no escape sequence."""
    assert "\x1b" not in text([finding()], 1)


def test_personal_data_is_masked() -> None:
    """A mobile number in any text of a finding is not repeated."""
    assert MOBILE not in text([finding(message=MOBILE, found=MOBILE)], 1)
