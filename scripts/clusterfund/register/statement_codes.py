"""Codes of a platform's statement as a file (guide 四（四）): why its rows cannot be read."""

from __future__ import annotations

from clusterfund.findings import Code, Severity

CLAUSE = "四（四）1"
ENCODING = Code(
    "B001",
    Severity.ERROR,
    CLAUSE,
    "对账单只有一种编码",
    "整份文件用 UTF-8 或 GB18030（GBK）都能读；一份文件里混着两种编码，或用别的编码，会读成乱码。",
    "请平台重新导出，或另存为 UTF-8 的 CSV。",
)
COLUMNS = Code(
    "B002",
    Severity.ERROR,
    CLAUSE,
    "对账单的列认得出",
    "第一行是列名；缺列、重名或认不出的列都会让数字对错位置。",
    "请按说明改列名，删去多余的列。",
)
CELL = Code(
    "B003",
    Severity.ERROR,
    CLAUSE,
    "每一格读得懂",
    "日期、金额、订单号和账号有固定写法；表格软件会把长数字改成科学计数法，公式会随时变化。",
    "请改正这一格；订单号一列请设为文本格式。",
)
NOT_FOR_VOUCHERS = Code(
    "B004",
    Severity.ERROR,
    "四（四）2",
    "只有使用、退款和其他投入",
    "服务券不可提现不可转赠；提现、转账、转赠一类的行不能记账。",
    "请平台说明这一行；违规的，用 clusterfund act recover 收回。",
)
DOUBLED = Code(
    "B005",
    Severity.ERROR,
    CLAUSE,
    "订单号在文件里不重复",
    "同一份对账单里一个订单号只出现一次，否则同一笔钱会记两次。",
    "请平台核对，只保留一行。",
)
WORKBOOK = Code(
    "B006",
    Severity.ERROR,
    CLAUSE,
    "工作簿能安全打开",
    "xlsx 工作簿要完整、不太大、没有加密，而且只有一张表有内容。",
    "请另存为 CSV 或新的 xlsx 后重试。",
)
CODES = (ENCODING, COLUMNS, CELL, NOT_FOR_VOUCHERS, DOUBLED, WORKBOOK)
