"""Faults of a federation: one class each, named after what is wrong."""

from __future__ import annotations

from clusterfund.errors import ClusterfundError


class NoSourceError(ClusterfundError):
    """Nothing published lies where a source was named."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} 里没有公开数据。请给出网站文件夹（里面有 data），"
            "或列有 Parquet 表格的 datapackage.json。"
        )


class NothingLeftError(ClusterfundError):
    """Every source was skipped, so that there is nothing to answer from."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} 个来源都有问题，没有可以读的数据。请先请各市更正。")


class BrokenQueryError(ClusterfundError):
    """The user's own query cannot be run."""

    def __init__(self, why: str) -> None:
        super().__init__(f"--sql 的查询不能执行：{why}。请改正后重试。")


class NotOneQueryError(ClusterfundError):
    """The user's own text is something else than one query."""

    def __init__(self) -> None:
        super().__init__(
            "--sql 只能写一条查询（SELECT），不能改动数据，也不能读别的文件。请改成一条查询。"
        )


class BrokenEngineError(ClusterfundError):
    """The database cannot go on: no room on the disk or in memory."""

    def __init__(self, why: str) -> None:
        super().__init__(f"合并数据时数据库出错：{why}。请检查磁盘空间和内存，然后重试。")
