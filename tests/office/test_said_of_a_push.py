"""What git says of a push that failed, in one Chinese sentence."""

from __future__ import annotations

import pytest

from clusterfund.office.said import MOST_TOLD, last, offered, why

SAID = {
    "fatal: unable to access 'https://x/': Could not resolve host: x": "连不上服务器",
    "remote: Permission to a.git denied to me.\nfatal: unable to access: 403": "没有推送的权限",
    "git@x: Permission denied (publickey).\nfatal: Could not read": "没有推送的权限",
    "fatal: could not read Username for 'https://x': terminal prompts disabled": "没有推送的权限",
    "fatal: repository 'https://x/' not found": "远端的地址不对",
    "! [rejected] a -> a (fetch first)": "远端已有同名的分支",
    "! [remote rejected] a -> a (pre-receive hook declined)": "服务器检查以后没有接收",
    "fatal: new\nerror: failed to push some refs to x": "没有成功：fatal: new",
    "": "没有说明原因",
}


@pytest.mark.parametrize(("said", "wanted"), SAID.items())
def test_reasons(said: str, wanted: str) -> None:
    """Each kind of failure has its own sentence; an unknown one tells git's last reason."""
    assert wanted in why(said)
    assert "\n" not in why(said)


def test_the_servers_words_are_told_harmlessly() -> None:
    """What the server says is one line, of bounded length, and cannot steer the terminal."""
    said = f"remote: no\x1b[2J\nremote: {'x' * 1000}\n! (pre-receive hook declined)"
    told = why(said)
    assert "\x1b" not in told
    assert "服务器说：no\\x1b[2J xxx" in told
    assert len(told) < MOST_TOLD + 40


def test_last_reason() -> None:
    """Lines that give no reason are passed over."""
    assert last("fatal: a\nTo /x\nDone\n\n") == "fatal: a"


def test_offered_address() -> None:
    """An address that the server offered is found, and only in what the server said."""
    assert offered("remote:   https://x.example/new?a=1 \n") == "https://x.example/new?a=1"
    assert offered("To https://x.example/\n") == ""
