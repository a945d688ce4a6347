"""`clusterfund new`: one new file, written as its form wants it."""

from __future__ import annotations

import click

from clusterfund.cli.chinese import LazyGroup

FILES = {
    "rules": ("clusterfund.cli.new_rules:rules", "写明本批次按哪一版规则作出决定。"),
}


@click.group(cls=LazyGroup, lazy=FILES)
def new() -> None:
    """新建一份文件，按格式写好。"""
