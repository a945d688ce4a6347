"""Codes of signatures and time stamps (guide 四（二）): what standard tools say of acts."""

from __future__ import annotations

from clusterfund.findings import Code, Severity

CLAUSE = "四（二）"
BAD_SIGNATURE = Code(
    "A018",
    Severity.ERROR,
    CLAUSE,
    "签名与决定相符",
    "签名要由经办人用名册中当天有效的公钥对这份决定作出；改过一个字，或换了人、换了钥匙，都核对不上。",
    "请恢复原来的决定和签名；还没有合并的，请经办人用 clusterfund sign 重新签署。",
)
BAD_TIMESTAMP = Code(
    "A020",
    Severity.ERROR,
    CLAUSE,
    "时间戳与决定相符",
    "时间戳要由 call/tsa.pem 写明的机构对这份决定作出，只用于收件、排序优选和公示。",
    "请删除这份时间戳，或用 clusterfund timestamp 重新取得。",
)
CODES = (BAD_SIGNATURE, BAD_TIMESTAMP)
