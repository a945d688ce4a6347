"""The command line's entry: which commands there are. Importing this imports none of them."""

from __future__ import annotations

import gc
import io
import os
import sys

import click

from clusterfund.cli.chinese import USAGE_FAULT, LazyGroup, run

COMMANDS = {
    "check": ("clusterfund.cli.check:check", "检查登记册，列出每一处问题和改法。"),
    "new": ("clusterfund.cli.new:new", "新建一份要填写的文件，每个字段都有说明。"),
    "fmt": ("clusterfund.cli.fmt:fmt", "把文件整理成统一的次序和写法，注释保留。"),
    "template": (
        "clusterfund.cli.template:template",
        "生成电子表格申报表：空白的，或带着一份已有申报的内容。",
    ),
    "import": ("clusterfund.cli.import_:import_", "把填好的电子表格变成一份申报的文件夹。"),
    "submit": ("clusterfund.cli.submit:submit", "把一份申报推送出去，告诉您在哪里发起合并请求。"),
    "subsidy": ("clusterfund.cli.figures:subsidy", "计算各集群和企业的补贴。"),
    "rank": ("clusterfund.cli.figures:rank", "按评分排序，并按预算安排补贴。"),
    "explain": ("clusterfund.cli.explain:explain", "逐条说明每一笔补贴是怎么算出来的。"),
    "status": ("clusterfund.cli.status:status", "列出各集群的状态、期限和下一步。"),
    "guard": ("clusterfund.cli.guard:guard", "收到推送时检查：不合规定的整个拒绝，服务器不变。"),
    "act": ("clusterfund.cli.act:act", "起草一份决定，由经办人签署后提交。"),
    "render": ("clusterfund.cli.render:render", "生成网站页面和公开数据。"),
}


@click.group(cls=LazyGroup, lazy=COMMANDS)
def clusterfund() -> None:
    """产业集群专项资金：一个 git 仓库就是整个项目。

    登记册在 submissions/ 里；每条命令只读它，或为它起草一份新文件。
    """


def main() -> None:
    """Run and exit."""
    gc.disable()  # one short run that builds one large tree without cycles: a quarter of its time
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = [os.fsencode(word).decode("utf-8", "surrogateescape") for word in sys.argv[1:]]
    try:
        code = run(clusterfund, words)
        if sys.stdout:
            sys.stdout.flush()
    except OSError as error:  # nowhere to print to: a full disk, or a reader that went away
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if not isinstance(error, BrokenPipeError):
            click.echo(f"无法写出结果：{error.strerror}。请检查磁盘空间。", err=True)
        code = USAGE_FAULT
    sys.exit(code)
