"""`clusterfund timestamp`: a stranger vouches for the day, and only for these bytes."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from cli.running import ran, snapshot
from signing import authority
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACT = "submissions/2021/acts/0001-receive-alpha.yaml"


@pytest.fixture(scope="module")
def tsa(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one authority for all tests."""
    return authority.make(tmp_path_factory.mktemp("tsa") / "good")


@pytest.fixture(scope="module")
def url(tsa: Path) -> Iterator[str]:
    """Serve it."""
    with authority.serving(tsa) as address:
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
        ("http://127.0.0.1:1/", "没有取得时间戳"),
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


def test_only_three_kinds_are_stamped(tsa: Path, url: str, tmp_path: Path) -> None:
    """An acceptance is not stamped; a round that names no authority stamps nothing."""
    root = register(tmp_path, tsa)
    acts = root / "submissions/2021/acts"
    done = ran("timestamp", acts / "0003-accept-alpha.yaml", "--url", url, "--root", root)
    assert done.code == 2
    assert "受理不用时间戳，只有收件、排序优选、公示用" in done.err
    (root / "submissions/2021/call/tsa.pem").unlink()
    assert "不知道该相信哪个机构" in ran("timestamp", root / ACT, "--url", url, "--root", root).err
