"""The Data Package of a round is judged by the standard's own validator, without a network."""

from __future__ import annotations

import copy
import hashlib
import json
import socket
from typing import TYPE_CHECKING, Any

import frictionless
import pytest

from clusterfund.site.opendata.release import release
from clusterfund.site.opendata.tables import TABLES
from publish.odd_registers import ODD

from .reading import data_of, file_of, released, second

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

STAGES = ("", "no acts", "nothing ranked yet", "noticed", "vouchers", "corrected")


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test of this file reach a network."""

    def refuse(*_: object) -> None:
        message = "a validator asked for a network"
        raise AssertionError(message)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def written(each: Mapping[str, bytes], folder: Path) -> Path:
    """Write a round's files and give its descriptor."""
    for path, content in each.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return next(folder.glob("data/*/datapackage.json"))


def faults(descriptor: Path) -> list[Any]:
    """Say what the validator finds wrong with a package and its data."""
    found = frictionless.validate(str(descriptor))
    assert len(found.tasks) == 19
    return list(found.flatten(["name", "rowNumber", "fieldName", "type", "message"]))


def descriptor_of(each: Mapping[str, bytes]) -> dict[str, Any]:
    """Read a round's descriptor."""
    return dict(json.loads(file_of(each, "datapackage.json")))


@pytest.mark.parametrize("name", STAGES)
def test_package_and_data_are_valid(name: str, tmp_path: Path) -> None:
    """At every stage the validator finds no fault in metadata or data."""
    assert faults(written(released(name), tmp_path)) == []


def test_second_round_is_valid(tmp_path: Path) -> None:
    """A second round with hostile names, other divisions and no portal is valid as well."""
    assert faults(written(release(second()), tmp_path)) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "kind"),
    [
        ("clusters.csv", b"88.00", b"88.0x", "type-error"),
        ("clusters.csv", b"2021,4407,water-heating,", b"2021,4407,motorcycle,", "primary-key"),
        ("enterprises.csv", b"2021,4407,motorcycle,", b"2021,4407,no-such,", "foreign-key"),
        ("acts.csv", b"2021,5,", b"2021,,", "constraint-error"),
        ("acts.csv", b"\r\n2021,41", b"\r\n2021,41,", "extra-cell"),
        ("funds.csv", b"4027880.00", b"4027881.00", "hash-count"),
    ],
)
def test_damage_is_found(name: str, old: bytes, new: bytes, kind: str, tmp_path: Path) -> None:
    """The validator really looks: wrong types, keys, links, cells and digests are faults."""
    descriptor = written(released(), tmp_path)
    path = descriptor.with_name(name)
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new))
    assert kind in {fault[3] for fault in faults(descriptor)}


def test_it_is_version_two() -> None:
    """The descriptor and every schema name the profiles of version 2."""
    said = descriptor_of(released())
    assert said["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    schemas = [each["schema"] for each in said["resources"] if "schema" in each]
    assert {each["$schema"] for each in schemas} == {
        "https://datapackage.org/profiles/2.0/tableschema.json"
    }


def test_resources_name_their_files() -> None:
    """Every resource has the size and digest of its file, and names it beside the descriptor."""
    each = released()
    said = descriptor_of(each)
    listed = {resource["path"] for resource in said["resources"]}
    names = {path.rpartition("/")[2] for path in each}
    assert listed == names - {"datapackage.json", "quality.json"}
    for resource in said["resources"]:
        content = file_of(each, resource["path"])
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert resource.get("bytes", len(content)) == len(content)
        assert resource["path"].endswith(f".{resource['format']}")
    assert len({resource["name"] for resource in said["resources"]}) == len(said["resources"])


def test_schemas_are_those_of_the_tables() -> None:
    """Fields, titles, keys and links of the schemas are the tables' own."""
    resources = {each["name"]: each for each in descriptor_of(released())["resources"]}
    for table in TABLES:
        said = resources[table.name]["schema"]
        assert said == resources[f"{table.name}-json"]["schema"]
        assert [(each["name"], each["title"]) for each in said["fields"]] == [
            (field.name, field.title) for field in table.fields
        ]
        for each, field in zip(said["fields"], table.fields, strict=True):
            assert each["description"].startswith(field.note)
            assert field.clause in each["description"]
            assert field.unit in each["description"]
            labels = {one["value"]: one["label"] for one in each.get("categories", [])}
            assert labels == dict(field.choices)
        assert said["primaryKey"] == list(table.key)
        assert [
            (each["fields"], each["reference"]["resource"], each["reference"]["fields"])
            for each in said.get("foreignKeys", [])
        ] == [([link.field], link.table, [link.to]) for link in table.links]


@pytest.mark.parametrize("name", ODD)
def test_no_list_of_the_descriptor_is_empty(name: str) -> None:
    """The standard allows no empty list: what there is none of is left out."""

    def lists(node: Any) -> list[list[Any]]:
        inside = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        found = [each for child in inside for each in lists(child)]
        return [node, *found] if isinstance(node, list) else found

    assert all(lists(descriptor_of(released(name))))


def test_licence_and_source_are_named() -> None:
    """The package says under which licence it is, from which guide and from whom it comes."""
    data = data_of()
    said = descriptor_of(released())
    assert [each["name"] for each in said["licenses"]] == ["CC-BY-4.0"]
    assert said["sources"] == [{"title": data["round"]["guide"], "path": data["round"]["portal"]}]
    assert [(each["title"], each["roles"]) for each in said["contributors"]] == [
        (each["name"], [each["role"]]) for each in data["round"]["contacts"]
    ]


@pytest.mark.parametrize("sample", [True, False])
def test_sample_is_marked(*, sample: bool) -> None:
    """The package of a sample says that it is one; any other does not."""
    data = copy.deepcopy(data_of())
    data["round"]["sample"] = sample
    assert ("示例数据" in descriptor_of(release(data))["description"]) is sample
