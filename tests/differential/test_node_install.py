"""`.ci/node/install` does nothing twice, and says in Chinese what to install where it cannot."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from differential.engines import NODE

if TYPE_CHECKING:
    from pathlib import Path

TOOLS = ("sh", "dirname", "cmp", "mkdir", "ln", "cp")
NEWER = "#!/bin/sh\nexit 0\n"
OLDER = "#!/bin/sh\nexit 1\n"
NPM = '#!/bin/sh\necho "$@" >> calls\nmkdir -p node_modules\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Copy what is committed, with a path that has no program but the shell's own."""
    copy = tmp_path / ".ci" / "node"
    shutil.copytree(NODE, copy, ignore=shutil.ignore_patterns("node_modules"))
    (tmp_path / "bin").mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found is not None
        (tmp_path / "bin" / name).symlink_to(found)
    return copy


def add(folder: Path, name: str, text: str) -> None:
    """Put a program on the path."""
    program = folder.parents[1] / "bin" / name
    program.write_text(text, "utf-8")
    program.chmod(0o755)


def install(folder: Path) -> tuple[int, str]:
    """Run the step; give its exit code and what it says."""
    bin_ = folder.parents[1] / "bin"
    done = subprocess.run(
        [str(bin_ / "sh"), str(folder / "install")],
        env={"PATH": str(bin_)},
        check=False,
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stdout + done.stderr


def test_install_once(folder: Path) -> None:
    """The first run installs what the lock says, without scripts; the second does nothing."""
    add(folder, "node", NEWER)
    add(folder, "npm", NPM)
    assert [install(folder), install(folder)] == [(0, ""), (0, "")]
    [call] = (folder / "calls").read_text("utf-8").splitlines()
    assert call.startswith("ci --ignore-scripts ")


def test_a_new_lock_installs_again(folder: Path) -> None:
    """Another lock file means another installation."""
    add(folder, "node", NEWER)
    add(folder, "npm", NPM)
    install(folder)
    (folder / "package-lock.json").write_text("{}", "utf-8")
    install(folder)
    assert len((folder / "calls").read_text("utf-8").splitlines()) == 2


@pytest.mark.parametrize("node", [None, OLDER])
def test_no_node(folder: Path, node: str | None) -> None:
    """Without a Node new enough, and without pip to get one, the message says what to install."""
    if node is not None:
        add(folder, "node", node)
    code, text = install(folder)
    assert code == 1
    assert "请安装 nodejs 和 npm" in text


def test_no_network(folder: Path) -> None:
    """Where npm fails, the message says what to check, and the next run tries again."""
    add(folder, "node", NEWER)
    add(folder, "npm", OLDER)
    assert install(folder)[0] == 1
    code, text = install(folder)
    assert code == 1
    assert "请检查网络" in text


def test_the_lock_is_exact() -> None:
    """Every package has one version and a digest, and none says where it comes from.

    One is a folder of ours with nothing in it: it stands for what would report faults to strangers.
    """
    packages = json.loads((NODE / "package-lock.json").read_text("utf-8"))["packages"]
    wanted = packages.pop("")["dependencies"]
    ours = {name.removeprefix("file:") for name in wanted.values() if name.startswith("file:")}
    links = {name: each["resolved"] for name, each in packages.items() if each.get("link")}
    assert links == {"node_modules/@sentry/node": "unreported"}
    assert ours == {"unreported"}
    assert [path.name for path in (NODE / "unreported").iterdir()] == ["package.json"]
    for name in (*links, *ours):
        del packages[name]
    exact = {name: each for name, each in wanted.items() if not each.startswith("file:")}
    assert {name: packages[f"node_modules/{name}"]["version"] for name in exact} == exact
    for name, package in packages.items():
        assert package["integrity"].startswith("sha512-"), name
        assert "resolved" not in package, name
