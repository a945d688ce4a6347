"""Keys as people have them: locked, in an agent, lost; and keys of tests that come from words."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from cli.running import ran, snapshot
from clusterfund.cli import sign
from clusterfund.records import Key
from clusterfund.register.keys import fingerprints
from signing.test_sign_command import ACT, keyed
from support import keys
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def keygen(*words: str | Path) -> str:
    """Run ssh-keygen."""
    program = shutil.which("ssh-keygen")
    assert program is not None
    done = subprocess.run([program, *words], check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def nobody_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every question for a passphrase answered by nothing, on a terminal too."""
    monkeypatch.setenv("SSH_ASKPASS", shutil.which("false") or "")
    monkeypatch.setenv("SSH_ASKPASS_REQUIRE", "force")
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)


@pytest.fixture
def agent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run an agent; give the path of its socket."""
    program = shutil.which("ssh-agent")
    assert program is not None
    path = tmp_path_factory.mktemp("a") / "s"  # short: a socket's path has a limit
    process = subprocess.Popen([program, "-D", "-a", path], stdout=subprocess.DEVNULL)
    end = time.monotonic() + 10
    while not path.exists() and time.monotonic() < end:
        time.sleep(0.01)
    yield str(path)
    process.terminate()
    process.wait()


def added(agent: str, key: Path, *words: str) -> None:
    """Give a key to an agent."""
    program = shutil.which("ssh-add")
    assert program is not None
    env = {**os.environ, "SSH_AUTH_SOCK": agent}
    subprocess.run([program, "-q", *words, key], check=True, env=env, capture_output=True)


def public(folder: Path) -> Path:
    """Write the operator's public key alone."""
    folder.mkdir()
    path = folder / "operator.pub"
    path.write_text(keys.public_key("operator") + "\n", "utf-8")
    return path


def test_a_public_key_signs_by_an_agent(
    tmp_path: Path, agent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the public key, the agent signs what the private key would have signed."""
    root = keyed(tmp_path)
    monkeypatch.setenv("SSH_AUTH_SOCK", agent)
    added(agent, keys.key_file(tmp_path / "keys", "operator"))
    done = ran("sign", root / ACT, "--key", public(tmp_path / "p"), "--root", root)
    assert (done.code, done.err) == (0, "")
    wanted = keys.signature((root / ACT).read_bytes(), "operator")
    assert (root / f"{ACT}.sig").read_bytes() == wanted


def test_an_agent_may_refuse(
    tmp_path: Path, agent: str, nobody_to_ask: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An agent that wants a confirmation and gets none signs nothing, and the fault is named."""
    del nobody_to_ask
    root = keyed(tmp_path)
    monkeypatch.setenv("SSH_AUTH_SOCK", agent)
    added(agent, keys.key_file(tmp_path / "keys", "operator"), "-c")
    before = snapshot(root)
    done = ran("sign", root / ACT, "--key", public(tmp_path / "p"), "--root", root)
    assert done.code == 2
    assert "SSH 代理不肯签" in done.err
    assert snapshot(root) == before


def _locked(folder: Path) -> Path:
    path = keys.key_file(folder, "operator")
    keygen("-q", "-p", "-P", "", "-N", "secret", "-f", path)
    return path


def _open_to_all(folder: Path) -> Path:
    path = keys.key_file(folder, "operator")
    path.chmod(0o644)
    return path


def _nonsense(folder: Path) -> Path:
    folder.mkdir()
    (folder / "key").write_text("x\n", "utf-8")
    return folder / "key"


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (_locked, "私钥有密码，没有输入或输入得不对"),
        (_open_to_all, "chmod 600"),
        (public, "只有公钥；请先用 ssh-add"),
        (_nonsense, "它不是 SSH 钥匙"),
        (lambda folder: folder / "none", "没有这个钥匙文件"),
    ],
)
def test_keys_that_cannot_sign_are_named(
    make: object, why: str, tmp_path: Path, nobody_to_ask: None
) -> None:
    """A key that is locked, open to others, half or none is one Chinese sentence, nothing more."""
    del nobody_to_ask
    root = keyed(tmp_path)
    assert callable(make)
    key = make(tmp_path / "keys")
    before = snapshot(root)
    done = ran("sign", root / ACT, "--key", key, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert why in done.err
    assert snapshot(root) == before


def test_what_openssh_says_otherwise_is_quoted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault that nobody thought of is told in OpenSSH's own last words, or as without words."""
    root = keyed(tmp_path)
    tool = tmp_path / "bin/ssh-keygen"
    tool.parent.mkdir()
    monkeypatch.setenv("PATH", str(tool.parent), prepend=os.pathsep)
    key = keys.key_file(tmp_path / "keys", "operator")
    real = shutil.which("ssh-keygen", path=os.environ["PATH"].partition(os.pathsep)[2])
    for last, shown in (
        ("echo one >&2; echo two >&2", "ssh-keygen 说“two”"),
        (":", "没有说明原因"),
    ):
        script = f'#!/bin/sh\ncase "$*" in *"-Y sign"*) {last}; exit 3;; esac\nexec {real} "$@"\n'
        tool.write_text(script, "utf-8")
        tool.chmod(0o755)
        done = ran("sign", root / ACT, "--key", key, "--root", root)
        assert done.code == 2
        assert shown in done.err


def test_a_stranger_is_refused_before_the_passphrase(tmp_path: Path, nobody_to_ask: None) -> None:
    """A locked key that the roster does not know is refused without asking for its passphrase."""
    del nobody_to_ask
    root = keyed(tmp_path)
    path = keys.key_file(tmp_path / "keys", "bureau")
    keygen("-q", "-p", "-P", "", "-N", "secret", "-f", path)
    done = ran("sign", root / ACT, "--key", path, "--root", root)
    assert done.code == 2
    assert "不是名册中 operator-01" in done.err


def test_what_was_signed_is_verified_before_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broken agent's signature, by some other key, is not written."""
    root = keyed(tmp_path)
    other = keys.signature((root / ACT).read_bytes(), "bureau")
    monkeypatch.setattr(sign, "signature", lambda *_words: other)
    key = keys.key_file(tmp_path / "keys", "operator")
    done = ran("sign", root / ACT, "--key", key, "--root", root)
    assert done.code == 2
    assert "不是名册中 operator-01" in done.err
    assert not (root / f"{ACT}.sig").exists()


@pytest.mark.parametrize("kind", ["ecdsa", "rsa"])
def test_other_kinds_of_keys_sign_too(kind: str, tmp_path: Path) -> None:
    """The roster's other kinds of keys sign and are verified as Ed25519 is."""
    path = tmp_path / "key"
    keygen("-q", "-t", kind, "-N", "", "-f", path)
    text = " ".join((tmp_path / "key.pub").read_text("utf-8").split()[:2])
    changes = {"call/roster.yaml#/people/0/ssh_key": text}
    root = build(tmp_path, [{"set": changes}, {"run": "receive"}])
    assert ran("sign", root / ACT, "--key", path, "--root", root).code == 0
    assert ran("check", root / ACT, "--root", root).code == 0


def test_unreadable_keys_of_the_roster_are_nobodys(tmp_path: Path) -> None:
    """A key that only looks like one is passed over; alone it lets nobody sign."""
    broken = Key("ssh-ed25519 AAAAC", None, None)
    good = Key(keys.public_key("operator"), None, None)
    assert len(fingerprints([broken, good])) == 1
    assert fingerprints([broken]) == frozenset()
    changes = {"call/roster.yaml#/people/0/ssh_key": broken.text}
    root = build(tmp_path, [{"set": changes}, {"run": "receive"}])
    key = keys.key_file(tmp_path / "keys", "operator")
    done = ran("sign", root / ACT, "--key", key, "--root", root)
    assert "不是名册中 operator-01" in done.err


def test_keys_from_words_are_true_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Our Ed25519 gives the public key of RFC 8032's first test, and OpenSSH reads our file."""
    first = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    known = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    monkeypatch.setattr(keys, "seed", lambda _words: bytes.fromhex(first))
    text = keys.public_key.__wrapped__("rfc 8032")
    assert base64.b64decode(text.split()[1])[-32:].hex() == known
    assert keygen("-y", "-f", keys.key_file(tmp_path, "rfc 8032")).split()[:2] == text.split()


def test_signing_again_gives_the_same_bytes() -> None:
    """The same key and the same act give the same signature, every time and everywhere."""
    assert keys.signature(b"x", "a") == keys.signature(b"x", "a")
    assert keys.signature(b"x", "a") != keys.signature(b"x", "b")
