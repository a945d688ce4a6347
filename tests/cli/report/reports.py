"""Reports to render: a usual one, and any that applicants could bring about."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from clusterfund.findings import Finding, Severity
from clusterfund.gate.changes import (
    ClusterChange,
    Difference,
    Fate,
    Member,
    Move,
    Paper,
    RoundChange,
)
from clusterfund.gate.report import Effect, Judged, Report
from clusterfund.rules.judge import checked_codes

APPLICATION = "submissions/2021/applications/alpha/application.yaml"
ATTACKS = (
    *(
        "@someone",
        "张@octocat，",
        "a@b.example",
        "#123",
        "x/y#1",
        "GH-12",
        "0123456789abcdef",
        "deadbee",
    ),
    *("www.evil.example", "http://evil.example", "<http://evil.example>", "[x](javascript:1)"),
    *("[x]: http://evil.example", "![x](y.png)", "[^1]", ":smile:", "$`x`$", "**x** _y_ ~~z~~"),
    *("`", "``", "` `` ```", "`<b>`", "\\", "\\`", "|", "\\|", "a | b", "# x", "- [ ] x", "1. x"),
    *("<img src=x>", "</details>", "<!-- x", "-->", "&lt;b&gt;", "&#64;x", "<b", "---", "> x"),
    *(
        "::error::x",
        " ::stop-commands::x",
        "##[error]x",
        "###[group]",
        "%0A::error::x",
        "%25",
        ",file=x",
    ),
    *(
        "a\n::error::x",
        "a\r\n##[x]",
        "\x1b[31m",
        "\x9b31m",
        "\u202eabc",
        "\u200b",
        "\u2028::error::x",
    ),
    *("\udc80", "\U000e0041", ":", "", " "),
)
values = st.lists(st.sampled_from(ATTACKS) | st.text(max_size=8), max_size=4).map("".join)


def finding(  # noqa: PLR0913, PLR0917 -- the fields that tests set
    code: str = "P011",
    severity: Severity = Severity.REFUSAL,
    path: str = APPLICATION,
    line: int = 3,
    message: str = "本地企业家数不够",
    found: str = "9 家",
) -> Finding:
    """Make a finding as a rule would."""
    fix = "请再联合本地企业加入。"
    return Finding(code, severity, path, line, 3, "/x", message, found, "不少于 10 家", "二", fix)


def change(
    findings: tuple[Finding, ...] = (),
    fixed: tuple[Finding, ...] = (),
    existing: tuple[Finding, ...] = (),
    effects: tuple[Effect, ...] = (),
) -> Report:
    """Make the report of a change to one application."""
    zones, kinds = ("申报 2021 alpha",), ("applications",)
    prints = (("2021", "alpha", "c" * 64),)
    judged = Judged(
        "a" * 40, "b" * 40, 90000101, zones, kinds, fixed, existing, effects, None, prints
    )
    return Report(findings, 2, judged)


USUAL = change(
    (
        finding("S002", Severity.ERROR, line=9, message="多了字段 note", found="note"),
        finding(),
        finding(
            "P043", Severity.WARNING, line=1, path=APPLICATION.replace("application.", "plan.")
        ),
    ),
    (finding("S003", Severity.ERROR, line=12, message="缺少字段 name", found=""),),
    (finding("P030", line=7, message="没有购买核心产品", found="0 件"),),
    (
        Effect(
            *("2021", "alpha", "开平市水暖卫浴", "草稿", 300_000_000, 290_000_050),
            (("914407830000000197", "示例一厂", 50_000_000, 40_000_050),),
        ),
        Effect("2021", "beta", "鹤山市电子信息", "草稿", None, 100),
    ),
)
"""A change that introduces, mends and leaves something, and moves money."""

TOLD = Difference(
    "a" * 40,
    "b" * 40,
    (
        RoundChange(
            "2021",
            "示例批次",
            Fate.CHANGED,
            (),
            (),
            (
                ClusterChange(
                    *("alpha", "开平市水暖卫浴", Fate.CHANGED, ("草稿", "草稿"), 3, 2),
                    (Member("91440783000000035W", "示例三厂", Fate.REMOVED, None, None),),
                    (
                        Paper(
                            *(APPLICATION, "申报信息表", Fate.CHANGED),
                            (Move(("完工时间",), "2022-06-30", "2022-07-31"),),
                        ),
                        Paper("x.age", "密封材料 contacts", Fate.ADDED),
                    ),
                    *((), ("expert-01",), (), ()),
                ),
            ),
            *((), ()),
        ),
    ),
    0,
)
"""What that change does in the programme's words."""

amounts = st.none() | st.integers(0, 10**12)
codes = st.sampled_from([each.code for each in checked_codes()])
places = st.integers(1, 10**6)
any_finding = st.builds(
    Finding, codes, st.sampled_from(Severity), values, places, places, *([values] * 6)
)
any_effect = st.builds(
    Effect,
    *([values] * 4),
    amounts,
    amounts,
    st.lists(st.tuples(values, values, amounts, amounts), max_size=2).map(tuple),
)


some = st.lists(any_finding, max_size=3).map(tuple)
any_judged = st.builds(
    Judged,
    *(
        st.just("a" * 40),
        st.just("b" * 40),
        st.none() | st.integers(1),
        st.lists(values).map(tuple),
    ),
    st.just(("stray",)),
    *(some, some, st.lists(any_effect, max_size=2).map(tuple)),
    st.none(),
    st.lists(st.tuples(values, values, st.just("0123456789abcdef" * 4)), max_size=2).map(tuple),
)
any_report = st.builds(Report, some, st.integers(0, 999), st.none() | any_judged)

LONG = ("长" * 700, "`中" * 400, "\x00" * 400, "\U000e0041" * 400, "|" * 700, "` " * 400)
"""Values that take many bytes once they are cleaned and made inert."""


def crowded(value: str, count: int) -> Report:
    """Make a change full of one value: findings, zones, clusters and enterprises."""
    each = replace(finding(found=value), path=value, message=value, wanted=value, fix=value)
    effect = Effect(value, value, value, value, 1, 2, ((value, value, None, 0),) * count)
    many = (each,) * count
    report = change(many, many, many, (effect,) * 3)
    assert report.judged
    prints = ((value, value, "c" * 64),) * count
    return replace(
        report, judged=replace(report.judged, zones=(value,) * count, fingerprints=prints)
    )
