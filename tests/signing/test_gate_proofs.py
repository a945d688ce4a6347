"""Proofs at the gate: what a change can move is judged anew, and nothing else is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.gate.verdict import judge_change
from clusterfund.register import signatures, tools
from clusterfund.register.objects import Repository
from support import keys
from support.changing import proposed

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.register.tools import Done

OPERATOR, BUREAU = 90000001, 90000002
FIRST, SECOND = "acts/0001-receive-alpha.yaml", "acts/0002-receive-beta.yaml"
THIRD = "acts/0003-accept-alpha.yaml"
KEYS = "call/roster.yaml#/people/0/ssh_keys"


def act(kind: str, cluster: str, on: str) -> dict[str, Any]:
    """Give an act of the operator."""
    return {"act": {"kind": kind, "on": on, "by": "operator-01", "cluster": cluster}}


BEFORE = [
    {"set": {KEYS: [{"key": keys.public_key("operator"), "from": "2021-09-01"}]}},
    act("receive", "alpha", "2021-09-07"),
    act("receive", "beta", "2021-09-07"),
    {"sign": {FIRST: "operator", SECOND: "operator"}},
]
ACCEPT = [act("accept", "alpha", "2021-09-08"), {"sign": {THIRD: "operator"}}]
NEW_KEY = {"key": keys.public_key("operator 2"), "from": "2021-09-08"}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note each question to ssh-keygen."""
    questions: list[str] = []
    real = tools.run

    def run(words: list[str], data: bytes = b"") -> Done:
        questions.append(words[0])
        return real(words, data)

    monkeypatch.setattr(signatures, "run", run)
    return questions


def introduced(root: Path, account: int) -> list[tuple[str, str]]:
    """Judge a change; give code and path of what it introduces."""
    report = judge_change(Repository(root, "base"), "base", "head", account)
    return [(each.code, each.path.partition("/2021/")[2]) for each in report.findings]


def test_a_new_act_alone_is_judged(asked: list[str], tmp_path: Path) -> None:
    """An act more costs one question, however many signed acts there are."""
    root = proposed(tmp_path, {"before": BEFORE, "changes": ACCEPT})
    assert introduced(root, OPERATOR) == []
    assert asked == ["ssh-keygen"]


def test_a_change_elsewhere_costs_nothing(asked: list[str], tmp_path: Path) -> None:
    """A change of an application asks nothing of signatures."""
    goal = {"set": {"alpha/application.yaml#/performance_goal": "另一个目标"}}
    root = proposed(tmp_path, {"before": BEFORE[:1], "changes": [goal]})
    assert introduced(root, 90000101) == []
    assert asked == []


def test_a_new_roster_has_all_signatures_judged(asked: list[str], tmp_path: Path) -> None:
    """Where keys change, the acts of both sides are judged; a rotation moves none of them."""
    until = {"key": keys.public_key("operator"), "from": "2021-09-01", "until": "2021-09-07"}
    change = {"before": BEFORE, "changes": [{"set": {KEYS: [until, NEW_KEY]}}]}
    assert introduced(proposed(tmp_path, change), BUREAU) == []
    assert len(asked) == 4


@pytest.mark.parametrize(
    "rows",
    [
        [NEW_KEY],
        [{"key": keys.public_key("operator"), "from": "2021-09-08"}],
        [{"key": keys.public_key("operator"), "from": "2021-09-01", "until": "2021-09-06"}],
    ],
    ids=["gone", "later", "shorter"],
)
def test_a_key_that_signed_may_not_go(rows: list[dict[str, str]], tmp_path: Path) -> None:
    """A roster without the key, or with other days, breaks signed acts: the change is blocked."""
    change = {"before": BEFORE, "changes": [{"set": {KEYS: rows}}]}
    found = introduced(proposed(tmp_path, change), BUREAU)
    assert [each for each in found if each[0] == "A018"] == [
        ("A018", f"{FIRST}.sig"),
        ("A018", f"{SECOND}.sig"),
    ]


def test_a_key_is_not_used_before_it_is_merged(tmp_path: Path) -> None:
    """A key and the first act by it are two changes: roles and keys are those of the main line."""
    key = {"set": {KEYS: [{"key": keys.public_key("mine"), "from": "2021-09-01"}]}}
    signed = [act("receive", "alpha", "2021-09-07"), {"sign": {FIRST: "mine"}}]
    codes = {
        code for code, _ in introduced(proposed(tmp_path, {"changes": [key, *signed]}), 90000001)
    }
    assert {"O002", "O009"} <= codes


def test_a_signature_added_later_is_judged(asked: list[str], tmp_path: Path) -> None:
    """A signature that comes after its act counts as a change of the act."""
    before = [BEFORE[1], BEFORE[0], {"sign": {FIRST: "operator"}}]
    late = [{"remove": [f"{FIRST}.sig"]}, {"sign": {FIRST: "bureau"}}]
    root = proposed(tmp_path, {"before": [*before, late[0]], "changes": late[1:]})
    assert ("A018", f"{FIRST}.sig") in introduced(root, OPERATOR)
    assert asked == ["ssh-keygen"]
