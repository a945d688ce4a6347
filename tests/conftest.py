"""The real site, built once, and one browser that looks at it: for pages and for the form."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import is_hypothesis_test

from pages.browsing import launched, served
from pages.building import Built, build_site, copy_repository

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

UNMEASURED = (
    *("differential/", "editor/", "federation/", "forge/", "form/", "fuzz/", "guard/"),
    *("office/", "rounds/", "site/", "workflows/"),
)
"""Folders whose tests are about rooms of which no coverage is asked."""
REPEATED = (
    *("cli/report/", "cli/test_act_command", "cli/test_check_command", "cli/test_diff_command"),
    *("cli/test_output_streams", "cli/test_same_everywhere", "cli/test_submit_command"),
    *("gate/test_narrow_hostile", "publish/test_dataset_sums", "publish/test_limits_and_titles"),
    *("publish/test_manifests_verify", "publish/test_output_schemas", "test_schema_examples"),
)
"""Tests that go the ways of others over and over: what they reach, others reach as well."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Trace only tests that coverage may rest on, since tracing takes half of the time.

    It may not rest on luck, so random tests are not traced: what they reach, others must too.
    (The marker `no_cover` does nothing in the processes of pytest-xdist.)
    """
    place = item.path.relative_to(Path(__file__).parent).as_posix()
    luck = is_hypothesis_test(getattr(item, "obj", None))
    tracer = sys.gettrace()
    if place.startswith(UNMEASURED + REPEATED) or luck or item.get_closest_marker("untraced"):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


@pytest.fixture(scope="session", autouse=True)
def nothing_kept() -> Iterator[None]:
    """No check finds the results of an earlier one, nor leaves any; tests of the cache set it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERFUND_CACHE", "")
        yield


@pytest.fixture
def afresh() -> None:
    """Forget what this process has kept: an untraced test may have been the first to ask."""
    for name, module in list(sys.modules.items()):
        if name.startswith("clusterfund."):
            for value in vars(module).values():
                if callable(forget := getattr(value, "cache_clear", None)):
                    forget()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The site of this repository, built by a bare `mkdocs build --strict`."""
    return build_site(copy_repository(tmp_path_factory.mktemp("site")))


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    """Where the site is served on this machine."""
    with served(built.site) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    with launched() as running:
        yield running
