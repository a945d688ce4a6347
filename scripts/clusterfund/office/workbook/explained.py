"""The sheet that tells people how to fill in the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.office.workbook import layout, looks

if TYPE_CHECKING:
    from clusterfund.records import Register

STEPS = {
    "怎么填": (
        f"按次序填“{layout.COVER}”“{layout.ENTERPRISES}”“{layout.PURCHASES}”和实施方案各表。",
        "标 * 的栏目必须填。把鼠标放在表头上，会显示这一栏填什么、依据指南哪一条。",
        "有下拉箭头的格子，请从列表中选，不要自己写。",
        f"“{layout.ENTERPRISES}”一家企业一行，“{layout.PURCHASES}”一个产品一行。",
        "行不够时，接着往下写就行，格式已经设好。不要合并格子，不要改表头和工作表的名字。",
        "统一社会信用代码的格子是文本格式，请直接输入 18 位代码，不要从别处带格式粘贴。",
        "注册资本和上年收入用万元，其余金额用元。只写数字，不写逗号和“万元”。",
        "日期写成 2021-09-15、2021/9/15 或 2021年9月15日都可以。",
        f"格子里换行按 Alt+Enter。“{layout.TASKS}”的实施内容一件一行。",
    ),
    "哪些格子不用填": (
        "灰色的格子自动计算，已经锁定，只供核对，不会导入。其他格子里不要用公式。",
        "项目总投入额和财政扶持额度由您填写，要等于灰色格里的合计；不等时格子变成橙色。",
    ),
    "什么不能写": (
        "登记册是公开的。联系人姓名、手机号码、身份证号码、银行账号、邮箱，都不要写进这个表。",
        "联系人和联系电话只写在盖章的纸质材料上。",
    ),
    "填好以后": (
        "保存为 .xlsx，照“我要申报”页的说明导入；不会用程序的，可以请同事帮忙。",
        "程序会指出哪张工作表、哪个格子要改；改对以前不会写出任何文件。",
    ),
}
WIDE = 82


def write(sheet: Any, register: Register) -> None:
    """Fill the sheet."""
    sheet.cell(1, 1, "申报表填写说明").font = looks.TITLE
    sheet.cell(2, 1, register.round.title).font = looks.SUBTITLE
    row = 4
    for title, steps in STEPS.items():
        sheet.cell(row, 1, title).font = looks.HEAD
        for number, text in enumerate(steps, 1):
            first, second = sheet.cell(row + number, 1, number), sheet.cell(row + number, 2, text)
            first.font = second.font = looks.BODY
            first.alignment, second.alignment = looks.ABOVE, looks.TOP
            sheet.row_dimensions[row + number].height = looks.height([(WIDE, text)])
        row += len(steps) + 2
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 6, WIDE
    looks.set_up(sheet, landscape=False, head=0)
    looks.protect(sheet)
