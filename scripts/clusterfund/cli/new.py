"""`clusterfund new`: one new file, written as its form wants it."""

from __future__ import annotations

import click

from clusterfund.cli.chinese import LazyGroup

FILES = {
    "review": ("clusterfund.cli.new_review:review", "新建一份评分表，写好评审标准，等专家填写。"),
    "digest": ("clusterfund.cli.new_digest:digest", "检查填好的密封评分表，写出它的指纹。"),
    "rules": ("clusterfund.cli.new_rules:rules", "写明本批次按哪一版规则作出决定。"),
}


@click.group(cls=LazyGroup, lazy=FILES)
def new() -> None:
    """新建一份文件，按格式写好。"""
