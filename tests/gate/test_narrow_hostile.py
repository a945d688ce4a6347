"""Attacks and cases of changes are told by their part as they are told by the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clusterfund.checking.indexed import Kept
from clusterfund.checking.vault import Vault
from clusterfund.gate.verdict import judge_change
from clusterfund.register.objects import Repository
from hostile.corpus import Attack, attacks, mounted

if TYPE_CHECKING:
    from pathlib import Path

ATTACKS = attacks()


@pytest.mark.parametrize("attack", ATTACKS, ids=[each.name for each in ATTACKS])
def test_attacks_are_told_alike(attack: Attack, tmp_path: Path) -> None:
    """No attack is seen by the whole check alone, whether anything is kept or not."""
    repository = Repository(mounted(attack, tmp_path), "base")
    wanted = judge_change(repository, "base", "head", attack.account)
    kept = Kept(Vault(tmp_path / "vault", b"k"))
    assert judge_change(repository, "base", "head", attack.account, kept) == wanted
    assert judge_change(repository, "base", "head", attack.account, kept) == wanted
