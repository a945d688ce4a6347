"""The PDF of a notice: made once, the same bytes every time, and only offered while it fits."""

from __future__ import annotations

import io
import json
import re
import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
import typst

from cli.running import REPOSITORY, is_one_chinese_sentence, ran, snapshot
from clusterfund.office.notice import notice_paper
from clusterfund.office.typeset import letters, typeset
from clusterfund.site.notices import fits
from publish.odd_registers import CORRECTED
from support.building import build

if TYPE_CHECKING:
    from pages.building import Built

A4 = (595, 842)
FOOT = re.compile("—[0-9]+—(示例数据)?")


def words(pdf: bytes) -> str:
    """Give the text of a PDF without blanks, page numbers and marks at the foot."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return FOOT.sub("", "".join("".join(page.extract_text().split()) for page in pages))


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A round with two notices, rendered with their PDFs."""
    root = build(tmp_path_factory.mktemp("corrected"), CORRECTED)
    done = ran("render", "--pdf", "--root", root)
    assert (done.code, done.err) == (0, "")
    return root


@pytest.fixture
def copied(corrected: Path, tmp_path: Path) -> Path:
    """A copy of it, to change."""
    return shutil.copytree(corrected, tmp_path / "root")


def data(root: Path) -> dict[str, Any]:
    """Give the public dataset of a round."""
    return dict(json.loads((root / "docs/data/2021.json").read_text("utf-8")))


def test_committed_pdf_fits_the_sample(built: Built) -> None:
    """Every notice of the sample has a committed PDF of exactly its act and tables."""
    for notice in built.data["notices"]:
        pdf = REPOSITORY / f"docs/notices/2021/{notice['number']:04d}.pdf"
        assert fits(notice_paper(built.data, notice), pdf.read_bytes())


def test_pdf_says_what_the_page_says(built: Built) -> None:
    """Every sentence, name and amount of the notice is on the committed paper."""
    for notice in built.data["notices"]:
        paper = notice_paper(built.data, notice)
        pdf = (built.site / f"notices/2021/{notice['number']:04d}.pdf").read_bytes()
        text = words(pdf)
        sentences = [each for part in paper["sections"] for each in part["text"]]
        rows = [row[name] for row in paper["rows"] for name in ("name", "lead", "amount")]
        members = [each[name] for row in paper["rows"] for each in row["members"] for name in each]
        wanted = [paper["title"], paper["signer"], paper["total"], *sentences, *rows, *members]
        assert [each for each in wanted if "".join(each.split()) not in text] == []


def test_pages_are_a4_with_numbers(built: Built) -> None:
    """Each page is A4, has its number at the foot, and is marked as a sample."""
    pdf = (built.site / "notices/2021/0016.pdf").read_bytes()
    for number, page in enumerate(pypdf.PdfReader(io.BytesIO(pdf)).pages, 1):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == A4
        assert f"—{number}—示例数据" in "".join(page.extract_text().split())


def test_same_notice_gives_the_same_bytes(corrected: Path) -> None:
    """The PDF is a function of the notice alone."""
    found = data(corrected)
    for notice in found["notices"]:
        made = (corrected / f"docs/notices/2021/{notice['number']:04d}.pdf").read_bytes()
        assert typeset("notice", notice_paper(found, notice)) == made


def test_pdf_is_made_once(copied: Path) -> None:
    """A PDF that fits its notice is left as it is, even where the fonts would give other bytes."""
    path = copied / "docs/notices/2021/0007.pdf"
    path.write_bytes(path.read_bytes() + b"\n% made with other fonts\n")
    before = snapshot(copied / "docs/notices")
    assert ran("render", "--pdf", "--root", copied).code == 0
    after = snapshot(copied / "docs/notices")
    assert after["2021/0007.pdf"] == before["2021/0007.pdf"]


def test_pdf_of_other_data_is_not_offered(copied: Path) -> None:
    """A page does not lead to a PDF of another notice, until it is made anew."""
    notices = copied / "docs/notices/2021"
    shutil.copy(notices / "0007.pdf", notices / "0010.pdf")
    assert ran("render", "--root", copied).code == 0
    assert "0010.pdf" not in (notices / "0010.page").read_text("utf-8")
    assert ran("render", "--pdf", "--root", copied).code == 0
    assert "0010.pdf" in (notices / "0010.page").read_text("utf-8")


def test_missing_fonts_stop_only_the_paper(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without fonts `--pdf` says what to install and writes nothing; the site needs none."""
    monkeypatch.setattr(typst, "Compiler", partial(typst.Compiler, ignore_system_fonts=True))
    (copied / "docs/notices/2021/0010.pdf").unlink()
    before = snapshot(copied / "docs")
    done = ran("render", "--pdf", "--root", copied)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
    assert "fonts-noto-cjk" in done.err
    assert snapshot(copied / "docs") == before
    assert ran("render", "--root", copied).code == 0


def test_unreadable_pdf_is_one_sentence(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A PDF that the system refuses to read is named, and nothing is written."""
    opened = Path.open

    def refused(path: Path, *how: Any, **more: Any) -> Any:
        if path.suffix == ".pdf":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *how, **more)

    monkeypatch.setattr(Path, "open", refused)
    before = snapshot(copied / "docs/data")
    done = ran("render", "--root", copied)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
    assert ".pdf" in done.err
    assert snapshot(copied / "docs/data") == before


def test_paper_shows_public_data_only(corrected: Path) -> None:
    """All that a PDF is made of is in the public dataset, or is the programme's own words."""
    found = data(corrected)
    public = set(letters(found))
    for notice in found["notices"]:
        rows = notice_paper(found, notice)["rows"]
        assert set(letters(rows)) <= public | set("家元,.")
