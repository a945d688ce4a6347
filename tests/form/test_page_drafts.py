"""Drafts stay in the browser, and the page says whether they do."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from form.core import ROOT
from form.filling import at, chosen, downloaded, files_of, form, go, open_zip

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SAMPLE = ROOT / "submissions/2021/applications/water-heating"
FULL = """() => {
  Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
}"""


def test_draft_survives_a_reload(browser: Browser, address: str) -> None:
    """What was typed is there again after the page is loaded anew, and gone once it is cleared."""
    with form(browser, address) as (page, _):
        at(page, "slug").fill("demo")
        at(page, "application/cluster/name").fill("示例集群")
        page.get_by_text("草稿已存在这个浏览器里").wait_for()
        page.reload()
        assert page.inner_text(".cf-form__draft") == "接着上次的草稿。"
        assert at(page, "application/cluster/name").input_value() == "示例集群"
        assert at(page, "slug").input_value() == "demo"
        page.evaluate("window.confirm = () => true")
        page.get_by_role("button", name="清除草稿").click()
        assert at(page, "application/cluster/name").input_value() == ""
        page.reload()
        assert at(page, "slug").input_value() == ""


def test_clearing_asks_first(browser: Browser, address: str) -> None:
    """Whoever says no to the question keeps the draft."""
    with form(browser, address) as (page, visit):
        at(page, "slug").fill("demo")
        page.get_by_role("button", name="清除草稿").click()
        assert len(visit.dialogs) == 1
        assert at(page, "slug").input_value() == "demo"


def test_full_storage_is_said(browser: Browser, address: str) -> None:
    """Where the browser keeps nothing more, the page says so and what to do; work goes on."""
    with form(browser, address) as (page, visit):
        page.evaluate(FULL)
        at(page, "slug").fill("demo")
        page.get_by_text("草稿存不下了").wait_for()
        go(page, "表二")
        assert visit.console == []


def test_broken_draft_is_left_alone(browser: Browser, address: str) -> None:
    """A draft that something else wrote does not keep the page from opening."""
    with form(browser, address) as (page, visit):
        page.evaluate("localStorage.setItem('clusterfund-form-2021', '{broken')")
        page.reload()
        at(page, "slug").fill("demo")
        assert visit.console == []


def test_sealed_files_are_kept_but_not_in_the_draft(browser: Browser, address: str) -> None:
    """An encrypted attachment comes back in the download; the page says that no draft holds it."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for path, data in files_of(SAMPLE).items():
            archive.writestr(path, data)
        archive.writestr(f"{SAMPLE.name}/sealed/scan.pdf.age", b"\x00secret")
    with form(browser, address) as (page, _):
        open_zip(page, chosen("demo.zip", held.getvalue()))
        page.locator(".cf-form__draft").get_by_text("加密的附件不在草稿里").wait_for()
        assert downloaded(page)[f"{SAMPLE.name}/sealed/scan.pdf.age"] == b"\x00secret"
