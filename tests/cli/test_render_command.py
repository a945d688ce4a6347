"""`clusterfund render`: data and pages, all of them or none."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY, is_one_chinese_sentence, ran, snapshot
from clusterfund.publish.dataset import dataset
from clusterfund.publish.programme import programme
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from publish.marked import ROUND
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

    from publish.odd_registers import Changes

WHOLE: Changes = [{"set": ROUND}]


def test_data_are_the_datasets(tmp_path: Path) -> None:
    """The data files are the round's and the programme's dataset, in a fixed form."""
    root = build(tmp_path, [*WHOLE, {"run": "approve"}])
    assert ran("render", "--root", root).code == 0
    register = read_round(DiskTree(root), "2021").sound
    wanted: dict[str, Any] = {"2021": dataset(register), "programme": programme()}
    for name, data in wanted.items():
        text = (root / f"docs/data/{name}.json").read_text("utf-8")
        form = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)
        assert text == form + "\n"


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    """Rendering again writes no file; rendering a change writes only what changed."""
    root = build(tmp_path, WHOLE)
    first = ran("render", "--root", root)
    count = len(snapshot(root / "docs"))
    assert first.out == f"生成 {count} 个文件，其中 {count} 个有变化。\n"
    before = snapshot(root / "docs")
    assert ran("render", "--root", root).out == f"生成 {count} 个文件，其中 0 个有变化。\n"
    assert snapshot(root / "docs") == before


def test_stale_pages_go(tmp_path: Path) -> None:
    """A page that is generated no more is deleted; a page by hand stays."""
    root = build(tmp_path, [*WHOLE, {"run": "approve"}])
    assert ran("render", "--root", root).code == 0
    (root / "docs/hand.md").write_text("x", "utf-8")
    assert (root / "docs/awards/2021/alpha.page").is_file()
    shutil.rmtree(root / "submissions/2021/acts")
    assert ran("render", "--root", root).code == 0
    assert not (root / "docs/awards/2021/alpha.page").exists()
    assert (root / "docs/hand.md").read_text("utf-8") == "x"


@pytest.mark.parametrize(
    "zone",
    [
        "alpha/plan.yaml",
        "alpha/e1",
        "reviews/beta/expert-01.yaml",
        "call/round.yaml",
        "./submissions/notes.txt",
    ],
)
def test_errors_stop_the_site(zone: str, tmp_path: Path) -> None:
    """A register with an error is not rendered; the pages of before stay as they were."""
    root = build(tmp_path, WHOLE)
    assert ran("render", "--root", root).code == 0
    before = snapshot(root / "docs")
    broken = build(tmp_path / "broken", [*WHOLE, {"write": {zone: "a: [\n"}}])
    shutil.rmtree(root / "submissions")
    shutil.copytree(broken / "submissions", root / "submissions")
    done = ran("render", "--root", root)
    assert (done.code, done.out) == (1, "")
    assert done.err.endswith("登记册有错误，没有生成页面。\n")
    assert snapshot(root / "docs") == before


@pytest.mark.parametrize("last", [None, "receive", "accept", "rank", "file", "notice", "approve"])
def test_every_stage_has_a_site(last: str | None, tmp_path: Path) -> None:
    """The site can be built at every stage of a round."""
    root = build(tmp_path, [*WHOLE, *([{"run": last}] if last else [])])
    done = ran("render", "--root", root)
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("last", [None, "notice", "approve"])
def test_optional_parameters_may_be_left_out(last: str | None, tmp_path: Path) -> None:
    """What the schema lets a round leave out, the site can do without."""
    root = build(tmp_path, [{"run": last}] if last else [])
    done = ran("render", "--root", root)
    assert (done.code, done.err) == (0, "")


def test_a_bureau_without_contact(tmp_path: Path) -> None:
    """A round that names no bureau among its contacts can still have its notice."""
    portal = {"call/round.yaml#/portal": "https://example.com/"}
    root = build(tmp_path, [{"set": portal}, {"run": "notice"}])
    done = ran("render", "--root", root)
    assert (done.code, done.err) == (0, "")


def test_nothing_registered(tmp_path: Path) -> None:
    """A register without rounds has a site too."""
    (tmp_path / "submissions").mkdir()
    done = ran("render", "--root", tmp_path)
    assert (done.code, done.err) == (0, "")
    assert (tmp_path / "docs/index.md").is_file()


def test_unwritable_docs(tmp_path: Path) -> None:
    """Where `docs` is a file nothing is written, and that is told."""
    root = build(tmp_path, WHOLE)
    (root / "docs").write_text("x", "utf-8")
    before = snapshot(root)
    done = ran("render", "--root", root)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
    assert snapshot(root) == before


def test_sample_data_validate(tmp_path: Path) -> None:
    """The site of the sample is rendered whole, from a commit's files or from copies alike."""
    for name in ("submissions", "docs/guide"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    done = ran("render", "--root", tmp_path)
    assert (done.code, done.err) == (0, "")
    data = json.loads((tmp_path / "docs/data/2021.json").read_text("utf-8"))
    assert data["totals"]["approved"] == 3
