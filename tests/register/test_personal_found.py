"""Personal data is found however and wherever it is written, and the finding does not repeat it."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clusterfund.findings import Severity
from clusterfund.register.personal import CODES, in_text
from register.personal_data import WRITTEN, Written, fields, shows

BEFORE = st.sampled_from(
    [
        "",
        "联系人张三，电话：",
        "name: 示例公司\n# 手机",
        "phone: ",
        'phone: "',
        "- {电话: '",
        "会议定于2021-09-15，请拨打",
        "座机0750-3081185，手机",
        "代码91440703MA4UL1234X。\n",
        "金额 180000.50 元\n\n",
        "①",
        "1、",
        "（+",
        "sha256: 000cbeb6c4f1a436652d9b3c2b471fd66cf905d08df8f04bc45e5f9ce7d3b572\n",
    ]
)
AFTER = st.sampled_from(
    ["", "。", "联系我", '"\nnext: 12\n', "'}\n", "，谢谢\n2021-09-15", "\n", " # 注", "）"]
)


@settings(deadline=None, max_examples=1500)
@given(WRITTEN, BEFORE, AFTER)
@example(Written("D002", "13800138000", "一三八零零一三八零零零"), "统一", "一直有效")
@example(Written("D002", "13800138000", "13800138000"), "第一", "三人")
@example(Written("D002", "13800138000", "13800138000"), "2021-09-15 ", " 2021-09-15")
@example(Written("D002", "13800138000", "13800138000"), "2021\n", "\n2021")
@example(Written("D002", "13800138000", "13800138000"), "1.", "转9")
@example(Written("D003", "4111111111111111", "4111111111111111"), "见", "\n12日")
@example(Written("D003", "4111111111111111", "41111\n11111\n111111"), "见", "\n2021")
@example(Written("D001", "11010519491231002X", "11010519491231002X"), "", " 13800")
def test_found_once_at_its_place_and_not_shown(written: Written, before: str, after: str) -> None:
    """One finding, of the right code, at the first character; no field repeats the value."""
    findings = in_text("a.yaml", before + written.text + after)
    place = (before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert [(each.code, each.line, each.column) for each in findings] == [(written.code, *place)]
    assert not shows(fields(findings[0]), written)


@settings(deadline=None, max_examples=300)
@given(st.lists(WRITTEN, min_size=2, max_size=6), st.sampled_from(["，", "；\n", " / ", "|", "和"]))
def test_each_of_many_is_found(several: list[Written], between: str) -> None:
    """As many findings as numbers, in the order of the text."""
    findings = in_text("a.md", between.join(each.text for each in several))
    assert [each.code for each in findings] == [each.code for each in several]
    assert [(each.line, each.column) for each in findings] == sorted(
        (each.line, each.column) for each in findings
    )


@pytest.mark.parametrize(
    "text",
    [
        "13800138000 13900139000",
        "138-0013-8000 139-0013-9000",
        "13800138000-13900139000",
        "138 0013 8000\n139 0013 9000",
        "138.0013.8000/139.0013.9000",
    ],
)
def test_neighbours_are_two(text: str) -> None:
    """Two numbers with nothing but a separator between them are two findings."""
    assert [each.code for each in in_text("a.md", text)] == ["D002", "D002"]


@pytest.mark.parametrize(
    ("text", "message", "found"),
    [
        ("11010519491231002X", "这里有一个居民身份证号码", "18 位号码（不显示）"),
        ("13800138000", "这里有一个手机号码", "11 位号码（不显示）"),
        ("4111 1111 1111 1111", "这里有一个银行卡号", "16 位号码（不显示）"),
        ("zhang@example.com", "这里有一个邮箱地址", "1 个地址（不显示）"),
    ],
)
def test_what_is_said(text: str, message: str, found: str) -> None:
    """The message names the kind and the length, nothing else of the value."""
    (finding,) = in_text("a.md", f"请联系{text}。")
    assert (finding.message, finding.found) == (message, found)
    assert finding.severity is Severity.ERROR


@given(st.sampled_from(["zhang@example.com", "ｚ＠ｅ．ｃｎ"]), st.booleans())
def test_addresses_may_be_exempt(address: str, email: bool) -> None:  # noqa: FBT001 -- drawn
    """Without `email` addresses are left alone, and numbers are found all the same."""
    codes = [each.code for each in in_text("a", f"{address} 13800138000", email=email)]
    assert codes == (["D004", "D002"] if email else ["D002"])


def test_codes_are_the_family() -> None:
    """The family D is what its findings use, each an error with help of its own."""
    assert [code.code for code in CODES] == ["D001", "D002", "D003", "D004"]
    assert {code.severity for code in CODES} == {Severity.ERROR}
    assert all(
        "历史" in code.why and "座机" in code.why and "sealed/" in code.fix for code in CODES
    )
