"""A whole application is filled in with the keyboard alone, and the house finds it in order."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

from clusterfund.publish.outline import outline
from form.filling import form
from form.keyboard import examples, fill_step, lists, press, tab_to
from pages.building import copy_repository, run

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

SLUG = "furniture-demo"


def test_from_empty_to_checked(browser: Browser, address: str, tmp_path: Path) -> None:
    """What is typed from an empty form is without errors for `check` and clean for `fmt`."""
    text = {
        f"narrative/{place}": f"我们写{part['title']}。"
        for place, part in enumerate(outline())
        if part["lowest"]
    }
    application = {
        place: value
        for place, value in examples("application").items()
        if "/service_providers/" not in place
    }
    with form(browser, address) as (page, visit):
        tab_to(page, "slug")
        fill_step(page, {"slug": SLUG} | application, lists("application"))
        press(page, "加一家企业")
        fill_step(page, examples("enterprise"), lists("enterprise"))
        fill_step(page, examples("plan") | text, lists("plan"))
        fill_step(page, examples("commitment"), lists("commitment"))
        assert "每个字段都填好了" in page.inner_text("#form")
        told = page.locator(".cf-form__summary li").all_inner_texts()
        tab_to(page, "下载申报文件夹（zip）")
        with page.expect_download() as waiting:
            page.keyboard.press("Enter")
        assert visit.console == []
        assert waiting.value.suggested_filename == f"{SLUG}.zip"
        with zipfile.ZipFile(waiting.value.path()) as archive:
            root = copy_repository(tmp_path)
            archive.extractall(root / "submissions/2021/applications")
    folder = f"submissions/2021/applications/{SLUG}"
    checked = run(root, "clusterfund", "check", folder)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert [each[-4:] for each in told] == ["P011", "P050"]
    for each in told:  # the house says the same, and more: its rules are not all on the page
        message, found, wanted = re.split(" 现在：|；应为：", each.rpartition("。")[0])
        said = f"{each[-4:]} {message}\n  现在：{found}\n  应为：{wanted}\n"
        assert said in checked.stdout
    assert "检查了 5 个文件：错误 0 处" in checked.stdout  # one enterprise is refused, not an error
    formatted = run(root, "clusterfund", "fmt", "--check", folder)
    assert formatted.returncode == 0, formatted.stdout + formatted.stderr
