"""The sample's acts drafted again, from what a person said of each, are the same bytes."""

from __future__ import annotations

import csv
import shutil
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import yaml

from cli.running import REPOSITORY, ran, snapshot
from support import documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

SHIPPED = REPOSITORY / "submissions/2021/acts"


HEAD = ("订单号", "日期", "云服务账号", "类型", "产品", "服务券金额", "实付总额", "原订单号")
FIELDS = ("order", "on", "account", "kind", "product", "amount", "paid", "of")
KINDS = {"use": "使用", "refund": "退款", "own_money": "其他投入"}


def arguments(act: dict[str, Any], folder: Path) -> list[str]:
    """Give the words of the command that drafted an act; its files are written into the folder."""
    names = [act["kind"], "2021", *([act["cluster"]] if "cluster" in act else [])]
    texts = ("by", "on", "reason", "document", "cause", "valid_until")
    said = [f"--{name.replace('_', '-')}={act[name]}" for name in texts if name in act]
    override = act.get("override")
    more = ["--override", override["reason"], override["clause"]] if override else []
    for taking in act.get("takings", ()):
        more += ["--take", taking["account"], taking["source"], taking.get("amount", "all")]
    if "accounts" in act:
        rows = [(each["uscc"], each["account"]) for each in act["accounts"]]
        more += ["--accounts", written(folder / "accounts.csv", ("uscc", "account"), rows)]
    if "acceptance" in act:
        path = folder / "actuals.yaml"
        path.write_text(yaml.safe_dump(act["acceptance"], allow_unicode=True), "utf-8")
        more += ["--actuals", str(path)]
    return [*names, *said, *more]


def written(path: Path, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a CSV file and give its path."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([head, *rows])
    return str(path)


def statement(act: dict[str, Any], rows: dict[int, dict[str, Any]], folder: Path) -> list[str]:
    """Write the statement that an act was imported from: all rows of its cluster until then."""
    rows |= {row["line"]: row for row in act["rows"]}
    texts = [[_cell(rows[line], name) for name in FIELDS] for line in sorted(rows)]
    return ["--statement", written(folder / act["statement"]["name"], HEAD, texts)]


def _cell(row: dict[str, Any], name: str) -> str:
    text = str(row.get(name, ""))
    return KINDS[text] if name == "kind" else text.removesuffix(".00")


def test_sample_acts_are_drafted_again(tmp_path: Path) -> None:
    """Playing the whole round again on the same files gives byte-identical acts."""
    shutil.copytree(REPOSITORY / "submissions", tmp_path / "submissions")
    folder = tmp_path / "submissions/2021/acts"
    (tmp_path / "submissions/2021/call/rules.yaml").unlink()  # named when all had been decided
    shutil.rmtree(folder)
    booked: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    for path in sorted(SHIPPED.glob("*.yaml")):
        act = documents.load(path.read_text("utf-8"))
        words = arguments(act, tmp_path)
        if act["kind"] == "redeem":
            words += statement(act, booked[act["cluster"]], tmp_path)
        done = ran("act", *words, "--root", tmp_path)
        assert done.code == 0, done.err
        assert (folder / path.name).read_bytes() == path.read_bytes(), path.name
    shipped = [name for name in snapshot(SHIPPED) if name.endswith(".yaml")]
    assert sorted(snapshot(folder)) == sorted(shipped)


def test_acts_are_numbered_without_gaps() -> None:
    """The shipped acts are numbered from 1, one after the other."""
    numbers = [int(path.name[:4]) for path in sorted(SHIPPED.glob("*.yaml"))]
    assert numbers == list(range(1, len(numbers) + 1))
