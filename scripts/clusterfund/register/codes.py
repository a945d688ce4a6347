"""The codes of reading: Y YAML, S schema. One entry each; help pages come from here."""

from __future__ import annotations

from clusterfund.findings import Code, Severity

FORMS = "附录1至附录3"


def _code(code: str, title: str, why: str, fix: str, clause: str = FORMS) -> Code:
    return Code(code, Severity.ERROR, clause, title, why, fix)


NOT_UTF8 = _code(
    "Y001",
    "不是 UTF-8 文字",
    "文件必须是 UTF-8 编码的文字；用其他编码保存会变成乱码。",
    "请用编辑器另存为 UTF-8（不带 BOM）。",
)
FORBIDDEN_CHARACTER = _code(
    "Y002",
    "有不允许的字符",
    "制表符、回车符、BOM、不可见字符和控制字符会让人和程序看到不同的内容。",
    "请删除这个字符；缩进请用空格。",
)
TOO_LARGE = _code(
    "Y003",
    "文件太大",
    "每个文件不超过 64 KiB，这样评审人能读完，程序也不会被拖垮。",
    "请精简内容，图片和扫描件不要放进来。",
)
SYNTAX = _code(
    "Y004",
    "YAML 写法不对",
    "文件要能按 YAML 读懂；常见原因是缩进没对齐、冒号后少空格、引号没成对。",
    "请检查这一行和上一行的缩进、冒号和引号。",
)
DUPLICATE_KEY = _code(
    "Y005",
    "同一字段写了两次",
    "同一字段写两次，就不知道以哪个为准。",
    "请只保留一个。",
)
ANCHOR = _code(
    "Y006",
    "用了锚点或别名",
    "以 & 或 * 开头的写法会在别处重复内容，读的人看不出来。",
    "请把内容原样写出来；文字以 & 或 * 开头时请加英文双引号。",
)
TAG = _code(
    "Y007",
    "用了标签或指令",
    "以 ! 或 % 开头的写法会改变读取方式，不允许使用。",
    "请删除它；文字以 ! 或 % 开头时请加英文双引号。",
)
SECOND_DOCUMENT = _code(
    "Y008",
    "一个文件里有两份文档",
    "一个文件只写一份文档，--- 之后的第二份不会有人看。",
    "请删除多余的 --- 和它后面的内容，或另存为一个文件。",
)
TOO_DEEP = _code(
    "Y009",
    "层次太深",
    "嵌套不能超过 20 层。",
    "请按字段说明减少层次。",
)
NOT_A_KEY = _code(
    "Y010",
    "字段名不是一个词",
    "字段名只能是一个词，不能是列表或对象。",
    "请改成字段说明里的字段名。",
)
EMPTY = _code(
    "Y011",
    "文件是空的",
    "文件里没有任何内容。",
    "请按字段说明填写。",
)

MISSING_FIELD = _code("S001", "缺少字段", "表格中的这一栏必须填写。", "请补上这个字段。")
UNKNOWN_FIELD = _code(
    "S002",
    "多余的字段",
    "表格里没有这一栏；可能是字段名写错了。",
    "请删除它，或改成正确的字段名。",
)
WRONG_TYPE = _code(
    "S003",
    "类型不对",
    "这一栏要填的类型和写的不同，例如该写文字却写了数字。",
    "请按字段说明改写；全是数字的代码请加英文双引号。",
)
WRONG_FORM = _code(
    "S004",
    "格式不对",
    "这一栏有固定格式，例如日期写成 2021-09-15，金额只写数字。",
    "请按字段说明的格式改写。",
)
NOT_A_CHOICE = _code(
    "S005",
    "不在可选项中",
    "这一栏只能从规定的几项中选一项。",
    "请改成可选项之一。",
)
WRONG_LENGTH = _code("S006", "字数不对", "这一栏有字数限制。", "请增减文字。")
WRONG_COUNT = _code(
    "S007",
    "项数不对",
    "这一栏的项数有下限或上限，而且有的不能重复。",
    "请增减或合并项目。",
)
OUT_OF_RANGE = _code("S008", "数值超出范围", "这一栏的数值有下限和上限。", "请改成范围内的数值。")
NOT_AS_FORM = _code(
    "S009",
    "与表格要求不符",
    "这一栏的几项填写要互相配合。",
    "请对照字段说明改写。",
)

CODES = (
    NOT_UTF8,
    FORBIDDEN_CHARACTER,
    TOO_LARGE,
    SYNTAX,
    DUPLICATE_KEY,
    ANCHOR,
    TAG,
    SECOND_DOCUMENT,
    TOO_DEEP,
    NOT_A_KEY,
    EMPTY,
    MISSING_FIELD,
    UNKNOWN_FIELD,
    WRONG_TYPE,
    WRONG_FORM,
    NOT_A_CHOICE,
    WRONG_LENGTH,
    WRONG_COUNT,
    OUT_OF_RANGE,
    NOT_AS_FORM,
)
