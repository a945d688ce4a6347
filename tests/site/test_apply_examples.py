"""The examples of the page 我要申报 are what the programme takes and says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clusterfund.cli.report import text
from clusterfund.records import Narrative, Source
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.rules.narrative import TITLES, sections

PAGE = (Path(__file__).parents[2] / "docs/apply/index.md").read_text("utf-8")
FOLDER = "submissions/2021/applications/furniture-demo/"
KINDS = ("application", "enterprise", "plan", "commitment")


def blocks(language: str) -> list[str]:
    """Give the page's code blocks of one language, in order."""
    found: list[str] = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    return found


@pytest.mark.parametrize(("kind", "example"), list(zip(KINDS, blocks("yaml"), strict=True)))
def test_documents_are_valid(kind: str, example: str) -> None:
    """Each YAML example reads strictly and has the form of its kind."""
    source, findings = parse(f"{FOLDER}{kind}.yaml", example.encode())
    assert source is not None
    assert findings == []
    assert validate(kind, source) == []


def test_plan_has_every_heading() -> None:
    """The example of plan.md has every heading of 附录2 with text below."""
    (example,) = blocks("markdown")
    lines = tuple(example.split("\n"))
    found = sections(Narrative(Source("plan.md", lines, 0), lines))
    assert set(found) == TITLES
    assert all(section.filled for title, section in found.items() if title.startswith("（"))


def test_message_is_the_real_one() -> None:
    """The message that the page explains is the one that the check prints."""
    wrong = blocks("yaml")[0].replace("total_investment: 440000", "total_investment: 440,000")
    source, _ = parse(f"{FOLDER}application.yaml", wrong.encode())
    assert source is not None
    printed = text(validate("application", source), 1).split("\n\n")[0]
    assert printed + "\n" in blocks("text")
