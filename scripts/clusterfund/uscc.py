"""Unified social credit codes (GB 32100) with the organisation code inside (GB 11714)."""

from __future__ import annotations

import re
from operator import mul

from stdnum.cn import uscc as _stdnum

WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ORGANISATION = slice(8, 17)
MODULUS = 11
TEN = 10

ENTERPRISE_PREFIX = "91"

_OUTER_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_OUTER_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
_SHAPE = re.compile(f"[0-9]{{8}}[{_OUTER_ALPHABET}]{{10}}")


def fault(code: str) -> str | None:
    """Say (in Chinese) which check character is wrong; None where both are right."""
    if not _SHAPE.fullmatch(code) or _outer(code) != code[-1]:
        return _misshapen(code)
    body, check = code[ORGANISATION][:-1], code[ORGANISATION][-1]
    total = sum(ALPHABET.index(char) * weight for char, weight in zip(body, WEIGHTS, strict=True))
    wanted = (MODULUS - total) % MODULUS
    return None if check == ("X" if wanted == TEN else str(wanted)) else "第 17 位校验码不对"


def _outer(code: str) -> str:
    """Give the check character of GB 32100; the library's own pass cleans each character first."""
    total = sum(map(mul, map(_OUTER_ALPHABET.index, code[:-1]), _OUTER_WEIGHTS))
    return _OUTER_ALPHABET[-total % len(_OUTER_ALPHABET)]


def _misshapen(code: str) -> str:
    if not code[:8].isdigit():
        return "前 8 位只能是数字"
    return "写法不规范" if _stdnum.is_valid(code) else "最后一位校验码不对"


def region(code: str) -> str:
    """Give the four-digit city of first registration."""
    return code[2:6]


def is_enterprise(code: str) -> bool:
    """Tell whether the code was given to an enterprise (not a sole trader or an institution)."""
    return code.startswith(ENTERPRISE_PREFIX)
