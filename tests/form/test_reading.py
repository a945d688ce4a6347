"""The form opens what `clusterfund check` reads, with the same data, and nothing else."""

from __future__ import annotations

import base64
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES
from fuzz.mutations import PIECES as MORE_PIECES
from hostile.corpus import attacks, mounted
from register.test_yaml_codes import REFUSED
from register.test_yaml_fuzz import PIECES, REAL, real_documents
from register.trees import git
from register.yaml_writer import TREES, write
from support.building import build
from support.cases import all_cases

if TYPE_CHECKING:
    from pathlib import Path

    from form.core import Core

MUTANTS = 10_000
YAML_ATTACKS = [each for each in attacks() if each.group in {"yaml", "unicode"}]
YAML_CASES = [each for each in all_cases() if each.code.startswith("Y")]
SMALL = (
    "a: 1\nb:\n  - x\n  - y: 2\n",
    "{a: 1, b: [x, 'y']}\n",
    "a: |-\n  x\n  y\n",
    "- a\n- b: c\n",
    'a: "x"\n',
)
STRICTER = {
    '"x"#': "a comment that touches a quote",
    '"x\ny"': "a quoted text that goes on at the margin",
    "? a\n: b": "a key with a question mark",
    "{?a: 1}": "a question mark in braces",
}
"""What libyaml reads and the form refuses: nobody writes so, and newer YAML forbids most."""


def codes_of(data: bytes) -> list[str]:
    """Give the codes of what the house finds wrong with a file."""
    return [each.code for each in parse("a.yaml", data, MAX_BYTES)[1]]


def form_reads(core: Core, files: list[bytes]) -> list[Any]:
    """Give what the form reads of files: data and faults."""
    decoded = [core.one("decoded", base64.b64encode(data).decode()) for data in files]
    return [each if each["faults"] else core.one("read", each["text"]) for each in decoded]


def exactly(data: Any) -> str:
    """Write data so that 1 is not true; the order of names is not looked at."""
    return json.dumps(data, sort_keys=True)


@pytest.mark.parametrize(("text", "wanted"), REFUSED, ids=lambda each: repr(each)[:40])
def test_every_refusal(core: Core, text: str, wanted: list[tuple[str, int, int, str, str]]) -> None:
    """Each way to be refused by strict YAML is refused by the form, first for the same reason."""
    found = core.one("read", text)["faults"]
    assert found[0]["code"] == wanted[0][0]
    assert found[0]["message"]
    assert found[0]["fix"]


@pytest.mark.parametrize("case", YAML_CASES, ids=lambda case: case.name)
def test_cases_of_yaml(core: Core, case: Any, tmp_path: Path) -> None:
    """Every file of the cases of YAML is accepted or refused by both, with the same first code."""
    root = build(tmp_path, case.change["changes"])
    files = [path.read_bytes() for path in sorted(root.rglob("applications/**/*.yaml"))]
    for data, answer in zip(files, form_reads(core, files), strict=True):
        assert [each["code"] for each in answer["faults"]][:1] == codes_of(data)[:1], data[:200]


@pytest.mark.parametrize("attack", YAML_ATTACKS, ids=lambda attack: attack.name)
def test_hostile_files(core: Core, attack: Any, tmp_path: Path) -> None:
    """Every file that an attack by YAML or Unicode changes is accepted or refused by both alike."""
    root = mounted(attack, tmp_path)
    names = git(root, "diff", "--name-only", "--diff-filter=AM", "-z", "base", "head").split("\0")
    files = [
        (root / name).read_bytes()
        for name in names
        if name.endswith(".yaml") and (root / name).is_file()
    ]
    for data, answer in zip(files, form_reads(core, files), strict=True):
        assert [each["code"] for each in answer["faults"]][:1] == codes_of(data)[:1], data[:200]
        if not answer["faults"]:
            source, _ = parse("a.yaml", data)
            assert source is not None
            assert exactly(answer["data"]) == exactly(source.data)


def test_real_files(core: Core) -> None:
    """Every file of the sample round is read with the same data, in the same order of names."""
    paths = [path for path in sorted(REAL.rglob("*.yaml")) if path.stat().st_size <= MAX_BYTES]
    files = [path.read_bytes() for path in paths]
    for data, answer in zip(files, form_reads(core, files), strict=True):
        source, _ = parse("a.yaml", data)
        assert source is not None
        assert json.dumps(answer["data"]) == json.dumps(source.data)
    assert len(files) > 150


def mutants() -> list[str]:
    """Give real and small documents with a few pieces cut out or put in."""
    dice = random.Random(7)  # noqa: S311 -- no secret
    texts = []
    for _ in range(MUTANTS):
        text = dice.choice(real_documents()) if dice.random() < 0.5 else dice.choice(SMALL)
        for _ in range(dice.randint(1, 4)):
            place, length = dice.randrange(len(text) + 1), dice.randrange(5)
            piece = dice.choice(("", *PIECES, *MORE_PIECES))
            text = text[:place] + piece + text[place + length :]
        texts.append(text)
    return texts


def test_broken_files(core: Core) -> None:
    """Of 10,000 broken files the form opens none that `clusterfund check` refuses.

    What both read has the same data; what only the house reads is less than one in a hundred, and
    of the few sorts that STRICTER names.
    """
    texts = mutants()
    read = refused = 0
    for text, answer in zip(texts, core.ask("read", [(text,) for text in texts]), strict=True):
        source, findings = parse("a.yaml", text.encode())
        if answer["faults"]:
            refused += source is not None
            continue
        assert findings == [], text
        assert source is not None
        assert exactly(answer["data"]) == exactly(source.data), text
        read += 1
    assert read > 1000
    assert refused < MUTANTS / 100


@pytest.mark.parametrize("text", STRICTER, ids=STRICTER.get)
def test_what_only_the_house_reads(core: Core, text: str) -> None:
    """The form refuses with a place and a remedy what its library reads otherwise than libyaml."""
    text = text if text[0] in "?{" else f"a: {text}"
    assert codes_of(text.encode()) == []
    [found] = core.one("read", text)["faults"]
    assert found["code"] == "Y004"
    assert found["fix"]


@settings(deadline=None, max_examples=300)
@given(TREES)
def test_every_style(core: Core, tree: Any) -> None:
    """Documents in every style of YAML have the same values, at the same places."""
    document = write(tree)
    pointers = list(document.values)
    answer = core.one("read", document.text, pointers)
    source, findings = parse("a.yaml", document.text.encode())
    assert bool(answer["faults"]) >= bool(findings)
    if source is not None and not answer["faults"]:
        assert exactly(answer["data"]) == exactly(tree.value)
        places = [(each["line"], each["column"]) for each in answer["at"]]
        assert places == [source.at(pointer) for pointer in pointers]


@pytest.mark.parametrize(
    "data", [b"\xb2\xe2\xca\xd4\n", b"a: \xe5\xad\n", b"a: 1\nb: \xff", b"a:\xed\xa0\x80"]
)
def test_bytes_that_are_no_text(core: Core, data: bytes) -> None:
    """Bytes that are no UTF-8 are told at their place."""
    [found] = core.one("decoded", base64.b64encode(data).decode())["faults"]
    [wanted] = parse("a.yaml", data)[1]
    for name in ("code", "line", "column", "message", "found", "wanted", "clause", "fix"):
        assert found[name] == getattr(wanted, name)


def test_large_files(core: Core) -> None:
    """A file of 64 KiB is read and one byte more is refused, before it is decoded."""
    for size in (MAX_BYTES, MAX_BYTES + 1):
        data = b"a: 1 #".ljust(size, b"x")
        [answer] = form_reads(core, [data])
        assert [each["code"] for each in answer["faults"]] == codes_of(data)


@pytest.mark.parametrize("piece", ["[", "{", "- ", "? ", "'x", '"x', "a: [", "&a ", "!t "])
def test_a_bottomless_file(core: Core, piece: str) -> None:
    """Files made of openings are refused with few words, however deep they go."""
    text = piece * (60_000 // len(piece))
    found = core.one("read", text)["faults"]
    assert 1 <= len(found) <= 51
    assert codes_of(text.encode()) != []


def test_comments_are_counted(core: Core) -> None:
    """Comments that writing again would lose are counted; the schema's line is none of them."""
    text = "# yaml-language-server: $schema=x\n# 注\na: 1  # 注\nb: '#'\nc: |\n  # text\n"
    assert core.one("read", text)["comments"] == 2
