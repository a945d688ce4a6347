"""A round whose applicants write markup, and the same round with harmless words in those places.

Both are the small base of `tests/cases` with every public text of cluster alpha replaced; the
program itself receives, ranks, publishes and approves them.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pages.building import Built, build_site, copy_repository
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ATTACKS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    "[x](javascript:alert(1))",
    '*x*{: onclick="alert(1)" }',
    "{{ 7*7 }}",
    "{% raw %}",
    "</div><h1>获批</h1>",
    "# 获批名单",
    "![](http://evil.example/x.png)",
    "&lt;b&gt;",
    "--> <!--",
    "</title><script>alert(1)</script>",
    "</textarea></pre></table><table>",
    "`code` **strong** <http://evil.example>",
    "[^1]: :smile: !!! note ++x++ --- | a | b |",
    "--8<-- 'mkdocs.yml'",
    "＜script＞alert(1)＜/script＞",
    "www.evil.example " + "W" * 82,
    "长" * 100,
)
APPLICATION = (
    *("/cluster/name", "/cluster/industry", "/cluster/overview", "/lead/name", "/performance_goal"),
    "/service_providers/0/name",
)
CALL = {
    "call/round.yaml#/portal": "https://www.example.com/",
    "call/round.yaml#/materials": {
        "copies": {"value": 5, "clause": "四（一）"},
        "commitment_copies": {"value": 2, "clause": "附录3"},
    },
    "call/round.yaml#/contacts/1": {
        "role": "bureau",
        "name": "示例主管部门（示例）",
        "phone": "0750-0000001",
        "address": "蓬江区示例路2号",
        "email": "bureau@example.com",
    },
}
"""What the guide's page needs beyond the small base."""


@dataclass(frozen=True, slots=True)
class Twins:
    """The hostile site and its harmless twin."""

    hostile: Built
    harmless: Built


def shown() -> Iterator[tuple[str, str]]:
    """Name each text of alpha that its page shows: its file and its place there."""
    for pointer in APPLICATION:
        yield "alpha/application.yaml", pointer
    for number in range(1, 11):
        yield f"alpha/e{number}", "/name"
        yield f"alpha/e{number}", "/purchases/0/description"
    for number in range(3):
        yield "alpha/plan.yaml", f"/targets/{number}/title"
        yield "alpha/plan.yaml", f"/targets/{number}/unit"


def in_data() -> Iterator[tuple[str, str]]:
    """Name each text of alpha that only the open data has."""
    for number in range(1, 11):
        yield f"alpha/e{number}", "/project_summary"
    for number in range(2):
        for part in ("tasks/{}/title", "tasks/{}/owner", "tasks/{}/actions/0", "projects/{}/name"):
            yield "alpha/plan.yaml", f"/{part.format(number)}"
        yield "alpha/plan.yaml", f"/milestones/{number}/title"
        yield "alpha/plan.yaml", f"/projects/{number}/content"


def texts(word: Callable[[int], str]) -> dict[str, str]:
    """Give a `set` change that writes a word into every place."""
    places = (*shown(), *in_data())
    return {f"{file}#{pointer}": word(index) for index, (file, pointer) in enumerate(places)}


def attack(index: int) -> str:
    """Give the text of a place: the attacks come in turn, so that names stay different."""
    return ATTACKS[index % len(ATTACKS)]


def site(folder: Path, word: Callable[[int], str]) -> Built:
    """Build the round with these texts, through the whole programme."""
    folder.mkdir()
    register = build(folder, [{"set": CALL}, {"set": texts(word)}, {"run": "approve"}])
    root = copy_repository(folder / "copy")
    shutil.rmtree(root / "submissions")
    shutil.copytree(register / "submissions", root / "submissions")
    return build_site(root)
