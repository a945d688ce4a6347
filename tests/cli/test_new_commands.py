"""`clusterfund new`: every field explained, nothing overwritten, one finding for each blank."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY, is_one_chinese_sentence, ran, snapshot
from clusterfund.register.canonical import written
from clusterfund.register.layout import recognise
from clusterfund.register.sparing import MOST
from clusterfund.register.strictyaml import parse
from clusterfund.register.tidy import tidy
from support.building import build, place

if TYPE_CHECKING:
    from pathlib import Path

USCC = "9144078300000903X8"
SLUG = "furniture-demo"
FOLDER = f"submissions/2021/applications/{SLUG}"
DOCUMENTS = ("application.yaml", "plan.yaml", "commitment.yaml", f"enterprises/{USCC}.yaml")


def started(tmp_path: Path) -> Path:
    """Begin an application with one enterprise in the base."""
    root = build(tmp_path)
    first = ran("new", "application", "2021", SLUG, "--account", "90000101", "--root", root)
    second = ran("new", "enterprise", "2021", SLUG, USCC.lower(), "--root", root)
    assert (first.code, first.err, second.code, second.err) == (0, "", 0, "")
    assert [line for line in second.out.splitlines() if line.startswith("已新建")] == [
        f"已新建 {FOLDER}/enterprises/{USCC}.yaml"
    ]
    return root


def blanks(value: Any, pointer: str = "") -> list[str]:
    """Give the pointers of everything that is still to be filled in."""
    if isinstance(value, dict):
        return [each for key in value for each in blanks(value[key], f"{pointer}/{key}")]
    if isinstance(value, list):
        found = enumerate(value)
        return [each for place, item in found for each in blanks(item, f"{pointer}/{place}")]
    return [pointer] if value == "" else []


def read(path: Path) -> Any:
    """Give a document's data."""
    source, findings = parse(path.name, path.read_bytes())
    assert findings == []
    assert source is not None
    return source.data


def checked(root: Path, path: str) -> list[dict[str, Any]]:
    """Give the findings of a file or folder."""
    done = ran("check", "--root", root, str(root / path), "--format", "json")
    found: list[dict[str, Any]] = done.json["findings"]
    return found


@pytest.mark.parametrize("name", DOCUMENTS)
def test_one_finding_for_each_blank(name: str, tmp_path: Path) -> None:
    """The untouched document has exactly one finding for each blank, which says to fill it in."""
    root = started(tmp_path)
    path = f"{FOLDER}/{name}"
    found = checked(root, path)
    assert sorted(each["pointer"] for each in found) == sorted(blanks(read(root / path)))
    assert {each["message"].rpartition("”")[2] for each in found} == {"还没有填"}
    assert {each["fix"] for each in found} == {"请在这里填写。"}
    assert all(each["found"] == "空白" and each["wanted"] for each in found)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_field_is_explained(name: str, tmp_path: Path) -> None:
    """Above each field of the document stands a comment in Chinese; `fmt` has nothing to do."""
    root = started(tmp_path)
    data = (root / FOLDER / name).read_bytes()
    named = recognise(f"applications/{SLUG}/{name}")
    assert named is not None
    assert tidy(named.kind, name, data) == (data, [])
    lines = data.decode().splitlines()
    for before, line in pairwise(lines):
        if ":" in line and not line.lstrip().startswith("#"):
            assert before.lstrip().startswith("# "), line


def test_given_values_stand_in_the_documents(tmp_path: Path) -> None:
    """The account and the credit code need not be typed again."""
    root = started(tmp_path)
    assert read(root / FOLDER / "application.yaml")["account"] == {"id": 90000101}
    assert read(root / FOLDER / f"enterprises/{USCC}.yaml")["uscc"] == USCC


def test_without_an_account_the_field_is_only_named(tmp_path: Path) -> None:
    """What need not be filled in is no blank, but a comment says that it exists."""
    root = build(tmp_path)
    assert ran("new", "application", "2021", SLUG, "--root", root).code == 0
    text = (root / FOLDER / "application.yaml").read_text("utf-8")
    assert "account" not in read(root / FOLDER / "application.yaml")
    assert "# 可以不填的 account（提交账号）：" in text


def test_filled_in_it_is_accepted(tmp_path: Path) -> None:
    """With the values of the guide page's example in the blanks there is no error left."""
    root = started(tmp_path)
    page = (REPOSITORY / "docs/apply/index.md").read_text("utf-8")
    examples = page.split("```yaml\n")[1:]
    catalogue = REPOSITORY / "submissions/2021/call/services.yaml"
    place(root, "call/services.yaml").write_bytes(catalogue.read_bytes())
    order = ("application.yaml", f"enterprises/{USCC}.yaml", "plan.yaml", "commitment.yaml")
    kinds = ("application", "enterprise", "plan", "commitment")
    for name, kind, example in zip(order, kinds, examples, strict=True):
        source, _ = parse(name, example.split("```")[0].encode())
        assert source is not None
        begun = read(root / FOLDER / name)
        assert set(source.data) <= set(begun) | {"account"}
        (root / FOLDER / name).write_bytes(written(kind, {**begun, **source.data}))
    text = page.split("```markdown\n")[1].split("```")[0]
    (root / FOLDER / "plan.md").write_text(text, "utf-8")
    found = checked(root, FOLDER)
    assert [each for each in found if each["severity"] == "error"] == []
    assert "P011" in {each["code"] for each in found}, "one enterprise is not enough"


def test_headings_are_all_there_and_empty(tmp_path: Path) -> None:
    """The text has every heading of 附录2, and a hint is no content: ten sections are blank."""
    root = started(tmp_path)
    (root / FOLDER / "application.yaml").write_bytes(
        place(root, "alpha/application.yaml").read_bytes()
    )
    found = [each["code"] for each in checked(root, f"{FOLDER}/plan.md")]
    assert found == ["P061"] * 10
    assert "<" not in (root / FOLDER / "plan.md").read_text("utf-8")


def test_never_overwrites(tmp_path: Path) -> None:
    """What is there already stays as it is, and the user is told."""
    root = started(tmp_path)
    before = snapshot(root)
    for words in (
        ("application", "2021", SLUG),
        ("enterprise", "2021", SLUG, USCC),
        ("round", "2021"),
    ):
        done = ran("new", *words, "--root", root)
        assert (done.code, done.out) == (2, "")
        assert is_one_chinese_sentence(done.err)
        assert "没有改动它" in done.err
    assert snapshot(root) == before


def test_no_enterprise_in_a_received_application(tmp_path: Path) -> None:
    """An application that was received takes no further enterprise."""
    root = build(tmp_path, [{"run": "receive"}])
    done = ran("new", "enterprise", "2021", "alpha", USCC, "--root", root)
    assert (done.code, done.out) == (2, "")
    assert "申报 alpha 的状态是已收件，不能再改" in done.err


WRONG = {
    "unknown round": (["application", "2099", "x"], "没有批次 2099。"),
    "unknown round of an enterprise": (["enterprise", "2099", "x", USCC], "没有批次 2099。"),
    "bad slug": (["application", "2021", "A_b"], "A_b 不能作代号"),
    "slug that Windows keeps": (["application", "2021", "con"], "con 不能作代号"),
    "unknown cluster": (["enterprise", "2021", "gamma", USCC], "没有集群 gamma。"),
    "short code": (["enterprise", "2021", "alpha", "91"], "91 不是 18 位数字和大写字母"),
    "wrong check character": (
        ["enterprise", "2021", "alpha", "9144078300000903X9"],
        "最后一位校验码不对",
    ),
    "unknown document": (["letter"], "没有命令 letter。可用的命令："),
    "unknown earlier round": (["round", "2023", "--from", "2099"], "没有批次 2099。"),
    "bad account": (["application", "2021", "x", "--account", "me"], "me 不是账号的数字编号"),
}


@pytest.mark.parametrize(("words", "told"), WRONG.values(), ids=WRONG)
def test_wrong_usage(words: list[str], told: str, tmp_path: Path) -> None:
    """Wrong usage is one Chinese sentence that says what to type, and nothing is written."""
    root = build(tmp_path)
    before = snapshot(root)
    more = [] if words == ["letter"] else ["--root", str(root)]
    done = ran("new", *words, *more)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert snapshot(root) == before


@pytest.mark.parametrize("earlier", [[], ["--from", "2021"]], ids=["blank", "from 2021"])
def test_new_round(earlier: list[str], tmp_path: Path) -> None:
    """A new round has one finding for each blank; every figure has a clause or a basis."""
    root = build(tmp_path)
    done = ran("new", "round", "2022", *earlier, "--root", root)
    assert (done.code, done.err) == (0, "")
    folder = root / "submissions/2022/call"
    documents = sorted(path for path in folder.rglob("*.yaml"))
    assert len(documents) == 5
    for path in documents:
        inner = path.relative_to(root).as_posix()
        found = [each["pointer"] for each in checked(root, inner)]
        empty = blanks(read(path))
        assert set(found) <= set(empty), inner
        assert len(found) == min(len(empty), MOST + 1), inner
        named = recognise(inner.removeprefix("submissions/2022/"))
        assert named is not None
        assert tidy(named.kind, inner, path.read_bytes()) == (path.read_bytes(), [])
    data = read(folder / "round.yaml")
    assert data["id"] == "2022"
    figures = [
        figure
        for group in data.values()
        if isinstance(group, dict)
        for figure in group.values()
        if isinstance(figure, dict) and "value" in figure
    ]
    assert len(figures) > 10
    assert all(figure.keys() & {"clause", "basis"} for figure in figures)


def test_new_round_from_an_earlier_one(tmp_path: Path) -> None:
    """Figures and catalogue are taken over; names, people and lists are not."""
    root = build(tmp_path)
    assert ran("new", "round", "2022", "--from", "2021", "--root", root).code == 0
    old, new = (root / f"submissions/{name}/call" for name in ("2021", "2022"))
    own = {"id", "title", "guide", "sample"}
    figures = {key: value for key, value in read(old / "round.yaml").items() if key not in own}
    taken = {key: value for key, value in read(new / "round.yaml").items() if key not in own}
    assert json.dumps(taken, sort_keys=True) == json.dumps(figures, sort_keys=True)
    assert read(new / "services.yaml") == read(old / "services.yaml")
    assert len(blanks(read(new / "roster.yaml"))) == 4
    text = (new / "services.yaml").read_text("utf-8")
    assert text.count("# 产品代号：") == 1, "each field is explained once"
