"""A person at the page of the form: opening it, filling it in, taking the zip away."""

from __future__ import annotations

import io
import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from pages.browsing import DESKTOP, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Download, FilePayload, Locator, Page

    from pages.browsing import Visit

PAGE = "apply/form-2021.html"
STEPS = ("封面", "表二", "实施方案", "承诺函", "检查和下载")


@contextmanager
def form(
    browser: Browser,
    address: str,
    size: tuple[int, int] = DESKTOP,
    scheme: Literal["light", "dark"] = "light",
) -> Iterator[tuple[Page, Visit]]:
    """Open the form, blank, in a browser that has no draft."""
    with opened(browser, size, scheme) as (page, visit):
        page.goto(address + PAGE)
        page.wait_for_selector(".cf-form__nav")
        yield page, visit


def at(page: Page, name: str) -> Locator:
    """Give the control of a field by its place, such as `enterprise/address/detail`."""
    return page.locator(f'[id="{name}"]')


def go(page: Page, step: str) -> None:
    """Go to a step."""
    page.locator(".cf-form__nav button").filter(has_text=step).click()


def zipped(folder: Path) -> FilePayload:
    """Pack a folder as an applicant would; a file to choose."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder.parent).as_posix())
    return chosen(f"{folder.name}.zip", held.getvalue())


def chosen(name: str, data: bytes) -> FilePayload:
    """Give a file as somebody chooses it."""
    return {"name": name, "mimeType": "application/zip", "buffer": data}


def open_zip(page: Page, file: FilePayload) -> None:
    """Open a zip in the form."""
    page.get_by_text("打开以前的申报文件夹或 zip").click()
    page.set_input_files("#open-zip", file)


def downloaded(page: Page) -> dict[str, bytes]:
    """Take the zip away and give its files."""
    go(page, "检查和下载")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="下载申报文件夹").click()
    return unpacked(waiting.value)


def unpacked(download: Download) -> dict[str, bytes]:
    """Give the files of a download."""
    with zipfile.ZipFile(download.path()) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def files_of(folder: Path) -> dict[str, bytes]:
    """Give the files of an application's folder as its zip has them."""
    return {
        path.relative_to(folder.parent).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
