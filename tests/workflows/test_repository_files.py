"""What GitHub reads beside the workflows: owners of paths, templates, forms."""

from __future__ import annotations

import re

import yaml

from register.trees import git
from workflows.reading import ROOT

GITHUB = ROOT / ".github"
JUDGES = ("scripts/", "schemas/", ".github/", ".ci/", "Makefile", "mkdocs.yml", "pyproject.toml")
BOTH = {"@clusterfund/maintainers", "@clusterfund/security"}


def owners() -> list[tuple[str, set[str]]]:
    """Read the lines of CODEOWNERS."""
    text = (GITHUB / "CODEOWNERS").read_text("utf-8")
    rows = [line.split() for line in text.splitlines() if line and line[0] != "#"]
    return [(row[0], set(row[1:])) for row in rows]


def matches(pattern: str, path: str) -> bool:
    """Match as GitHub does for the few forms that are used: `*`, `/folder/`, `/file`."""
    if pattern == "*":
        return True
    body = re.escape(pattern.removeprefix("/")).replace(r"\*", "[^/]*")
    return bool(re.fullmatch(body + (".*" if pattern.endswith("/") else ""), path))


def owned(path: str) -> set[str]:
    """Give a path's owners: those of the last line that matches."""
    return next(who for pattern, who in reversed(owners()) if matches(pattern, path))


def tracked() -> list[str]:
    """List the repository's files."""
    listed = git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    return listed.strip("\0").split("\0")


def test_every_line_of_codeowners_is_used() -> None:
    """Each pattern matches a file that there is."""
    paths = tracked()
    assert [each for each, _ in owners() if not any(matches(each, path) for path in paths)] == []


def test_what_judges_has_two_teams() -> None:
    """Whatever judges changes is owned by both teams; the register by those who run it."""
    for path in tracked():
        if path.startswith(JUDGES):
            assert owned(path) == BOTH, path
        if path.startswith("submissions/"):
            assert "@clusterfund/operators" in owned(path), path
        assert owned(path), path


def test_there_is_a_template_for_each_role() -> None:
    """Each zone of the register, and the program, has a list of its own."""
    names = {path.stem for path in (GITHUB / "PULL_REQUEST_TEMPLATE").glob("*.md")}
    assert names == {"application", "review", "act", "call", "code"}
    default = (GITHUB / "pull_request_template.md").read_text("utf-8")
    assert [name for name in names if f"{name}.md" not in default] == []


def test_objections_are_not_public() -> None:
    """There is no public form for objections; the chooser and each form lead to the page."""
    forms = {path.stem for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml")}
    assert forms == {"question", "correction", "config"}
    config = yaml.safe_load((GITHUB / "ISSUE_TEMPLATE/config.yml").read_text("utf-8"))
    assert config["blank_issues_enabled"] is False
    assert any(link["url"].endswith("OBJECTIONS.md") for link in config["contact_links"])
    for name in ("question", "correction"):
        form = (GITHUB / f"ISSUE_TEMPLATE/{name}.yml").read_text("utf-8")
        assert "异议" in form
        assert "个人信息" in form


def test_objections_go_to_the_bureau() -> None:
    """The page names the bureau of the round that is shipped, as its parameters do."""
    page = (GITHUB / "OBJECTIONS.md").read_text("utf-8")
    call = yaml.safe_load((ROOT / "submissions/2021/call/round.yaml").read_text("utf-8"))
    [bureau] = [each for each in call["contacts"] if each["role"] == "bureau"]
    assert all(bureau[name] in page for name in ("name", "phone", "address"))
