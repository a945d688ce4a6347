"""The page 字段说明 says of every field what its schema says, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clusterfund.publish.forms import FORMS, forms
from clusterfund.register.fields import fields
from clusterfund.register.schema import load
from clusterfund.register.strictyaml import parse

from .parsing import Element, article

if TYPE_CHECKING:
    from pages.building import Built


@pytest.fixture(scope="module")
def page(built: Built) -> Element:
    """The page as it was built."""
    return article(built.text("apply/fields.html"))


@pytest.mark.parametrize("kind", FORMS)
def test_every_field_is_there(kind: str, page: Element) -> None:
    """Each field has one row that can be linked to, with its words, clause and publicity."""
    rows = {row.attributes["id"]: row.words for row in page.have("id") if row.tag == "tr"}
    wanted = {".".join((kind, *field.path)).replace(".*", "[]"): field for field in fields(kind)}
    assert {name for name in rows if name.split(".")[0] == kind} == set(wanted)
    for name, field in wanted.items():
        for words in (field.title, field.description, field.form, field.clause):
            assert words in rows[name], name
        assert ("不公开" in rows[name]) is not field.public
        assert ("（可以不填）" in rows[name]) is not field.required


@pytest.mark.parametrize("form", forms(), ids=lambda form: form["kind"])
def test_every_field_is_complete(form: dict[str, list[dict[str, object]]]) -> None:
    """Every field has a form and a clause; every one that holds a text or a number an example."""
    for field in form["fields"]:
        assert field["form"], field
        assert field["clause"], field
        leaf = "一组字段" not in str(field["form"]) and "列表" not in str(field["form"])
        assert bool(field["examples"]) is (leaf and "true" not in str(field["form"])), field


@pytest.mark.parametrize("form", forms(), ids=lambda form: form["kind"])
def test_examples_are_read_as_they_are_meant(form: dict[str, list[dict[str, list[str]]]]) -> None:
    """An example copied into a file is read as the value that the schema gives as example."""
    kinds = {".".join(f.path).replace(".*", "[]"): f for f in fields(str(form["kind"]))}
    for field in form["fields"]:
        for example, value in zip(
            field["examples"], kinds[str(field["path"])].examples, strict=True
        ):
            source, findings = parse("a.yaml", f"a: {example}\n".encode())
            assert source is not None, findings
            assert source.data == {"a": value}


def test_the_form_is_complete() -> None:
    """The four forms are the documents of an application that have a schema."""
    assert [form["title"] for form in forms()] == [load(kind)["title"] for kind in FORMS]
