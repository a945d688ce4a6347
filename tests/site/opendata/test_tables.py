"""The tables say what the dataset says, of every cluster, enterprise, act, notice and voucher."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clusterfund.money import fen, plain
from clusterfund.publish.programme import programme
from clusterfund.site.opendata.tables import TABLES
from publish.odd_registers import ODD

from .reading import data_of, rows_of, second, table_of

FIELDS = [(table, field) for table in TABLES for field in table.fields]


@pytest.fixture(params=["", "vouchers", "corrected", "second"])
def data(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The sample, a round with vouchers, one with a corrected notice, and a second round."""
    return second() if request.param == "second" else data_of(request.param)


def test_clusters(data: dict[str, Any]) -> None:
    """Every public cluster is a row with its state, rank and figures."""
    rows = {row["cluster"]: row for row in rows_of(data)["clusters"]}
    ranked = {row["cluster"]: row for row in data["ranking"]}
    assert list(rows) == [each["cluster"] for each in data["clusters"]]
    for each in data["clusters"]:
        row = rows[each["cluster"]]
        assert (row["name"], row["industry"], row["lead"], row["awarded"]) == (
            each["name"],
            each["industry"],
            each["lead"],
            each["awarded"],
        )
        assert (row["state"], row["state_title"]) == (each["state"]["id"], each["state"]["title"])
        assert (row["received_on"], row["since"]) == (
            each["history"][0]["on"],
            each["history"][-1]["on"],
        )
        assert row["reason"] == (each["reason"] or None)
        rank = ranked.get(each["cluster"], {})
        assert [row[name] for name in ("rank", "score", "outcome")] == [
            rank.get(name) for name in ("rank", "score", "outcome")
        ]


def test_figures_of_clusters(data: dict[str, Any]) -> None:
    """Figures are the dataset's from the notice on, and empty before."""
    rows = {row["cluster"]: row for row in rows_of(data)["clusters"]}
    names = ("requested", "total_investment", "enterprises", "limit", "amount", "reduced")
    for each in data["clusters"]:
        row = rows[each["cluster"]]
        if "enterprises" not in each:
            assert [row[name] for name in names] == [None] * len(names)
            continue
        said, members = each["application"], each["enterprises"]
        assert row["lead_uscc"] == said["lead"]["uscc"]
        assert row["requested"] == plain(fen(said["requested_subsidy"]))
        assert row["total_investment"] == plain(fen(said["total_investment"]))
        assert row["enterprises"] == len(members)
        assert fen(row["limit"]) == sum(fen(one["figure"]["limit"]) for one in members)
        assert (row["amount"], row["reduced"]) == (each["amount"], each["reduced"])
        acceptance, evaluation = each["acceptance"] or {}, each["evaluation"] or {}
        assert [row[name] for name in ("acceptance", "recomputed", "excess")] == [
            acceptance.get(name) for name in ("outcome", "recomputed", "excess")
        ]
        assert [row[name] for name in ("achieved", "grade")] == [
            evaluation.get(name) for name in ("percent", "grade")
        ]


def test_enterprises(data: dict[str, Any]) -> None:
    """Every enterprise of an announced cluster is a row with figures and division."""
    divisions = {each["code"]: each["name"] for each in data["round"]["city"]["divisions"]}
    wanted = [
        {
            "round": data["round"]["id"],
            "city": data["round"]["city"]["code"],
            "cluster": cluster["cluster"],
            "uscc": each["uscc"],
            "name": each["name"],
            "division": each["address"]["division"],
            "division_name": divisions[each["address"]["division"]],
            "industry": cluster["industry"],
            "industrial": each["industrial"],
            "established_on": each["established_on"],
            "eligible": each["figure"]["eligible"],
            "total_investment": each["figure"]["total_investment"],
            "payable": each["figure"]["payable"],
            "requested": each["figure"]["requested"],
            "limit": each["figure"]["limit"],
            "binding": each["figure"]["binding"],
            "reduced": each["amount"] != each["figure"]["limit"],
            "amount": each["amount"],
        }
        for cluster in data["clusters"]
        for each in cluster.get("enterprises", ())
    ]
    assert wanted
    assert rows_of(data)["enterprises"] == wanted


def test_purchases(data: dict[str, Any]) -> None:
    """Every planned purchase of the catalogue is a row with its vendor, and no other."""
    vendors = {each["id"]: each["vendor"] for each in data["services"]["products"]}
    wanted = [
        (cluster["cluster"], each["uscc"], number, bought["product"], vendors[bought["product"]])
        for cluster in data["clusters"]
        for each in cluster.get("enterprises", ())
        for number, bought in enumerate(each["purchases"], 1)
    ]
    rows = rows_of(data)["purchases"]
    names = ("cluster", "uscc", "number", "product", "vendor")
    assert [tuple(row[name] for name in names) for row in rows] == wanted
    assert {(row["round"], row["city"]) for row in rows} == {(data["round"]["id"], "4407")}
    spent = sum(
        fen(bought["amount"])
        for cluster in data["clusters"]
        for each in cluster.get("enterprises", ())
        for bought in each["purchases"]
    )
    assert sum(fen(row["amount"]) for row in rows) == spent > 0


def test_what_is_in_no_catalogue_is_no_purchase_of_it() -> None:
    """A product that the catalogue does not have is left out; the numbers of the others stay."""
    data = data_of()
    enterprise = next(each for each in data["clusters"] if "enterprises" in each)["enterprises"][0]
    before = [row for row in rows_of(data)["purchases"] if row["uscc"] == enterprise["uscc"]]
    enterprise["purchases"][0]["product"] = "no-such"
    after = [row for row in rows_of(data)["purchases"] if row["uscc"] == enterprise["uscc"]]
    assert after == before[1:]
    assert after[0]["number"] == 2


def test_acts(data: dict[str, Any]) -> None:
    """Every act is a row with its digest and that of what it rests on."""
    rows = rows_of(data)["acts"]
    assert len(rows) == len(data["acts"])
    for row, act in zip(rows, data["acts"], strict=True):
        for name in ("number", "kind", "title", "on", "clause", "path", "sha256"):
            assert row[name] == act[name]
        for name in ("cluster", "document", "reason"):
            assert row[name] == act.get(name)
        inputs = act["inputs"] or {"digest": None, "files": {}}
        assert (row["inputs_digest"], row["inputs_files"]) == (
            inputs["digest"],
            len(inputs["files"]),
        )


def test_notices(data: dict[str, Any]) -> None:
    """Every cluster of every notice is a row, corrected notices too."""
    rows = rows_of(data)["notices"]
    pairs = [(notice, row) for notice in data["notices"] for row in notice["rows"]]
    assert len(rows) == len(pairs) > 0
    for row, (notice, said) in zip(rows, pairs, strict=True):
        for name in ("number", "on", "first_day", "last_day", "approved_on", "sha256"):
            assert row[name] == notice[name]
        assert row["document"] == (notice["document"] or None)
        for name in ("cluster", "name", "lead", "enterprises", "requested", "amount"):
            assert row[name] == said[name]
        assert row["corrected_by"] == (notice["corrected_by"] or [None])[0]


def test_corrected_notices_name_the_first_that_corrects_them() -> None:
    """A notice that was corrected has the number of the act that did."""
    rows = rows_of(data_of("corrected"))["notices"]
    assert {(row["number"], row["corrected_by"]) for row in rows} >= {(7, 10), (10, None)}


def test_funds(data: dict[str, Any]) -> None:
    """Every cluster with vouchers is a row; what the dataset hides is empty."""
    said = data["funds"] or {"clusters": [], "until": None}
    rows = rows_of(data)["funds"]
    assert len(rows) == len(said["clusters"])
    for row, each in zip(rows, said["clusters"], strict=True):
        assert row["until"] == said["until"]
        for name in ("cluster", "enterprises", "issued", "used", "left", "recovered", "expired"):
            assert row[name] == each[name]
        using = each["using"] or {}
        assert [row[f"using_{name}"] for name in ("none", "part", "all")] == [
            using.get(name) for name in ("none", "part", "all")
        ]


def test_hidden_sums_are_empty() -> None:
    """A cluster whose sums are hidden has what was issued and nothing else."""
    data = data_of("vouchers")
    hidden = ("used", "left", "recovered", "expired", "using")
    data["funds"]["clusters"][0] |= dict.fromkeys(hidden)
    row = rows_of(data)["funds"][0]
    assert row["issued"] is not None
    empty = [name for name, value in row.items() if value is None]
    assert empty == [
        *("used", "left", "recovered", "expired"),
        *("using_none", "using_part", "using_all"),
    ]


@pytest.mark.parametrize("name", ODD)
def test_rows_have_the_declared_fields(name: str) -> None:
    """At every stage of a round each row has exactly the declared fields in their order."""
    data = data_of(name)
    for table, rows in rows_of(data).items():
        names = [field.name for field in table_of(table).fields]
        assert all(list(row) == names for row in rows)


def test_tables_say_nothing_that_the_dataset_does_not() -> None:
    """Every text of every table stands in the public dataset."""
    data = data_of()
    public = json.dumps(data, ensure_ascii=False)
    derived = {
        ("clusters", "limit"),
        ("clusters", "requested"),
        ("clusters", "total_investment"),
        ("purchases", "amount"),  # written with two decimals
    }
    texts = {
        value
        for table, rows in rows_of(data).items()
        for row in rows
        for name, value in row.items()
        if isinstance(value, str) and (table, name) not in derived
    }
    assert {text for text in texts if json.dumps(text, ensure_ascii=False)[1:-1] not in public} == (
        set()
    )


def test_codes_have_the_words_of_the_programme() -> None:
    """What decides an amount is called as on every other page."""
    [field] = [field for field in table_of("enterprises").fields if field.name == "binding"]
    assert field.choices == programme()["bindings"]


def test_fields_are_told_in_chinese() -> None:
    """Every field has a Chinese title and a note that ends as a sentence; no title comes twice."""
    for table, field in FIELDS:
        assert not field.title.isascii(), (table.name, field.name)
        assert field.note.endswith("。"), (table.name, field.name)
        assert bool(field.unit) or field.kind != "decimal", (table.name, field.name)
    for table in TABLES:
        titles = [field.title for field in table.fields]
        assert len(titles) == len(set(titles))


def test_keys_and_links_name_fields() -> None:
    """Keys are required fields; a link leads from a field to the field of another table."""
    for table in TABLES:
        fields = {field.name: field for field in table.fields}
        assert all(fields[name].required for name in table.key)
        for link in table.links:
            assert link.field in fields
            assert table_of(link.table).key == (link.to,)
