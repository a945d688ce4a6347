"""Any application that the schemas allow, with texts that spreadsheets like to change."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from clusterfund.office.workbook.narrative import together
from clusterfund.records import Narrative, Source
from clusterfund.register import convert
from clusterfund.register.schema import load
from clusterfund.register.text import FORBIDDEN
from clusterfund.rules.narrative import WANTED
from office.workbooks import register

if TYPE_CHECKING:
    from collections.abc import Callable

    from clusterfund.records import Application

MOST = 99_999_999_999
AWKWARD = (
    *("=1+1", "+86", "-", "@用户", "'引号", "_x000D_", "_x005F_x000D_", "#N/A", "1e5", "true"),
    *("2021-09-15", "（示例）", "ＡＢＣ", "a\u3000b", "007", "一&<>\"'", "%", "1,000", "３"),
)
words = st.text("字词（），。=+-@'\"_x0D&<>%甲Ａ１é𠮷", min_size=1, max_size=8)
odd = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=5)
lines = st.one_of(
    st.sampled_from(AWKWARD),
    st.lists(st.one_of(words, odd), min_size=1, max_size=3).map(" ".join),
).filter(lambda text: not FORBIDDEN.search(text))
texts = st.one_of(
    lines,
    st.lists(lines, min_size=1, max_size=4).map("\n".join),
    lines.map("{}\n\n".format),
    lines.map("  {} ".format),
)
slugs = st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
codes = st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=18, max_size=18)
days = st.dates(date(1900, 1, 1), date(2099, 12, 31)).map(str)
names = st.text("abcXYZ019_-", min_size=1, max_size=60)


def numbers(places: int) -> st.SearchStrategy[Any]:
    """Give numbers as documents write them: integers, and texts with or without decimals."""
    whole = st.integers(0, MOST - 1)
    parts = st.text("0123456789", min_size=1, max_size=places)
    return st.one_of(whole, whole.map(str), st.builds("{}.{}".format, whole, parts))


BY_KEY: dict[str, Callable[[dict[str, Any]], st.SearchStrategy[Any]]] = {
    "product": lambda _node: st.one_of(st.sampled_from([*register().catalogue.products]), slugs),
    "division": lambda _node: st.sampled_from([*register().round.divisions, "440605"]),
    "uscc": lambda _node: codes,
    "id": lambda node: slugs if node["type"] == "string" else st.integers(1, node["maximum"]),
}
BY_TYPE: dict[str, Callable[[dict[str, Any]], st.SearchStrategy[Any]]] = {
    "boolean": lambda _node: st.booleans(),
    "integer": lambda node: st.integers(node["minimum"], node["maximum"]),
    "string": lambda node: texts if node["maxLength"] == 2000 else lines,
}
PLACES = {"{1,2}": 2, "{1,4}": 4, "{1,6}": 6}


def values(key: str, node: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Give values of a field from its schema."""
    if "properties" in node:
        parts = {name: values(name, each) for name, each in node["properties"].items()}
        needed = {name: parts.pop(name) for name in node["required"]}
        return st.fixed_dictionaries(needed, optional=parts)
    if "items" in node:
        least = node.get("minItems", 0)
        return st.lists(values(key, node["items"]), min_size=least, max_size=least + 2)
    if "enum" in node:
        return st.sampled_from(node["enum"])
    return BY_KEY[key](node) if key in BY_KEY else _scalar(node)


def _scalar(node: dict[str, Any]) -> st.SearchStrategy[Any]:
    if isinstance(node["type"], list):
        return numbers(next(most for end, most in PLACES.items() if end in node["pattern"]))
    if "_-" in node.get("pattern", ""):
        return names
    return days if node.get("format") == "date" else BY_TYPE[node["type"]](node)


bodies = st.lists(texts, min_size=1, max_size=3).map("\n\n".join)
narratives = st.dictionaries(st.sampled_from([name for name, _, _ in WANTED]), bodies).map(together)


@st.composite
def applications(draw: st.DrawFn) -> Application:
    """Make an application."""

    def source(kind: str) -> Source:
        return Source(kind, draw(values("", load(kind))), 0)

    enterprise = values("", load("enterprise"))
    made = draw(st.lists(enterprise, min_size=1, max_size=3, unique_by=lambda each: each["uscc"]))
    text = draw(narratives).decode().split("\n")
    parts = (
        convert.plan(source("plan")),
        Narrative(Source("plan.md", text, 0), tuple(text)),
        convert.commitment(source("commitment")),
    )
    enterprises = [convert.enterprise(Source("e", data, 0)) for data in made]
    return convert.application(source("application"), "gamma", enterprises, parts, whole=True)
