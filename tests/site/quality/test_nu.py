"""Every page and style sheet is valid in the eyes of the Nu HTML checker."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from pages.nu import errors, find_java, judged
from pages.sharing import shared

if TYPE_CHECKING:
    from pathlib import Path

    from pages.building import Built

EXCEPTIONS = {
    "Attribute “autocomplete” is only allowed when the input type is": (
        "the theme's drawers are check boxes that a browser must not open again by itself"
    ),
    "The value of the “for” attribute of the “label” element must be": (
        "the theme names the list of contents also on pages that have none"
    ),
}
"""What is wrong and stays, by the beginning of its message after any `CSS: …:`, each with why."""


def excepted(message: str) -> str | None:
    """Give the exception that a message falls under."""
    return next((each for each in EXCEPTIONS if each in message), None)


@pytest.fixture(scope="session")
def faults(built: Built, common: Path) -> list[tuple[str, str]]:
    """All errors of the site."""
    found = shared(common / "nu", ["all"], lambda _: errors(judged(built.site)))["all"]
    return [(file, message) for file, message in found]


def test_no_page_has_an_error(faults: list[tuple[str, str]]) -> None:
    """The checker finds no error in any page or style sheet but those excepted."""
    assert [each for each in faults if excepted(each[1]) is None] == []


def test_every_exception_is_needed(faults: list[tuple[str, str]]) -> None:
    """Each exception still occurs, so that the list cannot outlive its reasons."""
    met = Counter(excepted(message) for _, message in faults)
    assert {each for each in EXCEPTIONS if not met[each]} == set()


def test_checker_sees_what_is_wrong(built: Built, tmp_path: Path) -> None:
    """A page with a fault and a style sheet with another are found out, each by its name."""
    sound = built.text("index.html")
    (tmp_path / "sound.html").write_text(sound, "utf-8")
    (tmp_path / "broken.html").write_text(sound.replace("</main>", "<p></main>", 1), "utf-8")
    (tmp_path / "twice.html").write_text(
        sound.replace("</main>", '<i id="a"></i><i id="a"></i></main>', 1), "utf-8"
    )
    (tmp_path / "broken.css").write_text("a { colour: red }", "utf-8")
    found = {file for file, message in errors(judged(tmp_path)) if excepted(message) is None}
    assert found == {"broken.css", "twice.html"}


def test_missing_java_says_what_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Java the test fails, and says in Chinese what to run."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(pytest.fail.Exception, match=r"sh \.ci/java"):
        find_java()
