"""What a schema marks public is seen, unchanged, from the notice on."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from cli.running import REPOSITORY
from clusterfund.publish.allowlist import public
from clusterfund.publish.dataset import OWN
from publish.markers import private, schema
from publish.odd_registers import sample_outputs
from support import documents

ROUND = REPOSITORY / "submissions/2021"
ANNOUNCED = ("motorcycle", "stainless-steel", "water-heating")
ENTERPRISE = {
    *("name", "uscc", "industrial", "established_on", "address", "project_summary"),
    *("declarations", "purchases", "other_investment", "requested_subsidy"),
}


@cache
def published() -> dict[str, Any]:
    """Give the sample's dataset."""
    return next(output for kind, output in sample_outputs() if kind == "dataset")


def cluster(slug: str) -> Any:
    """Give one cluster of the dataset."""
    return next(each for each in published()["clusters"] if each["cluster"] == slug)


def document(path: str) -> Any:
    """Read one document of the sample by other code than the program's."""
    return documents.load((ROUND / path).read_text("utf-8"))


def without_private(kind: str, data: Any) -> Any:
    """Delete from a document what its schema does not mark public, one pointer at a time."""
    for pointer in private(schema(kind)):
        delete(data, pointer.split("/")[1:])
    return data


def delete(data: Any, steps: list[str]) -> None:
    """Delete wherever the steps lead, if they lead anywhere."""
    first, *rest = steps
    every = range(len(data)) if isinstance(data, list) else list(data)
    for name in every if first == "*" else [first] if first in data else []:
        if rest:
            delete(data[name], rest)
        else:
            del data[name]


@pytest.mark.parametrize("kind", ["round", "services"])
def test_call_documents_are_published_whole(kind: str) -> None:
    """The parameters and the catalogue have nothing private and are published as they stand."""
    assert published()[kind] == document(f"call/{kind}.yaml")


@pytest.mark.parametrize("slug", ANNOUNCED)
def test_announced_applications_are_published_whole(slug: str) -> None:
    """The form and the plan of an announced cluster are published as they stand."""
    for kind in ("application", "plan"):
        assert cluster(slug)[kind] == document(f"applications/{slug}/{kind}.yaml")


@pytest.mark.parametrize("slug", ANNOUNCED)
def test_announced_enterprises_are_published_in_part(slug: str) -> None:
    """Every enterprise of an announced cluster shows each public field, and nothing else."""
    files = sorted((ROUND / f"applications/{slug}/enterprises").iterdir())
    rows = cluster(slug)["enterprises"]
    for path, row in zip(files, rows, strict=True):
        name = path.relative_to(ROUND).as_posix()
        shown = {
            key: value for key, value in row.items() if key not in {"figure", "limits", "amount"}
        }
        assert shown == without_private("enterprise", document(name)), name
        assert set(shown) == ENTERPRISE


def test_acts_are_published_but_for_the_official() -> None:
    """Every act of the round is there with each public field, in order."""
    acts = published()["acts"]
    fields = schema("act")["properties"].items()
    hidden = {name for name, field in fields if not field.get("x-public")} - {"inputs"}
    names = [path.relative_to(ROUND).as_posix() for path in sorted((ROUND / "acts").glob("*.yaml"))]
    assert [act["number"] for act in acts] == list(range(1, len(names) + 1))
    for name, act in zip(names, acts, strict=True):
        wanted = {"inputs": None} | without_private("act", document(name))
        wanted = {key: wanted[key] for key in wanted if key not in OWN and key not in hidden}
        if "result" in wanted:
            wanted["result"] = {k: v for k, v in wanted["result"].items() if k not in OWN}
        added = {"number", "title", "path", "sha256"}
        assert {key: value for key, value in act.items() if key not in added} == wanted


def test_unknown_fields_are_not_public() -> None:
    """What a schema does not know is left out, as is what it knows and does not mark."""
    data = {"kind": "rank", "by": "operator-01", "more": {"secret": 1}}
    assert public("act", data) == {"kind": "rank"}


@pytest.mark.usefixtures("afresh")
def test_lists_and_maps_are_followed() -> None:
    """The allow-list is asked again for each item of a list and each member of a map."""
    buy = {"product": "mes-cloud", "description": "x", "amount": 1}
    data = {"purchases": [{**buy, "note": "secret"}], "address": {"division": "1", "detail": "x"}}
    assert public("enterprise", data) == {"purchases": [buy], "address": {"division": "1"}}
    assert public("review", {"scores": {"tasks": {"points": 1}}}) == {}
    files = {"submissions/2021/call/round.yaml": "0" * 64}
    assert public("act", {"inputs": {"files": files}}) == {"inputs": {"files": files}}
