"""The guard on a real server: real pushes over HTTP, and a server that only sound ones change."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from guard.serving import served
from register.trees import committed, git
from support.building import build, operate
from support.changing import MAINTAINERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

ACCOUNTS = {
    "lead": 90000101,
    "other-lead": 90000102,
    "stranger": 12345,
    "reviewer": 90000011,
    "operator": 90000001,
    "bureau": 90000002,
    "maintainer": 90000000,
}
GOAL = {"set": {"alpha/application.yaml#/performance_goal": "另一个目标"}}
SCORE = {"set": {"reviews/alpha/expert-01.yaml#/opinion": "另一个意见"}}
TITLE = {"set": {"call/round.yaml#/title": "另一个名称"}}
CODE = {"write": {"./scripts/x.py": "x = 1\n"}}
RECEIPT = {"act": {"kind": "receive", "on": "2021-09-07", "by": "operator-01", "cluster": "alpha"}}
ACCEPTANCE = {
    "act": {"kind": "accept", "on": "2021-09-08", "by": "operator-01", "cluster": "alpha"}
}
HOOK = """\
#!/bin/sh
exec {python} -m clusterfund guard --branch main
"""


@dataclass(frozen=True)
class Server:
    """A bare repository with the guard as its hook, and the address under which it is served."""

    bare: Path
    url: str

    def clone(self, user: str, name: str) -> Path:
        """Clone as a user."""
        folder = self.bare.parent.parent / f"{user}-{name}"
        git(self.bare.parent, "clone", "-q", self.url.format(user=user), str(folder))
        return folder

    def refs(self) -> str:
        """List what the server has, and what any push may have left."""
        return git(self.bare, "for-each-ref")

    def objects(self) -> str:
        """Count the server's objects, with those that nothing refers to."""
        return git(self.bare, "count-objects", "-v")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Serve the base register."""
    work = build(tmp_path / "seed")
    (work / ".github").mkdir()
    (work / ".github/maintainers.yaml").write_text(MAINTAINERS, "utf-8")
    committed(work)
    git(work, "branch", "-M", "main")
    bare = tmp_path / "served" / "register.git"
    git(tmp_path, "clone", "-q", "--bare", str(work), str(bare))
    git(bare, "config", "http.receivepack", "true")
    git(bare, "config", "receive.fsckObjects", "true")
    hook = bare / "hooks/pre-receive"
    hook.write_text(HOOK.format(python=sys.executable), "utf-8")
    hook.chmod(0o755)
    with served(bare.parent, ACCOUNTS) as address:
        yield Server(bare, f"{address}/register.git")


def push(
    server: Server, user: str, change: Mapping[str, Any], *refs: str
) -> subprocess.CompletedProcess[str]:
    """Clone, change, commit and push as a user would."""
    name = str(len(list(server.bare.parent.parent.iterdir())))
    folder = server.clone(user, name)
    operate(folder, change)
    committed(folder)
    return pushed(folder, *refs)


def pushed(folder: Path, *refs: str) -> subprocess.CompletedProcess[str]:
    """Push what a clone has."""
    tool = shutil.which("git")
    assert tool is not None
    return subprocess.run(
        [tool, "push", "--quiet", "origin", *(refs or ("HEAD:main",))],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_TERMINAL_PROMPT": "0",
        },
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("user", "change"),
    [
        ("lead", GOAL),
        ("operator", TITLE),
        ("operator", RECEIPT),
        ("bureau", TITLE),
        ("maintainer", CODE),
    ],
)
def test_owners_push(server: Server, user: str, change: Mapping[str, Any]) -> None:
    """Each owner's push into its own zone is received, and the server has it."""
    before = server.refs()
    done = push(server, user, change)
    assert done.returncode == 0, done.stderr
    assert "推送已通过检查。" in done.stderr
    assert server.refs() != before


@pytest.mark.parametrize(
    ("user", "change", "code"),
    [
        ("stranger", GOAL, "O003"),
        ("other-lead", GOAL, "O003"),
        ("operator", GOAL, "O003"),
        ("maintainer", GOAL, "O003"),
        ("lead", TITLE, "O003"),
        ("lead", RECEIPT, "O003"),
        ("lead", CODE, "O003"),
        ("operator", CODE, "O003"),
        ("bureau", RECEIPT, "O007"),
        ("reviewer", SCORE, "O005"),
        ("lead", {**GOAL, **CODE}, "O002"),
        ("lead", {"link": {"alpha/plan.md": "/etc/hostname"}}, "T004"),
        ("lead", {"write": {"alpha/plan.yaml": "a: &a 1\n"}}, "Y006"),
    ],
)
def test_others_are_refused(
    server: Server, user: str, change: Mapping[str, Any], code: str
) -> None:
    """A push that may not be is refused with the reason, and the server stays as it was."""
    before = server.refs(), server.objects()
    done = push(server, user, change)
    assert done.returncode != 0
    assert code in done.stderr
    assert "推送没有被接收，服务器没有改变。" in done.stderr
    assert (server.refs(), server.objects()) == before


@pytest.mark.parametrize(
    "ref", ["HEAD:refs/heads/draft", "HEAD:refs/tags/v1", "HEAD:refs/replace/x", ":main"]
)
def test_only_the_branch_is_received(server: Server, ref: str) -> None:
    """Other branches, tags, odd refs and the branch's deletion are refused, even a maintainer's."""
    git(server.bare, "config", "receive.denyDeleteCurrent", "ignore")
    before = server.refs()
    done = push(server, "maintainer", CODE, ref)
    assert done.returncode != 0
    assert "O011" in done.stderr
    assert server.refs() == before


def test_one_bad_ref_refuses_the_whole_push(server: Server) -> None:
    """A sound change pushed together with a branch is refused as a whole."""
    before = server.refs()
    done = push(server, "lead", GOAL, "HEAD:main", "HEAD:refs/heads/draft")
    assert done.returncode != 0
    assert server.refs() == before


def test_history_is_not_rewritten(server: Server) -> None:
    """A forced push of another history is refused."""
    folder = server.clone("operator", "rewriting")
    assert push(server, "operator", TITLE).returncode == 0
    before = server.refs()
    operate(folder, {"set": {"call/round.yaml#/title": "第三个名称"}})
    committed(folder)
    done = pushed(folder, "+HEAD:main")
    assert done.returncode != 0
    assert "O011" in done.stderr
    assert server.refs() == before


def test_review_opens_with_acceptance(server: Server) -> None:
    """The same push by the reviewer is refused before acceptance and received after it."""
    assert push(server, "reviewer", SCORE).returncode != 0
    assert push(server, "operator", RECEIPT).returncode == 0
    assert push(server, "operator", ACCEPTANCE).returncode == 0
    assert push(server, "lead", GOAL).returncode != 0
    done = push(server, "reviewer", SCORE)
    assert done.returncode == 0, done.stderr


def test_server_that_names_nobody_refuses(server: Server) -> None:
    """Where the server does not say who pushes, nothing is received."""
    hook = server.bare / "hooks/pre-receive"
    hook.write_text(
        hook.read_text("utf-8").replace("exec", "unset CLUSTERFUND_ACCOUNT; exec"), "utf-8"
    )
    before = server.refs()
    done = push(server, "lead", GOAL)
    assert done.returncode != 0
    assert "O001" in done.stderr
    assert server.refs() == before
