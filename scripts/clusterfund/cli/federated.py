"""How `clusterfund federate` writes answers: as tables, JSON and CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from clusterfund.cli.figures import print_csv, print_csv_rows
from clusterfund.cli.report.safe import clean
from clusterfund.cli.table import table
from clusterfund.federation.queries import QUERIES
from clusterfund.money import fen, pretty

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.federation.federate import Free, Source
    from clusterfund.federation.package import Fault
    from clusterfund.federation.queries import Field

    Answers = Mapping[str, list[dict[str, Any]]]

KINDS = {"city": "城市", "industry": "行业", "lead": "牵头单位", "enterprise": "企业"}
"""Among whom money is concentrated."""


def shape(
    sources: Sequence[Source], faults: Sequence[Fault], answers: Answers, free: Free | None
) -> dict[str, Any]:
    """Give the JSON; what was not asked is null."""
    return {
        "sources": [
            {
                "source": each.source,
                "sha256": each.sha256,
                "rounds": [{"city": city, "round": name} for city, name in each.rounds],
                **each.rows,
            }
            for each in sources
        ],
        "skipped": [
            {"source": each.source, "file": each.file, "message": each.message} for each in faults
        ],
        **{name: answers.get(name) for name in QUERIES},
        "sql": free and {"columns": free.columns, "rows": free.rows},
    }


def print_csv_answer(answers: Answers, free: Free | None) -> None:
    """Print the one answer as CSV."""
    for name, rows in answers.items():
        print_csv([field.name for field in QUERIES[name].fields], rows)
    if free:
        print_csv_rows(free.columns, free.rows)


def print_tables(sources: Sequence[Source], answers: Answers, free: Free | None, top: int) -> None:
    """Print every answer as a table of at most `top` rows (0: all)."""
    click.echo(_summary(sources))
    for name, rows in answers.items():
        query = QUERIES[name]
        head = [field.title for field in query.fields]
        right = frozenset(place for place, field in enumerate(query.fields) if field.kind != "text")
        cells = [[_cell(field, row) for field in query.fields] for row in rows[: top or None]]
        _print(query.title, (head, cells, right), len(rows))
    if free:
        cells = [list(map(_free_cell, row)) for row in free.rows[: top or None]]
        _print("自己写的查询", (list(map(clean, free.columns)), cells, frozenset()), len(free.rows))


def _print(
    title: str, laid: tuple[Sequence[str], Sequence[Sequence[str]], frozenset[int]], count: int
) -> None:
    click.echo(f"\n{title}")
    click.echo(table(*laid) if count else "（没有）")
    if len(laid[1]) < count:
        click.echo(f"（共 {count} 行，这里是前 {len(laid[1])} 行；用 --top 0 列出全部）")


def _cell(field: Field, row: Mapping[str, Any]) -> str:
    value = row[field.name]
    if field.kind == "money":
        return pretty(fen(value))
    if field.kind == "count":
        return f"{value:,}"
    return clean(KINDS.get(value, value) if field.name == "kind" else value)


def _free_cell(value: Any) -> str:
    return "" if value is None else clean(str(value))


def _summary(sources: Sequence[Source]) -> str:
    places = {place for each in sources for place in each.rounds}
    cities = {city for city, _ in places}
    silent = sum(not each.rows["purchases"] for each in sources)
    text = (
        f"{len(sources)} 个来源，{len(cities)} 个城市，{len(places)} 个城市批次，"
        f"企业 {sum(each.rows['enterprises'] for each in sources):,} 行。"
    )
    return text + (f"其中 {silent} 个来源没有计划购买的数据。" if silent else "")
