"""The feed of notices and decisions, as an independent parser reads it."""

from __future__ import annotations

import copy
import time
from typing import TYPE_CHECKING, Any

import feedparser
import pytest

from clusterfund.site.feeds import atom
from pages.datasets import STAGES, feeds_of, of, rewritten
from publish.marked import looked_for

from ..hostile import ATTACKS  # noqa: TID252 -- `site` is a module of Python too

if TYPE_CHECKING:
    from pages.building import Built

ADDRESS = "https://example.org/site/feeds/notices.atom"
SILENT = {"redeem", "exclude", "assign", "unseal"}


def read(*rounds: dict[str, Any]) -> Any:
    """Parse the feed of these rounds as if it had been fetched."""
    headers = {"content-location": ADDRESS, "content-type": "application/atom+xml; charset=utf-8"}
    parsed = feedparser.parse(atom.feed(rounds).encode(), response_headers=headers)
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert parsed.version == "atom10"
    return parsed


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_is_a_feed(stage: str) -> None:
    """Every register gives a well-formed feed whose ids are its own and whose links are pages."""
    data = of(stage)
    feed = read(data)
    ids = [each.id for each in feed.entries]
    assert len(set(ids)) == len(ids)
    for each in feed.entries:
        assert each.title
        assert each.summary
        assert each.link.startswith(
            ("https://example.org/site/notices/", "https://example.org/site/awards/")
        )


def test_links_lead_to_pages(built: Built) -> None:
    """Every link of the sample's feed, seen from the feed's folder, is a file of the site."""
    path = built.site / "feeds/notices.atom"
    feed = feedparser.parse(path.read_bytes())
    links = [link.href for each in feed.entries for link in each.links]
    links += [link.href for link in feed.feed.links]
    assert len(links) > 30
    assert [link for link in links if not (path.parent / link).resolve().is_file()] == []


def test_newest_first() -> None:
    """Entries go from the newest act to the oldest, of one day from the last to the first."""
    feed = read(of("sample"))
    order = [(each.published, each.id) for each in feed.entries]
    assert order == sorted(order, reverse=True)
    assert feed.feed.updated == feed.entries[0].updated == "2023-08-15T00:00:00+08:00"
    assert feed.entries[0].updated_parsed[:4] == (2023, 8, 14, 16)


def test_every_decision_is_told_once() -> None:
    """The sample's acts each have an entry of their day, but for the ledger's book-keeping."""
    data = of("sample")
    told = {each.id.rpartition("/")[2]: each.published[:10] for each in read(data).entries}
    assert told == {
        f"{act['number']:04d}": act["on"] for act in data["acts"] if act["kind"] not in SILENT
    }


@pytest.mark.parametrize("stage", ["ranked", "drawn and sealed", "hidden interest"])
def test_ranking_is_silent_before_the_notice(stage: str) -> None:
    """No entry tells of a ranking that is not public yet, nor of who was drawn."""
    data = of(stage)
    assert {"rank", "assign"} & {act["kind"] for act in data["acts"]}
    assert {each.tags[0].term for each in read(data).entries} <= {"receive", "accept"}


def test_notice_says_period_and_sum() -> None:
    """A notice's entry has its document, both ends of its period and its sum."""
    data = of("sample")
    (entry,) = (each for each in read(data).entries if each.tags[0].term == "notice")
    for words in ("江工信公示〔2021〕示例1号", "2021-09-15 至 2021-09-22", "12,000,000 元"):
        assert words in entry.summary
    assert entry.link == "https://example.org/site/notices/2021/0016.html"


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        ("rejected and withdrawn", "不足十家。"),
        ("returned", "请补正。"),
        ("maintained", "对第 8 号异议：维持。"),
        ("revoked", "对第 8 号异议：撤销。"),
        ("accepted", "验收不通过。"),
        ("sample", "等级：优。"),
        ("sample", "整改到 2023-07-10 为止。"),
        ("sample", "服务券有效期至 2023-06-30。"),
    ],
)
def test_decisions_say_their_outcome(stage: str, words: str) -> None:
    """What was decided and why is in the entry."""
    assert any(words in each.summary for each in read(of(stage)).entries)


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_words_stay_words(attack: str) -> None:
    """Markup of an applicant is text: the parser gives back what was written."""
    feed = read(rewritten(of("sample"), (attack,)))
    assert len(feed.entries) == len(read(of("sample")).entries)
    about = {each.title.partition("：")[2] for each in feed.entries if each.tags[0].term != "rank"}
    assert about == {attack}
    assert {each.title_detail.type for each in feed.entries} == {"text/plain"}
    assert {each.summary_detail.type for each in feed.entries} == {"text/plain"}


def test_what_xml_cannot_hold_is_replaced() -> None:
    """A character that XML forbids does not break the feed."""
    feed = read(rewritten(of("sample"), ("甲\x00\x0b\ufffe\x7f乙",)))
    assert any("甲\ufffd\ufffd\ufffd\x7f乙" in each.title for each in feed.entries)


def test_nothing_private_is_in_a_feed() -> None:
    """No private mark is in an entry or in the address of one."""
    text = "".join(feeds_of(of("marked")).values()).replace("\r\n ", "")
    assert "标记" not in text
    assert [word for word in looked_for() if word in text] == []


def test_order_of_the_dataset_does_not_matter() -> None:
    """Acts and clusters in another order give the same bytes."""
    data = of("sample")
    other = copy.deepcopy(data)
    other["acts"].reverse()
    other["clusters"].reverse()
    assert feeds_of(data) == feeds_of(other)


def test_the_clock_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the hour and zone, the bytes are the same."""
    before = feeds_of(of("sample"))
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    time.tzset()
    monkeypatch.setattr(time, "time", lambda: 0.0)
    after = feeds_of(of("sample"))
    monkeypatch.undo()
    time.tzset()
    assert before == after


def test_no_round_is_an_empty_feed() -> None:
    """A programme without rounds has a feed without entries that parsers accept."""
    feed = read()
    assert (feed.entries, feed.feed.updated) == ([], "1970-01-01T00:00:00+08:00")
    assert feed.feed.author == "产业集群专项资金"


def test_rounds_and_cities_have_ids_of_their_own() -> None:
    """Two rounds with the same numbers of acts share no id; no id has a domain in it."""
    first, second, third = of("approved"), of("approved"), of("approved")
    second["round"]["id"] = "2022"
    third["round"]["city"]["code"] = "4408"
    ids = [each.id for each in read(first, second, third).entries]
    assert len(ids) == len(set(ids)) == 3 * len(read(first).entries)
    assert all(each.startswith("tag:clusterfund,2021:440") for each in ids)


def test_only_a_sample_is_marked() -> None:
    """Titles say 【示例数据】 in a sample round and nowhere else."""
    data = of("sample")
    assert all(each.title.startswith("【示例数据】") for each in read(data).entries)
    data["round"]["sample"] = False
    assert "示例数据" not in "".join(feeds_of(data).values()).replace("\r\n ", "")


def test_author_is_the_bureau() -> None:
    """The bureau is the author; where it is not named, whoever is named first."""
    data = of("sample")
    assert read(data).feed.author == "江门市工业和信息化局"
    data["round"]["contacts"] = data["round"]["contacts"][:1]
    assert read(data).feed.author == "数字江门网络建设有限公司"
