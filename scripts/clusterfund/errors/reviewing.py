"""Faults of those who would judge: not them, not now, or not there."""

from __future__ import annotations

from clusterfund.errors import ClusterfundError, named


class UnknownReviewerError(ClusterfundError):
    """The person asked for is no reviewer of the round."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"名册中没有专家 {name}。这个批次的专家：{named(known)}。请改用其中一个。")


class NotUnderReviewError(ClusterfundError):
    """The cluster asked for may not be judged now."""

    def __init__(self, cluster: str, state: str) -> None:
        super().__init__(
            f"集群 {cluster} 现在是“{state}”，不在评审期间。请在受理以后、排序以前评分。"
        )


class NotDrawnError(ClusterfundError):
    """The reviewer was not drawn for the cluster."""

    def __init__(self, name: str, cluster: str, drawn: list[str]) -> None:
        super().__init__(
            f"没有抽到 {name} 评审 {cluster}。抽到的专家：{named(drawn)}。请核对代号和集群。"
        )


class UnsafePlaceError(ClusterfundError):
    """A sealed sheet was to be written where everybody would read it."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"{path} 在登记册里，密封的评分表不能放在那里。请用 --out 写到登记册以外的文件。"
        )


class SealedRoundError(ClusterfundError):
    """The round is sealed, so that sheets are not written into the register."""

    def __init__(self, name: str) -> None:
        super().__init__(f"批次 {name} 是密封评审。请加上 --sealed，并用 --out 写到登记册以外。")


class UnsealedRoundError(ClusterfundError):
    """The round is not sealed, so that there is nothing to seal."""

    def __init__(self, name: str) -> None:
        super().__init__(f"批次 {name} 不是密封评审。请直接提交评分表，不要交指纹。")


class OpenedError(ClusterfundError):
    """The cluster was unsealed, so that no digest is taken any more."""

    def __init__(self, cluster: str, act: str) -> None:
        super().__init__(f"集群 {cluster} 已经由 {act} 开启评分，不能再交指纹。请联系受理单位。")
