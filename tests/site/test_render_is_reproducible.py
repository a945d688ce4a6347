"""`clusterfund render` is a pure function of the register: same input, same bytes."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from pages.building import copy_repository, documents, render

if TYPE_CHECKING:
    from pathlib import Path

    from pages.building import Built

ELSEWHERE = {"PYTHONHASHSEED": "7", "TZ": "America/Los_Angeles", "LC_ALL": "C", "LANG": "C"}
CLUSTER = "applications/microphone/application.yaml"


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy that was rendered once."""
    root = copy_repository(tmp_path_factory.mktemp("rendered"))
    done = render(root, PYTHONHASHSEED="1", TZ="Asia/Shanghai", LC_ALL="C.UTF-8")
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture
def copied(rendered: Path, tmp_path: Path) -> Path:
    """A copy of that copy, to change."""
    return shutil.copytree(rendered, tmp_path / "copy")


def test_building_twice_gives_the_same_text(built: Built) -> None:
    """Pages are the same for the same dataset."""
    assert built.pages_of(built.data) == built.pages_of(built.data)


def test_place_and_time_do_not_matter(rendered: Path, tmp_path: Path) -> None:
    """Another hash seed, time zone, locale and folder give the same bytes."""
    other = copy_repository(tmp_path / "elsewhere")
    done = render(other, **ELSEWHERE)
    assert done.returncode == 0, done.stderr
    assert documents(other) == documents(rendered)


def test_second_render_changes_nothing(copied: Path) -> None:
    """Rendering again writes no file."""
    before = {path: path.stat().st_mtime_ns for path in (copied / "docs").rglob("*")}
    done = render(copied)
    assert "其中 0 个有变化" in done.stdout
    assert {path: path.stat().st_mtime_ns for path in (copied / "docs").rglob("*")} == before


KEYS = re.compile(r"    ssh_keys:\n      - key: .*\n        from: .*\n")


def test_page_of_a_removed_cluster_goes(copied: Path) -> None:
    """A cluster that leaves the register takes its page along, and nothing by hand is lost."""
    page = copied / "docs/awards/2021/microphone.page"
    by_hand = copied / "docs/awards/2021/by-hand.md"
    by_hand.write_text("手写\n", "utf-8")
    assert page.is_file()
    acts = sorted((copied / "submissions/2021/acts").glob("*.yaml"))
    later = [path for path in acts if path.name > "0020"]  # they rest on the approval by its name
    for path in (
        "applications/microphone",
        "reviews/microphone",
        "acts/0017-receive-microphone.yaml",
        "acts/0018-accept-microphone.yaml",
        *(f"acts/{path.name}" for path in later),
    ):
        target = copied / "submissions/2021" / path
        if target.is_dir():
            shutil.rmtree(target)
        else:
            target.unlink()
    last = copied / "submissions/2021/acts/0019-approve.yaml"
    last.rename(last.with_name("0017-approve.yaml"))
    for signature in last.parent.glob("*.sig"):  # the renamed act cannot keep its own
        signature.unlink()
    roster = copied / "submissions/2021/call/roster.yaml"
    text = roster.read_text("utf-8")
    roster.write_text(KEYS.sub("", text), "utf-8")
    done = render(copied)
    assert done.returncode == 0, done.stderr
    assert not page.exists()
    assert by_hand.is_file()
    assert "microphone" not in (copied / "docs/.generated").read_text("utf-8")


def test_error_leaves_the_pages(copied: Path) -> None:
    """With an error in the register nothing is written, and the command says so and exits 1."""
    before = documents(copied)
    path = copied / "submissions/2021" / CLUSTER
    path.write_text(path.read_text("utf-8") + "extra: 1\n", "utf-8")
    done = render(copied)
    assert done.returncode == 1
    assert "登记册有错误，没有生成页面" in done.stderr
    assert f"{CLUSTER}:" in done.stderr
    assert documents(copied) == before


def test_error_stops_the_build(copied: Path) -> None:
    """A register with an error does not become a site: the hook's failure fails the build."""
    path = copied / "submissions/2021" / CLUSTER
    path.write_text(path.read_text("utf-8") + "extra: 1\n", "utf-8")
    done = render(copied)
    assert done.returncode == 1
    assert not (copied / "site").exists()
