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
    "diff": ("clusterfund.cli.diff:diff", "说明两个版本之间改了什么，补贴怎样变化。"),
    "impact": ("clusterfund.cli.impact:impact", "规则或参数的改动，会使哪些集群的补贴变化多少。"),
    "new": ("clusterfund.cli.new:new", "新建一份要填写的文件，每个字段都有说明。"),
    "fmt": ("clusterfund.cli.fmt:fmt", "把文件整理成统一的次序和写法，注释保留。"),
    "template": (
        "clusterfund.cli.template:template",
        "生成电子表格申报表：空白的，或带着一份已有申报的内容。",
    ),
    "import": ("clusterfund.cli.import_:import_", "把填好的电子表格变成一份申报的文件夹。"),
    "submit": ("clusterfund.cli.submit:submit", "把一份申报推送出去，告诉您在哪里发起合并请求。"),
    "receipt": ("clusterfund.cli.receipt:receipt", "检查没有错误以后，写出一份申报的收条。"),
    "subsidy": ("clusterfund.cli.figures:subsidy", "计算各集群和企业的补贴。"),
    "rank": ("clusterfund.cli.ranking:rank", "按评分排序，并按预算安排补贴。"),
    "explain": ("clusterfund.cli.explain:explain", "逐条说明每一笔补贴是怎么算出来的。"),
    "status": ("clusterfund.cli.status:status", "列出各集群的状态、期限和下一步。"),
    "verify": ("clusterfund.cli.verify:verify", "从头重算一个批次，逐项核对。"),
    "audit": ("clusterfund.cli.audit:audit", "把一个批次打成审计包，离线也能复核。"),
    "guard": ("clusterfund.cli.guard:guard", "收到推送时检查：不合规定的整个拒绝，服务器不变。"),
    "act": ("clusterfund.cli.act:act", "起草一份决定，由经办人签署后提交。"),
    "evaluation": (
        "clusterfund.cli.evaluation:evaluation",
        "列出获批集群的目标完成率、评价等级和服务券使用情况。",
    ),
    "ledger": ("clusterfund.cli.ledger:ledger", "列出服务券的批准、调拨、使用、结余、收回和过期。"),
    "federate": (
        "clusterfund.cli.federate:federate",
        "合并各市公开的数据，回答单个城市答不了的问题。",
    ),
    "letter": (
        "clusterfund.cli.letter:letter",
        "写一份告知书，说明一个集群为什么没有获得支持。",
    ),
    "sign": (
        "clusterfund.cli.sign:sign",
        "用 SSH 私钥签署一份决定，签名写在旁边的 .sig 文件。",
    ),
    "timestamp": (
        "clusterfund.cli.timestamp:timestamp",
        "为一份收件、排序优选或公示的决定取得时间戳，写在旁边的 .tsr 文件。",
    ),
    "print": (
        "clusterfund.cli.print_:print_",
        "把一份申报打印成盖章用的 PDF，或核对扫描件和数据是不是一致。",
    ),
    "seal": (
        "clusterfund.cli.seal:seal",
        "把联系人、盖章扫描件等加密给受理单位，放进申报的 sealed/ 文件夹。",
    ),
    "open": ("clusterfund.cli.seal:open_", "打开一份密封文件；只有受理单位的密钥能打开。"),
    "render": ("clusterfund.cli.render:render", "生成网站页面和公开数据。"),
    "build": ("clusterfund.cli.build:build", "生成整个网站，只重新生成有变化的部分。"),
    "freeze": (
        "clusterfund.cli.freeze:freeze",
        "把一个办结批次的网页、数据和公示文件存成不再改动的副本。",
    ),
    "offline": (
        "clusterfund.cli.offline:offline",
        "把生成的网站做成离线版：一个文件夹和一个压缩包。",
    ),
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
    except OSError as error:  # a full disk, a reader that went away, a part of the program gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if not isinstance(error, BrokenPipeError):
            what = f"无法读写 {error.filename}" if error.filename else "无法写出结果"
            click.echo(f"{what}：{error.strerror}。请检查文件、权限和磁盘空间。", err=True)
        code = USAGE_FAULT
    sys.exit(code)
