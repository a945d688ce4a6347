"""What the form opens it gives back, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from form.core import ROOT
from form.filling import downloaded, files_of, form, go, open_zip, zipped

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
