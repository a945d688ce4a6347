"""Every attack of the corpus is stopped by the codes that must stop it, as findings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from clusterfund.rules.judge import checked_codes
from hostile.corpus import CLASSES, HERE, Attack, attacks, mounted, table
from support.changing import pushed

if TYPE_CHECKING:
    from pathlib import Path

LEAST = 120
ATTACKS = attacks()


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_attack_is_caught(attack: Attack, tmp_path: Path) -> None:
    """The codes that must catch the attack are among those introduced, with the right severity."""
    root = mounted(attack, tmp_path)
    severity = attack.data.get("severity", "error")
    if "push" in attack.data:
        push = pushed(root, attack.account, attack.data["push"])
        assert push.exit_code == 1
        assert [code for code in attack.data["caught_by"] if code not in push.output] == []
        return
    who = () if attack.account is None else ("--account", str(attack.account))
    words = ("check", "--root", root, "--base", "base", "--head", "head", *who)
    done = ran(*words, "--format", "json", *(("--strict",) if severity == "refusal" else ()))
    assert (done.code, done.err) == (1, ""), done
    found = {
        each["code"] for each in json.loads(done.out)["findings"] if each["severity"] == severity
    }
    assert [code for code in attack.data["caught_by"] if code not in found] == [], sorted(found)


def test_corpus_is_large_enough() -> None:
    """The corpus has as many attacks as promised, each under a name of its own."""
    assert len(ATTACKS) >= LEAST
    assert len({each.name for each in ATTACKS}) == len(ATTACKS)
    assert {each.group for each in ATTACKS} == set(CLASSES)


def test_codes_exist() -> None:
    """An attack is caught by codes that the house has."""
    known = {each.code for each in checked_codes()}
    assert {code for each in ATTACKS for code in each.data["caught_by"]} <= known


def test_table_is_fresh() -> None:
    """The table in README.md is that of the corpus."""
    assert table() in (HERE / "README.md").read_text("utf-8")
