"""A round of thousands of decisions and enterprises: no page and no search file grows with it."""

from __future__ import annotations

import copy
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.site import decisions, searching

if TYPE_CHECKING:
    from pages.building import Built

MOST = 1_000_000
ACTS = 230
CLUSTERS = 150


def larger(data: dict[str, Any]) -> dict[str, Any]:
    """Give the sample's dataset with many more decisions, and a notice of many more rows."""
    found = copy.deepcopy(data)
    last = found["acts"][-1]
    first = len(found["acts"]) + 1
    inputs = {"digest": "0" * 64, "files": {f"submissions/x/{n}": "0" * 64 for n in range(3000)}}
    found["acts"] += [{**last, "number": n, "inputs": inputs} for n in range(first, ACTS + 1)]
    row = found["notices"][0]["rows"][0]
    found["notices"][0]["rows"] = [
        {**row, "name": f"集群{number}", "members": row["members"][:10]}
        for number in range(CLUSTERS)
    ]
    return found


@pytest.fixture(scope="module")
def files(built: Built) -> dict[str, str]:
    """Every generated text of that round."""
    return built.pages_of(larger(built.data))


def test_no_page_is_large(files: dict[str, str]) -> None:
    """Every page stays below a megabyte."""
    sizes = {path: len(text.encode()) for path, text in files.items() if path.endswith(".page")}
    assert max(sizes.values()) < MOST
    assert "verify/2021_3.page" in sizes


def test_each_decision_stands_once_and_is_found(files: dict[str, str]) -> None:
    """Each has its section on one page; the first page leads to all, as do all other pages."""
    pages = {path: text for path, text in files.items() if path.startswith("verify/2021")}
    found = {
        int(number): path
        for path, text in pages.items()
        for number in re.findall(r'<h2 id="act-(\d+)"', text)
    }
    assert sorted(found) == list(range(1, ACTS + 1))
    named = set(re.findall(r'id="act-(\d+)"', pages["verify/2021.page"]))
    assert named == {f"{number:04d}" for number in found}
    for path, text in files.items():
        for page, number in re.findall(r'verify/(2021[_0-9]*)\.html#act-(\d+)"', text):
            assert found[int(number)] == f"verify/{page}.page", path


def test_a_manifest_without_room_can_be_downloaded(files: dict[str, str]) -> None:
    """Where a page has no room for a list of files, it says so and gives the file."""
    page = files["verify/2021_2.page"]
    assert page.count("文件太多，这里不列") == decisions.ACTS - 1
    assert page.count("<pre>") == 1


def test_a_notice_lists_every_enterprise_once(files: dict[str, str]) -> None:
    """The second annex goes on on further pages, to which the first leads."""
    stems = sorted(path for path in files if re.match(r"notices/2021/0016(_\d+)?\.page", path))
    assert len(stems) == 2
    shown = [
        name for path in stems for name in re.findall(r'<h3 id="members-.*?>(.*?)<', files[path])
    ]
    assert shown == [f"集群{number}" for number in range(CLUSTERS)]
    assert '0016_2.html#members"' in files[stems[0]]


def test_search_files_are_cut_and_name_the_next() -> None:
    """Each is about as large as it may be, the last names none, and no row is lost."""
    rows = [("批次", f"集群{number}", "x.html", "企" * 1000) for number in range(400)]
    made = dict(searching.files("2021", rows))
    assert [*made] == ["search/2021.js", "search/2021_2.js", "search/2021_3.js", "search/2021_4.js"]
    assert all(len(text.encode()) < searching.MOST + 10_000 for text in made.values())
    texts = [*made.values()]
    assert [re.findall(r'cfFurther.*"(.*)"', text) for text in texts] == [
        ["2021_2.js"],
        ["2021_3.js"],
        ["2021_4.js"],
        [],
    ]
    lists = [re.search(r"push\(\.\.\.(\[.*\])\);", text) for text in texts]
    assert [tuple(row) for each in lists if each for row in json.loads(each[1])] == rows
