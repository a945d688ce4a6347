"""Output depends on the register alone: not on the machine's settings, nor on where one stands."""

from __future__ import annotations

import random
import shutil
from functools import cache
from typing import TYPE_CHECKING

import pytest

from cli.running import REPOSITORY, Ran, process, ran, snapshot
from register.trees import committed

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = {
    "check": ("check", "--format", "json"),
    "subsidy": ("subsidy", "2021", "--format", "json"),
    "rank": ("rank", "2021", "--format", "json"),
    "explain": ("explain", "2021", "motorcycle", "--format", "json"),
    "status": ("status", "2021", "--on", "2021-09-16", "--format", "json"),
    "verify": ("verify", "2021", "--no-history", "--no-dataset", "--format", "json"),
    "act": (
        "act",
        "withdraw",
        "2021",
        "microphone",
        "--by",
        "operator-01",
        "--on",
        "2023-09-01",
        "--reason",
        "理由。",
        "--dry-run",
    ),
}
SETTINGS = {
    "C, far west": {"LC_ALL": "C", "TZ": "Pacific/Pago_Pago", "PYTHONHASHSEED": "1"},
    "Chinese, far east": {
        "LC_ALL": "zh_CN.UTF-8",
        "LANG": "zh_CN.GB18030",
        "TZ": "Pacific/Kiritimati",
        "PYTHONHASHSEED": "2",
    },
    "no UTF-8 at all": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "POSIX, narrow": {"LC_ALL": "POSIX", "COLUMNS": "20", "LINES": "5", "PYTHONHASHSEED": "3"},
}
FOLDERS = ("submissions", "submissions/2021/applications/motorcycle/enterprises", "docs")
each_command = pytest.mark.parametrize("name", COMMANDS)


@cache
def wanted(name: str) -> Ran:
    """Give what the command prints in this process, from the repository's root."""
    done = ran(*COMMANDS[name], "--root", REPOSITORY)
    assert done.out != ""
    return done


@each_command
@pytest.mark.parametrize("settings", SETTINGS)
def test_settings_do_not_matter(settings: str, name: str) -> None:
    """No hash seed, time zone, locale or width of terminal changes a byte."""
    assert process(*COMMANDS[name], settings=SETTINGS[settings]) == wanted(name)


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("name", ["check", "explain"])
def test_standing_elsewhere_does_not_matter(name: str, folder: str) -> None:
    """From any folder below, the register above is found and named by the same paths."""
    assert process(*COMMANDS[name], cwd=REPOSITORY / folder) == wanted(name)


@pytest.mark.parametrize("written", [".", "../main", str(REPOSITORY), f"{REPOSITORY}/"])
def test_ways_to_name_the_root_do_not_matter(written: str) -> None:
    """However the root is written, paths in the output begin at `submissions`."""
    if written.startswith("../"):
        written = f"../{REPOSITORY.name}"
    assert process(*COMMANDS["check"], "--root", written) == wanted("check")


@pytest.mark.parametrize("settings", SETTINGS)
def test_settings_do_not_matter_to_files(settings: str, repository: Path, tmp_path: Path) -> None:
    """No setting changes a byte of the published data, of a verification or of the audit pack."""
    for place, name in ((tmp_path / "as set", settings), (tmp_path / "bare", None)):
        place.mkdir()
        shutil.copytree(repository, place / "copy")
        for words in (
            ("render",),
            ("audit", "2021", "--out", place / "pack.zip"),
            ("verify", "2021", "--format", "json"),
            ("verify", "2021", "--format", "json", "--at", "HEAD"),
        ):
            done = process(*words, cwd=place / "copy", settings=SETTINGS.get(name or "", {}))
            assert (done.code, done.err) == (0, ""), words
            (place / f"{len(words)}.txt").write_text(done.out.replace(str(place), ""), "utf-8")
        shutil.rmtree(place / "copy" / ".git")
    assert snapshot(tmp_path / "as set") == snapshot(tmp_path / "bare")
    assert (tmp_path / "bare/4.txt").read_text("utf-8").count('"ok"') == 10


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Commit the sample in a repository of its own."""
    root = tmp_path_factory.mktemp("sample")
    shutil.copytree(REPOSITORY / "submissions", root / "submissions")
    committed(root)
    return root


@pytest.mark.parametrize("seed", [1, 2])
def test_order_of_creation_does_not_matter(seed: int, tmp_path: Path) -> None:
    """The same files created in another order give the same output of every command."""
    paths = sorted(path for path in (REPOSITORY / "submissions").rglob("*") if path.is_file())
    random.Random(seed).shuffle(paths)  # noqa: S311 -- no secret
    for path in paths:
        copy = tmp_path / path.relative_to(REPOSITORY)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    for name, arguments in COMMANDS.items():
        assert ran(*arguments, "--root", tmp_path) == wanted(name)
