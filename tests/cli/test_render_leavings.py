"""`clusterfund render` and files that others left in `docs`: no harm, no traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import is_one_chinese_sentence, ran
from publish.marked import ROUND
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path


def docs(root: Path) -> Path:
    """Make the folder of pages."""
    (root / "docs/guide").mkdir(parents=True)
    return root / "docs"


@pytest.mark.parametrize("name", ["../keep.txt", "guide/../../keep.txt", "/keep.txt"])
def test_nothing_outside_is_deleted(name: str, tmp_path: Path) -> None:
    """Whatever the record of generated pages says, no file outside `docs` is deleted."""
    root = build(tmp_path, [{"set": ROUND}])
    (root / "keep.txt").write_text("x", "utf-8")
    outside = f"{root}{name}" if name.startswith("/") else name
    (docs(root) / ".generated").write_text(f"{outside}\n", "utf-8")
    ran("render", "--root", root)
    assert (root / "keep.txt").is_file()


@pytest.mark.parametrize("record", [b"guide\n", b"\xff\n", b"a\x00b\n", b"\n\n", b"gone.md\n"])
def test_odd_records_are_no_traceback(record: bytes, tmp_path: Path) -> None:
    """A record that names a folder, a file that is gone, or nothing readable does no harm."""
    root = build(tmp_path, [{"set": ROUND}])
    (docs(root) / ".generated").write_bytes(record)
    done = ran("render", "--root", root)
    assert done.code in {0, 2}
    assert done.code == 0 or is_one_chinese_sentence(done.err)


@pytest.mark.parametrize(
    "guide", [b"\xff", b"{{ nothing }}", b"{% if %}", b"\n\n{{ 1 / 0 }}", b"{{ round.title | no }}"]
)
def test_odd_guides_are_one_sentence(guide: bytes, tmp_path: Path) -> None:
    """A guide that cannot be filled in is named in one sentence, and nothing is written."""
    root = build(tmp_path, [{"set": ROUND}])
    (docs(root) / "guide/2021.md.j2").write_bytes(guide)
    done = ran("render", "--root", root)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err
    assert "docs/guide/2021.md.j2" in done.err
    assert not (root / "docs/index.md").exists()


@pytest.mark.parametrize("lines", [0, 1, 4])
def test_faults_of_guides_have_their_line(lines: int, tmp_path: Path) -> None:
    """A name that a guide misspells is reported at its own line."""
    root = build(tmp_path, [{"set": ROUND}])
    (docs(root) / "guide/2021.md.j2").write_text("\n" * lines + "{{ round.nope.x }}\n", "utf-8")
    done = ran("render", "--root", root)
    assert f"第 {lines + 1} 行" in done.err
