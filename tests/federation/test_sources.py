"""Where published data is found: folders, descriptors, patterns and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import is_one_chinese_sentence, ran
from clusterfund.federation.sources import descriptors

if TYPE_CHECKING:
    from pathlib import Path

    from federation.small import Cities


def test_every_way_to_name_a_source(cities: Cities) -> None:
    """A site, its data, one round, its descriptor, a pattern and a list lead to the same files."""
    site = cities.folder / "city-001"
    wanted = [path for path in cities.descriptors if path.is_relative_to(site)]
    assert len(wanted) == 3
    for names in (
        [site],
        [site / "data"],
        [site / "data/*"],
        [site / "data" / year for year in ("2021", "2022", "2023")],
        wanted,
        [f"{cities.folder}/*001", site],
        [f"{cities.folder}/**/city-001"],
    ):
        assert descriptors(map(str, names)) == wanted


def test_a_list_names_sources(cities: Cities, tmp_path: Path) -> None:
    """A list has a source a line, relative to itself; blank lines and remarks are none."""
    (tmp_path / "sites").symlink_to(cities.folder)
    file = tmp_path / "sources.txt"
    file.write_text("\ufeff# 示例\n\n  sites/city-000  \nsites/city-00[12]\n", "utf-8")
    found = descriptors([f"@{file}"])
    assert [path.parts[-4] for path in found] == [
        name for name in ("city-000", "city-001", "city-002") for _ in range(3)
    ]


@pytest.mark.parametrize("name", ["nowhere", "*.nothing", "a\0b", "file.txt", "empty"])
def test_nothing_there_is_said(tmp_path: Path, name: str) -> None:
    """A name that leads to nothing published is named in one sentence."""
    (tmp_path / "file.txt").write_text("x")
    (tmp_path / "empty").mkdir()
    done = ran("federate", tmp_path / name)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)


def test_a_list_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    """A list that is missing or no text is named in one sentence."""
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    for name in ("missing", "binary"):
        done = ran("federate", f"@{tmp_path / name}")
        assert (done.code, done.out) == (2, "")
        assert is_one_chinese_sentence(done.err)
        assert name in done.err


def test_a_package_of_other_data_is_no_source(tmp_path: Path) -> None:
    """A descriptor that lists none of the tables is passed over, and alone is no source."""
    (tmp_path / "datapackage.json").write_text('{"resources": [{"path": "x.csv"}]}')
    done = ran("federate", tmp_path)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
