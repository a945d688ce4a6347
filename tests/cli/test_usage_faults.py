"""Wrong usage: one clear Chinese sentence, exit code 2, nothing on standard output."""

from __future__ import annotations

import re

import pytest

from cli.running import REPOSITORY, ran
from clusterfund.cli.main import COMMANDS
from clusterfund.rules.moves import MOVES

WORD = re.compile(r"--?[a-z][a-z-]*|[A-Za-z][A-Za-z-]*")
NAMES = {"clusterfund", "table", "json", "csv", "text", *COMMANDS, *MOVES}
NOW = ("--root", str(REPOSITORY))

FAULTS = {
    "unknown command": (["chek"], "没有命令 chek。可用的命令：" + "、".join(COMMANDS) + "。"),
    "unknown option": (["--foo"], "没有选项 --foo。"),
    "unknown option of a command": (["rank", "2021", "--foo"], "没有选项 --foo。"),
    "unknown short option": (["check", "-x"], "没有选项 -x。"),
    "option cut short": (["check", "--form", "json"], "没有选项 --form。"),
    "option of a command before it": (["--root", "x", "check"], "没有选项 --root。"),
    "no round": (["rank"], "缺少参数 批次。"),
    "no cluster": (["explain", "2021"], "缺少参数 集群。"),
    "no kind": (["act"], "缺少参数 种类。"),
    "no official": (["act", "rank", "2021"], "缺少选项 --by。"),
    "option without value": (["check", "--format"], "选项 --format 的用法不对，可能缺少值。"),
    "date without value": (["status", "2021", "--on"], "选项 --on 的用法不对，可能缺少值。"),
    "override without clause": (
        ["act", "rank", "2021", "--by", "x", "--override", "理由"],
        "选项 --override 的用法不对，可能缺少值。",
    ),
    "flag with value": (["check", "--strict=3"], "选项 --strict 的用法不对"),
    "bad format": (["rank", "2021", "--format", "xml"], "的值不对："),
    "bad kind": (["act", "pay", "2021", "--by", "x"], "种类 的值不对："),
    "bad date": (
        ["status", "2021", "--on", "15.9.2021"],
        "15.9.2021 不是日期，请写成 2021-09-15 的样子。",
    ),
    "no such day": (
        ["status", "2021", "--on", "2021-02-30"],
        "2021-02-30 不是日期，请写成 2021-09-15 的样子。",
    ),
    "date of an act": (["act", "rank", "2021", "--by", "x", "--on", "x"], "x 不是日期，请写成"),
    "argument too many": (["rank", "2021", "more"], ""),
    "word after render": (["render", "2021"], ""),
}


@pytest.mark.parametrize("name", FAULTS)
def test_usage_fault_is_one_sentence(name: str) -> None:
    """A usage fault is told on standard error, with the help to ask for, and the code is 2."""
    arguments, wanted = FAULTS[name]
    done = ran(*arguments)
    assert (done.code, done.out) == (2, "")
    first, *others = done.err.splitlines()
    assert first.startswith("用法有误：")
    assert first.endswith("。")
    assert wanted in first
    assert all(re.fullmatch("运行 clusterfund.* --help 查看用法。", line) for line in others)


@pytest.mark.parametrize("name", FAULTS)
def test_usage_fault_is_chinese(name: str) -> None:
    """A usage fault has no English word but names and what was typed."""
    arguments, _ = FAULTS[name]
    done = ran(*arguments)
    typed = {word for each in arguments for word in WORD.findall(each)}
    found = set(WORD.findall(done.err)) - NAMES - typed - {"--help", "--by"}
    assert sorted(found) == []


@pytest.mark.parametrize(
    "written", ["20210915", "2021-W37-3", "2021-258", "2021-9-15", " 2021-09-15"]
)
def test_dates_have_one_form(written: str) -> None:
    """A day is written 2021-09-15 and in no other way that a library might know."""
    done = ran("status", "2021", *NOW, "--on", written)
    assert done.code == 2
    assert f"{written} 不是日期" in done.err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_refuses_an_unknown_option(name: str) -> None:
    """No command lets an option pass that it does not know."""
    done = ran(name, "--unknown")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("用法有误：没有选项 --unknown。\n")
