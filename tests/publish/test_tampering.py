"""One changed byte anywhere in what is frozen is found, and its file is named."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import pytest

from clusterfund.findings import Finding, Severity
from clusterfund.publish.verify import verify
from publish.tampered import PUBLISHED, frozen, named, tamperings, unchanged

PLACES = 2000
PARTS = 4
"""What one test takes of the places, so that every processor has its share."""


def test_the_round_itself_is_sound() -> None:
    """Without a change nothing is named, and nothing is left open but history."""
    checks = [*verify(unchanged())]
    assert [each.id for each in checks if each.status != "ok"] == ["history"]
    assert all(each.sound for each in checks)


def test_what_a_check_found_is_taken_over() -> None:
    """Known findings stand for judging again: none leave the round sound, an error is named."""
    known = replace(unchanged(), found=())
    assert [*verify(known)] == [*verify(unchanged())]
    path = "submissions/2021/acts/0014-rank.yaml"
    words = ("", "结果不对", "1", "2", "四（二）", "请核对。")
    fault = Finding("A006", Severity.ERROR, path, 1, 1, *words)
    wrong = [each for each in verify(replace(known, found=(fault,))) if not each.sound]
    assert any(path in str(difference) for each in wrong for difference in each.differences)


@pytest.mark.untraced
@pytest.mark.parametrize("part", range(PARTS))
def test_every_changed_byte_is_found_and_named(part: int, remembered: None) -> None:
    """A byte changed at 2,000 random places is found every time, in the file that was changed."""
    del remembered
    mine = islice(tamperings(PLACES, 2021), part, None, PARTS)
    missed = [each for each in mine if each.path not in named(each)]
    assert missed == []


def test_the_places_reach_everything() -> None:
    """The random places lie in inputs, in acts and in the dataset alike."""
    paths = {each.path for each in tamperings(PLACES, 2021)}
    assert PUBLISHED in paths
    for zone in ("call", "applications", "reviews", "acts"):
        wanted = [path for path in frozen() if path.startswith(f"submissions/2021/{zone}/")]
        assert paths & set(wanted), zone
