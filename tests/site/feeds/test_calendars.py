"""Deadlines as a calendar, read by two independent parsers."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
import vobject

from pages.datasets import STAGES, feeds_of, of, rewritten

from ..hostile import ATTACKS  # noqa: TID252 -- `site` is a module of Python too

Event = tuple[str, date, date, str]


def read(text: str) -> list[Event]:
    """Read UID, first day, last day and title of each event; both parsers must agree."""
    one = icalendar.Calendar.from_ical(text.encode())
    first = [
        (
            str(each["uid"]),
            each.decoded("dtstart"),
            each.decoded("dtend") - timedelta(days=1),
            str(each["summary"]),
        )
        for each in one.walk("VEVENT")
    ]
    other = vobject.readOne(text)
    second = [
        (
            each.uid.value,
            each.dtstart.value,
            each.dtend.value - timedelta(days=1),
            each.summary.value,
        )
        for each in other.contents.get("vevent", [])
    ]
    assert first == second
    return first


def calendar(data: dict[str, Any]) -> list[Event]:
    """Give the events of a round's own calendar."""
    return read(feeds_of(data)["feeds/2021.ics"])


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_is_a_calendar(stage: str) -> None:
    """Both parsers read every register's calendar alike; UIDs are each their own."""
    events = calendar(of(stage))
    uids = [uid for uid, *_ in events]
    assert len(set(uids)) == len(uids)
    assert [each[1:3] for each in events] == sorted(each[1:3] for each in events)


def test_days_are_those_of_the_dataset() -> None:
    """The sample's reviews, notice, vouchers, rectification and completions have their days."""
    data = of("sample")
    events = {uid.partition("@")[0]: (str(a), str(b)) for uid, a, b, _ in calendar(data)}
    (notice,) = data["notices"]
    for number, day in ((4, "2021-09-10"), (6, "2021-09-10"), (17, "2021-09-27")):
        assert events.pop(f"4407.2021.{number:04d}.review") == (day, day)
    assert events.pop("4407.2021.0016.notice") == (notice["first_day"], notice["last_day"])
    assert events.pop("4407.2021.0016.objection") == (notice["last_day"],) * 2
    assert events.pop("4407.2021.0034.rectify") == ("2023-07-10",) * 2
    for number in (20, 21, 22):
        assert events.pop(f"4407.2021.{number:04d}.voucher") == ("2023-06-30",) * 2
    completions = {
        f"4407.2021.0019.complete-{each['cluster']}": (each["application"]["completion_date"],) * 2
        for each in data["clusters"]
        if each["awarded"]
    }
    rectified = {name: days for name, days in events.items() if name.endswith("rectify")}
    assert {name: days for name, days in events.items() if name not in rectified} == completions
    assert rectified == {"4407.2021.0033.rectify": ("2023-05-15",) * 2}


def test_stamp_is_the_day_of_the_act() -> None:
    """DTSTAMP is the day of the act that set the day, never the clock's."""
    data = of("sample")
    text = feeds_of(data)["feeds/2021.ics"]
    days = {act["number"]: act["on"].replace("-", "") for act in data["acts"]}
    events = vobject.readOne(text).vevent_list
    assert len(events) == 13
    for each in events:
        number = int(each.uid.value.split(".")[2])
        assert f"DTSTAMP:{days[number]}T000000Z" in each.serialize()


def test_corrected_notice_says_so() -> None:
    """The period of a notice that was corrected names the notice that corrects it."""
    data = of("corrected")
    text = feeds_of(data)["feeds/2021.ics"].replace("\r\n ", "")
    (old,) = (each for each in data["notices"] if each["corrected_by"])
    assert text.count(f"第 {old['corrected_by'][0]} 号公示更正了它。") == 2


def test_reviews_alone_are_due_before_the_notice() -> None:
    """Before a notice the public calendar tells by when applications must be reviewed."""
    data = of("nothing ranked yet")
    days = [str(last) for _, _, last, _ in calendar(data)]
    assert days == [each["last_day"] for each in data["agenda"]["terms"]] != []


def test_ruling_is_due() -> None:
    """Where the round says in how many days objections are ruled on, the last day is there."""
    data = of("corrected")
    act = next(each for each in data["acts"] if each["kind"] == "objection")
    term = {"id": "ruling", "title": "处理异议", "clause": "四（二）", "days": 2}
    term |= {"first_day": act["on"], "last_day": "2021-09-30", "clusters": [act["cluster"]]}
    data["agenda"]["terms"].append(term)
    (found,) = [each for each in calendar(data) if ".ruling@" in each[0]]
    uid, first, last, title = found
    assert f".{act['number']:04d}.ruling@" in uid
    assert (str(first), str(last)) == ("2021-09-30",) * 2
    names = {each["cluster"]: each["name"] for each in data["clusters"]}
    assert title.endswith(f"处理异议最后一天：{names[act['cluster']]}")


def test_programme_without_rounds_has_a_calendar() -> None:
    """Without a round there is the common calendar alone, without events."""
    written = feeds_of()
    assert set(written) == {"feeds/notices.atom", "feeds/deadlines.ics"}
    assert read(written["feeds/deadlines.ics"]) == []


def test_common_calendar_has_every_round() -> None:
    """The calendar of all rounds is the sum of the rounds' own."""
    first, second = of("approved"), of("approved")
    second["round"]["id"] = "2022"
    written = feeds_of(first, second)
    both = read(written["feeds/2021.ics"]) + read(written["feeds/2022.ics"])
    assert sorted(read(written["feeds/deadlines.ics"])) == sorted(both)
    assert len({uid for uid, *_ in both}) == len(both) > 6


def test_hostile_words_stay_words() -> None:
    """Commas, line breaks and property names in a name open no new line and no new event."""
    attacks = (*ATTACKS, "甲\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a;b,c\\n:d", "X-WR-CALNAME:乙")
    data = rewritten(of("sample"), attacks)
    events = calendar(data)
    assert [each[:3] for each in events] == [each[:3] for each in calendar(of("sample"))]
    text = feeds_of(data)["feeds/2021.ics"]
    assert text.count("BEGIN:VEVENT\r\n") == len(events)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_words_come_back_as_written() -> None:
    """A name with every special character of the format is read back as it was."""
    name = '逗,号;分\\号:"引"'
    titles = [title for *_, title in calendar(rewritten(of("sample"), (name,)))]
    whole = [title for title in titles if not title.endswith("个集群")]
    assert len(whole) >= 8
    assert all(title.endswith(name) for title in whole)
