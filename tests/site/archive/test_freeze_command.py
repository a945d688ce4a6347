"""`clusterfund freeze`: a settled round's copy, whole, checkable, and not replaced by accident."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from functools import partial
from typing import TYPE_CHECKING

import pytest
import typst

from cli.running import is_one_chinese_sentence, ran, snapshot
from clusterfund.cli.copies import copies
from clusterfund.site import errors
from pages.building import SKIPPED, copy_repository
from publish.odd_registers import CORRECTED
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.errors import ClusterfundError
    from pages.building import Built

FAULTS = (
    (errors.UnsettledRoundError("2021", ["甲", "乙"]), ("2021", "甲；乙")),
    (errors.FrozenCopyError("x/y", ["a", "b"]), ("x/y", "2 个文件", "--again")),
    (errors.BrokenSumsError("x/y", 7), ("x/y", "第 7 行")),
    (errors.BrokenFrozenCopyError("x/y", "a"), ("x/y", "a", "--again")),
    (errors.BrokenRedirectsError("x/y", "为什么"), ("x/y", "为什么")),
)
SUMS = "SHA256SUMS"


@pytest.fixture
def root(frozen: Built, tmp_path: Path) -> Path:
    """A copy of the repository with the frozen round, to change."""
    for name in ("submissions", "docs"):
        shutil.copytree(frozen.root / name, tmp_path / name, ignore=SKIPPED)
    return tmp_path


def freeze(root: Path, *words: str) -> tuple[int, str, str]:
    """Freeze the round of 2021 as on a day after its end."""
    done = ran("freeze", "2021", "--on", "2023-12-04", "--root", root, *words)
    return done.code, done.out, done.err


@pytest.mark.parametrize(("fault", "wanted"), FAULTS)
def test_faults_say_what_is_wrong(fault: ClusterfundError, wanted: tuple[str, ...]) -> None:
    """Each fault is one Chinese sentence or two, with the names that it is about."""
    assert str(fault).endswith("。")
    assert [each for each in wanted if each not in str(fault)] == []


def test_copy_is_checked_by_sha256sum(root: Path) -> None:
    """The manifest names every file of the copy but itself, and `sha256sum -c` finds all true."""
    folder = root / "docs/archive/2021"
    listed = {line.split("  ")[1] for line in (folder / SUMS).read_text("utf-8").splitlines()}
    assert listed == set(snapshot(folder)) - {SUMS}
    done = subprocess.run(
        ["sha256sum", "-c", "--quiet", "--strict", SUMS],  # noqa: S607 -- the system's own
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_copy_is_whole(root: Path, frozen: Built) -> None:
    """Notices with their PDFs, list, clusters, funds, acts and data are all in the copy."""
    names = set(snapshot(root / "docs/archive/2021"))
    clusters = {f"awards/2021/{each['cluster']}.html" for each in frozen.data["clusters"]}
    data = {path for path in snapshot(root / "docs") if path.startswith("data/2021/")}
    assert names == {
        SUMS,
        "index.html",
        "frozen.css",
        "notices/2021/0016.html",
        "notices/2021/0016.pdf",
        "awards/2021/index.html",
        "awards/2021/enterprises_1.html",
        "funds/2021.html",
        "verify/2021.html",
        "data/2021.json",
        *clusters,
        *data - {"data/2021/index.page"},
    }
    copied = (root / "docs/archive/2021/data/2021.json").read_bytes()
    assert copied == (root / "docs/data/2021.json").read_bytes()


def test_freezing_again_changes_nothing(root: Path) -> None:
    """The copy is a function of the register: the same again is no other copy, on any day."""
    before = snapshot(root / "docs/archive")
    code, out, err = freeze(root)
    assert (code, err) == (0, "")
    assert "其中 0 个有变化" in out
    assert ran("freeze", "2021", "--on", "2030-01-01", "--root", root).code == 0
    assert snapshot(root / "docs/archive") == before


def test_another_copy_is_refused(root: Path) -> None:
    """A copy that would differ is refused and stays; `--again` replaces it, stale files too."""
    sheet = root / "docs/assets/site.css"
    sheet.write_text(sheet.read_text("utf-8") + "/* new */\n", "utf-8")
    folder = root / "docs/archive/2021"
    (folder / "stale.html").write_text("x", "utf-8")
    line = f"{hashlib.sha256(b'x').hexdigest()}  stale.html\n"
    (folder / SUMS).write_text((folder / SUMS).read_text("utf-8") + line, "utf-8")
    before = snapshot(folder)
    code, out, err = freeze(root)
    assert (code, out) == (2, "")
    assert is_one_chinese_sentence(err)
    assert "--again" in err
    assert snapshot(folder) == before
    assert freeze(root, "--again")[0] == 0
    assert not (folder / "stale.html").exists()
    assert "/* new */" in (folder / "frozen.css").read_text("utf-8")


@pytest.mark.parametrize("line", ["x", "0" * 64, f"{'0' * 64}  ../x", f"{'0' * 64}  /x"])
def test_odd_manifests_are_one_sentence(line: str, root: Path) -> None:
    """A manifest that names anything else is not believed, and nothing is removed by it."""
    path = root / "docs/archive/2021" / SUMS
    path.write_text(f"{line}\n", "utf-8")
    before = snapshot(root)
    code, out, err = freeze(root, "--again")
    assert (code, out) == (2, "")
    assert is_one_chinese_sentence(err)
    assert "第 1 行" in err
    assert snapshot(root) == before


CHANGED = {
    "changed page": ("index.html", b"x"),
    "changed data": ("data/2021.json", b"{}"),
    "missing paper": ("notices/2021/0016.pdf", None),
    "page that is not listed": ("new.html", b"x"),
}


@pytest.mark.parametrize("case", CHANGED)
def test_changed_copies_are_noticed(case: str, frozen: Built, tmp_path: Path) -> None:
    """A frozen file that is not as listed is named, and so is one that nothing lists."""
    shutil.copytree(frozen.docs / "archive", tmp_path / "archive")
    sums = (tmp_path / "archive/2021" / SUMS).read_bytes()
    assert copies(tmp_path) == {"2021": hashlib.sha256(sums).hexdigest()}
    name, data = CHANGED[case]
    path = tmp_path / "archive/2021" / name
    path.unlink() if data is None else path.write_bytes(data)
    with pytest.raises(errors.BrokenFrozenCopyError, match=f"其中 {name} 与指纹清单不符"):
        copies(tmp_path)


def test_changed_copies_stop_the_site(root: Path) -> None:
    """With a changed frozen page no site is made, and nothing is written."""
    (root / "docs/archive/2021/index.html").write_text("x", "utf-8")
    before = snapshot(root / "docs")
    done = ran("render", "--root", root)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
    assert snapshot(root / "docs") == before


def test_running_notices_keep_a_round_open(root: Path) -> None:
    """A round whose notice has not ended cannot be frozen: the last day is still part of it."""
    assert "第 16 号公示到 2021-09-22" in freeze(root, "--on", "2021-09-22")[2]
    assert freeze(root, "--on", "2021-09-23")[0] == 0


def test_clusters_under_way_keep_a_round_open(tmp_path: Path) -> None:
    """The sample itself cannot be frozen, and the command names the cluster in review."""
    root = copy_repository(tmp_path)
    code, out, err = freeze(root)
    assert (code, out) == (2, "")
    assert is_one_chinese_sentence(err)
    assert "集群 microphone 已受理" in err
    assert not (root / "docs/archive/2021").exists()


def test_an_open_round_is_not_frozen(tmp_path: Path) -> None:
    """A round that has received nothing is not settled either."""
    code, _, err = freeze(build(tmp_path))
    assert code == 2
    assert "还没有收到申报" in err


def test_unknown_rounds_are_named(root: Path) -> None:
    """A round that there is not is a fault that lists those there are."""
    done = ran("freeze", "1999", "--root", root)
    assert done.code == 2
    assert "1999" in done.err


def test_errors_stop_the_freezing(root: Path) -> None:
    """A register with an error is not frozen; the copy stays as it was."""
    (root / "submissions/2021/call/round.yaml").write_text("a: [\n", "utf-8")
    before = snapshot(root / "docs")
    code, _, err = freeze(root)
    assert code == 1
    assert err.endswith("登记册有错误，没有冻结。\n")
    assert snapshot(root / "docs") == before


def test_papers_are_made_where_missing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A notice without PDF gets one; without fonts the fault says what to install."""
    pdf = root / "docs/notices/2021/0016.pdf"
    pdf.unlink()
    with monkeypatch.context() as bare:
        bare.setattr(typst, "Compiler", partial(typst.Compiler, ignore_system_fonts=True))
        code, _, err = freeze(root)
    assert code == 2
    assert "fonts-noto-cjk" in err
    assert freeze(root, "--again")[0] == 0
    assert pdf.read_bytes() == (root / "docs/archive/2021/notices/2021/0016.pdf").read_bytes()


def test_corrected_rounds_name_what_is_open(tmp_path: Path) -> None:
    """Every reason why a round is not settled is told at once."""
    root = build(tmp_path, CORRECTED)
    done = ran("freeze", "2021", "--on", "2021-09-18", "--root", root)
    assert "第 7 号公示" in done.err
    assert "第 10 号公示" in done.err
    assert "集群 alpha" in done.err
