"""One cell into one value of the register, with a finding for what cannot be one."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

from clusterfund.office.workbook import numbers
from clusterfund.office.workbook.fields import HOW
from clusterfund.office.workbook.grid import FAULT, FORMULA
from clusterfund.register import codes as forms
from clusterfund.register import workbook_codes as codes
from clusterfund.register.text import FORBIDDEN, named

if TYPE_CHECKING:
    from collections.abc import Callable

    from clusterfund.office.workbook.desk import Desk
    from clusterfund.office.workbook.fields import Field
    from clusterfund.office.workbook.grid import Cell

APOSTROPHES = "'‘’＇`"
AS_POWER = re.compile(r"[0-9](?:\.[0-9]+)?[Ee]\+[0-9]+")
AS_TEXT = "这里要写文字，表格软件把它变成了{}"
TOO_LONG_FOR_A_NUMBER = 10**12
WHICH_DAY = "请写成年-月-日，例如 2021-09-15；月和日的先后不能含糊。"
CHOOSE_AGAIN = "请从下拉列表中重新选。"
SET_FORMAT = "请把这个格子的格式设为“{}”，再重新输入。"
PASTE_TEXT = "请删除这个字符；从别处粘贴时，请用“只粘贴文本”。"


def value(desk: Desk, field: Field, cell: Cell) -> Any:
    """Read a cell that holds something; None where there is a finding instead."""
    if cell.type in {FORMULA, FAULT}:
        what = "公式" if cell.type == FORMULA else "错误值"
        shown = getattr(cell.value, "text", cell.value)
        desk.refuse(codes.FORMULA, cell, f"“{field.title}”里是{what}", found=shown)
        return None
    hidden = FORBIDDEN.search(cell.value) if isinstance(cell.value, str) else None
    if hidden:
        message = f"“{field.title}”里有一个不允许的字符"
        desk.refuse(
            forms.FORBIDDEN_CHARACTER, cell, message, found=named(hidden[0]), fix=PASTE_TEXT
        )
        return None
    return READERS.get(field.kind, _number)(desk, field, cell)


def _words(desk: Desk, field: Field, cell: Cell) -> str | None:
    """Give a cell's text; a number that was typed as text is its digits."""
    value = cell.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, int | float) and math.isfinite(value) and "%" not in cell.format:
        return f"{numbers.exact(value):f}"
    kind = "日期或时间" if isinstance(value, date | time | timedelta) else "带格式的数字"
    desk.refuse(
        forms.WRONG_TYPE,
        cell,
        AS_TEXT.format(kind),
        wanted=HOW[field.kind],
        fix=SET_FORMAT.format("文本"),
    )
    return None


def _narrowed(text: str) -> str:
    """Take out what does not change a code, number or date: width, spaces, an apostrophe."""
    return "".join(unicodedata.normalize("NFKC", text.strip().lstrip(APOSTROPHES)).split())


def _narrow(desk: Desk, field: Field, cell: Cell, text: str) -> str:
    """Do so, and say it where a text is changed by it."""
    narrow = _narrowed(text)
    if isinstance(cell.value, str):
        desk.tidied(field, cell, narrow)
    return narrow


def _line(desk: Desk, field: Field, cell: Cell) -> str | None:
    text = _words(desk, field, cell)
    if text is not None and isinstance(cell.value, str):
        text = text.strip()
        desk.tidied(field, cell, text)
        if "\n" in text:
            desk.wrong(field, cell, fix="请删除格子里的换行，写成一行。")
            return None
    return text


def _lines(desk: Desk, field: Field, cell: Cell) -> list[str] | None:
    text = _words(desk, field, cell)
    return None if text is None else [each.strip() for each in text.split("\n") if each.strip()]


def _text(desk: Desk, field: Field, cell: Cell) -> str | None:
    return _words(desk, field, cell)


def _code(desk: Desk, field: Field, cell: Cell) -> str | None:
    text = _words(desk, field, cell)
    return None if text is None else _narrow(desk, field, cell, text) or None


def _uscc(desk: Desk, field: Field, cell: Cell) -> str | None:
    """A credit code: as a number it has already lost its last digits."""
    number = isinstance(cell.value, int | float) and abs(cell.value) >= TOO_LONG_FOR_A_NUMBER
    if number or AS_POWER.fullmatch(str(cell.value).strip()):
        shown = f"{float(cell.value):.5E}"
        message = f"“{field.title}”被表格软件变成了数字"
        desk.refuse(codes.CODE_AS_NUMBER, cell, message, found=shown, wanted=HOW["uscc"])
        return None
    text = _words(desk, field, cell)
    return None if text is None else _narrow(desk, field, cell, text.upper()) or None


def _date(desk: Desk, field: Field, cell: Cell) -> str | None:
    value = cell.value
    if isinstance(value, str):
        value = _narrow(desk, field, cell, value)
    found = numbers.day(value)
    if found is None:
        lost = numbers.forgotten_day(value) if isinstance(value, int | float) else ""
        format_lost = f"看起来是 {lost}，请把格子的格式设为“日期”再核对。"
        desk.wrong(field, cell, fix=format_lost if lost else WHICH_DAY)
    return found


def _number(desk: Desk, field: Field, cell: Cell) -> int | str | None:
    value = cell.value
    if isinstance(value, str):
        return _number_of_text(desk, field, cell, value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        desk.wrong(field, cell, fix=SET_FORMAT.format("数值"))
        return None
    exact = numbers.exact(value)
    if "%" in cell.format:
        shown = numbers.spelled(exact * 100, field.kind)
        fix = f"请把格子的格式设为“数值”，再输入 {shown}。"
        desk.wrong(field, cell, found=f"{shown}%", fix=fix)
        return None
    return numbers.spelled(exact, field.kind)


def _number_of_text(desk: Desk, field: Field, cell: Cell, value: str) -> int | str | None:
    narrow = _narrowed(value)
    plain = numbers.ungrouped(narrow)
    found = numbers.from_text(plain, field.kind)
    if found is None:
        figure = numbers.right_figure(narrow, field.kind)
        desk.wrong(field, cell, fix=f"请只写数字 {figure}。" if figure else "")
        return None
    desk.tidied(field, cell, plain)
    return found


def _chosen(desk: Desk, field: Field, cell: Cell) -> Any:
    """What is chosen from a list: by its words, its name, or its id."""
    text = _words(desk, field, cell)
    if text is None:
        return None
    found = desk.choices.find(field, text.strip())
    if found is None:
        nearest = desk.choices.nearest(field, text.strip())
        desk.refuse(
            forms.NOT_A_CHOICE,
            cell,
            f"“{field.title}”不在可选项中",
            wanted=desk.choices.said(field),
            fix=f"是不是“{nearest}”？{CHOOSE_AGAIN}" if nearest else CHOOSE_AGAIN,
        )
    return found


READERS: dict[str, Callable[[Desk, Field, Cell], Any]] = {
    "line": _line,
    "text": _text,
    "lines": _lines,
    "slug": _code,
    "account_name": _code,
    "uscc": _uscc,
    "date": _date,
    "choice": _chosen,
    "yes_no": _chosen,
    "division": _chosen,
    "product": _chosen,
    "enterprise": _line,
}
