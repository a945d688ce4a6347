"""What other findings repeat of an input shows no personal data."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clusterfund.findings import SHOWN_CHARACTERS, shown
from clusterfund.register.personal import in_text, masked
from register.personal_data import WRITTEN, Written, shows

if TYPE_CHECKING:
    from collections.abc import Callable

FILLER = st.text("的一是中、，。请写（）", max_size=70)
ANY = st.text(st.sampled_from("1386 -.\n一三@ac…X（已隐去）"), max_size=60)


@settings(deadline=None, max_examples=1000)
@given(FILLER, WRITTEN, FILLER)
@example("请", Written("D002", "13800138000", "13800\n138000"), "")
@example("请" * 50, Written("D003", "4111111111111111", "4111111111111111"), "")
@example("请" * 54, Written("D001", "11010519491231002X", "11010519491231002X"), "")
def test_nothing_is_left(before: str, written: Written, after: str) -> None:
    """Neither the text, nor what `shown` makes of it, shows the value; the rest stays."""
    text = f"{before}：{written.text}。{after}"
    assert masked(text) == f"{before}：（已隐去）。{after}"
    cut = shown(text)
    if written.code != "D004" or "@" in cut or "＠" in cut:
        assert not shows(masked(cut), written)


@pytest.mark.parametrize("pointer", ["/a~1{}", "/~0{}/b", "/~1{}~1", "~{}", "/a/{}/0"])
def test_pointers_are_no_hiding_place(pointer: str) -> None:
    """The escapes of a JSON pointer beside a number are not taken for its digits."""
    assert masked(pointer.format("13800138000")) == pointer.format("（已隐去）")


@settings(deadline=None, max_examples=500)
@given(WRITTEN, st.integers(0, SHOWN_CHARACTERS))
def test_a_cut_value_is_hidden(written: Written, room: int) -> None:
    """A value of which only the beginning was kept is hidden as far as it can be told."""
    text = shown("值" * room + "：" + written.text + "字" * SHOWN_CHARACTERS)
    if written.code != "D004" or "@" in text or "＠" in text:
        assert not shows(masked(text), written)


@settings(deadline=None, max_examples=1000)
@given(ANY)
def test_masking_twice_is_masking_once(text: str) -> None:
    """What is masked has nothing left to mask, and no text is found in it."""
    once = masked(text)
    assert masked(once) == once
    assert in_text("a", once) == []


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_be_masked(text: str) -> None:
    """No text is more than masked; one without a mask is what it was."""
    assert ("（已隐去）" in masked(text)) or masked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "202…",
        "submissions/2021/applications/motorcycle/enterprises/91440703000000043U.yaml",
        "/inputs/files/submissions~12021~1acts~10001-receive-water-heating.yaml",
        "12 位号码（不显示）",
        "0750-3081185",
        "第 3 条……第 4 条",
    ],
)
def test_other_texts_stay(text: str) -> None:
    """Paths, pointers, telephones and our own words are left as they are."""
    assert masked(text) == text


HARD = {
    name: (unit * 65_536)[:65_536]
    for name, unit in {
        "digits": "1380013800013800",
        "spaced": "1 3 8 ",
        "fours": "6222 ",
        "cards": "4111-1111-1111-1111 ",
        "ids": "11010519491231002X ",
        "ones": "1-",
        "lines": "1\n",
        "gaps": "1" + " " * 2_000,
        "ends": "1" + "\n#" * 1_000,
        "spoken": "一三八零零",
        "at": "@",
        "dotted": "a.a.a.",
        "addresses": "a@a.a.",
        "words": "a" * 3_000 + " @",
        "labels": "a@" + "a\n" * 3_000,
    }.items()
}


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize("work", [lambda text: in_text("a", text), masked], ids=["find", "mask"])
@pytest.mark.parametrize("frame", ["{}", "1{}@", "{}…"])
def test_no_text_is_slow(name: str, frame: str, work: Callable[[str], object]) -> None:
    """64 KiB of anything take a fraction of a second; a quadratic way would take far more."""
    start = time.process_time()
    work(frame.format(HARD[name]))
    assert time.process_time() - start < 3
