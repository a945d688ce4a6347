"""The site works from a USB stick: a double click on index.html, no server, no network."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from pages.looking import Look, watched

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from pages.building import Built

FOLDER = "clusterfund-site"
ZIP = "clusterfund-site.zip"
FIRST = "先看这里.txt"
STICK = "U 盘 #1 100%"
"""Letters that mean something in an address, in the name of a folder."""


@pytest.fixture(scope="session")
def packed(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `clusterfund offline` writes."""
    out = tmp_path_factory.mktemp("offline")
    done = ran("offline", "--site", built.site, "--out", out)
    assert (done.code, done.err) == (0, "")
    return out


@pytest.fixture(scope="session")
def stick(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, unpacked on a stick with an awkward name."""
    folder = tmp_path_factory.mktemp("media") / STICK
    with zipfile.ZipFile(packed / ZIP) as archive:
        archive.extractall(folder)
    return folder / FOLDER


@contextmanager
def opened(browser: Browser, stick: Path, path: str) -> Iterator[Page]:
    """Open a page from the stick; all it asks for is on the stick, and nothing goes wrong."""
    look = Look(path)
    with watched(browser, look) as watch:
        page = watch.context.new_page()
        page.goto((stick / path).as_uri())
        yield page
        page.wait_for_load_state("networkidle")
        look.policy = page.evaluate("cfViolations")
    home = stick.as_uri() + "/"
    assert [url for url in look.requests if not url.startswith((home, "data:", "blob:"))] == []
    assert (look.failures, look.console, look.policy, look.dialogs) == ([], [], [], [])


def test_every_tab_opens(browser: Browser, stick: Path) -> None:
    """From the home page each tab leads to its page, with a heading, style and the way back."""
    with opened(browser, stick, "index.html") as page:
        tabs = page.locator(".md-tabs__link")
        names = [tab.inner_text().strip() for tab in tabs.all()]
        assert len(names) >= 5
        for place, name in enumerate(names):
            tabs.nth(place).click()
            page.wait_for_load_state()
            assert page.locator("h1").inner_text().strip(), name
            assert page.locator(".md-tabs__item--active").inner_text().strip() == name
            display = page.locator(".md-header").evaluate("each => getComputedStyle(each).position")
            assert display == "sticky", name


def test_list_leads_to_a_cluster(browser: Browser, stick: Path) -> None:
    """The approved list is shown, and a name in it leads to the cluster's page."""
    with opened(browser, stick, "awards/2021/index.html") as page:
        link = page.locator("article td a, article th a").first
        name = link.inner_text().strip()
        link.click()
        page.wait_for_load_state()
        assert name in page.locator("article").inner_text()
        assert page.url.startswith(stick.as_uri() + "/awards/2021/")


def test_form_can_be_filled(browser: Browser, stick: Path) -> None:
    """The form opens and keeps what is typed when the page is opened again."""
    with opened(browser, stick, "apply/form-2021.html") as page:
        page.wait_for_selector(".cf-form__nav")
        box = page.locator('[id="application/cluster/name"]')
        box.fill("离线测试产业集群")
        page.locator(".cf-form__nav button").filter(has_text="承诺函").click()
        page.wait_for_timeout(500)
        page.reload()
        page.wait_for_selector(".cf-form__nav")
        assert "离线测试产业集群" in (page.locator("article").inner_text() + box.input_value())


def test_search_box_finds(browser: Browser, stick: Path) -> None:
    """Words typed into the box of the home page lead to results, and a result to its page."""
    with opened(browser, stick, "index.html") as page:
        box = page.locator("#cf-find")
        box.fill("服务券")
        box.press("Enter")
        page.locator("#cf-results[aria-busy=false] > li").first.wait_for()
        assert "服务券" in page.locator("#cf-results > li").first.inner_text().replace("\n", "")
        page.locator("#cf-results a").first.click()
        page.wait_for_load_state()
        assert "服务券" in page.locator("article").inner_text()


def test_folder_and_zip_are_the_same(packed: Path) -> None:
    """The zip holds the folder, and each has the letter, the home page and no server's file."""
    folder = packed / FOLDER
    written = {p.relative_to(packed).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    with zipfile.ZipFile(packed / ZIP) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == sorted(written)
        assert all(archive.read(name) == path.read_bytes() for name, path in written.items())
    assert {f"{FOLDER}/index.html", f"{FOLDER}/{FIRST}"} <= written.keys()
    ends = ("404.html", "sitemap.xml", "sitemap.xml.gz", ".map")
    assert [name for name in written if name.endswith(ends)] == []


def test_letter_can_be_read_everywhere(packed: Path) -> None:
    """The letter says what to open, in a form that the oldest Notepad reads."""
    data = (packed / FOLDER / FIRST).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") > 5
    assert "双击这个文件夹里的 index.html" in data.decode("utf-8-sig")
    assert ZIP in data.decode("utf-8-sig")


def test_digest_is_beside_the_zip(packed: Path) -> None:
    """The file beside the zip is what `sha256sum` prints of it."""
    digest = hashlib.sha256((packed / ZIP).read_bytes()).hexdigest()
    assert (packed / f"{ZIP}.sha256").read_text("utf-8") == f"{digest}  {ZIP}\n"


def test_same_site_same_bytes(built: Built, packed: Path, tmp_path: Path) -> None:
    """A copy of the site with other times, in another place, gives the same zip."""
    shutil.copytree(built.site, tmp_path / "copy", copy_function=shutil.copyfile)
    done = ran("offline", "--site", tmp_path / "copy", "--out", tmp_path / "out")
    assert done.code == 0
    assert (tmp_path / "out" / ZIP).read_bytes() == (packed / ZIP).read_bytes()


def test_no_site_no_stick(tmp_path: Path) -> None:
    """Where no site was built, nothing is written, and the message says how to build it."""
    done = ran("offline", "--site", tmp_path, "--out", tmp_path / "out")
    assert (done.code, done.out) == (2, "")
    assert "请先运行 make site" in done.err
    assert not (tmp_path / "out").exists()


def test_nothing_is_overwritten(built: Built, packed: Path) -> None:
    """A folder that is there already stays as it is."""
    done = ran("offline", "--site", built.site, "--out", packed)
    assert done.code == 2
    assert "请先删除它" in done.err
