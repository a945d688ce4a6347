"""Faults of what lies in docs/ beside the register, each named after what is wrong."""

from __future__ import annotations

from clusterfund.errors import ClusterfundError


class UnsettledRoundError(ClusterfundError):
    """A round still runs, so that its pages cannot be frozen."""

    def __init__(self, round_id: str, why: list[str]) -> None:
        super().__init__(f"批次 {round_id} 还没有办结，不能冻结：{'；'.join(why)}。办结以后再试。")


class FrozenCopyError(ClusterfundError):
    """There is a frozen copy already, and it is another one."""

    def __init__(self, path: str, differing: list[str]) -> None:
        super().__init__(
            f"{path} 已有冻结的副本，与现在的不同（{len(differing)} 个文件，如 {differing[0]}）。"
            "确需替换时写 --again，并在提交说明里写明原因。"
        )


class BrokenSumsError(ClusterfundError):
    """The list of a frozen copy is not what this program writes."""

    def __init__(self, path: str, line: int) -> None:
        super().__init__(f"{path} 第 {line} 行不是指纹和文件名。请从 git 恢复冻结的副本。")


class BrokenFrozenCopyError(ClusterfundError):
    """A file of a frozen copy is not as its list says."""

    def __init__(self, path: str, name: str) -> None:
        super().__init__(
            f"{path} 是不再改动的副本，其中 {name} 与指纹清单不符。请从 git 恢复；"
            "确需替换时用 clusterfund freeze --again。"
        )


class BrokenRedirectsError(ClusterfundError):
    """The table of redirects cannot be used."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"旧网址表 {path} 有误：{why}。请改正后重试。")
