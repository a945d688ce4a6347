"""Codes of paper that is compared with data (guide 四（一）)."""

from __future__ import annotations

from clusterfund.findings import Code, Severity

CLAUSE = "四（一）"
NO_CODE = Code(
    "F001",
    Severity.WARNING,
    CLAUSE,
    "每页都有可读的数据指纹",
    "打印的每一页都有二维码；扫描太浅、太小或盖章盖住时读不出来，这一页就没有核对。",
    "请用 200 dpi 以上重新扫描这一页，或用 --fingerprint 输入页脚的指纹。",
)
DATA_MOVED = Code(
    "F002",
    Severity.ERROR,
    CLAUSE,
    "纸质材料与数据一致",
    "盖章的纸质材料和登记册里的数据要是同一份；打印以后改了数据，纸质材料就要重新打印、盖章。",
    "请重新打印这张表，盖章后重新扫描；或把数据改回打印时的样子。",
)
OTHER_APPLICATION = Code(
    "F003",
    Severity.ERROR,
    CLAUSE,
    "纸质材料是这份申报的",
    "每页的二维码写明是哪个批次、哪个集群；混进别的申报就分不清了。",
    "请抽出这一页，只扫描这份申报的材料。",
)
MISSING_PART = Code(
    "F004",
    Severity.ERROR,
    CLAUSE,
    "纸质材料不缺表",
    "一张表打印了就要全部交来：封面、表一，和每家企业一张的表二。",
    "请补上缺的这张表再扫描。",
)
CODES = (NO_CODE, DATA_MOVED, OTHER_APPLICATION, MISSING_PART)
