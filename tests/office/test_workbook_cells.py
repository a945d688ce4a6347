"""What people write into a cell, and what becomes of it: a value, a tidied value, a refusal."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from clusterfund.findings import Severity
from clusterfund.office.workbook import numbers
from office.workbooks import Odd, folder, said, taken
from support import documents

FIRST = "enterprises/914407830000000197.yaml"
DAY, CAPITAL, STAFF, CODE = "表二!D4", "表二!F4", "表二!H4", "表二!B4"
NAME, DIVISION, INDUSTRIAL, OWNERSHIP = "表二!A4", "表二!I4", "表二!C4", "表二!E4"
PRODUCT, AMOUNT, USE = "购买计划!B4", "购买计划!D4", "购买计划!C4"
PROVIDER, LEAD = "application.yaml", "封面与表一!B9"
GOAL, UNIT, ID, COMPLETION = "转型目标!E4", "转型目标!C4", "转型目标!A4", "封面与表一!B14"
MONEY = "单位元，只写数字，最多两位小数，例如 180000 或 180000.50"


def found(file: str, pointer: str, edits: dict[str, Any]) -> Any:
    """Import alpha with some cells changed; give a value of a file, and nothing is an error."""
    intake = taken(edits)
    assert [said(each) for each in intake.findings if each.severity is Severity.ERROR] == []
    data = documents.load(intake.files[f"{folder()}/{file}"].decode())
    for step in pointer.split("/"):
        data = data[int(step) if isinstance(data, list) else step]
    return data


def errors(edits: dict[str, Any]) -> list[str]:
    """Give what is refused, in one line each."""
    intake = taken(edits)
    assert intake.files == {}
    return [said(each) for each in intake.findings if each.severity is Severity.ERROR]


@pytest.mark.parametrize(
    "value",
    [
        datetime(2011, 5, 8),  # noqa: DTZ001 -- as spreadsheets have it
        date(2011, 5, 8),
        "2011-05-08",
        "2011/5/8",
        "2011.5.8",
        "2011年5月8日",
        "2011 年 5 月 8 日",
        "'2011-05-08",
        "２０１１－０５－０８",
    ],
    ids=str,
)
def test_dates_of_every_style(value: Any) -> None:
    """A date cell and a text of each usual style are the same date."""
    assert found(FIRST, "established_on", {DAY: value}) == "2011-05-08"


@pytest.mark.parametrize(
    "value",
    [
        "09/15/2021",
        "15/09/2021",
        "21-9-15",
        "20210915",
        "2021-13-01",
        "2021-02-30",
        "去年",
        "2021-09-15 08:00",
        datetime(2021, 9, 15, 8),  # noqa: DTZ001 -- as spreadsheets have it
        time(8),
        True,
    ],
    ids=str,
)
def test_dates_that_could_be_another_are_refused(value: Any) -> None:
    """A date that is none, or could be read in two ways, is refused with the style to use."""
    [message] = errors({DAY: value})
    assert message.startswith("表二 D4 S004 | “成立时间”的格式不对 | ")
    assert message.endswith(
        " | 写成 2021-09-15 | 请写成年-月-日，例如 2021-09-15；月和日的先后不能含糊。"
    )


def test_a_date_without_its_format_is_recognised() -> None:
    """A bare number that was a date is refused, and the date is named."""
    [message] = errors({DAY: 44454})
    assert message == (
        "表二 D4 S004 | “成立时间”的格式不对 | 44454 | 写成 2021-09-15 | "
        "看起来是 2021-09-15，请把格子的格式设为“日期”再核对。"
    )
    assert [numbers.forgotten_day(each) for each in (3653, 3654.5, 73051)] == ["", "", ""]


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (300000, 300000),
        (300000.0, 300000),
        (300000.5, "300000.50"),
        (0.1 + 0.2, "0.30"),
        ("300000", "300000"),
        ("300000.5", "300000.5"),
        ("300,000", "300000"),
        ("1,300,000.50", "1300000.50"),
        ("３００，０００", "300000"),
        ("'300000", "300000"),
        (" 300 000 ", "300000"),
    ],
    ids=str,
)
def test_amounts(value: Any, wanted: Any) -> None:
    """Numbers, numbers stored as text and rightly separated thousands are amounts."""
    assert found(FIRST, "purchases/0/amount", {AMOUNT: value}) == wanted


@pytest.mark.parametrize(
    ("value", "figure"),
    [
        ("57.8万元", "578000"),
        ("30万", "300000"),
        ("0.3亿元", "30000000"),
        ("300000元", "300000"),
        ("￥300,000.5", "300000.50"),
        ("300000人民币", "300000"),
    ],
)
def test_units_are_refused_with_the_right_figure(value: str, figure: str) -> None:
    """An amount with a unit is refused, and the figure to write is named."""
    [message] = errors({AMOUNT: value})
    assert message == (
        f"购买计划 D4 S004 | “计划金额”的格式不对 | {value} | {MONEY} | 请只写数字 {figure}。"
    )


@pytest.mark.parametrize(
    "value",
    [
        "三十万",
        "1,30,000",
        "30,00",
        "007",
        "1e5",
        "十%",
        "3千",
        "-",
        "1.2.3",
        "9" * 40,
        True,
        date(2021, 9, 1),
        float("inf"),
    ],
    ids=str,
)
def test_what_is_no_amount_is_refused(value: Any) -> None:
    """Whatever cannot be an amount is refused at its cell, and no figure is guessed."""
    [message] = errors({AMOUNT: value})
    assert message.startswith("购买计划 D4 S004 | “计划金额”的格式不对 | ")
    assert "请只写数字" not in message


@pytest.mark.parametrize(
    ("value", "code"), [(-5, "S008"), ("-5", "S004"), (1.234, "S004"), (10**12, "S008")], ids=str
)
def test_amounts_out_of_range_are_refused(value: Any, code: str) -> None:
    """Negative amounts, too large ones and too many decimals are the schema's to refuse."""
    [message] = errors({AMOUNT: value})
    assert message.startswith(f"购买计划 D4 {code} | ")
    assert message.endswith(f" | {MONEY} | 请按这一栏的说明重新输入。")


def test_units_of_other_columns() -> None:
    """A column of 万元 takes 万元 for its own, and heads are counted in heads."""
    assert errors({CAPITAL: "500万元"})[0].endswith(" | 请只写数字 500。")
    assert errors({CAPITAL: "1.2亿"})[0].endswith(" | 请只写数字 12000。")
    assert errors({STAFF: "80人"})[0].endswith(" | 请只写数字 80。")
    assert "请只写数字" not in errors({STAFF: "0.8万人"})[0]
    assert "请只写数字" not in errors({STAFF: "80元"})[0]
    assert found(FIRST, "employees", {STAFF: "80"}) == 80
    assert errors({STAFF: 80.5})[0].startswith("表二 H4 S003 | ")


def test_percentages_are_refused() -> None:
    """A cell in per cent holds a hundredth of what it shows; what it shows is named."""
    [message] = errors({GOAL: Odd(0.975, "n", "0.00%")})
    assert message.startswith("转型目标 E4 S004 | “目标值”的格式不对 | 97.5% | ")
    assert message.endswith(" | 请把格子的格式设为“数值”，再输入 97.5。")


@pytest.mark.parametrize(
    "value",
    [
        "914407830000000197",
        "９１４４０７８３００００000197",
        "'914407830000000197",
        "9144 0783 0000 0001 97",
    ],
)
def test_credit_codes(value: str) -> None:
    """Width, spaces and an apostrophe do not change a code."""
    assert found(FIRST, "uscc", {CODE: value}) == "914407830000000197"


def test_small_letters_and_short_codes() -> None:
    """A code in small letters is taken in capitals; one that is too short is refused."""
    assert found(PROVIDER, "lead/uscc", {LEAD: "914407030000000k4e"}) == "914407030000000K4E"
    assert errors({CODE: 914407830})[0].startswith("表二 B4 S004 | ")
    assert errors({CODE: date(2021, 9, 1)})[0].startswith("表二 B4 S003 | ")


@pytest.mark.parametrize(
    "value", [9.1440783e17, 914407830000000197, "9.14408E+17", "9.14408e+17"], ids=str
)
def test_credit_codes_that_became_numbers(value: Any) -> None:
    """A code that became a number is lost; it is said why, and how to mend it."""
    [message] = errors({CODE: value})
    head = "表二 B4 W013 | “统一社会信用代码”被表格软件变成了数字 | 9.14408E+17 | "
    assert message.startswith(head)
    assert "文本" in message


@pytest.mark.parametrize("value", [True, "是", "TRUE", " 是 "])
def test_yes(value: Any) -> None:
    """Yes is a choice, or what a spreadsheet calls true."""
    assert found(FIRST, "industrial", {INDUSTRIAL: value}) is True


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("蓬江区", "440703"), ("440703", "440703"), (440703, "440703")],
    ids=str,
)
def test_divisions(value: Any, wanted: str) -> None:
    """A division is its name or its code."""
    assert found(FIRST, "address/division", {DIVISION: value}) == wanted


def test_a_division_of_elsewhere_is_for_the_rules() -> None:
    """A code that the round does not have is taken; the rule about it speaks at its cell."""
    assert errors({DIVISION: "440605"})[0].startswith("表二 I4 P022 | ")
    assert errors({DIVISION: "佛山市"})[0].startswith("表二 I4 S005 | ")


@pytest.mark.parametrize(
    "value",
    ["mes-cloud", "制造执行管理云服务", "制造执行管理云服务(mes-cloud)", "制造执行管理 云服务"],
)
def test_products(value: str) -> None:
    """A product is its name, its id, or both as the list shows them."""
    assert found(FIRST, "purchases/0/product", {PRODUCT: value}) == "mes-cloud"


def test_unknown_products_get_the_nearest() -> None:
    """A product that is not in the catalogue is refused, and the most similar one is named."""
    [message] = errors({PRODUCT: "制造执行云服务"})
    assert message.startswith("购买计划 B4 S005 | “产品”不在可选项中 | 制造执行云服务 | ")
    assert message.endswith(" | 是不是“制造执行管理云服务（mes-cloud）”？请从下拉列表中重新选。")
    [message] = errors({OWNERSHIP: "合作社"})
    assert message.endswith(" | 国有、民营、三资 之一 | 请从下拉列表中重新选。")


def test_a_product_id_that_is_gone_is_for_the_rules() -> None:
    """An id that the catalogue does not have is taken; the rule about it speaks at its cell."""
    intake = taken({PRODUCT: "gone-cloud"})
    assert [said(each)[:14] for each in intake.findings if each.path == "购买计划"] == [
        "购买计划 B4 P031 |"
    ]


@pytest.mark.parametrize(
    ("where", "pointer", "value", "wanted"),
    [
        (NAME, "name", "  新名称 ", "新名称"),
        (NAME, "name", 2021, "2021"),
        (NAME, "name", 20.5, "20.5"),
        (NAME, "name", "＝甲（乙）", "＝甲（乙）"),
        (NAME, "name", "=甲", "=甲"),
        (NAME, "name", "'甲", "'甲"),
        ("表二!K4", "profile", "一\n二\n", "一\n二\n"),
        ("表二!K4", "profile", True, "是"),
    ],
)
def test_texts(where: str, pointer: str, value: Any, wanted: str) -> None:
    """A name loses outer spaces, a text nothing; a number typed as a text is its digits."""
    edits = {where: value}
    if where == NAME:
        edits |= {"购买计划!A4": wanted, "购买计划!A5": wanted}
    assert found(FIRST, pointer, edits) == wanted


AS_TEXT = "请把这个格子的格式设为“文本”，再重新输入。"
AS_SAID = "请按这一栏的说明重新输入。"
INTO_A_DAY = "S003 | 这里要写文字，表格软件把它变成了日期或时间 | 2021-09-01"
SOME_DAY = date(2021, 9, 1)


@pytest.mark.parametrize(
    ("where", "value", "message", "fix"),
    [
        (USE, "一\n二", "S004 | “用途说明”的格式不对 | 一 二", "请删除格子里的换行，写成一行。"),
        (USE, SOME_DAY, INTO_A_DAY, AS_TEXT),
        (DIVISION, SOME_DAY, INTO_A_DAY, AS_TEXT),
        (
            UNIT,
            Odd(0.5, "n", "0%"),
            "S003 | 这里要写文字，表格软件把它变成了带格式的数字 | 0.5",
            AS_TEXT,
        ),
        (
            USE,
            "甲\u200b乙",
            "Y002 | “用途说明”里有一个不允许的字符 | U+200B 零宽空格",
            "请删除这个字符；从别处粘贴时，请用“只粘贴文本”。",
        ),
        (USE, "字" * 101, f"S006 | “用途说明”的字数不对 | {'字' * 60}…", AS_SAID),
        (ID, "Cloud Firms", "S004 | “目标代号”的格式不对 | CloudFirms", AS_SAID),
    ],
)
def test_texts_that_are_none(where: str, value: Any, message: str, fix: str) -> None:
    """What cannot be a text of its field is refused at its cell, with one fix."""
    [refused] = errors({where: value})
    assert refused.startswith(f"{where.replace('!', ' ')} {message} | ")
    assert refused.endswith(f" | {fix}")


def test_actions_are_a_line_each() -> None:
    """The lines of a cell are the items of a list, blank ones left out."""
    edits = {"重点任务!D4": "做甲\n\n  做乙 \n做丙"}
    assert found("plan.yaml", "tasks/0/actions", edits) == ["做甲", "做乙", "做丙"]
    assert errors({"重点任务!D4": date(2021, 1, 1)})[0].startswith("重点任务 D4 S003 | ")


def test_ids_are_made_where_none_is_written() -> None:
    """A task or target without an id gets the first free number, and it is said."""
    intake = taken({"转型目标!A4": None, "转型目标!A5": "target-1"})
    [message] = [said(each) for each in intake.findings]
    assert message.startswith("转型目标 A4 W012 | 没有写代号，由程序编号 |  | target-2 | ")
    plan = documents.load(intake.files[f"{folder()}/plan.yaml"].decode())
    assert [each["id"] for each in plan["targets"]] == ["target-2", "target-1", "standards"]


def test_tidying_is_said_at_the_cell() -> None:
    """What was tidied is named with what it was and what it is."""
    intake = taken({AMOUNT: "３００,０００"})
    [message] = [said(each) for each in intake.findings]
    head = "购买计划 D4 W012 | “计划金额”的写法已经整理 | ３００,０００ | 300000 | "
    assert message == f"{head}请看一看整理后的值；不对时请在表格里改正。"


def test_rules_speak_at_the_cell() -> None:
    """A finding of a rule is put to the cell whose value it is about."""
    late = taken({COMPLETION: "2021-09-06", "责任承诺函!B5": "2021-09-06"})
    places = {said(each).split(" | ")[0] for each in late.findings}
    assert "封面与表一 B14 P054" in places
    assert {place for place in places if place.startswith("实施计划节点")} != set()


def test_personal_data_is_found_at_the_cell() -> None:
    """A mobile number in any cell keeps everything from being written, and the cell is named."""
    intake = taken({"表二!L4": "请打 13800138000 问"})
    assert intake.files == {}
    assert [said(each).split(" | ")[0] for each in intake.findings] == ["表二 L4 D002"]
    intake = taken({"方案正文!B7": "请打 13800138000 问"})
    assert [said(each).split(" | ")[0] for each in intake.findings] == ["方案正文 B7 D002"]


def test_a_section_without_text_is_found_at_its_cell() -> None:
    """An empty section of the plan is the cell that holds nothing."""
    intake = taken({"方案正文!B7": None})
    [message] = [said(each) for each in intake.findings]
    assert message.startswith("方案正文 B7 P061 | 这一节没有内容 | 空白 | “（一）发展概况”")
    assert message.endswith(" | 请在这个格子里写出内容。")
