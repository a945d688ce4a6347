"""The form for everybody: on phones, in the dark, to screen readers, without a network."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe

from form.core import ROOT
from form.filling import PAGE, STEPS, at, downloaded, form, go, open_zip, zipped
from pages.browsing import AXE, DESKTOP, OPEN_ALL, OVERHANG, SETTLE

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from pages.building import Built

SAMPLE = ROOT / "submissions/2021/applications/water-heating"
HOSTILE = '<img src=x onerror="document.title=1"></script><b>&amp;"\'`${1}'
NARROW = (360, 740)


def violations(page: Page) -> list[str]:
    """Ask axe what is wrong with what is shown, all of it unfolded."""
    page.evaluate(SETTLE + OPEN_ALL)
    found = Axe().run(page, options=AXE).response["violations"]
    return [
        f"{each['id']} {node['target']} {node['failureSummary']}"
        for each in found
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    browser: Browser, address: str, scheme: Literal["light", "dark"]
) -> None:
    """No step has a fault of accessibility: blank with its faults shown, and filled in."""
    with form(browser, address, DESKTOP, scheme) as (page, _):
        go(page, "检查和下载")
        for step in STEPS:
            go(page, step)
            assert violations(page) == []
        open_zip(page, zipped(SAMPLE))
        page.get_by_text("已打开申报").wait_for(state="attached")
        for step in STEPS:
            go(page, step)
            assert violations(page) == []


def test_nothing_overhangs_on_a_phone(browser: Browser, address: str) -> None:
    """At 360 pixels no step scrolls sideways, whatever the length of what was typed."""
    with form(browser, address, NARROW) as (page, _):
        open_zip(page, zipped(SAMPLE))
        page.get_by_text("已打开申报").wait_for(state="attached")
        at(page, "slug").fill("a" * 60)
        at(page, "application/cluster/name").fill("W" * 100)
        go(page, "表二")
        at(page, "enterprise/name").fill("W" * 100)
        page.wait_for_timeout(400)
        for step in STEPS:
            go(page, step)
            page.evaluate(OPEN_ALL)
            assert page.evaluate(OVERHANG) <= 0, step


def test_text_is_never_markup(browser: Browser, address: str) -> None:
    """Markup that is typed stays text: in the list, in the figures, in the list of faults."""
    with form(browser, address) as (page, visit):
        title = page.title()
        at(page, "slug").fill("demo")
        go(page, "表二")
        page.get_by_role("button", name="加一家企业").click()
        at(page, "enterprise/name").fill(HOSTILE)
        at(page, "enterprise/uscc").fill(HOSTILE)
        page.wait_for_timeout(400)
        assert page.inner_text(".cf-form__chooser button") == f"1. {HOSTILE}"
        assert HOSTILE in page.inner_text(".cf-form__waiting")
        go(page, "检查和下载")
        assert HOSTILE in page.inner_text(".cf-form__summary")
        assert page.locator("#form img, #form b").count() == 0
        assert page.title() == title
        assert visit.console == []


def test_data_of_the_round_is_never_markup(built: Built) -> None:
    """The data that the page holds ends no element, whatever is written in a round."""
    data = json.loads(json.dumps(built.data))
    data["round"]["title"] = HOSTILE
    text = built.pages_of(data)[PAGE.replace(".html", ".page")]
    assert text.count("</script>") == 1
    held = text.partition('id="form-data">')[2].partition("</script>")[0]
    assert json.loads(held)["round"]["title"] == HOSTILE


def test_works_from_a_folder_and_asks_for_nothing(browser: Browser, built: Built) -> None:
    """From a downloaded copy the form works, and it makes no request but for the page's files."""
    with form(browser, f"{built.site.as_uri()}/") as (page, visit):
        page.wait_for_load_state("networkidle")
        visit.requests.clear()
        open_zip(page, zipped(SAMPLE))
        page.get_by_text("已打开申报").wait_for(state="attached")
        at(page, "application/cluster/name").fill("示例集群")
        page.get_by_text("草稿已存在这个浏览器里").wait_for()
        assert downloaded(page)
        reader = f"{built.site.as_uri()}/assets/form-reading.js"
        assert [url for url in visit.requests if not url.startswith("blob:")] == [reader]
        assert visit.console == []


def test_script_is_on_the_page_of_the_form_alone(built: Built) -> None:
    """No other page loads the form's script and styles; the form's page has no inline script."""
    asked = re.compile(r'(?:src|href)="[^"]*assets/form[.](?:js|css)"')
    loading = {page for page in built.pages if asked.search(built.text(page))}
    assert loading == {PAGE}


def test_without_scripts_other_ways_are_shown(browser: Browser, address: str) -> None:
    """Whoever has no JavaScript reads why nothing is there, and which other ways there are."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + PAGE)
    notice = page.locator("#form").locator("xpath=preceding-sibling::noscript")
    links = notice.inner_html()
    for target in ("paper.html", "index.html", "example.html", "fields.html"):
        assert f'href="{target}"' in links
    assert notice.is_visible()
    context.close()
