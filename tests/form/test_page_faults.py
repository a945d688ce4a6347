"""What is wrong, and what is to be expected, is shown while it is typed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from clusterfund.money import fen, pretty
from form.core import ROOT
from form.filling import at, form, go, open_zip, zipped
from pages.building import run

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from pages.building import Built

SLUG = "stainless-steel"
SAMPLE = ROOT / "submissions/2021/applications" / SLUG


def test_fault_appears_and_goes(browser: Browser, address: str) -> None:
    """A wrong credit code is told at its field, to screen readers too, until it is right."""
    with form(browser, address) as (page, _):
        code, error = at(page, "application/lead/uscc"), at(page, "application/lead/uscc.error")
        assert error.is_hidden()
        code.fill("91440703000009013X")
        page.get_by_text("统一社会信用代码有误").wait_for()
        assert code.get_attribute("aria-invalid") == "true"
        assert "application/lead/uscc.error" in (code.get_attribute("aria-describedby") or "")
        code.fill("91440703000009013R")
        error.wait_for(state="hidden")
        assert code.get_attribute("aria-invalid") is None


def test_blank_form_accuses_nobody(browser: Browser, address: str) -> None:
    """Fields where nobody was yet say nothing; one that was left blank does."""
    with form(browser, address) as (page, _):
        assert page.locator(".cf-form__error:visible").count() == 0
        at(page, "application/cluster/name").focus()
        page.keyboard.press("Tab")
        assert page.locator(".cf-form__error:visible").all_inner_texts() == [
            "“产业集群名称”还没有填。"
        ]


def test_list_of_faults_leads_to_the_fields(browser: Browser, address: str) -> None:
    """Every entry of the last step's list goes to the field that it names."""
    with form(browser, address) as (page, _):
        open_zip(page, zipped(SAMPLE))
        page.get_by_text("已打开申报").wait_for(state="attached")
        go(page, "表二")
        page.locator(".cf-form__chooser button").nth(2).click()
        at(page, "enterprise/purchases/1/amount").fill("12,x")
        page.wait_for_timeout(400)
        page.locator(".cf-form__chooser button").nth(0).click()
        go(page, "检查和下载")
        page.locator(".cf-form__summary button").click()
        assert page.evaluate("document.activeElement.id") == "enterprise/purchases/1/amount"
        assert page.inner_text("h3[tabindex]") == "第 3 家企业（共 16 家）"


def test_figures_are_those_of_the_house(browser: Browser, address: str, built: Built) -> None:
    """The panel shows what `clusterfund subsidy` computes, with the limit that binds."""
    done = run(built.root, "clusterfund", "subsidy", "2021", SLUG, "--format", "json")
    wanted = json.loads(done.stdout)["clusters"][0]
    titles = built.programme["bindings"]
    with form(browser, address) as (page, _):
        open_zip(page, zipped(SAMPLE))
        page.get_by_text("已打开申报").wait_for(state="attached")
        total = page.inner_text(".cf-form__total strong")
        amounts = page.locator(".cf-form__vouchers summary strong").all_inner_texts()
        limits = page.locator(".cf-form__binding").all_inner_texts()
    assert total == pretty(fen(wanted["amount"]))
    assert amounts == [pretty(fen(each["amount"])) for each in wanted["enterprises"]]
    assert limits == [f"卡在：{titles[each['binding']]}" for each in wanted["enterprises"]]


def test_figures_follow_what_is_typed(browser: Browser, address: str) -> None:
    """A smaller request becomes the amount and the limit that binds, and the sum follows."""
    with form(browser, address) as (page, _):
        open_zip(page, zipped(SAMPLE))
        page.get_by_text("已打开申报").wait_for(state="attached")
        go(page, "表二")
        at(page, "enterprise/requested_subsidy").fill("1,000元")
        first = page.locator(".cf-form__vouchers summary").first
        first.get_by_text("卡在：企业申请金额").wait_for()
        at(page, "enterprise/requested_subsidy").fill("")
        page.locator(".cf-form__waiting").get_by_text("要先填好申请补贴").wait_for()


def test_sums_are_filled_in(browser: Browser, address: str) -> None:
    """The button beside a sum of 表一 writes what the enterprises add up to, and says it."""
    with form(browser, address) as (page, _):
        open_zip(page, zipped(SAMPLE))
        page.get_by_text("已打开申报").wait_for(state="attached")
        for name, title, wanted in (
            ("total_investment", "项目总投入额", "8295487.40"),
            ("requested_subsidy", "财政扶持额度", "6123996"),
        ):
            control = at(page, f"application/{name}")
            assert control.input_value() == wanted
            control.fill("1")
            page.get_by_role("button", name=f"{title}：按各企业合计填写").click()
            assert control.input_value() == wanted
            assert page.inner_text(".cf-form__live") == f"已填 {wanted} 元。"
