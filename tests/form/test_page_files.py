"""What the form opens it gives back, byte for byte."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from form.core import ROOT
from form.filling import at, chosen, downloaded, files_of, form, go, open_zip, zipped
from pages.building import copy_repository, run

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

SAMPLES = sorted((ROOT / "submissions/2021/applications").iterdir())


@pytest.mark.parametrize("folder", SAMPLES, ids=lambda path: path.name)
def test_every_sample_comes_back_as_it_was(browser: Browser, address: str, folder: Path) -> None:
    """Every sample application that is opened and downloaded has the same files and bytes."""
    with form(browser, address) as (page, visit):
        open_zip(page, zipped(folder))
        page.get_by_text("已打开申报").wait_for(state="attached")
        for step in ("表二", "实施方案", "承诺函"):
            go(page, step)
        assert downloaded(page) == files_of(folder)
        assert visit.console == []


def test_folder_is_opened(browser: Browser, address: str) -> None:
    """A chosen folder is opened as its zip is, by the name of the folder."""
    with form(browser, address) as (page, visit):
        page.get_by_text("打开以前的申报文件夹或 zip").click()
        page.set_input_files("#open-folder", SAMPLES[0])
        page.get_by_text("已打开申报").wait_for(state="attached")
        assert at(page, "slug").input_value() == SAMPLES[0].name
        assert downloaded(page) == files_of(SAMPLES[0])
        assert visit.console == []


def test_what_is_no_application_is_refused(browser: Browser, address: str) -> None:
    """A file that is no zip, or a zip with other files, is refused in words; nothing is lost."""
    foreign = io.BytesIO()
    with zipfile.ZipFile(foreign, "w") as archive:
        archive.writestr("demo/application.yaml", "cluster:\n")
        archive.writestr("demo/scan.pdf", "%PDF")
    with form(browser, address) as (page, visit):
        at(page, "slug").fill("mine")
        for data, said in (
            (b"nothing", "这不是一个完好的 zip 文件"),
            (foreign.getvalue(), "scan.pdf"),
        ):
            page.get_by_text("打开以前的申报文件夹或 zip").click()
            page.set_input_files("#open-zip", chosen("demo.zip", data))
            page.get_by_role("alert").get_by_text(said).wait_for()
            page.get_by_text("打开以前的申报文件夹或 zip").click()
        assert at(page, "slug").input_value() == "mine"
        assert visit.console == []


def test_lines_that_cannot_be_read_are_named(browser: Browser, address: str) -> None:
    """A document that is no strict YAML is refused with its file and line."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("demo/application.yaml", "cluster:\n  name: &a x\n")
    with form(browser, address) as (page, _):
        open_zip(page, chosen("demo.zip", data.getvalue()))
        page.get_by_role("alert").get_by_text("application.yaml 第 2 行").wait_for()


def test_changes_reach_the_files(browser: Browser, address: str) -> None:
    """One changed field changes one line of one file; a changed heading's text the plan's text."""
    folder = SAMPLES[0]
    with form(browser, address) as (page, _):
        open_zip(page, zipped(folder))
        page.get_by_text("已打开申报").wait_for(state="attached")
        at(page, "application/cluster/industry").fill("新行业")
        go(page, "实施方案")
        at(page, "narrative/2").fill("第一段\n\n第二段  \n")
        files = downloaded(page)
    before = files_of(folder)
    changed = {path for path, data in files.items() if data != before[path]}
    assert changed == {f"{folder.name}/application.yaml", f"{folder.name}/plan.md"}
    lines = files[f"{folder.name}/application.yaml"].decode().splitlines()
    old = before[f"{folder.name}/application.yaml"].decode().splitlines()
    assert [line for line in lines if line not in old] == ["  industry: 新行业"]
    assert "（二）主要特征\n\n第一段\n\n第二段\n\n##" in files[f"{folder.name}/plan.md"].decode()


def test_download_needs_names_for_its_files(browser: Browser, address: str) -> None:
    """Without a code name or a credit code there is no name for a file: the page says which."""
    with form(browser, address) as (page, _):
        go(page, "检查和下载")
        page.get_by_role("button", name="下载申报文件夹").click()
        page.get_by_text("还不能下载：请先在第一步填好“代号”").wait_for()
        go(page, "封面")
        at(page, "slug").fill("demo")
        go(page, "表二")
        page.get_by_role("button", name="加一家企业").click()
        at(page, "enterprise/uscc").fill("../../evil")
        page.wait_for_timeout(400)
        go(page, "检查和下载")
        page.get_by_role("button", name="下载申报文件夹").click()
        page.get_by_text("还不能下载：第 1 家企业").wait_for()


def test_opening_asks_before_it_replaces(browser: Browser, address: str) -> None:
    """What was typed is not replaced by what is opened unless somebody says yes."""
    with form(browser, address) as (page, visit):
        at(page, "slug").fill("mine")
        open_zip(page, zipped(SAMPLES[0]))
        page.wait_for_timeout(400)
        assert len(visit.dialogs) == 1
        assert at(page, "slug").input_value() == "mine"
        page.evaluate("window.confirm = () => true")
        page.set_input_files("#open-zip", zipped(SAMPLES[0]))
        page.get_by_text("已打开申报").wait_for(state="attached")
        assert at(page, "slug").input_value() == SAMPLES[0].name


def test_new_application_of_the_house_is_opened(
    browser: Browser, address: str, tmp_path: Path
) -> None:
    """What `clusterfund new` writes is opened blank, and its comments are said to be lost."""
    root = copy_repository(tmp_path)
    made = run(root, "clusterfund", "new", "application", "2021", "blank-demo")
    made = run(root, "clusterfund", "new", "enterprise", "2021", "blank-demo", "9144078300000903X8")
    assert made.returncode == 0, made.stderr
    folder = root / "submissions/2021/applications/blank-demo"
    with form(browser, address) as (page, visit):
        open_zip(page, zipped(folder))
        page.get_by_role("alert").get_by_text("plan.yaml 里有").wait_for()
        assert "“产业集群名称”还没有填" in at(page, "application/cluster/name.error").inner_text()
        go(page, "实施方案")
        assert at(page, "plan/tasks/0/title").input_value() == ""
        assert at(page, "narrative/1").input_value() == ""
        files = downloaded(page)
        assert set(files) == set(files_of(folder))
        name = "blank-demo/plan.md"
        assert files[name] == files_of(folder)[name]
        assert visit.console == []


def test_plan_without_its_headings_stays_whole(browser: Browser, address: str) -> None:
    """A plan.md that lacks a heading is shown whole, kept as it is, and told as a fault."""
    files = files_of(SAMPLES[0])
    name = f"{SAMPLES[0].name}/plan.md"
    files[name] = files[name].replace("### （二）主要特征\n".encode(), b"")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for path, data in files.items():
            archive.writestr(path, data)
    with form(browser, address) as (page, visit):
        open_zip(page, chosen("demo.zip", held.getvalue()))
        page.get_by_text("已打开申报").wait_for(state="attached")
        go(page, "实施方案")
        assert at(page, "narrative").input_value() == files[name].decode()
        assert at(page, "narrative.error").inner_text() == "“规定的标题”还没有写。"
        assert downloaded(page) == files
        assert visit.console == []
