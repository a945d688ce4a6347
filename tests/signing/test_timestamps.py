"""`clusterfund timestamp`: a stranger vouches for the day, and only for these bytes."""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from cli.running import is_one_chinese_sentence, ran, snapshot
from signing import authority
from signing.test_tools import tool
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACT = "submissions/2021/acts/0001-receive-alpha.yaml"
OTHER = "submissions/2021/acts/0002-receive-beta.yaml"


@pytest.fixture(scope="module")
def tsa(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one authority for all tests."""
    return authority.make(tmp_path_factory.mktemp("tsa") / "good")


@pytest.fixture(scope="module")
def url(tsa: Path) -> Iterator[str]:
    """Serve it."""
    with authority.serving(partial(authority.stamp, tsa)) as address:
        yield address


def register(tmp_path: Path, tsa: Path) -> Path:
    """Build a register whose call names the authority, up to acceptance."""
    root = build(tmp_path, [{"run": "accept"}])
    shutil.copy(tsa / "tsa.pem", root / "submissions/2021/call/tsa.pem")
    return root


def test_a_stamp_is_made_and_verified(tsa: Path, url: str, tmp_path: Path) -> None:
    """The stamp of a receipt is written and passes the check; one byte more in the act and not."""
    root = register(tmp_path, tsa)
    done = ran("timestamp", root / ACT, "--url", url, "--root", root)
    assert (done.code, done.err) == (0, "")
    assert ran("check", "--root", root).code == 0
    (root / ACT).write_bytes((root / ACT).read_bytes() + b"# \n")
    told = ran("check", "--root", root)
    assert told.code == 1
    assert f"{ACT}.tsr:1:1 错误 A020 时间戳核对不上" in told.out


def test_another_authority_is_not_believed(tsa: Path, url: str, tmp_path: Path) -> None:
    """A stamp of somebody else is not even written."""
    root = register(tmp_path, tsa)
    other = authority.make(tmp_path / "other")
    shutil.copy(other / "tsa.pem", root / "submissions/2021/call/tsa.pem")
    before = snapshot(root)
    done = ran("timestamp", root / ACT, "--url", url, "--root", root)
    assert done.code == 2
    assert "不是 call/tsa.pem 的机构" in done.err
    assert snapshot(root) == before


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://example.com/", "https://"),
        ("file://localhost/etc/hostname", "https://"),
        ("ftp://127.0.0.1/", "https://"),
        ("https://[/", "https://"),
        ("https://[", "https://"),
        ("127.0.0.1", "https://"),
        ("http://127.0.0.1:1/", "没有取得时间戳"),
        ("http://127.0.0.1:x/", "没有取得时间戳"),
        ("https://", "没有取得时间戳"),
    ],
)
def test_addresses_that_give_nothing(url: str, why: str, tsa: Path, tmp_path: Path) -> None:
    """An unsafe address, a closed port and no address at all write nothing."""
    root = register(tmp_path, tsa)
    before = snapshot(root)
    done = ran("timestamp", root / ACT, "--url", url, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert why in done.err
    assert snapshot(root) == before


def test_no_redirection_is_followed(tsa: Path, url: str, tmp_path: Path) -> None:
    """An authority that sends elsewhere, even to a good one, gives nothing."""
    root = register(tmp_path, tsa)
    for status in (302, 307):
        with authority.serving(lambda _query: b"", status, url) as address:
            done = ran("timestamp", root / ACT, "--url", address, "--root", root)
        assert done.code == 2
        assert str(status) in done.err
    assert not (root / f"{ACT}.tsr").exists()


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (b"", "不是 call/tsa.pem 的机构"),
        (b"<html>", "不是 call/tsa.pem 的机构"),
        (b"0\x82" + b"\x00" * 70_000, "回复超过 64 KiB"),
    ],
)
def test_replies_that_are_no_stamps(reply: bytes, why: str, tsa: Path, tmp_path: Path) -> None:
    """An empty, another and a huge reply are not written."""
    root = register(tmp_path, tsa)
    with authority.serving(lambda _query: reply) as address:
        done = ran("timestamp", root / ACT, "--url", address, "--root", root)
    assert done.code == 2
    assert why in done.err
    assert not (root / f"{ACT}.tsr").exists()


def test_what_is_no_http_is_told(tsa: Path, tmp_path: Path) -> None:
    """A server that speaks something else is one sentence."""
    root = register(tmp_path, tsa)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            with server.accept()[0] as line:
                line.recv(65_536)
                line.sendall(b"220 mail\r\n\r\n")

        thread = Thread(target=answer)
        thread.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        done = ran("timestamp", root / ACT, "--url", url, "--root", root)
        thread.join()
    assert done.code == 2
    assert is_one_chinese_sentence(done.err)


def test_an_older_stamp_is_kept(tsa: Path, url: str, tmp_path: Path) -> None:
    """A stamp that is there proves more than a new one; only --force replaces it."""
    root = register(tmp_path, tsa)
    assert ran("timestamp", root / ACT, "--url", url, "--root", root).code == 0
    older = (root / f"{ACT}.tsr").read_bytes()
    done = ran("timestamp", root / ACT, "--url", url, "--root", root)
    assert done.code == 2
    assert "要替换请加 --force" in done.err
    assert (root / f"{ACT}.tsr").read_bytes() == older
    assert ran("timestamp", root / ACT, "--url", url, "--root", root, "--force").code == 0
    assert (root / f"{ACT}.tsr").read_bytes() != older  # it has another serial number


def test_a_stamp_of_another_act_is_found(tsa: Path, url: str, tmp_path: Path) -> None:
    """A stamp moved beside another act, or under another authority, is A020; so says OpenSSL."""
    root = register(tmp_path, tsa)
    assert ran("timestamp", root / ACT, "--url", url, "--root", root).code == 0
    words = ["openssl", "ts", "-verify", "-no_check_time", "-in", f"{root / ACT}.tsr"]
    words += ["-CAfile", str(root / "submissions/2021/call/tsa.pem"), "-data"]
    for act, code in ((ACT, 0), (OTHER, 1)):
        done = subprocess.run([*words, str(root / act)], check=False, capture_output=True)
        assert done.returncode == code
    shutil.copy(root / f"{ACT}.tsr", root / f"{OTHER}.tsr")
    told = ran("check", "--root", root).out
    assert f"{OTHER}.tsr:1:1 错误 A020" in told
    assert f"{ACT}.tsr" not in told
    (root / f"{OTHER}.tsr").unlink()
    shutil.copy(
        authority.make(tmp_path / "other") / "tsa.pem", root / "submissions/2021/call/tsa.pem"
    )
    assert f"{ACT}.tsr:1:1 错误 A020" in ran("check", "--root", root).out


def test_only_the_digest_is_sent(tsa: Path, tmp_path: Path) -> None:
    """The query holds the act's SHA-512 and no word of it."""
    root = register(tmp_path, tsa)
    queries: list[bytes] = []

    def answer(query: bytes) -> bytes:
        queries.append(query)
        return b""

    with authority.serving(answer) as address:
        ran("timestamp", root / ACT, "--url", address, "--root", root)
    data = (root / ACT).read_bytes()
    [query] = queries
    assert hashlib.sha512(data).digest() in query
    assert len(query) < 120
    assert b"alpha" not in query


def test_missing_openssl_is_told(
    tsa: Path, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OpenSSL is missed only where there is a stamp to make or to verify, and then named."""
    root = register(tmp_path, tsa)
    real = shutil.which
    with monkeypatch.context() as bare:
        bare.setattr(shutil, "which", lambda name: None if name == "openssl" else real(name))
        assert ran("check", "--root", root).code == 0
        done = ran("timestamp", root / ACT, "--url", url, "--root", root)
        assert done.code == 2
        assert "apt install openssl" in done.err
    ran("timestamp", root / ACT, "--url", url, "--root", root)
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "openssl" else real(name))
    done = ran("check", "--root", root)
    assert done.code == 2
    assert "apt install openssl" in done.err


@pytest.mark.parametrize("said", ["echo no entropy >&2", ":"])
def test_a_query_that_cannot_be_made_is_told(
    said: str, tsa: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where OpenSSL cannot write the query, nothing is sent."""
    root = register(tmp_path, tsa)
    folder = tool(tmp_path / "bin", "openssl", f"#!/bin/sh\n{said}\nexit 1\n")
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    done = ran("timestamp", root / ACT, "--url", "http://127.0.0.1:1/", "--root", root)
    assert done.code == 2
    assert "openssl 不能用" in done.err


def test_only_three_kinds_are_stamped(tsa: Path, url: str, tmp_path: Path) -> None:
    """An acceptance is not stamped; a round that names no authority stamps nothing."""
    root = register(tmp_path, tsa)
    acts = root / "submissions/2021/acts"
    done = ran("timestamp", acts / "0003-accept-alpha.yaml", "--url", url, "--root", root)
    assert done.code == 2
    assert "受理不用时间戳，只有收件、排序优选、公示用" in done.err
    (root / "submissions/2021/call/tsa.pem").unlink()
    assert "不知道该相信哪个机构" in ran("timestamp", root / ACT, "--url", url, "--root", root).err
