"""What the search page looks through: small files of plain text, loaded only by that page.

Chinese has no spaces between words, so nothing is cut into words: the page looks for what was typed
as it stands. A section is a row of title, heading, place and text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

HEADINGS = frozenset({"h1", "h2", "h3"})
SILENT = frozenset({"script", "style", "svg", "noscript", "template"})
OPEN_DATA = "下载 CSV JSON xlsx Parquet 字段说明 数据质量"
Row = tuple[str, str, str, str]
MOST = 400_000
"""Bytes of a file: a large round has several, loaded one after the other."""


@dataclass(slots=True)
class Section:
    """A heading, its anchor and the text up to the next one."""

    anchor: str
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


class _Sections(HTMLParser):
    """Cut a page's HTML at its headings."""

    def __init__(self) -> None:
        super().__init__()
        self.found = [Section("")]
        self.heading = False
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in SILENT
        if tag in HEADINGS:
            self.found.append(Section(dict(attrs).get("id") or ""))
            self.heading = True
        elif self.found[-1].text:
            self.found[-1].text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in SILENT
        if tag in HEADINGS:
            self.heading = False

    def handle_data(self, data: str) -> None:
        if not self.silent:
            section = self.found[-1]
            (section.heading if self.heading else section.text).append(data)


def sections(title: str, url: str, html: str) -> list[Row]:
    """Cut a built page into the rows of the index; a section without an id is found by its page."""
    parser = _Sections()
    parser.feed(html)
    parser.close()
    rows = []
    for each in parser.found:
        heading, text = _plain(each.heading), _plain(each.text)
        if heading or text:
            place = f"{url}#{each.anchor}" if each.anchor else url
            rows.append((title, heading, place, text))
    return rows


def _plain(parts: Iterable[str]) -> str:
    return " ".join("".join(parts).split())


def of_round(data: Mapping[str, Any]) -> list[Row]:
    """Give a row for each page of a round: its lists, its notices, and who is in which cluster."""
    round_id = data["round"]["id"]
    batch = f"{round_id} 批次"
    rows = [
        (batch, f"{round_id} 获批名单", f"awards/{round_id}/index.html", ""),
        (batch, f"{round_id} 复核", f"verify/{round_id}.html", "文件摘要 决定依据"),
        (batch, f"{round_id} 开放数据", f"data/{round_id}/index.html", OPEN_DATA),
    ]
    if data["funds"]:
        rows.append((batch, f"{round_id} 资金使用", f"funds/{round_id}.html", "服务券 结余"))
    for each in data["notices"]:
        names = " ".join(row["name"] for row in each["rows"])
        text = f"公示期 {each['first_day']} 至 {each['last_day']} {names}"
        place = f"notices/{round_id}/{each['number']:04d}.html"
        rows.append((batch, f"公示 {each['document']}".strip(), place, text))
    return [*rows, *(_row(data, each, _said(each)) for each in data["clusters"])]


def codes(data: Mapping[str, Any]) -> list[Row]:
    """Give a row for each cluster whose enterprises are public, with their credit codes."""
    return [
        _row(data, each, " ".join(f"{row['uscc']} {row['name']}" for row in each["enterprises"]))
        for each in data["clusters"]
        if "enterprises" in each
    ]


def _row(data: Mapping[str, Any], cluster: Mapping[str, Any], text: str) -> Row:
    round_id = data["round"]["id"]
    place = f"awards/{round_id}/{cluster['cluster']}.html"
    return f"{round_id} 集群", cluster["name"], place, text


def _said(cluster: Mapping[str, Any]) -> str:
    names = [row["name"] for row in cluster.get("enterprises", ())]
    return " ".join((cluster["industry"], cluster["lead"], cluster["state"]["title"], *names))


def files(stem: str, rows: Iterable[Row]) -> Iterator[tuple[str, str]]:
    """Write rows as files of at most about `MOST` bytes; each names the next."""
    parts: list[list[Row]] = [[]]
    size = 0
    for row in rows:
        own = sum(len(text.encode()) for text in row)
        if size and size + own > MOST:
            parts.append([])
            size = 0
        parts[-1].append(row)
        size += own
    for number, part in enumerate(parts, 1):
        after = f"{stem}_{number + 1}.js" if number < len(parts) else ""
        name = f"{stem}_{number}.js" if number > 1 else f"{stem}.js"
        yield f"search/{name}", written(part, after)


def written(rows: Iterable[Row], after: str = "") -> str:
    """Write rows as a script, which a page opened from a folder may load too."""
    text = json.dumps(list(rows), ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    further = f"(globalThis.cfFurther ??= []).push({json.dumps(after)});\n" if after else ""
    return f"(globalThis.cfSearch ??= []).push(...{safe});\n{further}"
