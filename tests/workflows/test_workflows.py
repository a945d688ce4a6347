"""Every workflow keeps to what the developers' page says: least rights, pins, no foreign code."""

from __future__ import annotations

import re

import pytest

from workflows.reading import EXPRESSION, FOLDER, NAMES, ROOT, jobs, steps, workflow

PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+")
USES = re.compile(r"^ +uses: (.+)$", re.MULTILINE)
UNTRUSTED = re.compile(r"head\.(?:ref|label|repo)|head_ref|\.(?:title|body|login|email|name)\b")
each_workflow = pytest.mark.parametrize("name", NAMES)
WRITES = {
    ("commands", "read"): {"issues", "pull-requests"},
    ("commands", "judge"): {"issues", "pull-requests", "statuses"},
    ("intake", "judge"): {"issues", "pull-requests", "statuses"},
    ("judge", "report"): {"issues", "pull-requests"},
    ("judge", "gate"): {"statuses"},
    ("publish", "deploy"): {"pages", "id-token"},
}
"""The only jobs that may write, and what."""


def test_workflows_are_those_of_the_page() -> None:
    """The page for developers has a section for each workflow."""
    page = (ROOT / "docs/developers/workflows.md").read_text("utf-8")
    assert NAMES == ["audit", "ci", "commands", "intake", "judge", "publish"]
    assert [name for name in NAMES if f"\n## `{name}.yml`" not in page] == []


@each_workflow
def test_rights_are_least(name: str) -> None:
    """The top grants nothing; jobs may write only what the table says."""
    assert workflow(name)["permissions"] == {}
    for job, body in jobs(name).items():
        granted = body["permissions"]
        writes = {key for key, value in granted.items() if value == "write"}
        assert writes == WRITES.get((name, job), set())
        assert set(granted.values()) <= {"read", "write"}


@each_workflow
def test_actions_are_pinned(name: str) -> None:
    """Every action is pinned to a full commit with its version; workflows of our own are ours."""
    text = (FOLDER / f"{name}.yml").read_text("utf-8")
    for uses in USES.findall(text):
        assert uses == "$/.github/workflows/judge.yml" or PINNED.fullmatch(uses), uses


@each_workflow
def test_scripts_hold_no_expression(name: str) -> None:
    """No expression is pasted into a script; values come as environment variables."""
    for _, step in steps(name):
        assert not EXPRESSION.search(step.get("run", "")), step["name"]


@each_workflow
def test_no_text_of_strangers_is_used(name: str) -> None:
    """No branch name, title, body or login of an event is given to anything."""
    text = (FOLDER / f"{name}.yml").read_text("utf-8")
    for expression in EXPRESSION.findall(text):
        allowed = "startsWith(github.event.comment.body, '/')" in expression
        assert allowed or not UNTRUSTED.search(expression), expression


@each_workflow
def test_jobs_end(name: str) -> None:
    """Every job that runs steps has a limit and every step a name."""
    for body in jobs(name).values():
        assert "uses" in body or body["timeout-minutes"] <= 60
        assert [step for step in body.get("steps", []) if not step.get("name")] == []


@each_workflow
def test_checkouts_leave_no_credentials(name: str) -> None:
    """A checkout keeps no token; where a stranger's change is about, it is the default branch."""
    for _, step in steps(name):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False
            if name in {"judge", "commands"}:
                assert step["with"]["ref"] == "${{ github.event.repository.default_branch }}"
                assert step["with"]["path"] == "trusted"
            assert "allow-unsafe-pr-checkout" not in step["with"]


@each_workflow
def test_nothing_is_cached_and_no_secret_is_read(name: str) -> None:
    """No workflow writes a cache that another would trust, nor reads a secret."""
    text = (FOLDER / f"{name}.yml").read_text("utf-8")
    assert "cache" not in text
    assert "secrets" not in text


@each_workflow
def test_runs_of_two_forks_do_not_cancel_each_other(name: str) -> None:
    """What groups runs is a number or a ref of our own, never a branch name of a fork."""
    if name == "judge":  # called; its caller has the group
        return
    group = workflow(name)["concurrency"]["group"]
    assert "github.event_name" in group
    assert "head_ref" not in group


def test_only_the_inspecting_job_reads_a_stranger() -> None:
    """Jobs with a token that writes install nothing and fetch nothing."""
    for job, step in steps("judge"):
        if job != "inspect" and "run" in step:
            assert step["run"].startswith("python3 -P -m clusterfund.forge ")


def test_gate_waits_for_every_job() -> None:
    """The gate needs all other jobs, runs in any case, and is told each result."""
    gate = jobs("judge")["gate"]
    others = [job for job in jobs("judge") if job != "gate"]
    assert gate["needs"] == others
    assert gate["if"] == "${{ always() }}"
    assert gate["env"]["RESULTS"] == ",".join(f"${{{{ needs.{job}.result }}}}" for job in others)


def test_intake_starts_where_it_must() -> None:
    """Intake is the default branch's workflow, for every state in which there is a new commit."""
    trigger = workflow("intake")["on"]["pull_request_target"]
    assert trigger["types"] == ["opened", "synchronize", "reopened", "ready_for_review"]
    assert trigger["branches"] == ["main"]
    assert "paths" not in trigger
