"""`clusterfund new`: which documents can be begun. Importing this imports no command."""

from __future__ import annotations

import click

from clusterfund.cli.chinese import LazyGroup

NEW = {
    "application": ("clusterfund.cli.new_application:application", "新建一份申报的全部文件。"),
    "enterprise": ("clusterfund.cli.new_application:enterprise", "在申报里新建一家企业的信息表。"),
    "round": ("clusterfund.cli.new_round:new_round", "新建一个批次的参数文件。"),
    "review": ("clusterfund.cli.new_review:review", "新建一份评分表，写好评审标准，等专家填写。"),
    "digest": ("clusterfund.cli.new_digest:digest", "检查填好的密封评分表，写出它的指纹。"),
    "acceptance": (
        "clusterfund.cli.new_acceptance:acceptance",
        "新建一份验收情况表，写好材料、企业、产品和目标，等验收人员填写。",
    ),
    "rules": ("clusterfund.cli.new_rules:rules", "写明本批次按哪一版规则作出决定。"),
}


@click.group(cls=LazyGroup, lazy=NEW)
def new() -> None:
    """新建一份要填写的文件，每个字段都有说明。

    已有的文件从不覆盖。没有填的地方，clusterfund check 会一处一处地指出来。
    """
