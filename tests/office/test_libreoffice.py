"""Workbooks that the real LibreOffice has opened and saved again read as before."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest

from cli.running import REPOSITORY
from clusterfund.office.workbook import intake as taking
from clusterfund.office.workbook.intake import Into, take_in
from clusterfund.office.workbook.narrative import apart, together
from clusterfund.office.workbook.template import template
from clusterfund.records import Narrative, Source
from clusterfund.register import convert
from clusterfund.register.load import read_round
from clusterfund.register.tree import TOP, DiskTree
from office.generated import AWKWARD
from office.workbooks import canonical, folder, into, register

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.records import Application

MISSING = "这些测试需要 LibreOffice；请运行 sh .ci/office。"
SAMPLE = ("electronics", "stainless-steel")
SECONDS = 180
TEXTS = [text for text in AWKWARD if not text.startswith("_x005F_")]
"""LibreOffice itself loses the escape of an escape; nobody writes that."""


def awkward() -> Application:
    """Give an application whose texts begin like formulas, look like numbers, end in line feeds."""
    alpha = register().applications["alpha"]
    form = dict(alpha.source.data)
    form["performance_goal"] = "\n".join(TEXTS) + "\n\n"
    form["cluster"] = {**form["cluster"], "overview": "  两头有空格 ", "name": "=1+1"}
    data: dict[str, Any] = dict(alpha.enterprises[0].source.data)
    data["purchases"] = [
        {"product": "mes-cloud", "description": text, "amount": "0.10"} for text in TEXTS
    ]
    data |= {"name": "@公司", "established_on": "1900-01-31", "registered_capital": "0.000001"}
    data |= {"other_investment": 99_999_999_999, "requested_subsidy": "99999999998.99"}
    text = ["# =标题", "", "## 一、产业集群发展现状", "", "-一", "", "+二", ""]
    narrative = together(apart(text)).decode().split("\n")
    return replace(
        alpha,
        source=Source("a", form, 0),
        enterprises=(convert.enterprise(Source("e", data, 0)), *alpha.enterprises[1:]),
        narrative=Narrative(Source("plan.md", narrative, 0), tuple(narrative)),
    )


def convert_all(office: str, to: str, out: Path, files: list[Path], profile: Path) -> list[Path]:
    """Open files in LibreOffice and save them in a format."""
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            str(out),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=SECONDS,
    )
    return [out / f"{each.stem}.{to}" for each in files]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give folders of what LibreOffice saved: at once, and through its own format."""
    office = shutil.which("soffice")
    if office is None:
        pytest.fail(MISSING, pytrace=False)
    root = tmp_path_factory.mktemp("office")
    whole = read_round(DiskTree(REPOSITORY), "2021").sound
    files = []
    for name, book in (
        ("awkward", template(register(), awkward())),
        *((slug, template(whole, whole.applications[slug])) for slug in SAMPLE),
    ):
        files.append(root / f"{name}.xlsx")
        files[-1].write_bytes(book)
    profile = root / "profile"
    convert_all(office, "xlsx", root / "xlsx", files, profile)
    own = convert_all(office, "ods", root / "ods", files, profile)
    convert_all(office, "xlsx", root / "through-ods", own, profile)
    return {name: root / name for name in ("xlsx", "through-ods")}


ways = pytest.mark.parametrize("way", ["xlsx", "through-ods"])


@ways
@pytest.mark.parametrize("slug", SAMPLE)
def test_libreoffice_loses_nothing(way: str, slug: str, saved: dict[str, Path]) -> None:
    """The sample, opened and saved again, gives the same bytes, and LibreOffice's sums agree."""
    tree = DiskTree(REPOSITORY)
    whole = read_round(tree, "2021").sound
    data = (saved[way] / f"{slug}.xlsx").read_bytes()
    taken = take_in("a.xlsx", data, Into(tree, whole, slug))
    assert [each.code for each in taken.findings if each.code.startswith("W")] == []
    assert taken.files == canonical(whole.applications[slug], f"{TOP}/2021/applications/{slug}")


@ways
def test_libreoffice_changes_no_awkward_text(way: str, saved: dict[str, Path]) -> None:
    """Texts like formulas, codes, escapes and numbers come back from LibreOffice unchanged."""
    data = (saved[way] / "awkward.xlsx").read_bytes()
    with mock.patch.object(taking, "by_rules", return_value=()):
        taken = take_in("a.xlsx", data, into("gamma"))
    assert [f"{each.code} {each.found}" for each in taken.findings] == []
    assert taken.files == canonical(awkward(), folder("gamma"))
