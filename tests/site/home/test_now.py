"""The home page answers by the visitor's clock: what is open, what can be done, what is left."""

from __future__ import annotations

import copy
import re
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY
from clusterfund.publish.dataset import dataset
from clusterfund.publish.phases import found, stage
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.rules.clocks import evening
from clusterfund.site.pages import Site, build
from clusterfund.site.stages import STAGES
from pages.browsing import DESKTOP, PHONE, opened
from publish.odd_registers import OBJECTION
from support.building import build as make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from clusterfund.records import Register
    from pages.building import Built

CHINA = timezone(timedelta(hours=8))
BODY = re.compile(r'<div class="cf">.*?\n</div>\s*(?=</article>)', re.DOTALL)
ACTIONS = {
    "open": ("我要申报", "apply/index.html"),
    "receive": ("我要申报", "apply/index.html"),
    "review": ("我要申报", "apply/index.html"),
    "file": ("看各集群进展", "#clusters"),
    "notice": ("看公示、提异议", "notices/2021/0016.html"),
    "objection": ("看公示和异议", "notices/2021/0007.html"),
    "approve": ("看公示", "notices/2021/0007.html"),
    "issue": ("看获批名单", "awards/2021/index.html"),
    "use": ("看获批名单", "awards/2021/index.html"),
    "accept": ("看获批名单", "awards/2021/index.html"),
    "evaluate": ("看资金使用", "funds/index.html"),
    "done": ("看获批名单", "awards/2021/index.html"),
}


@cache
def sample() -> Register:
    """Read the sample."""
    return read_round(DiskTree(REPOSITORY), "2021").sound


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One tab with a clock of our own."""
    with opened(browser, DESKTOP) as (page, visit):
        yield page
        assert visit.console == []


def at(page: Page, url: str, moment: datetime) -> Page:
    """Open a page at a moment."""
    page.clock.set_fixed_time(moment)
    page.goto(url)
    return page


def on(page: Page, url: str, day: str) -> Page:
    """Open a page at noon of a day in Jiangmen."""
    return at(
        page,
        url,
        datetime.combine(date.fromisoformat(day), datetime.min.time(), CHINA) + timedelta(hours=12),
    )


def placed(built: Built, name: str, data: Any) -> str:
    """Put the home page of another dataset into the built site, and give its path."""
    body = (
        build(Site(built.programme, [data]), {})["index.md"].decode().split("---\n", 2)[2].strip()
    )
    html, times = BODY.subn(lambda _: body, built.text("index.html"))
    assert times == 1
    (built.site / name).write_text(html, encoding="utf-8")
    return name


def running(page: Page) -> list[str]:
    """Give the periods that the page shows, with what it says is left."""
    return [each.inner_text() for each in page.locator(".cf-due li:visible").all()]


DAYS = {
    "2021-09-05": "open",
    "2021-09-06": "receive",
    "2021-09-08": "review",
    "2021-09-13": "file",
    "2021-09-15": "notice",
    "2021-09-18": "notice",
    "2021-09-22": "notice",
    "2021-09-23": "issue",
    "2021-12-31": "use",
    "2022-10-31": "use",
    "2023-02-01": "accept",
    "2023-08-14": "evaluate",
    "2023-08-15": "done",
    "2026-11-28": "done",
}


@pytest.mark.parametrize("day", DAYS)
def test_state_and_action_of_the_day(tab: Page, address: str, day: str) -> None:
    """On each day the page says the stage of the records, and offers the action that fits it."""
    spans = found(evening(sample(), sample().acts[-1].on))
    wanted = stage(spans, date.fromisoformat(day))
    assert wanted == DAYS[day]
    page = on(tab, address + "index.html", day)
    assert page.locator(".cf-hero__state strong").inner_text() == STAGES[wanted][0]
    first = page.locator(".cf-hero__now .cf-button").first
    assert (first.inner_text(), first.get_attribute("href")) == ACTIONS[wanted]
    assert f"今天是 {day}" in page.locator(".cf-hero__day").inner_text()
    current = page.locator(".cf-course [aria-current=step]")
    assert current.count() == (wanted != "done")
    if wanted != "done":
        assert current.get_attribute("data-phase") == ("apply" if wanted == "open" else wanted)


def test_steps_follow_the_day(tab: Page, address: str) -> None:
    """During the notice all before it is done, it runs, and all after it is to come: in words."""
    page = on(tab, address + "index.html", "2021-09-18")
    words = [each.inner_text() for each in page.locator(".cf-course em").all()]
    assert words == ["已完成"] * 4 + ["进行中"] + ["未开始"] * 5


LEFT = {
    "2021-09-15": "今天以后还有 4 个工作日",
    "2021-09-17": "今天以后还有 2 个工作日",
    "2021-09-18": "今天以后还有 1 个工作日",
    "2021-09-19": "今天以后还有 1 个工作日",
    "2021-09-21": "今天以后还有 1 个工作日",
    "2021-09-22": "今天是最后一天",
}


@pytest.mark.parametrize("day", LEFT)
def test_working_days_left_of_the_notice(tab: Page, address: str, day: str) -> None:
    """The Saturday that is worked counts, holidays do not: as `clusterfund status` counts."""
    left = sample().calendar.days_left(date.fromisoformat(day), date(2021, 9, 22))
    assert LEFT[day] == (f"今天以后还有 {left} 个工作日" if left else "今天是最后一天")
    shown = running(on(tab, address + "index.html", day))
    said = next(each for each in shown if each.startswith("公示"))
    assert "2021-09-15 至 2021-09-22，5 个工作日，3 个集群" in said
    assert said.endswith(LEFT[day])


@pytest.mark.parametrize(
    "day", ["2021-09-07", "2021-10-08", "2022-06-01", "2023-06-30", "2023-07-11"]
)
def test_every_period_that_runs_is_shown(built: Built, tab: Page, address: str, day: str) -> None:
    """Each period that runs is shown with the working days left; one that is over says so."""
    shown = running(on(tab, address + "index.html", day))
    terms = [
        term
        for term in built.data["agenda"]["terms"]
        if term["first_day"] <= day and (term["done_on"] is None or day < term["done_on"])
    ]
    assert len(shown) == len(terms) > 0
    for said, term in zip(shown, terms, strict=True):
        last = date.fromisoformat(term["last_day"])
        left = sample().calendar.days_left(date.fromisoformat(day), last)
        over = "期限已过" if term["last_day"] < day else f"今天以后还有 {left} 个工作日"
        assert said.endswith("今天是最后一天" if term["last_day"] == day else over), said


def test_day_is_that_of_jiangmen(tab: Page, address: str) -> None:
    """For a visitor far away it is the day in Jiangmen that counts, to the second of midnight."""
    last = datetime(2021, 9, 22, 23, 59, 59, tzinfo=CHINA)
    url = address + "index.html"
    assert at(tab, url, last).locator(".cf-hero__state strong").inner_text() == "正在公示"
    after = at(tab, url, last + timedelta(seconds=1))
    assert after.locator(".cf-hero__state strong").inner_text() == STAGES["issue"][0]


ROUNDS: dict[str, tuple[list[dict[str, Any]], str, str]] = {
    "open": ([], "2021-09-01", "open"),
    "notice": ([{"run": "notice"}], "2021-09-14", "notice"),
    "approve": ([{"run": "notice"}], "2021-10-11", "approve"),
    "objection": ([{"run": "notice"}, {"act": OBJECTION}], "2021-10-11", "objection"),
}


@pytest.mark.parametrize("name", ROUNDS)
def test_rounds_under_way(built: Built, tab: Page, address: str, tmp_path: Path, name: str) -> None:
    """A round without acts, one that waits for its approval and one with an objection say so."""
    changes, day, wanted = ROUNDS[name]
    data = dataset(read_round(DiskTree(make(tmp_path, changes)), "2021").sound)
    page = on(tab, address + placed(built, f"index-{name}.html", data), day)
    assert page.locator(".cf-hero__state strong").inner_text() == STAGES[wanted][0]
    said = (page.locator(".cf-button").first.inner_text(), wanted)
    assert said == (ACTIONS[wanted][0], wanted)
    (built.site / f"index-{name}.html").unlink()


def test_days_beyond_the_known_years_are_calendar_days(
    built: Built, tab: Page, address: str
) -> None:
    """Where nobody knows the working days yet, the days of the calendar are named instead."""
    data = copy.deepcopy(built.data)
    data["agenda"]["worked"]["days"] = data["agenda"]["worked"]["days"][:30]
    page = on(tab, address + placed(built, "index-unknown.html", data), "2023-06-20")
    assert any(each.endswith("今天以后还有 10 天") for each in running(page))
    (built.site / "index-unknown.html").unlink()


def test_without_a_round_nothing_is_open(built: Built) -> None:
    """Before the first round the page says that none is open."""
    home = build(Site(built.programme, []), {})["index.md"].decode()
    assert "现在没有开放的批次" in home
    assert "cf-agenda" not in home


def test_newest_open_round_leads(built: Built) -> None:
    """The newest round that is not done leads; the others are linked with where they stand."""
    old, new = copy.deepcopy(built.data), copy.deepcopy(built.data)
    new["round"] |= {"id": "2022", "title": "2022年专项资金"}
    old["agenda"]["stage"] = "notice"
    home = build(Site(built.programme, [old, new]), {})["index.md"].decode()
    assert home.index(old["round"]["title"]) < home.index("2022年专项资金")
    assert f"2022年专项资金</a>：{STAGES['done'][0]}" in home
    old["agenda"]["stage"] = "done"
    home = build(Site(built.programme, [old, new]), {})["index.md"].decode()
    assert home.index("2022年专项资金") < home.index(old["round"]["title"])


def test_page_answers_without_scripts(built: Built, browser: Browser, address: str) -> None:
    """Without JavaScript the page says the stage of the last act, and both ends of what runs."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "index.html")
    agenda = built.data["agenda"]
    assert page.locator(".cf-hero__state strong").inner_text() == STAGES[agenda["stage"]][0]
    assert f"截至 {agenda['on']} 的记录" in page.locator(".cf-hero__day").inner_text()
    open_terms = [term for term in agenda["terms"] if term["done_on"] is None]
    assert [each.split("个工作日")[0] for each in running(page)] == [
        f"{term['title']} {term['first_day']} 至 {term['last_day']}，{term['days']} "
        for term in open_terms
    ]
    context.close()


def test_main_actions_fit_a_thumb(browser: Browser, address: str) -> None:
    """On a phone the main actions, cards and folded parts are at least 44 pixels high."""
    with opened(browser, PHONE) as (page, _):
        page.goto(address + "index.html")
        for selector in (".cf-button", ".cf-action", "summary:visible", ".cf-care"):
            for each in page.locator(f".md-content {selector}").all():
                box = each.bounding_box()
                assert box is not None
                assert box["height"] >= 44, selector
