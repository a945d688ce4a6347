"""`--at` reads a commit, and gives what the same files on the disk give."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from cli.running import REPOSITORY, is_one_chinese_sentence, process, ran, snapshot
from register.trees import committed, git
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

DAY = ("--on", "2021-09-20")
COMMANDS = {
    "check": ["check"],
    "subsidy": ["subsidy", "2021"],
    "rank": ["rank", "2021"],
    "explain": ["explain", "2021", "motorcycle"],
    "status": ["status", "2021", *DAY],
}
OPTIONS = {
    **COMMANDS,
    "act": ["act", "rank", "2021", "--by", "operator-01", "--dry-run"],
    "render": ["render"],
}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Commit the sample, then delete it from the disk."""
    root = tmp_path_factory.mktemp("git")
    shutil.copytree(REPOSITORY / "submissions", root / "submissions")
    committed(root)
    git(root, "tag", "first")
    shutil.rmtree(root / "submissions")
    return root


@pytest.mark.parametrize(
    ("name", "revision"),
    [*((name, "HEAD") for name in COMMANDS), ("check", "first"), ("rank", "HEAD^{commit}")],
)
def test_a_commit_gives_what_the_disk_gives(name: str, revision: str, sample: Path) -> None:
    """JSON from a commit, without a checkout, is byte for byte that from the disk."""
    wanted = ran(*COMMANDS[name], "--root", REPOSITORY, "--format", "json")
    found = ran(*COMMANDS[name], "--root", sample, "--at", revision, "--format", "json")
    assert found == wanted
    assert found.out != ""


@pytest.mark.parametrize("name", OPTIONS)
def test_unknown_revision(name: str, sample: Path) -> None:
    """A revision that git does not know is named, in one sentence."""
    done = ran(*OPTIONS[name], "--root", sample, "--at", "nope")
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err
    assert done.err.startswith("无法完成：无法读取版本 nope：")


def test_unknown_revision_is_told_in_chinese(sample: Path) -> None:
    """What git says of a revision is not repeated in English."""
    done = ran("check", "--root", sample, "--at", "nope")
    assert [word for word in ("stderr", "fatal", "revision") if word in done.err] == []


@pytest.mark.parametrize("revision", ["--help", "-1", "HEAD:submissions", "HEAD~9", "a b", "@{x}"])
def test_odd_revisions(revision: str, sample: Path) -> None:
    """What is no commit is refused, even where it looks like an option of git."""
    done = ran("check", "--root", sample, f"--at={revision}")
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err


def test_no_repository(tmp_path: Path) -> None:
    """Outside a git repository `--at` says so."""
    done = ran("check", "--root", build(tmp_path), "--at", "HEAD")
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err


def test_a_commit_without_register(tmp_path: Path) -> None:
    """A commit that holds no register is told as such."""
    (tmp_path / "readme").write_text("x", "utf-8")
    committed(tmp_path)
    done = ran("check", "--root", tmp_path, "--at", "HEAD")
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err


def test_an_older_commit_is_as_it_was(tmp_path: Path) -> None:
    """A commit shows its own files, whatever was committed or changed since."""
    root = build(tmp_path)
    first = committed(root)
    before = ran("check", "--root", root, "--format", "json")
    (root / "submissions/2021/applications/alpha/plan.md").unlink()
    committed(root)
    (root / "submissions/2021/applications/beta/plan.md").unlink()
    assert ran("check", "--root", root, "--at", first, "--format", "json") == before
    counts = [
        len(ran("check", "--root", root, *at, "--format", "json").json["findings"])
        for at in ([], ["--at", "HEAD"], ["--at", first])
    ]
    assert counts == sorted(counts, reverse=True)
    assert len(set(counts)) == 3


def test_an_act_is_drafted_from_a_commit(tmp_path: Path) -> None:
    """`act --at` computes from the commit and shows the draft."""
    root = build(tmp_path, [{"run": "accept"}])
    committed(root)
    shutil.rmtree(root / "submissions/2021/reviews")
    wish = ("act", "rank", "2021", "--by", "operator-01", "--on", "2021-09-10", "--root", root)
    before = snapshot(root / "submissions")
    done = ran(*wish, "--at", "HEAD", "--dry-run")
    assert (done.code, done.err) == (0, "")
    assert "kind: rank\n" in done.out
    assert ran(*wish, "--dry-run").code == 1
    assert snapshot(root / "submissions") == before


def test_a_commit_is_found_from_a_subfolder(tmp_path: Path) -> None:
    """`--at` works from any folder below the register's root."""
    root = build(tmp_path)
    committed(root)
    done = process("check", "--at", "HEAD", cwd=root / "submissions/2021/call")
    assert done == ran("check", "--root", root)


def test_a_register_may_lie_below_the_repository(tmp_path: Path) -> None:
    """A register in a folder of a larger repository is read from its commits as from the disk."""
    root = build(tmp_path)
    committed(tmp_path)
    wanted = ran("check", "--root", root, "--format", "json")
    assert ran("check", "--root", root, "--at", "HEAD", "--format", "json") == wanted


def test_an_empty_revision_is_none(tmp_path: Path) -> None:
    """An empty `--at`, as a script with an unset name passes it, does not mean the disk."""
    root = build(tmp_path)
    committed(root)
    done = ran("check", "--root", root, "--at", "")
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err


def test_no_act_is_written_over_another(tmp_path: Path) -> None:
    """Acts are append-only: one drafted from an older commit does not replace a newer file."""
    root = build(tmp_path, [{"run": "receive"}])
    committed(root)
    accept = ("act", "accept", "2021", "alpha", "--by", "operator-01", "--root", root)
    assert ran(*accept, "--on", "2021-09-08").code == 0
    before = snapshot(root / "submissions")
    done = ran(*accept, "--on", "2021-09-09", "--at", "HEAD")
    assert (done.code in {1, 2}, done.out) == (True, "")
    assert snapshot(root / "submissions") == before
