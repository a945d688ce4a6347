"""The codes of personal data: D. One entry each; help pages come from here."""

from __future__ import annotations

from clusterfund.findings import Code, Severity
from clusterfund.register.tree_codes import LAYOUT

FOREVER = (
    "登记册是公开的，提交过的内容会留在 git 历史和别人的副本里，事后再删也收不回来，所以不能写{}。"
    "联系人信息加密后放在 sealed/ 文件夹；单位的座机可以写。"
)
REMOVE = (
    "请删除这个{}；要交联系人信息时，请加密后放到 sealed/ 文件夹。"
    "如果已经推送到公开的地方，请告诉管理员。"
)


def _code(code: str, title: str, what: str) -> Code:
    why, fix = FOREVER.format(what), REMOVE.format(what)
    return Code(code, Severity.ERROR, LAYOUT, title, why, fix)


RESIDENT_ID = _code("D001", "写了居民身份证号码", "身份证号码")
MOBILE = _code("D002", "写了手机号码", "手机号码")
BANK_CARD = _code("D003", "写了银行卡号", "银行卡号")
EMAIL = _code("D004", "写了电子邮箱地址", "邮箱地址")

CODES = (RESIDENT_ID, MOBILE, BANK_CARD, EMAIL)
