"""What the workflows do on GitHub: one comment, labels as a view, one status, bound commands."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.forge.commands import HELP
from clusterfund.forge.comment import MARKER
from clusterfund.forge.maintainers import maintainers
from clusterfund.forge.settings import CHECKS, REQUIRED
from clusterfund.rules.zones import Kind
from forge.fake_github import BOT, GitHub, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = Path(__file__).parents[2] / "scripts"
HEAD = "0123456789abcdef0123456789abcdef01234567"
AUTHOR, MAINTAINER, STRANGER = 7, 90000000, 13
OPEN = {"state": "open", "base": {"ref": "main"}, "head": {"sha": HEAD}, "user": {"id": AUTHOR}}
OTHER = {**OPEN, "base": {"ref": "release"}}
OUTPUTS = ("action", "number", "head_sha", "account")
ROSTER = f"maintainers:\n  - account:\n      id: {MAINTAINER}\n      name: m\n"


@pytest.fixture
def hub() -> GitHub:
    """A repository with one pull request."""
    return GitHub(pulls={"5": dict(OPEN), "6": {**OPEN, "state": "closed"}, "7": OTHER})


@pytest.fixture
def environment(hub: GitHub) -> Iterator[dict[str, str]]:
    """The environment of a workflow."""
    with serving(hub) as found:
        yield found


def forge(environment: dict[str, str], *words: object) -> subprocess.CompletedProcess[str]:
    """Run the command as a workflow does, without any installed package."""
    return subprocess.run(
        [sys.executable, "-S", "-m", "clusterfund.forge", *map(str, words)],
        env={**environment, "PYTHONPATH": str(SCRIPTS), "PYTHONIOENCODING": "utf-8"},
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def commented(environment: dict[str, str], tmp_path: Path, body: str) -> str:
    """Keep a comment; give what was done."""
    path = tmp_path / "comment.md"
    path.write_text(body, "utf-8")
    done = forge(environment, "comment", "--number", 5, "--body", path)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def test_one_comment_is_kept(hub: GitHub, environment: dict[str, str], tmp_path: Path) -> None:
    """The first check writes a comment, later ones edit it, and an equal text edits nothing."""
    for number in range(8):
        hub.comment(f"talk {number}", who=number)
    assert commented(environment, tmp_path, f"{MARKER}\none") == "created"
    for number in range(5):
        hub.comment(f"more {number}", who=number)
    assert commented(environment, tmp_path, f"{MARKER}\none") == "unchanged"
    assert commented(environment, tmp_path, f"{MARKER}\ntwo") == "edited"
    ours = [each["body"] for each in hub.comments if each["user"]["id"] == BOT]
    assert ours == [f"{MARKER}\ntwo"]


def test_forged_comments_are_not_ours(
    hub: GitHub, environment: dict[str, str], tmp_path: Path
) -> None:
    """A comment with the marker by anybody else stays as it is, and ours is written."""
    forged = hub.comment(f"{MARKER}\nall is well", who=STRANGER)
    quoted = hub.comment(f"> {MARKER}", who=BOT)
    assert commented(environment, tmp_path, f"{MARKER}\nno") == "created"
    assert forged["body"] == f"{MARKER}\nall is well"
    assert quoted["body"] == f"> {MARKER}"


@pytest.mark.parametrize("body", ["", "no marker"])
def test_no_result_is_said(
    body: str, hub: GitHub, environment: dict[str, str], tmp_path: Path
) -> None:
    """Where the check made no comment, the comment says so."""
    assert commented(environment, tmp_path, body) == "created"
    assert "检查没有得出结果" in hub.comments[0]["body"]


def report(*severities: str, **change: Any) -> dict[str, Any]:
    """Make a report as `check --format json` writes it."""
    return {"findings": [{"severity": each} for each in severities], "files": 1, "change": change}


def test_labels_are_a_view(hub: GitHub, environment: dict[str, str], tmp_path: Path) -> None:
    """Labels follow the report; those of others stay; missing ones are made."""
    hub.labels += ["help wanted", "状态：草稿", "检查：需要修改", "bug", "x"]
    hub.known += ["help wanted", "bug", "x", "y", "检查：通过"]
    path = tmp_path / "report.json"
    effects = [{"state": "退回补正"}]
    path.write_text(json.dumps(report("warning", kinds=["applications"], effects=effects)), "utf-8")
    done = forge(environment, "labels", "--number", 5, "--report", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert set(hub.labels) == {
        "help wanted",
        "bug",
        "x",
        "区域：申报",
        "检查：通过",
        "状态：退回补正",
    }
    assert {"区域：申报", "状态：退回补正"} <= set(hub.known)
    before = len(hub.log)
    forge(environment, "labels", "--number", 5, "--report", path)
    assert [each for each in hub.log[before:] if not each.startswith("GET")] == []


@pytest.mark.parametrize(
    ("severities", "label"),
    [
        ((), "通过"),
        (("warning",), "通过"),
        (("refusal", "warning"), "有不符合"),
        (("refusal", "error"), "需要修改"),
    ],
)
def test_labels_say_how_grave_it_is(
    severities: tuple[str, ...],
    label: str,
    hub: GitHub,
    environment: dict[str, str],
    tmp_path: Path,
) -> None:
    """The gravest finding names the label; every kind of zone has one."""
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report(*severities, kinds=[*Kind], effects=[])), "utf-8")
    assert forge(environment, "labels", "--number", 5, "--report", path).returncode == 0
    assert f"检查：{label}" in hub.labels
    assert len(hub.labels) == 1 + len(Kind)


@pytest.mark.parametrize(
    ("results", "state"),
    [
        ("success,success", "success"),
        ("success", "success"),
        ("success,failure", "failure"),
        ("success,skipped", "failure"),
        ("success,cancelled", "failure"),
        ("success,", "failure"),
        ("", "failure"),
        ("Success", "failure"),
    ],
)
def test_gate_is_every_result(
    results: str, state: str, hub: GitHub, environment: dict[str, str]
) -> None:
    """The status is success only where every job's result is the word success."""
    done = forge(environment, "status", "--sha", HEAD, "--results", results)
    assert (done.returncode, done.stdout) == (0, f"{state}\n")
    [status] = hub.statuses
    assert (status["sha"], status["state"]) == (HEAD, state)
    assert status["context"] == "submission-gate"


@dataclass(frozen=True)
class Workflow:
    """Where a comment is read: what GitHub says and where files lie."""

    environment: dict[str, str]
    folder: Path

    def plan(
        self, body: str, who: int = AUTHOR, roster: str = ROSTER, **issue: Any
    ) -> dict[str, Any]:
        """Read a comment as the workflow does; give the plan, whose outputs are the same."""
        user = {"id": who, "login": "m"}
        comment = {"id": 9, "body": body, "user": user}
        about = {"number": 5, "pull_request": {}, **issue}
        if not about["pull_request"] and "pull_request" in issue:
            del about["pull_request"]
        place = {"default_branch": "main"}
        event = {"issue": about, "comment": comment, "repository": place}
        files = {"event": json.dumps(event), "maintainers": roster, "plan": ""}
        words: list[object] = []
        for name, text in files.items():
            (self.folder / name).write_text(text, "utf-8")
            words += [f"--{name}", self.folder / name]
        output = self.folder / "output"
        output.unlink(missing_ok=True)
        done = forge({**self.environment, "GITHUB_OUTPUT": str(output)}, "command", *words)
        assert (done.returncode, done.stderr) == (0, "")
        made: dict[str, Any] = json.loads((self.folder / "plan").read_text("utf-8"))
        lines = dict(line.split("=") for line in output.read_text("utf-8").splitlines())
        assert lines == {name: str(made[name]) for name in OUTPUTS}
        return made

    def react(self) -> None:
        """Answer as the workflow does."""
        done = forge(self.environment, "react", "--plan", self.folder / "plan")
        assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def workflow(environment: dict[str, str], tmp_path: Path) -> Workflow:
    """The commands workflow."""
    return Workflow(environment, tmp_path)


@pytest.mark.parametrize(
    ("body", "who", "account"),
    [
        ("/check", AUTHOR, AUTHOR),
        ("/check\nplease", MAINTAINER, AUTHOR),
        ("/check\r\n", AUTHOR, AUTHOR),
        (f"/adopt {HEAD[:12]}", MAINTAINER, MAINTAINER),
        (f"/adopt {HEAD}", MAINTAINER, MAINTAINER),
    ],
)
def test_commands_judge_one_commit(body: str, who: int, account: int, workflow: Workflow) -> None:
    """A command by one who may leads to a judgement of exactly the head commit."""
    made = workflow.plan(body, who)
    assert (made["action"], made["head_sha"], made["account"]) == ("judge", HEAD, account)


@pytest.mark.parametrize(
    ("body", "who", "roster"),
    [
        ("/check", STRANGER, ROSTER),
        (f"/adopt {HEAD}", STRANGER, ROSTER),
        (f"/adopt {HEAD}", AUTHOR, ROSTER),
        (f"/adopt {'f' * 40}", MAINTAINER, ROSTER),
        ("/adopt", MAINTAINER, ROSTER),
        (f"/adopt {HEAD}", MAINTAINER, ""),
        (f"/adopt {HEAD}", MAINTAINER, "maintainers: []\n"),
        (f"/adopt {HEAD}", MAINTAINER, ROSTER + "  - account: {id: 1}\n"),
        (f"/adopt {HEAD}", MAINTAINER, ROSTER.replace("maintainers:", "maintainers: []")),
        (f"/adopt {HEAD}", MAINTAINER, f"maintainers:\n      id: {MAINTAINER}\n"),
        (f"/adopt {HEAD}", MAINTAINER, ROSTER.replace("maintainers", "people")),
    ],
)
def test_commands_are_refused(
    body: str, who: int, roster: str, workflow: Workflow, hub: GitHub
) -> None:
    """Who is not entitled, another commit and an odd configuration lead to a kind refusal."""
    made = workflow.plan(body, who, roster)
    assert made["action"] == "refuse"
    workflow.react()
    assert hub.reactions == [("9", "confused")]
    assert hub.comments[-1]["body"] == made["message"] != ""


@pytest.mark.parametrize(
    "body",
    [
        "hello",
        "please\n/check",
        "> /check",
        "```\n/check\n```",
        "`/check`",
        "<!--\n/check\n-->",
        "<!-- /check -->",
        " /check",
        "/check now",
        "/Check",
        f"/adopt {HEAD[:11]}",
        f"/adopt {HEAD} x",
        f"/adopt {HEAD}0",
        "/merge",
        "",
    ],
)
def test_other_comments_are_left_alone(body: str, workflow: Workflow, hub: GitHub) -> None:
    """Only an exact command on the first line counts; anything else has no answer."""
    assert workflow.plan(body, MAINTAINER)["action"] == "none"
    workflow.react()
    assert (hub.reactions, hub.comments) == ([], [])


def test_commands_count_only_on_pull_requests(workflow: Workflow) -> None:
    """The same words under an issue do nothing."""
    assert workflow.plan("/check", pull_request=None)["action"] == "none"


@pytest.mark.parametrize("number", [6, 7])
def test_only_open_requests_to_main_are_judged(number: int, workflow: Workflow) -> None:
    """A closed pull request, or one to another branch, is refused."""
    assert workflow.plan("/check", number=number)["action"] == "refuse"


def test_help_is_answered(workflow: Workflow, hub: GitHub) -> None:
    """Anybody may ask which commands there are."""
    assert workflow.plan("/help", STRANGER)["action"] == "help"
    workflow.react()
    assert (hub.reactions, hub.comments[-1]["body"]) == ([("9", "+1")], HELP)


def test_own_maintainers_are_read() -> None:
    """The repository's own file is read as the program's strict reader reads it."""
    text = (SCRIPTS.parent / ".github/maintainers.yaml").read_text("utf-8")
    assert maintainers(text) == {90000000}


FULL: list[dict[str, Any]] = [
    {"type": "deletion"},
    {"type": "non_fast_forward"},
    {"type": "required_linear_history"},
    {
        "type": "pull_request",
        "parameters": {name: 2 for kind, name, *_ in REQUIRED if kind == "pull_request"},
    },
    {
        "type": "required_status_checks",
        "parameters": {
            "required_status_checks": [
                {"context": name, "integration_id": 15368} for name in CHECKS
            ],
            "strict_required_status_checks_policy": True,
        },
    },
]


def test_settings_as_required(hub: GitHub, environment: dict[str, str]) -> None:
    """A branch with every rule passes."""
    hub.rules = FULL
    assert forge(environment, "settings", "--branch", "main").returncode == 0


@pytest.mark.parametrize("place", range(len(FULL)))
def test_settings_deviate(place: int, hub: GitHub, environment: dict[str, str]) -> None:
    """A missing rule is named with its reason."""
    hub.rules = [each for index, each in enumerate(FULL) if index != place]
    done = forge(environment, "settings", "--branch", "main")
    missing = [row for row in REQUIRED if row[0] == FULL[place]["type"]]
    assert (done.returncode, done.stdout.count("\n")) == (1, len(missing))
    assert all(row[3] in done.stdout for row in missing)


def test_checks_of_other_apps_do_not_count(hub: GitHub, environment: dict[str, str]) -> None:
    """A check that any app may post is no check, and neither is one on an older main."""
    checks = [{"context": name} for name in CHECKS]
    weak = {"required_status_checks": checks, "strict_required_status_checks_policy": False}
    hub.rules = [*FULL[:-1], {"type": "required_status_checks", "parameters": weak}]
    done = forge(environment, "settings", "--branch", "main")
    assert (done.returncode, done.stdout.count("\n")) == (1, 1 + len(CHECKS))


def test_settings_page_lists_the_table() -> None:
    """The page about the repository's settings has every rule with its reason."""
    page = (SCRIPTS.parent / "docs/developers/repository-settings.md").read_text("utf-8")
    for kind, name, _, reason in REQUIRED:
        assert f"| `{kind}{f' {name}' if name else ''}` | {reason} |" in page


@pytest.mark.parametrize("fault", [401, 403, 404, 500])
def test_refusals_of_github_are_faults(
    fault: int, hub: GitHub, environment: dict[str, str]
) -> None:
    """Where GitHub refuses, the command says so in one sentence and fails."""
    hub.faults[f"statuses/{HEAD}"] = fault
    done = forge(environment, "status", "--sha", HEAD, "--results", "success")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("无法完成：GitHub 拒绝了 ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("odd", ["garbage", "elsewhere"])
def test_odd_answers_are_faults(
    odd: str, hub: GitHub, environment: dict[str, str], tmp_path: Path
) -> None:
    """An answer that is no JSON, and a next page on another server, are not believed."""
    for number in range(8):
        hub.comment(str(number))
    setattr(hub, odd, True)
    done = forge(environment, "comment", "--number", 5, "--body", tmp_path / "none")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


@pytest.mark.parametrize(
    "change",
    [
        {"GITHUB_TOKEN": "wrong"},
        {"GITHUB_API_URL": "http://127.0.0.1:1"},
        {"GITHUB_REPOSITORY": "../x/y"},
    ],
)
def test_broken_environments_are_faults(
    change: dict[str, str], environment: dict[str, str], hub: GitHub
) -> None:
    """A wrong token, a server that is not there and an odd name fail in one sentence."""
    done = forge({**environment, **change}, "status", "--sha", HEAD, "--results", "success")
    assert (done.returncode, done.stderr.count("\n"), hub.statuses) == (2, 1, [])


@pytest.mark.parametrize("name", ["GITHUB_TOKEN", "GITHUB_API_URL", "GITHUB_REPOSITORY"])
def test_missing_variables_are_named(name: str, environment: dict[str, str]) -> None:
    """Outside of a workflow the missing variable is named."""
    rest = {key: value for key, value in environment.items() if key != name}
    done = forge(rest, "status", "--sha", HEAD, "--results", "success")
    assert (done.returncode, name in done.stderr) == (2, True)


@pytest.mark.parametrize("sha", ["main", HEAD[:39], HEAD.upper(), "x" * 40])
def test_status_needs_a_commit(sha: str, environment: dict[str, str], hub: GitHub) -> None:
    """Only a full commit id gets a status."""
    done = forge(environment, "status", "--sha", sha, "--results", "success")
    assert (done.returncode, hub.statuses) == (2, [])


def test_labels_without_report(environment: dict[str, str], tmp_path: Path, hub: GitHub) -> None:
    """Without a report the result's label says so, and the others stay."""
    hub.labels += ["检查：通过", "区域：申报", "bug"]
    done = forge(environment, "labels", "--number", 5, "--report", tmp_path / "none")
    assert (done.returncode, done.stderr) == (0, "")
    assert set(hub.labels) == {"检查：没有结果", "区域：申报", "bug"}


def test_spare_comments_go(hub: GitHub, environment: dict[str, str], tmp_path: Path) -> None:
    """Where two runs wrote two comments, one is kept."""
    hub.comment(f"{MARKER}\none")
    hub.comment(f"{MARKER}\ntwo")
    assert commented(environment, tmp_path, f"{MARKER}\nthree") == "edited"
    assert [each["body"] for each in hub.comments] == [f"{MARKER}\nthree"]


def test_reading_is_tried_again(hub: GitHub, environment: dict[str, str], tmp_path: Path) -> None:
    """A server's fault while reading is tried again; while writing it is not."""
    hub.once["issues/5/comments"] = 502
    assert commented(environment, tmp_path, f"{MARKER}\none") == "created"
    hub.once[f"statuses/{HEAD}"] = 502
    done = forge(environment, "status", "--sha", HEAD, "--results", "success")
    assert (done.returncode, hub.statuses) == (2, [])


def test_cut_answers_are_faults(hub: GitHub, environment: dict[str, str], tmp_path: Path) -> None:
    """An answer that ends early is a fault in one sentence."""
    hub.cut = True
    done = forge(environment, "comment", "--number", 5, "--body", tmp_path / "none")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
