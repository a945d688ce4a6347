"""The pages of the open data: every file with its size, every field, and the report as it is."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from clusterfund.publish.programme import programme
from clusterfund.site.environment import size
from clusterfund.site.opendata.release import offer
from clusterfund.site.opendata.tables import TABLES
from clusterfund.site.opendata.workbook import workbook_of
from clusterfund.site.pages import Site, build

from ..parsing import Element, parse  # noqa: TID252 -- `site` is a module of Python, too
from .reading import HOSTILE, data_of, quality_of, released, second


def built(*rounds: dict[str, Any]) -> dict[str, bytes]:
    """Give every generated file of these rounds."""
    return build(Site(programme(), rounds), {})


def page(files: dict[str, bytes], path: str) -> Element:
    """Read a generated page."""
    return parse(files[path].decode())


def table(found: Element, caption: str) -> list[list[str]]:
    """Give the body rows of the table with this caption."""
    [each] = [each for each in found.all("table") if each.all("caption")[0].words == caption]
    body = each.all("tbody")[0]
    return [[cell.words for cell in row.all("th", "td")] for row in body.all("tr")]


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0\u00a0字节"),
        (1023, "1023\u00a0字节"),
        (1024, "1.0\u00a0KB"),
        (2014, "2.0\u00a0KB"),
        (1_048_575, "1024.0\u00a0KB"),
        (1_048_576, "1.0\u00a0MB"),
        (1_600_000, "1.5\u00a0MB"),
    ],
)
def test_sizes_are_told_shortly(count: int, text: str) -> None:
    """A size has one decimal and the unit that suits it."""
    assert size(count) == text


def test_every_file_is_offered_with_its_size() -> None:
    """Both pages link every file that is generated for the round, and tell how large it is."""
    files, each = built(data_of()), released()
    assert files.keys() > each.keys()
    sizes = offer("2021", each).sizes
    for path, base in (("data/index.md", "2021/"), ("data/2021/index.page", "")):
        found = page(files, path)
        links = {link.attributes["href"] for link in found.have("download")}
        assert links >= {base + name for name in sizes}
        assert f"{base}../2021.json" in links
        for name, count in sizes.items():
            assert f"{name} {size(count)}".replace("\u00a0", " ") in found.words


def test_counts_are_those_of_the_tables() -> None:
    """The list of rounds says how many rows each table has."""
    data, files = data_of(), built(data_of())
    [row] = table(page(files, "data/index.md"), "各批次的开放数据")
    counts = [f"{len(each.rows(data))} 行" for each in TABLES]
    assert row == [data["round"]["title"], *counts, "通过 40 项都通过", "示例数据"]


def test_every_field_is_told() -> None:
    """Each table's fields are told with name, title and note, each code with its word."""
    found = page(built(data_of()), "data/2021/index.page")
    for each in TABLES:
        rows = table(found, f"{each.title}的字段")
        assert [row[:2] for row in rows] == [[field.name, field.title] for field in each.fields]
        for row, field in zip(rows, each.fields, strict=True):
            assert row[3].startswith(field.note)
            assert all(f"{code} {word}" in row[3] for code, word in field.choices.items())
            assert row[4] == (field.clause or "—")


def test_report_is_shown() -> None:
    """Every check stands on the page with how much was looked at, and every figure."""
    found = page(built(data_of()), "data/2021/index.page")
    said = quality_of()
    assert table(found, "各表的检查") == [
        [each["title"], check["title"], f"{check['checked']} 处", "0 处", "通过"]
        for each in said["tables"]
        for check in each["checks"]
    ]
    assert [row[0] for row in table(found, "表和表、表和总数的检查")] == [
        check["title"] for check in said["checks"]
    ]
    assert table(found, "表和表、表和总数核对的数字") == [
        [check["title"], each["where"], each["found"], each["wanted"]]
        for check in said["checks"]
        for each in check["figures"]
    ]
    assert [row[0] for row in table(found, "文件的大小和 SHA-256")] == [
        each["path"] for each in said["files"]
    ]
    assert "未通过" not in found.words


def test_failures_are_shown() -> None:
    """Data that does not agree is called so, on the list too, with place and figures."""
    files = built(data_of("overridden"))
    found = page(files, "data/2021/index.page")
    assert "2 项未通过" in found.words
    assert "2 项未通过" in page(files, "data/index.md").words
    assert "alpha：是 2700001.00，应为 3000000.00" in found.words


def test_long_lists_of_failures_are_cut() -> None:
    """Where very many things fail, the first are listed and all are counted."""
    data = data_of()
    for act in data["acts"]:
        act["sha256"] = "zu kurz"
    found = page(built(data), "data/2021/index.page")
    assert f"只列出前 20 处，共 {len(data['acts'])} 处。" in found.words


def test_nothing_yet() -> None:
    """Without a round the page says so; a round without acts has empty tables and no figures."""
    assert "还没有批次，所以还没有数据。" in page(built(), "data/index.md").words
    found = page(built(data_of("no acts")), "data/2021/index.page")
    assert "33 项没有可核对的" in found.words


def test_two_rounds_are_offered_newest_first() -> None:
    """Every round has its own page and files; the newest stands first and is the example."""
    files = built(data_of(), second())
    found = page(files, "data/index.md")
    heads = [head.words for head in found.all("h2")]
    assert heads[:2] == ["2031-2 批次", "2021 批次"]
    assert "data/2031-2/clusters.csv" in found.words
    assert {"data/2021/2021.xlsx", "data/2031-2/2031-2.xlsx"} <= files.keys()


def test_pages_say_nothing_of_applicants() -> None:
    """The pages of the data hold none of an applicant's words, which stand in the files only."""
    files = built(second())
    words = page(files, "data/2031-2/index.page").words
    assert [text for text in HOSTILE if len(text) > 4 and text in words] == []


def test_programs_that_are_slow_to_load_wait() -> None:
    """Neither the command line nor the site's modules load DuckDB or openpyxl before they write."""
    script = (
        "import sys, clusterfund.cli.main, clusterfund.site.pages;"
        "print(sorted({'duckdb', 'openpyxl'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)
    assert done.stdout.decode().strip() == "[]"


def test_release_is_written_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages and files come from one release, so that sizes are those of the files."""
    calls: list[str] = []

    def counted(*arguments: Any) -> bytes:
        calls.append("once")
        return workbook_of(*arguments)

    monkeypatch.setattr("clusterfund.site.opendata.release.workbook_of", counted)
    built(data_of())
    assert calls == ["once"]
