"""Tools that judge: what they may see, and that a broken one is a fault and no verdict."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from cli.running import is_one_chinese_sentence, ran
from clusterfund.errors import CannotWriteError
from clusterfund.errors.tools import BrokenToolError
from clusterfund.register import tools
from support import keys
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

SIGNED = [
    {"set": {"call/roster.yaml#/people/0/ssh_key": keys.public_key("operator")}},
    {"act": {"kind": "receive", "on": "2021-09-07", "by": "operator-01", "cluster": "alpha"}},
    {"sign": {"acts/0001-receive-alpha.yaml": "operator"}},
]


def tool(folder: Path, name: str, text: str) -> Path:
    """Write a program of this name; give its folder."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    (folder / name).chmod(0o755)
    return folder


def test_tools_see_no_agent_and_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """A verifying tool gets a bare environment; one that a person runs keeps the person's."""
    monkeypatch.setenv("SSH_AUTH_SOCK", "/nowhere")
    monkeypatch.setenv("HOME", "/nowhere")
    bare = tools.run(["env"]).out.decode().splitlines()
    assert {line.split("=")[0] for line in bare} <= {*tools.KEPT, "LC_ALL", "TZ"}
    own = tools.run(["env"], own=True).out.decode().splitlines()
    assert {"SSH_AUTH_SOCK=/nowhere", "HOME=/nowhere"} <= {*own}


BROKEN = {
    "old": (
        "#!/bin/sh\necho 'Invalid option \"verify-time=20210907120000\"' >&2\nexit 255\n",
        "太旧",
    ),
    "very old": ("#!/bin/sh\necho 'unknown option -- Y' >&2\necho usage: >&2\nexit 1\n", "太旧"),
    "hanging": ("#!/bin/sh\nexec sleep 30\n", "秒没有结束"),
    "no program": ("", "不能用"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_tool_is_no_verdict(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An act is not called forged because the tool that judges is too old, hangs or cannot run."""
    root = build(tmp_path, SIGNED)
    script, why = BROKEN[name]
    monkeypatch.setenv(
        "PATH", str(tool(tmp_path / "bin", "ssh-keygen", script)), prepend=os.pathsep
    )
    monkeypatch.setattr(tools, "SECONDS", 0.2)
    done = ran("check", "--root", root)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
    assert "ssh-keygen 不能用：" in done.err
    assert why in done.err


def test_a_tool_that_says_no_has_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plain failure is the tool's verdict, and no fault of it."""
    script = "#!/bin/sh\necho 'Signature verification failed' >&2\nexit 255\n"
    monkeypatch.setenv(
        "PATH", str(tool(tmp_path / "bin", "ssh-keygen", script)), prepend=os.pathsep
    )
    assert tools.run(["ssh-keygen"]).code == 255


def test_private_folders_are_private_and_leave_nothing() -> None:
    """Only we can read what a tool is given, and it is gone afterwards."""
    with tools.private_folder({"a": b"1"}) as folder:
        assert folder.stat().st_mode & 0o077 == 0
        assert (folder / "a").read_bytes() == b"1"
    assert not folder.exists()


def test_a_full_disk_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no folder, or no file in it, can be written, that is what is said."""
    with (
        pytest.raises(CannotWriteError, match="临时文件夹"),
        tools.private_folder({"missing/a": b"1"}),
    ):
        pass

    def full(**_words: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tools, "TemporaryDirectory", full)
    with pytest.raises(CannotWriteError, match="No space left"), tools.private_folder({}):
        pass


def test_faults_name_the_package() -> None:
    """The sentence on a broken tool says what to update."""
    assert "apt install openssl" in str(BrokenToolError("openssl", "x"))
