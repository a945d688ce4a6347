"""Faults of the programs that judge with us, and of those who should sign or stamp."""

from __future__ import annotations

from clusterfund.errors import ClusterfundError

PACKAGES = {
    "ssh-keygen": "OpenSSH 8.9 或更新的版本（Debian：apt install openssh-client）",
    "openssl": "OpenSSL（Debian：apt install openssl）",
}
"""Where the standard programs come from."""


class MissingToolError(ClusterfundError):
    """A standard program that has to judge something is not installed."""

    def __init__(self, name: str) -> None:
        super().__init__(f"没有找到 {name}。请安装 {PACKAGES[name]}，然后重试。")


class BrokenToolError(ClusterfundError):
    """A standard program that has to judge something cannot do it."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} 不能用：{why}。请更新 {PACKAGES[name]}，然后重试。")


class CannotSignError(ClusterfundError):
    """An act cannot be signed as wished; nothing was written."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"没有签署 {path}：{why}。")


class NoTimestampError(ClusterfundError):
    """A time stamp authority gave no time stamp that can be used; nothing was written."""

    def __init__(self, url: str, why: str) -> None:
        super().__init__(f"没有取得时间戳（{url}）：{why}。请核对地址后重试。")


class BrokenProgramError(ClusterfundError):
    """The program of a revision fails on its own register."""

    def __init__(self, revision: str, command: str, why: str) -> None:
        super().__init__(f"版本 {revision} 的程序运行 {command} 失败：{why}。请先修好这个版本。")
