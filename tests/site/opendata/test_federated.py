"""What the programme itself publishes can be federated: the sample, and another city's round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cli.running import ran
from clusterfund.money import fen, plain
from clusterfund.site.opendata.release import release
from federation.engines import asked, datafusion, gathered
from publish.output_schemas import faults

from .reading import data_of

if TYPE_CHECKING:
    from pathlib import Path


def published(folder: Path, data: dict[str, Any]) -> Path:
    """Write a round's open data below a folder, as a site has it; give its descriptor."""
    for name, content in release(data).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / f"data/{data['round']['id']}/datapackage.json"


def granted(data: dict[str, Any]) -> dict[str, str]:
    """Give what every enterprise with money got."""
    return {
        each["uscc"]: each["amount"]
        for cluster in data["clusters"]
        if cluster["awarded"]
        for each in cluster["enterprises"]
        if fen(each["amount"])
    }


def test_the_sample_and_another_city(tmp_path: Path) -> None:
    """Enterprises of the sample that another city supports too are found, with both amounts."""
    sample, other = data_of(), data_of("approved")
    other["round"]["city"] = {**other["round"]["city"], "code": "4406"}
    ours, theirs = granted(sample), granted(other)
    paths = [published(tmp_path / "a", sample), published(tmp_path / "b", other)]
    done = ran("federate", tmp_path / "a", tmp_path / "b", "--format", "json")
    assert done.code == 0, done.err
    found = done.json
    assert faults("federate", found) == []
    both = ours.keys() & theirs.keys()
    assert len(both) > 1
    assert {(row["uscc"], row["city"], row["amount"]) for row in found["duplicates"]} == {
        (uscc, city, each[uscc])
        for uscc in both
        for city, each in (("4406", theirs), ("4407", ours))
    }
    total = sum(fen(each["totals"]["amount"]) for each in (sample, other))
    assert sum(fen(row["amount"]) for row in found["industries"]) == total
    assert {row["total"] for row in found["concentration"]} == {plain(total)}
    planned = sum(
        fen(bought["amount"])
        for data in (sample, other)
        for cluster in data["clusters"]
        if cluster["awarded"]
        for each in cluster["enterprises"]
        if fen(each["amount"])
        for bought in each["purchases"]
    )
    assert sum(fen(row["amount"]) for row in found["providers"]) == planned > 0
    context = datafusion(gathered(paths, tmp_path / "tables"), load=False)
    for name in ("duplicates", "providers", "industries", "concentration"):
        assert asked(context, name) == found[name]


def test_rounds_before_a_decision_have_no_money(tmp_path: Path) -> None:
    """A round that is only announced, or not even that, is read, and counts no money."""
    for name in ("noticed", "no acts"):
        published(tmp_path / name, data_of(name))
        done = ran("federate", tmp_path / name, "--format", "json")
        assert done.code == 0, done.err
        assert [done.json[each] for each in ("duplicates", "providers", "industries")] == [[]] * 3
