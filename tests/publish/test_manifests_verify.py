"""Manifests are what coreutils' `sha256sum -c` takes: anyone can verify a decision."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY
from clusterfund import manifest
from clusterfund.publish.programme import programme
from clusterfund.site.pages import Site, build
from publish.odd_registers import sample_outputs
from support import documents

if TYPE_CHECKING:
    from pathlib import Path

ACTS = sorted((REPOSITORY / "submissions/2021/acts").glob("*.yaml"))
TOOL = shutil.which("sha256sum") or "sha256sum"


def inputs(path: Path) -> Any:
    """Give what an act rests on, read by other code than the program's."""
    return documents.load(path.read_text("utf-8")).get("inputs")


def checked(text: str, root: Path) -> subprocess.CompletedProcess[str]:
    """Let coreutils verify a manifest."""
    command = [TOOL, "--check", "--strict", "--quiet", "-"]
    return subprocess.run(
        command, cwd=root, input=text, check=False, capture_output=True, text=True
    )


@pytest.mark.parametrize("path", ACTS, ids=lambda path: path.stem)
def test_sha256sum_accepts_every_manifest(path: Path) -> None:
    """Every file that an act of the sample rests on has the digest that the act states."""
    rests_on = inputs(path)
    if rests_on is None:
        assert "-withdraw-" in path.name
        return
    text = manifest.text(rests_on["files"])
    done = checked(text, REPOSITORY)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert hashlib.sha256(text.encode()).hexdigest() == rests_on["digest"]


def test_published_manifests_are_those_of_the_acts() -> None:
    """The dataset publishes each manifest as it stands in the act."""
    data = next(output for kind, output in sample_outputs() if kind == "dataset")
    assert [act["inputs"] for act in data["acts"]] == [inputs(path) for path in ACTS]


def test_manifests_are_published_as_files_of_their_own() -> None:
    """The site has a file for each act with inputs, and `sha256sum -c` takes it as it is."""
    data = next(output for kind, output in sample_outputs() if kind == "dataset")
    files = build(Site(programme(), [data]), {})
    published = {path: files[path].decode() for path in files if path.endswith(".sha256")}
    names = [f"data/2021/{path.stem}.sha256" for path in ACTS if inputs(path)]
    assert sorted(published) == names
    for text in published.values():
        assert checked(text, REPOSITORY).returncode == 0


def test_manifest_is_written_as_sha256sum_prints_it(tmp_path: Path) -> None:
    """The text is byte for byte what `sha256sum` prints for the files in order of path."""
    for name, content in (("b", "2"), ("a", "1"), ("a.b", "3")):
        (tmp_path / name).write_text(content, "utf-8")
    names = sorted(path.name for path in tmp_path.iterdir())
    done = subprocess.run([TOOL, *names], cwd=tmp_path, check=True, capture_output=True, text=True)
    files = {
        name: hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() for name in names[::-1]
    }
    assert manifest.text(files) == done.stdout
    assert manifest.digest(files) == hashlib.sha256(done.stdout.encode()).hexdigest()


def test_sha256sum_refuses_a_changed_file(tmp_path: Path) -> None:
    """One changed byte is found by anyone who verifies."""
    (tmp_path / "a").write_text("1", "utf-8")
    text = manifest.text({"a": hashlib.sha256(b"2").hexdigest()})
    assert checked(text, tmp_path).returncode == 1
