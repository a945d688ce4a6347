"""The intake's own steps, as the workflow has them, against pull requests made with real git."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from forge.fake_github import GitHub, serving
from register.trees import committed, git
from support.building import build, operate
from support.changing import MAINTAINERS, stage
from workflows.reading import ROOT, carried_out

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterable, Mapping

LEAD, STRANGER, MAINTAINER = 90000101, 12345, 90000000
GOAL = {"set": {"alpha/application.yaml#/performance_goal": "另一个目标"}}
NO_CACHE = shutil.ignore_patterns("__pycache__")
CONTEXT = {"github.token": "token", "inputs.number": "1"}
PRINTS_SUCCESS = (
    "import sys\nsys.stdout.write('executed')\nopen('/tmp/executed', 'w')\nsys.exit(0)\n"
)


@dataclass
class Intake:
    """One pull request, and what the workflow's jobs made of it."""

    folder: Path
    head: str
    hub: GitHub = field(default_factory=GitHub)
    steps: dict[str, subprocess.CompletedProcess[str]] = field(default_factory=dict)

    def run(self, account: int, head: str = "") -> str:
        """Run inspect, report and gate; give the state of the gate."""
        context = {**CONTEXT, "inputs.head_sha": head or self.head, "inputs.account": str(account)}
        with serving(self.hub) as api:
            environment = {
                "PATH": os.environ["PATH"],
                "HOME": str(self.folder),
                "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_CONFIG_SYSTEM": os.devnull,
                "GITHUB_STEP_SUMMARY": str(self.folder / "summary.md"),
                **{name: value for name, value in api.items() if name != "GITHUB_TOKEN"},
            }
            self.steps = carried_out("judge", "inspect", self.folder, environment, context)
            inspected = self._result(self.steps)
            self._hand_over()
            reported = carried_out("judge", "report", self.folder, environment, context)
            results = {
                "needs.inspect.result": inspected,
                "needs.report.result": self._result(reported),
            }
            gate = carried_out("judge", "gate", self.folder, environment, {**context, **results})
        assert self._result(gate) == "success"
        [status] = self.hub.statuses
        assert status["sha"] == (head or self.head)
        return str(status["state"])

    @staticmethod
    def _result(steps: Mapping[str, subprocess.CompletedProcess[str]]) -> str:
        bad = [each for each in steps.values() if each.returncode]
        return "failure" if bad else "success"

    def _hand_over(self) -> None:
        """Do what uploading and downloading the artifact do."""
        (self.folder / "report").mkdir()
        for name in ("comment.md", "report.json"):
            if (self.folder / name).exists():
                shutil.move(self.folder / name, self.folder / "report" / name)

    @property
    def comment(self) -> str:
        """The comment that stands under the pull request."""
        [made] = self.hub.comments
        return str(made["body"])

    @property
    def codes(self) -> set[str]:
        """The codes of errors that the change introduces."""
        found = json.loads((self.folder / "report/report.json").read_text("utf-8"))["findings"]
        return {each["code"] for each in found if each["severity"] == "error"}


def opened(tmp_path: Path, changes: Iterable[Mapping[str, Any]]) -> Intake:
    """Make origin with its default branch and a pull request, and the trusted clone of a job.

    The clone stands in for the checkout, and an environment with the program of this repository
    for the installation, which the workflow's step takes where it is there.
    """
    work = build(tmp_path / "work")
    (work / ".github").mkdir()
    (work / ".github/maintainers.yaml").write_text(MAINTAINERS, "utf-8")
    for name in ("scripts/clusterfund/forge", "scripts/clusterfund/__init__.py"):
        source, target = ROOT / name, work / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target, ignore=NO_CACHE) if source.is_dir() else shutil.copy(
            source, target
        )
    committed(work)
    git(work, "branch", "-M", "main")
    origin = tmp_path / "origin.git"
    git(tmp_path, "clone", "-q", "--bare", str(work), str(origin))
    for change in changes:
        operate(work, {name: what for name, what in change.items() if name != "entry"})
    git(work, "add", "-A")
    for change in changes:
        stage(work, change)
    git(work, "commit", "-q", "-m", "x")
    git(work, "push", "-q", str(origin), "HEAD:refs/pull/1/head")
    runner = tmp_path / "runner"
    runner.mkdir()
    git(runner, "clone", "-q", str(origin), "trusted")
    program = runner / "trusted/.venv/bin"
    program.mkdir(parents=True)
    (program / "clusterfund").write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -m clusterfund "$@"\n', "utf-8"
    )
    (program / "clusterfund").chmod(0o755)
    return Intake(runner, git(work, "rev-parse", "HEAD"))


def test_honest_change_passes(tmp_path: Path) -> None:
    """A lead's change of its own draft gets a green gate, a kind comment, labels and a summary."""
    intake = opened(tmp_path, [GOAL])
    assert intake.run(LEAD) == "success"
    assert "可以合并" in intake.comment
    assert "补贴变化" in intake.comment
    assert {"区域：申报", "检查：通过", "状态：草稿"} == set(intake.hub.labels)
    assert "可以合并" in (intake.folder / "summary.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("account", "changes", "codes"),
    [
        (STRANGER, [GOAL], {"O003"}),
        (LEAD, [GOAL, {"write": {"./.github/workflows/x.yml": "on: push\n"}}], {"O002", "O003"}),
        (LEAD, [{"link": {"alpha/sealed": "/etc"}}], {"T004"}),
        (LEAD, [{"set": {"alpha/e1#/profile": "电话 13800138000"}}], {"D002"}),
        (
            LEAD,
            [{"entry": {"submissions/2021/applications/alpha/a\n$(touch pwned)": ["100644", "x"]}}],
            {"T006"},
        ),
        (
            LEAD,
            [
                {
                    "write": {
                        "./scripts/clusterfund/cli/check.py": PRINTS_SUCCESS,
                        "./scripts/clusterfund/forge/__main__.py": PRINTS_SUCCESS,
                        "./sitecustomize.py": PRINTS_SUCCESS,
                    }
                }
            ],
            {"O003"},
        ),
    ],
    ids=["stranger", "workflow", "link", "personal", "shell", "judge"],
)
def test_hostile_changes_are_stopped(
    account: int, changes: list[dict[str, Any]], codes: set[str], tmp_path: Path
) -> None:
    """Each gets a red gate and a comment that names the codes; nothing of it is executed."""
    intake = opened(tmp_path, changes)
    assert intake.run(account) == "failure"
    assert codes <= intake.codes
    assert "还不能合并" in intake.comment
    assert all(code in intake.comment for code in codes)
    assert "检查：需要修改" in intake.hub.labels
    printed = intake.steps["Judge the change"].stdout
    assert printed.startswith("::error ")
    assert "executed" not in printed
    assert not Path("/tmp/executed").exists()  # noqa: S108 -- where the attack would write
    assert not list(tmp_path.rglob("pwned"))
    everything = printed + intake.comment + (intake.folder / "summary.md").read_text("utf-8")
    assert "13800138000" not in everything


def test_code_passes_when_a_maintainer_answers_for_it(tmp_path: Path) -> None:
    """The same change of code is stopped for a stranger and passes for a maintainer."""
    change = [{"write": {"./docs/x.md": "x\n"}}]
    assert opened(tmp_path / "a", change).run(STRANGER) == "failure"
    assert opened(tmp_path / "b", change).run(MAINTAINER) == "success"


def test_moved_head_is_not_judged(tmp_path: Path) -> None:
    """Where the pull request moved on since the event, this run fails for the older commit."""
    intake = opened(tmp_path, [GOAL])
    assert intake.run(LEAD, head="1" * 40) == "failure"
    assert "moved on" in intake.steps["Fetch the pull request as objects"].stderr
    assert "检查没有得出结果" in intake.comment


def test_vanished_branch_is_a_failure(tmp_path: Path) -> None:
    """Where the pull request's commits are gone, the gate is red and the comment says so."""
    intake = opened(tmp_path, [GOAL])
    git(tmp_path / "origin.git", "update-ref", "-d", "refs/pull/1/head")
    assert intake.run(LEAD) == "failure"
    assert "检查没有得出结果" in intake.comment


def test_nothing_is_checked_out(tmp_path: Path) -> None:
    """After all, the trusted clone's files are those of the default branch."""
    intake = opened(tmp_path, [GOAL, {"write": {"./scripts/evil.py": "x = 1\n"}}])
    intake.run(LEAD)
    trusted = intake.folder / "trusted"
    assert git(trusted, "status", "--porcelain", "--untracked-files=no") == ""
    assert not (trusted / "scripts/evil.py").exists()
    assert git(trusted, "rev-parse", "--abbrev-ref", "HEAD") == "main"
