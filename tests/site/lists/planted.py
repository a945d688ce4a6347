"""Rounds as public datasets, made from the sample's: of any size, and with planted names."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.site import awards, shell, writing
from clusterfund.site.lookup import Lookup

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pages.building import Built

MEMBERS = 15
TRADES: tuple[str, ...] = (
    "五金",
    "水暖",
    "电子",
    "纺织",
    "食品",
    "机械",
    "塑料",
    "家具",
    "造纸",
    "灯饰",
    "<b>\"'&配",
)
GIVEN = "信达恒华联盛嘉隆永泰新源宏美丰瑞德康安利金顺明兴"
STATES = (("approved", "获批"), ("completed", "验收通过"), ("evaluated", "已评价"))
NAMES = (
    "=1+1 公司",
    "+86 公司",
    "-1 公司",
    "@公司",
    "＝全角公司",
    "＋全角公司",
    "－全角公司",
    "＠全角公司",
    '"引号",公司',
    "<b>粗体</b>公司",
    "&lt;公司",
    "\u2028分行公司",
    "长沙公司",
    "重庆公司",
    "阿公司",
    "北京公司",
    "江门 12 公司",
    "江门 3 公司",
)
"""Names that a spreadsheet, a page or a script could take for something else, or sort wrongly."""


def planted(data: Mapping[str, Any]) -> dict[str, Any]:
    """Give the sample with these names, amounts that end in fen, and a hostile industry."""
    made = copy.deepcopy(dict(data))
    shown = [each for each in made["clusters"] if each["awarded"]]
    members = [each for cluster in shown for each in cluster["enterprises"]]
    for place, name in enumerate(NAMES):
        members[place]["name"] = name
    for place, each in enumerate(members):
        each["amount"] = plain(fen(each["amount"]) + place)
    shown[0]["industry"] = '"><script>alert(1)</script>'
    shown[1]["name"] = "=集群"
    for each in shown:
        each["amount"] = plain(sum(fen(row["amount"]) for row in each["enterprises"]))
    made["totals"]["amount"] = plain(sum(fen(each["amount"]) for each in shown))
    return made


def large(data: Mapping[str, Any], clusters: int) -> dict[str, Any]:
    """Give a round of that many clusters with 15 enterprises each, four in five approved."""
    made = copy.deepcopy(dict(data))
    model = next(each for each in made["clusters"] if each["cluster"] == "stainless-steel")
    waiting = next(each for each in made["clusters"] if not each["awarded"])
    ranked = made["ranking"][0]
    made["clusters"] = [
        _cluster(number, model) if number % 5 else _waiting(number, waiting)
        for number in range(clusters)
    ]
    shown = [each for each in made["clusters"] if each["awarded"]]
    made["ranking"] = [
        {**ranked, "cluster": each["cluster"], "rank": place, "amount": each["amount"]}
        for place, each in enumerate(shown, 1)
    ]
    made["totals"]["amount"] = plain(sum(fen(each["amount"]) for each in shown))
    made["totals"]["approved"] = len(shown)
    made["funds"], made["notices"] = None, []
    made["agenda"] |= {"phases": [], "terms": []}
    return made


def _cluster(number: int, model: Mapping[str, Any]) -> dict[str, Any]:
    state, title = STATES[number % len(STATES)]
    members = [
        _member(number * MEMBERS + place, model["enterprises"][place]) for place in range(MEMBERS)
    ]
    return {
        **model,
        "cluster": f"cluster-{number:04d}",
        "name": f"江门市第{number}{TRADES[number % len(TRADES)]}产业集群",
        "industry": TRADES[number % len(TRADES)],
        "state": {"id": state, "title": title},
        "enterprises": members,
        "amount": plain(sum(fen(each["amount"]) for each in members)),
    }


def _member(number: int, model: Mapping[str, Any]) -> dict[str, Any]:
    given = GIVEN[number % 23] + GIVEN[number // 23 % 23] + GIVEN[number // 529 % 23]
    name = f"江门市{given}{TRADES[number % 11]}制造有限公司"
    return {**model, "name": name, "amount": plain(10_000_000 + number * 997_00 % 40_000_000)}


def _waiting(number: int, model: Mapping[str, Any]) -> dict[str, Any]:
    return {**model, "cluster": f"cluster-{number:04d}", "name": f"江门市第{number}候选集群"}


def award_files(built: Built, data: Mapping[str, Any]) -> dict[str, str]:
    """Give the pages of a round's awards, and the scripts of its lists."""
    lookup = Lookup(data, built.programme)
    files = dict(awards.scripts(lookup))
    for path, title, template, values in awards.pages(lookup):
        text = writing.page(path, title, template, {"programme": built.programme, **values})
        files[path + shell.SUFFIX] = text.decode()
    return files


def put(built: Built, data: Mapping[str, Any], folder: Path) -> dict[str, str]:
    """Put a round's award pages into the shell of the real site, beside its assets.

    What MkDocs would do with the round's own page the shell does here, too.
    """
    (folder / "assets").symlink_to(built.site / "assets", target_is_directory=True)
    files = award_files(built, data)
    page = built.text("awards/2021/motorcycle.html")
    frame = _frame(page)
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.endswith(".js"):
            target.write_text(text, "utf-8")
        else:
            target.with_suffix(".html").write_text(shell.stamp(frame, text, "../../"), "utf-8")
    return files


def _frame(page: str) -> str:
    """Make the shell again of a page that was put into it."""
    head, rest = page.split('<div class="cf">', 1)
    tail = rest[rest.index("</article>") :]
    mark = '<link rel="stylesheet" href="../../assets/charts.css">'
    body = f'<div class="cf">\n<h1>{shell.BODY}</h1>\n</div>\n'
    return head.replace(mark, "") + body + tail
