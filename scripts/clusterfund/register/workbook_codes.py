"""The codes of workbooks: W. One entry each; help pages come from here."""

from __future__ import annotations

from clusterfund.findings import Code, Severity
from clusterfund.register.codes import FORMS

SAVE_AS = "请用 WPS 或 Excel 打开，另存为“Excel 工作簿（*.xlsx）”，再导入。"
NEW_TEMPLATE = "请用 clusterfund template --xlsx 重新生成申报表，把内容复制进去。"


def _code(code: str, title: str, why: str, fix: str, severity: Severity = Severity.ERROR) -> Code:
    return Code(code, severity, FORMS, title, why, fix)


NOT_A_WORKBOOK = _code(
    "W001",
    "不是 Excel 工作簿",
    "只能导入 .xlsx 工作簿。改了扩展名的 .xls、.csv、.ods 或网页，里面还是原来的格式。",
    SAVE_AS,
)
DAMAGED = _code(
    "W002",
    "工作簿损坏",
    "文件没有传完或存完，内容已经不全，不能猜着读。",
    "请重新复制或下载一份完整的文件；打不开时，请用 WPS 或 Excel 的修复功能另存一份。",
)
PASSWORD = _code(
    "W003",
    "工作簿加了密码",
    "加了打开密码的工作簿，程序读不到里面的内容，也不会问您要密码。",
    "请在 WPS 或 Excel 中取消打开密码，另存后再导入。",
)
TOO_BIG = _code(
    "W004",
    "工作簿太大",
    "一份申报是文字和数字，用不了多大的文件。太大的文件多半夹带了图片，或者整列设了格式。",
    "请删除图片、附件和多余的空行空列；还是太大时，请把内容复制到新的申报表。",
)
MACROS = _code(
    "W005",
    "工作簿带宏",
    "宏是会自己运行的程序，申报表不需要它。",
    "请另存为不带宏的“Excel 工作簿（*.xlsx）”，再导入。",
)
SUSPICIOUS = _code(
    "W006",
    "工作簿里有不该有的内容",
    "工作簿里有会指向别的文件夹、重复或能无限展开的内容，正常的表格软件不会这样写。",
    NEW_TEMPLATE,
)
MISSING_PART = _code(
    "W007",
    "缺少工作表、栏目或列，或有重复",
    "程序按工作表的名字和表头的文字找内容，不看先后次序；名字改了就找不到，写了两次就不知道以哪个为准。",
    "请把名字改回申报表原来的文字。",
)
UNREAD_PART = _code(
    "W008",
    "有没读的工作表、栏目或列",
    "申报表里没有的工作表、栏目和列不会导入，提醒一下，免得以为已经交了。",
    "不用导入就不必管它；要导入的内容，请写到申报表原有的栏目里。",
    Severity.WARNING,
)
FORMULA = _code(
    "W009",
    "格子里是公式或错误值",
    "公式的结果会随别的格子变化，在别的电脑上可能不同，不能当作申报的内容。",
    "请复制这个格子，用“选择性粘贴—数值”粘贴回原处。",
)
MERGED = _code(
    "W010",
    "填写区有合并的格子",
    "合并以后，程序不知道内容属于哪一行哪一列。",
    "请取消合并，在每一行分别填写。",
)
HIDDEN = _code(
    "W011",
    "有隐藏的内容",
    "隐藏的行、列和工作表同样导入，因为筛选时常常会忘了取消。",
    "请取消隐藏或筛选，看一看里面的内容；不要的请删除。",
    Severity.WARNING,
)
TIDIED = _code(
    "W012",
    "写法已经整理",
    "全角的数字和字母、多余的空格、千分位逗号、前导撇号，不影响意思，导入时改成了规定的写法。",
    "请看一看整理后的值；不对时请在表格里改正。",
    Severity.WARNING,
)
CODE_AS_NUMBER = _code(
    "W013",
    "代码变成了数字",
    "18 位的代码当作数字存，表格软件只留前 15 位，后面的变成 0，原来的代码已经丢了。",
    "请把这个格子的格式设为“文本”，再照营业执照重新输入 18 位代码。",
)
UNKNOWN_ENTERPRISE = _code(
    "W014",
    "购买计划里的企业对不上",
    "购买计划的每一行都要写明是表二中的哪一家企业。",
    "请从下拉列表中选企业；两家企业同名时，请写统一社会信用代码。",
)
REPEATED_ENTERPRISE = _code(
    "W015",
    "同一家企业写了两行",
    "一企一行，同一个统一社会信用代码只能出现一次。",
    "请删除重复的一行，或改正代码。",
)
SUM_DIFFERS = _code(
    "W016",
    "表格里的合计与明细不同",
    "灰色格的合计由表格软件计算，只供核对，不导入。不同时，多半有金额存成了文字，或者公式被改掉了。",
    "请核对各行金额；金额的格子左上角有绿色三角时，请转换为数字。",
    Severity.WARNING,
)
OTHER_ROUND = _code(
    "W017",
    "申报表是另一个批次的",
    "每个批次的产品目录和条款可能不同，用别的批次的申报表，下拉列表里的内容不一定对。",
    NEW_TEMPLATE,
    Severity.WARNING,
)
DOES_NOT_FIT = _code(
    "W018",
    "一个格子放不下",
    "表格软件的一个格子最多放 32767 个字。",
    "请先把这一节改短，再导出到表格。",
)

WORKBOOK_CODES = (
    NOT_A_WORKBOOK,
    DAMAGED,
    PASSWORD,
    TOO_BIG,
    MACROS,
    SUSPICIOUS,
    MISSING_PART,
    UNREAD_PART,
    FORMULA,
    MERGED,
    HIDDEN,
    TIDIED,
    CODE_AS_NUMBER,
    UNKNOWN_ENTERPRISE,
    REPEATED_ENTERPRISE,
    SUM_DIFFERS,
    OTHER_ROUND,
    DOES_NOT_FIT,
)
