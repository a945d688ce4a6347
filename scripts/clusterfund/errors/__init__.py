"""Faults of tools and of usage: one class each, named after the fault; exit code 2.

Bad input is never one of these: it is a `Finding`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class ClusterfundError(Exception):
    """Base of all faults shown to the user as one Chinese sentence."""


def named(there: Iterable[str]) -> str:
    """Name what there is to choose from, in one line."""
    return "、".join(there) or "（没有）"


class NoRegisterError(ClusterfundError):
    """There is no `submissions/` folder where the command was run."""

    def __init__(self, where: str) -> None:
        super().__init__(
            f"在 {where} 没有找到 submissions 文件夹。请进入仓库根目录，或用 --root 指明它。"
        )


class UnknownRoundError(ClusterfundError):
    """The round asked for is not in the register."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"没有批次 {name}。登记册里的批次：{named(known)}。请改用其中一个。")


class MissingRoundFileError(ClusterfundError):
    """A round folder lacks a document without which nothing can be judged."""

    def __init__(self, path: str) -> None:
        super().__init__(f"缺少 {path}，无法判断这个批次。请补上这个文件后重试。")


class BrokenCallError(ClusterfundError):
    """A call document has errors, so no rule can be applied."""

    def __init__(self, first: str, count: int) -> None:
        super().__init__(
            f"批次参数有 {count} 处错误，无法判断这个批次。第一处：{first}。"
            "请先运行 clusterfund check 并改正。"
        )


class DuplicateRoundError(ClusterfundError):
    """Two round folders carry one id."""

    def __init__(self, name: str, first: str, second: str) -> None:
        super().__init__(f"批次代号 {name} 同时出现在 {first} 和 {second}。请改掉其中一个。")


class UnknownClusterError(ClusterfundError):
    """The cluster asked for is not in the round."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"没有集群 {name}。这个批次的集群：{named(known)}。请改用其中一个。")


class UnknownEnterpriseError(ClusterfundError):
    """The enterprise asked for is not in the cluster."""

    def __init__(self, uscc: str, cluster: str) -> None:
        super().__init__(f"集群 {cluster} 里没有代码为 {uscc} 的企业。请核对 18 位代码。")


class FileInTheWayError(ClusterfundError):
    """There is a file already where a new one was to be written."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} 已经存在，没有改动它。请直接修改它，或先把它移走。")


class UnknownRevisionError(ClusterfundError):
    """Git does not know the revision, or there is no repository."""

    def __init__(self, revision: str, why: str) -> None:
        super().__init__(f"无法读取版本 {revision}：{why}。请核对版本号，并在 git 仓库内运行。")


class NoCalendarError(ClusterfundError):
    """No official holiday data exists for a year; guessing would be wrong."""

    def __init__(self, year: int) -> None:
        super().__init__(
            f"没有 {year} 年的放假安排，无法计算工作日。"
            f"请按国务院办公厅通知补充 call/holidays/{year}.yaml。"
        )


class UnknownPathError(ClusterfundError):
    """A path given to a command holds nothing of the register."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} 不在登记册里。请给出 submissions 下存在的文件夹或文件。")


class UnreadableFileError(ClusterfundError):
    """The operating system refuses to read a file or folder."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"无法读取 {path}：{why}。请检查文件权限后重试。")


class BrokenGuideError(ClusterfundError):
    """The guide's template cannot be filled in."""

    def __init__(self, path: str, line: int, why: str) -> None:
        super().__init__(f"指南模板 {path} 第 {line} 行有误：{why}。请改正后重试。")


class FrozenRulesError(ClusterfundError):
    """The round was already decided under a version of the rules."""

    def __init__(self, path: str, act: int) -> None:
        super().__init__(
            f"第 {act} 号决定已经依据 {path}，不能再换规则版本。需要换时请在新的批次中写明。"
        )


class CannotWriteError(ClusterfundError):
    """A file could not be written; nothing was changed."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"无法写入 {path}：{why}。没有改动任何文件。请检查权限和磁盘空间。")


class NoLetterError(ClusterfundError):
    """The cluster is in a state in which there is nothing to give reasons for."""

    def __init__(self, cluster: str, state: str, having: list[str]) -> None:
        listed = "、".join(having)
        super().__init__(
            f"集群 {cluster} 的状态是{state}，没有告知书。只有{listed}的集群有，请核对集群代号。"
        )


class FrozenApplicationError(ClusterfundError):
    """The application can no longer change."""

    def __init__(self, cluster: str, state: str) -> None:
        super().__init__(
            f"申报 {cluster} 的状态是{state}，不能再改，没有改动任何文件。"
            "确需修改的，请联系受理单位退回补正。"
        )


class NotSubmittedError(ClusterfundError):
    """An application could not be handed in; branch, index and files are as they were."""

    def __init__(self, why: str) -> None:
        super().__init__(f"这份申报没有交出去：{why}。分支和文件都和原来一样。")
