"""A person's own SSH key at work: what it is, and a signature by it. OpenSSH does both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.errors.tools import CannotSignError
from clusterfund.register.signatures import NAMESPACE
from clusterfund.register.tools import run

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from clusterfund.records import Key

WHY = (
    ("incorrect passphrase", "私钥有密码，没有输入或输入得不对"),
    ("accessible by others", "别人也能读这个私钥文件，请先改成只有自己能读（chmod 600）"),
    ("agent refused", "SSH 代理不肯签，可能是没有点确认，或代理已经锁上"),
    ("with agent", "SSH 代理没有回应，请重新启动它，或改用私钥文件"),
    ("no private key found", "只有公钥；请先用 ssh-add 把私钥加入 SSH 代理，或改用私钥文件"),
    ("no such file", "没有这个钥匙文件，或它不是 SSH 钥匙"),
)
"""What OpenSSH says, the first that fits, and what it means."""


def fingerprints(keys: Iterable[Key]) -> frozenset[str]:
    """Give the fingerprints of keys of the roster, of those that OpenSSH can read."""
    return _fingerprints("-", "".join(f"{key.text}\n" for key in keys).encode())


def fingerprints_of(path: Path) -> frozenset[str]:
    """Give those of a key file, private or public, without asking for its passphrase.

    None where OpenSSH cannot tell, as with old key files. Errors: MissingToolError.
    """
    return _fingerprints(str(path), b"")


def _fingerprints(name: str, data: bytes) -> frozenset[str]:
    code, out, _ = run(["ssh-keygen", "-l", "-E", "sha256", "-f", name], data)
    lines = out.decode("utf-8", "replace").splitlines()
    return frozenset(line.split()[1] for line in lines) if code == 0 else frozenset()


def signature(data: bytes, key: Path, file: Path) -> bytes:
    """Let OpenSSH sign; it asks for a passphrase, or the agent, itself. Errors: CannotSignError."""
    words = ["ssh-keygen", "-q", "-Y", "sign", "-n", NAMESPACE, "-f", str(key)]
    code, out, said = run(words, data, own=True)
    if code == 0:
        return out
    for words_, why in WHY:
        if words_ in said.lower():
            raise CannotSignError(str(file), why)
    last = (said.strip().splitlines() or ["没有说明原因"])[-1]
    raise CannotSignError(str(file), f"ssh-keygen 说“{last}”，请核对私钥文件")
