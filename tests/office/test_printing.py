"""`clusterfund print`: three forms for stamps and staples, the same from the same data."""

from __future__ import annotations

import io
import shutil
from functools import partial
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
import typst

from cli.running import ran
from clusterfund.office import typeset as setting
from clusterfund.office.errors import (
    IncompleteApplicationError,
    MissingFontError,
    MissingGlyphError,
    TypesettingError,
)
from clusterfund.office.forms import forms
from clusterfund.office.scans import stamps
from clusterfund.office.typeset import typeset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from support.building import BASE, build

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

A4 = (595, 842)
CONTACT = {"person": "示例联系人", "phone": "0750-0000000"}
NAMES = ["申报信息表", "实施方案", "责任承诺函"]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """Print the base's first cluster once."""
    out = tmp_path_factory.mktemp("printed")
    contacts = out / "contacts.yaml"
    contacts.write_text("person: 示例联系人\nphone: 0750-0000000\n", "utf-8")
    done = ran("print", "2021", "alpha", "--root", BASE, "--out", out, "--contacts", contacts)
    assert (done.code, done.err) == (0, "")
    return {name: (out / f"2021-alpha-{name}.pdf").read_bytes() for name in NAMES}


def data(form: str) -> dict[str, Any]:
    """Give what a form shows."""
    register = read_round(DiskTree(BASE), "2021").sound
    return forms(register.applications["alpha"], register, CONTACT)[form]


def pages(pdf: bytes) -> list[pypdf.PageObject]:
    """Give the pages of a PDF."""
    return list(pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_every_page_is_a4_and_numbered(printed: Mapping[str, bytes]) -> None:
    """Each page is A4 and says which page of how many, with the fingerprint."""
    register = read_round(DiskTree(BASE), "2021").sound
    fingerprint = forms(register.applications["alpha"], register, CONTACT)["plan"]["fingerprint"]
    for pdf in printed.values():
        sheets = pages(pdf)
        for number, page in enumerate(sheets, 1):
            assert (round(page.mediabox.width), round(page.mediabox.height)) == A4
            text = "".join(page.extract_text().split())
            assert f"第{number}页共{len(sheets)}页" in text
            assert "".join(fingerprint.split()) in text


def test_every_page_has_a_code_that_can_be_read(printed: Mapping[str, bytes]) -> None:
    """The code of each page names its part; cover, 表一 and each 表二 begin on a front side."""
    parts = [(page, stamp.part) for page, stamp in stamps(printed["申报信息表"]) if stamp]
    sheets = sorted(
        path.stem for path in (BASE / "submissions/2021/applications/alpha/enterprises").iterdir()
    )
    begins = {part: page for page, part in reversed(parts)}
    assert list(dict.fromkeys(part for _, part in parts)) == ["cover", "application", *sheets]
    assert [page for page in begins.values() if page % 2 == 0] == []
    assert [page for page, _ in parts] == list(range(1, len(pages(printed["申报信息表"])) + 1))
    assert {stamp and stamp.part for _, stamp in stamps(printed["实施方案"])} == {"plan"}
    assert {stamp and stamp.part for _, stamp in stamps(printed["责任承诺函"])} == {"commitment"}


def test_cover_shows_the_contact(printed: Mapping[str, bytes]) -> None:
    """The contact of the local file is on the cover, and on no other page."""
    shown = [CONTACT["person"] in page.extract_text() for page in pages(printed["申报信息表"])]
    assert shown == [True] + [False] * (len(shown) - 1)
    assert CONTACT["phone"] in pages(printed["申报信息表"])[0].extract_text()


def test_same_data_gives_the_same_paper(printed: Mapping[str, bytes]) -> None:
    """Printing again gives the same bytes."""
    assert typeset("plan", data("plan")) == printed["实施方案"]
    assert typeset("information", data("information")) == printed["申报信息表"]


def test_letters_without_a_glyph_are_named() -> None:
    """A letter that no font has is an error that names it, never a gap on the paper."""
    shown = data("commitment")
    shown["addressee"] += "\U0002b740"
    with pytest.raises(MissingGlyphError, match="\U0002b740"):
        typeset("commitment", shown)


def test_missing_fonts_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the fonts of the forms nothing is printed, and the fault says what to install."""
    bare = partial(typst.Compiler, ignore_system_fonts=True)
    monkeypatch.setattr(typst, "Compiler", bare)
    with pytest.raises(MissingFontError, match="fonts-noto-cjk"):
        typeset("commitment", data("commitment"))


def test_broken_forms_are_a_named_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A form that typst cannot set, or warns of, is a fault with its reason."""
    shutil.copytree(setting.FORMS, tmp_path / "forms")
    monkeypatch.setattr(setting, "FORMS", tmp_path / "forms")
    form = tmp_path / "forms/commitment.typ"
    text = form.read_text("utf-8")
    form.write_text(text + "#data.nothing\n", "utf-8")
    with pytest.raises(TypesettingError, match="nothing"):
        typeset("commitment", data("commitment"))
    form.write_text(text + "#[**]\n", "utf-8")
    with pytest.raises(TypesettingError, match="commitment"):
        typeset("commitment", data("commitment"))


def test_hostile_texts_stay_texts(tmp_path: Path) -> None:
    """What looks like typst's own language is printed as it stands."""
    odd = "#let x = 1 $x$ *a* _b_ @c <d> \\e [f] `g` //h /*i*/"
    root = build(tmp_path, [{"set": {"alpha/application.yaml#/cluster/overview": odd}}])
    register = read_round(DiskTree(root), "2021").sound
    shown = forms(register.applications["alpha"], register, CONTACT)["information"]
    text = "".join(page.extract_text() for page in pages(typeset("information", shown)))
    assert "".join(odd.split()) in "".join(text.split())


def test_forms_want_the_whole_application(tmp_path: Path) -> None:
    """An application without its commitment is no set of forms."""
    root = build(tmp_path, [{"remove": ["alpha/commitment.yaml"]}])
    register = read_round(DiskTree(root), "2021").sound
    with pytest.raises(IncompleteApplicationError, match="alpha"):
        forms(register.applications["alpha"], register, CONTACT)


def test_an_incomplete_application_is_not_printed(tmp_path: Path) -> None:
    """Where a form is missing, nothing is written and the findings say what."""
    root = build(tmp_path, [{"remove": ["alpha/commitment.yaml"]}])
    done = ran("print", "2021", "alpha", "--root", root, "--out", tmp_path / "out")
    assert done.code != 0
    assert "commitment.yaml" in done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("person: 甲\n", "没有 person 和 phone"),
        ("a: &a 1\n", "不"),
        ("person: 甲\nphone: 1\n", "没有 person 和 phone"),
    ],
)
def test_broken_contacts_are_a_named_fault(text: str, why: str, tmp_path: Path) -> None:
    """A contact file that cannot be used is named with the reason and how to write it."""
    path = tmp_path / "contacts.yaml"
    path.write_text(text, "utf-8")
    done = ran(
        "print", "2021", "alpha", "--root", BASE, "--out", tmp_path / "o", "--contacts", path
    )
    assert done.code == 2
    assert why in done.err
    assert "person: 姓名" in done.err


def test_contacts_inside_the_register_are_refused(tmp_path: Path) -> None:
    """A contact file below submissions/ would enter git: it is refused."""
    root = build(tmp_path)
    path = root / "submissions/2021/contacts.yaml"
    path.write_text("person: 甲\nphone: '1'\n", "utf-8")
    done = ran(
        "print", "2021", "alpha", "--root", root, "--out", tmp_path / "o", "--contacts", path
    )
    assert done.code == 2
    assert "个人信息不能放在这里" in done.err


@pytest.mark.parametrize(
    "words", [(), ("--out", "o", "--fingerprint", "x"), ("--fingerprint", "x")]
)
def test_usage(words: tuple[str, ...]) -> None:
    """Exactly one of the three things is done at a time, and a fingerprint looks like one."""
    done = ran("print", "2021", "alpha", "--root", BASE, *words)
    assert (done.code, done.out) == (2, "")
    assert "请写" in done.err
