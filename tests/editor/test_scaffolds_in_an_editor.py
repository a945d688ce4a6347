"""In VS Code a scaffold completes, explains and marks faults: the real language server says so."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from clusterfund.register.schema import SCHEMAS, load
from editor.language_server import LanguageServer
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

USCC = "9144078300000903X8"
FOLDER = "submissions/2021/applications/furniture-demo"
DOCUMENTS = {
    "application": f"{FOLDER}/application.yaml",
    "enterprise": f"{FOLDER}/enterprises/{USCC}.yaml",
    "plan": f"{FOLDER}/plan.yaml",
    "commitment": f"{FOLDER}/commitment.yaml",
    "round": "submissions/2022/call/round.yaml",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with scaffolds, beside the schemas, as a clone has it."""
    root = build(tmp_path_factory.mktemp("editor"))
    shutil.copytree(SCHEMAS, root / "schemas")
    for words in (
        ("application", "2021", "furniture-demo"),
        ("enterprise", "2021", "furniture-demo", USCC),
        ("round", "2022", "--from", "2021"),
    ):
        assert ran("new", *words, "--root", root).code == 0
    return root


@pytest.fixture(scope="module")
def server(root: Path) -> Iterator[LanguageServer]:
    """One language server for all tests here."""
    with closing(LanguageServer(root)) as running:
        yield running


def line_of(path: Path, start: str) -> int:
    """Give the number, from 0, of the first line that begins so, spaces aside."""
    lines = path.read_text("utf-8").splitlines()
    return next(place for place, line in enumerate(lines) if line.lstrip(" -").startswith(start))


def copied(root: Path, name: str, old: str, new: str) -> Path:
    """Write a document's text, with one piece replaced, beside it."""
    path = root / DOCUMENTS[name]
    text = path.read_text("utf-8")
    assert old in text
    copy = path.with_name(f"copy-{len(list(path.parent.iterdir()))}.yaml")
    copy.write_text(text.replace(old, new, 1), "utf-8")
    return copy


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_the_modeline_leads_to_the_schema(kind: str, root: Path, server: LanguageServer) -> None:
    """Blanks are marked by the schema of the document's kind, found by the path in its first line.

    There is no network: the only proxy that the server knows does not answer.
    """
    marks = server.judge(root / DOCUMENTS[kind])
    found = {uri for mark in marks for uri in mark.get("data", {}).get("schemaUri", [])}
    assert marks != []
    assert f"{(root / 'schemas').as_uri()}/{kind}.schema.json" in found
    assert all(uri.startswith((root / "schemas").as_uri()) for uri in found)


def test_completion_offers_a_missing_field(root: Path, server: LanguageServer) -> None:
    """On an empty line the missing field is offered, with our description of it."""
    path = copied(root, "application", 'performance_goal: ""\n', "")
    server.judge(path)
    end = path.read_text("utf-8").count("\n")
    items = server.at("textDocument/completion", path, end, 0)["items"]
    [item] = [each for each in items if each["label"] == "performance_goal"]
    wanted = load("application")["properties"]["performance_goal"]["description"]
    assert item["documentation"] == wanted


def test_completion_offers_the_choices(root: Path, server: LanguageServer) -> None:
    """Within the quotes of a choice, what can be chosen is offered."""
    path = root / DOCUMENTS["application"]
    server.judge(path)
    place = line_of(path, "kind:")
    items = server.at("textDocument/completion", path, place, len('  kind: "'))["items"]
    assert {each["label"].strip('"') for each in items} == {
        "provincial_strategic",
        "local_traditional",
    }


@pytest.mark.parametrize(
    ("kind", "name", "path"),
    [
        ("application", "completion_date", "completion_date"),
        ("application", "industry", "cluster/industry"),
        ("enterprise", "established_on", "established_on"),
        ("plan", "baseline", "targets/*/baseline"),
        ("commitment", "signed_by_role", "signed_by_role"),
    ],
)
def test_hover_explains(
    kind: str, name: str, path: str, root: Path, server: LanguageServer
) -> None:
    """Under the pointer a field shows its own title and description, not those of its kind."""
    document = root / DOCUMENTS[kind]
    server.judge(document)
    node = load(kind)
    for step in path.split("/"):
        node = node["items"] if step == "*" else node["properties"][step]
    text = document.read_text("utf-8").splitlines()
    place = line_of(document, f"{name}:")
    shown = server.at("textDocument/hover", document, place, text[place].index(name) + 1)
    value = shown["contents"]["value"]
    assert f"#### {node['title']}\n" in value
    assert node["description"].replace("_", "\\_") in value


def test_a_wrong_choice_is_marked(root: Path, server: LanguageServer) -> None:
    """A value that cannot be chosen is marked where it stands, with the choices."""
    path = copied(root, "application", 'kind: ""', "kind: national")
    place = line_of(path, "kind:")
    [mark] = [each for each in server.judge(path) if each["range"]["start"]["line"] == place]
    assert mark["range"]["start"]["character"] == len("  kind: ")
    assert "provincial_strategic" in mark["message"]


def test_a_sound_document_has_no_mark(root: Path, server: LanguageServer) -> None:
    """A document that the register accepts is not marked, whatever it holds of dates and codes."""
    for name in ("application.yaml", "plan.yaml", "commitment.yaml"):
        assert server.judge(root / "submissions/2021/applications/alpha" / name) == []
