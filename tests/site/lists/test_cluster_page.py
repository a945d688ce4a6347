"""A cluster's page says how far it has come, by which acts, and with which digests."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.site.course import BESIDE, STAGES, course, following

from ..parsing import Element, article, parse  # noqa: TID252 -- `site` is a module of Python's

if TYPE_CHECKING:
    from pages.building import Built


def page(built: Built, slug: str) -> Element:
    """Give a cluster's page."""
    return article(built.text(f"awards/2021/{slug}.html"))


def stages(part: Element) -> list[tuple[str, str]]:
    """Give the stages of a page as mark and title."""
    return [
        (each.attributes["class"].removeprefix("cf-states--"), each.all("strong")[0].words)
        for each in part.classed("cf-states")[0].all("li")
    ]


def test_every_state_has_its_stage(built: Built) -> None:
    """Every public state of the programme is a stage or stands beside one."""
    states = {each["id"] for each in built.programme["states"]} - {"draft"}
    assert {*STAGES, *BESIDE} == states
    assert set(BESIDE.values()) <= set(STAGES)


def test_states_reached_have_their_days(built: Built) -> None:
    """Every state of the history is on the page with its newest day; the last is now."""
    for cluster in built.data["clusters"]:
        days = {each["state"]["title"]: each["on"] for each in cluster["history"]}
        part = page(built, cluster["cluster"])
        times = {
            each.all("strong")[0].words: each.all("time")[0].words
            for each in part.classed("cf-states")[0].all("li")
            if each.all("time")
        }
        assert times == days
        assert [title for mark, title in stages(part) if mark == "now"] == [
            cluster["state"]["title"]
        ]


def test_what_is_open_is_told(built: Built) -> None:
    """An accepted cluster has its ranking and what follows before it, a rejected one nothing."""
    shown = stages(page(built, "microphone"))
    assert shown[-6:] == [
        ("open", title) for title in ("拟支持", "已备案", "公示中", "获批", "验收通过", "已评价")
    ]
    assert "排序优选" in page(built, "microphone").words
    for slug in ("papermaking", "printing", "electronics"):
        assert {mark for mark, _ in stages(page(built, slug))} <= {"done", "now"}
        assert "按指南没有后续的决定。" in page(built, slug).words


@pytest.mark.parametrize(
    ("state", "ahead"),
    [
        ("rectifying", ["completed", "evaluated"]),
        ("failed", ["evaluated"]),
        ("objected", ["approved", "completed", "evaluated"]),
        ("revoked", []),
        ("evaluated", []),
    ],
)
def test_what_lies_ahead(built: Built, state: str, ahead: list[str]) -> None:
    """From each state the stages to come are those after its own, where an act leads on."""
    cluster: Any = copy.deepcopy(built.data["clusters"][2])
    title = next(each["title"] for each in built.programme["states"] if each["id"] == state)
    cluster["state"] = {"id": state, "title": title}
    found = course(cluster, built.programme)
    assert [each["id"] for each in found if each["mark"] == "open"] == ahead
    assert all(title in each["before"] for each in following(cluster, built.programme))


def test_acts_have_their_digests(built: Built) -> None:
    """Each act of the cluster is there once, with its whole digest and that of its inputs."""
    for cluster in built.data["clusters"]:
        slug = cluster["cluster"]
        numbers = {each["act"] for each in cluster["history"]}
        acts = [
            each
            for each in built.data["acts"]
            if each["number"] in numbers or each.get("cluster") == slug
        ]
        text = page(built, slug)
        folded = [each for each in text.all("details") if "指纹" in each.all("summary")[0].words]
        assert len(folded) == len(acts)
        for part, act in zip(folded, acts, strict=True):
            summary = part.all("summary")[0].words
            assert summary.startswith(f"第 {act['number']} 号 {act['title']}，{act['on']}")
            assert f"{act['sha256'][:12]}…" in summary
            codes = [each.words for each in part.classed("cf-hash")]
            inputs = [act["inputs"]["digest"]] if act["inputs"] else []
            assert codes == [act["sha256"], *inputs]


def test_manifest_is_the_one_that_the_digest_is_of(built: Built) -> None:
    """The link of an act's inputs leads to the file that lists them."""
    folder = built.site / "awards/2021"
    text = parse((folder / "motorcycle.html").read_text("utf-8"))
    links = [each for each in text.all("a") if each.attributes["href"].endswith(".sha256")]
    assert links
    acts = {each["path"].rpartition("/")[2][:-5]: each for each in built.data["acts"]}
    for link in links:
        target = (folder / link.attributes["href"]).resolve()
        wanted = acts[target.stem]["inputs"]["files"]
        lines = target.read_text("utf-8").splitlines()
        assert {line[66:]: line[:64] for line in lines} == wanted
