"""`clusterfund verify`: a whole round recomputed, and every difference named."""

from __future__ import annotations

import io
import shutil
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY, Ran, is_one_chinese_sentence, process, ran
from clusterfund.cli.chinese import run
from clusterfund.cli.main import clusterfund
from publish.output_schemas import faults
from register.trees import committed, git
from support import acting, keys
from support.building import build, operate

if TYPE_CHECKING:
    from pathlib import Path

ACTS = "submissions/2021/acts"
RANK, RECEIVE = f"{ACTS}/0005-rank.yaml", f"{ACTS}/0001-receive-alpha.yaml"
DATASET = "docs/data/2021.json"
SIGNER = {"key": keys.public_key("operator"), "from": "2021-09-23"}
RETURN = {"kind": "return", "on": "2021-09-07", "by": "operator-01", "cluster": "alpha"}


def published(root: Path) -> Path:
    """Render and commit what there is."""
    assert ran("render", "--root", root).code == 0
    committed(root)
    return root


@pytest.fixture
def round_(tmp_path: Path) -> Path:
    """Make a decided round, published and committed."""
    return published(build(tmp_path, [{"run": "approve"}]))


def verified(root: Path, *arguments: str) -> Any:
    """Verify and give the JSON, which is as its schema says."""
    done = ran("verify", "2021", "--root", root, "--format", "json", *arguments)
    assert faults("verify", done.json) == []
    sound = all(each["status"] == "ok" for each in done.json["checks"])
    assert done.code == int(not sound) or {"--no-history", "--no-dataset"} & {*arguments}
    return done.json


def statuses(output: Any, wanted: str) -> list[str]:
    """Name the checks that ended in a certain way."""
    return [each["id"] for each in output["checks"] if each["status"] == wanted]


def test_a_sound_round_is_verified(round_: Path) -> None:
    """Everything is checked, all of it is right, and the commit is named."""
    output = verified(round_)
    assert [each["id"] for each in output["checks"]] == [
        *("register", "acts", "manifests", "order", "history", "returned"),
        *("signatures", "timestamps", "digests", "dataset"),
    ]
    assert statuses(output, "ok") == [each["id"] for each in output["checks"]]
    assert output["differences"] == []
    assert output["revision"] == git(round_, "rev-parse", "HEAD")
    counts = {each["id"]: each["checked"] for each in output["checks"]}
    assert (counts["acts"], counts["order"], counts["history"], counts["dataset"]) == (8, 8, 8, 1)


def test_text_is_calm_and_ends_in_a_word(round_: Path) -> None:
    """The text lists what was checked, and ends with whether all of it agrees."""
    lines = ran("verify", "2021", "--root", round_).out.splitlines()
    assert lines[0].startswith("核对批次 2021，版本 ")
    assert [line.split()[0] for line in lines[1:9]] == ["一致"] * 8
    assert "每份决定从依据重算，8 项" in lines[2]
    assert lines[-1] == "结论：一致。"


def test_git_and_disk_give_the_same_bytes(round_: Path) -> None:
    """The files of the last commit and the same files on the disk are verified alike."""
    disk, git_ = (
        ran("verify", "2021", "--root", round_, "--format", "json", *more)
        for more in ((), ("--at", "HEAD"))
    )
    assert disk == git_


def test_a_changed_input_is_named(round_: Path) -> None:
    """A frozen file that changed is named with each act that rests on it."""
    operate(round_, {"set": {"alpha/e1#/other_investment": 1}})
    output = verified(round_)
    path = next(each["file"] for each in output["differences"] if each["check"] == "manifests")
    assert "/applications/alpha/enterprises/" in path
    acts = {each["act"] for each in output["differences"] if each["file"] == path}
    assert {RECEIVE, RANK} <= acts
    assert output["revision"] is None
    assert statuses(output, "not_checked") == ["dataset"]


def test_text_names_file_field_and_act(round_: Path) -> None:
    """A difference is told with its place, its act, what is there and what should be."""
    operate(round_, {"set": {"acts/0005-rank.yaml#/result/ranking/0/score": "99.00"}})
    text = ran("verify", "2021", "--root", round_).out
    assert "不一致  每份决定从依据重算" in text
    assert f"{RANK}:" in text
    assert "位置：/result/ranking/0/score" in text
    assert f"决定：{RANK}" in text
    assert "现在：99.00" in text
    assert text.splitlines()[-1].startswith("结论：不一致，共 ")


def test_an_act_changed_long_ago_is_named(round_: Path) -> None:
    """An act that was changed and put back again is named with both commits."""
    before = (round_ / RANK).read_bytes()
    (round_ / RANK).write_bytes(before + b"# x\n")
    there = committed(round_)
    (round_ / RANK).write_bytes(before)
    back = committed(round_)
    output = verified(round_)
    assert statuses(output, "failed") == ["history"]
    assert [(each["file"], each["act"]) for each in output["differences"]] == [(RANK, RANK)] * 2
    for each, commit in zip(output["differences"], (there, back), strict=True):
        assert commit[:12] in each["message"]
        assert "2021-09-06" in each["message"]


def test_an_act_changed_on_the_disk_is_named(round_: Path) -> None:
    """A byte that no commit has is found by history, by published digests and by the dataset."""
    path = round_ / RECEIVE
    path.write_bytes(path.read_bytes() + b"# x\n")
    output = verified(round_)
    found = {
        each["check"] for each in output["differences"] if RECEIVE in {each["file"], each["act"]}
    }
    assert found == {"history", "manifests", "digests"}


def test_an_act_that_is_gone_from_the_disk_is_named(round_: Path) -> None:
    """The last act leaves no gap in the numbers; history misses it all the same."""
    path = f"{ACTS}/0008-approve.yaml"
    (round_ / path).unlink()
    output = verified(round_, "--no-dataset")
    [one] = output["differences"]
    assert (one["check"], one["file"], one["act"]) == ("history", path, path)
    assert "不见了" in one["message"]
    git(round_, "add", "-A")
    git(round_, "commit", "-q", "-m", "x")
    [one] = verified(round_, "--no-dataset")["differences"]
    assert "被删除过" in one["message"]


def test_an_act_that_became_a_link_is_named(round_: Path) -> None:
    """A link in the place of an act is an error of the register, and nothing follows it."""
    (round_ / RANK).unlink()
    (round_ / RANK).symlink_to("nowhere")
    output = verified(round_)
    assert RANK in {each["file"] for each in output["differences"] if each["check"] == "register"}
    assert {"acts", "order"} <= {*statuses(output, "not_checked")}


def test_a_broken_line_of_a_manifest_is_the_acts_own(round_: Path) -> None:
    """An act whose manifest is no manifest is named itself, not the file that it lists."""
    path = round_ / RECEIVE
    lines = path.read_text("utf-8").split("\n")
    place = next(n for n, line in enumerate(lines) if "alpha/application.yaml" in line)
    lines[place] = lines[place][:-1] + "?"
    path.write_text("\n".join(lines), "utf-8")
    output = verified(round_)
    [one] = [each for each in output["differences"] if each["check"] == "register"]
    assert (one["file"], one["act"], one["line"]) == (RECEIVE, RECEIVE, place + 1)
    assert "acts" in statuses(output, "not_checked")


def test_new_acts_are_open(tmp_path: Path) -> None:
    """An act that was drafted and not committed leaves the history open, and is named."""
    root = published(build(tmp_path, [{"run": "file"}]))
    acting.act(root, {"kind": "notice", "on": "2021-09-14", "by": "bureau-01"})
    assert ran("render", "--root", root).code == 0
    output = verified(root)
    [history] = [each for each in output["checks"] if each["status"] != "ok"]
    assert (history["id"], history["status"], history["checked"]) == ("history", "not_checked", 6)
    assert "0007-notice.yaml" in history["note"]


def test_acts_before_a_return_are_judged_on_their_own_files(tmp_path: Path) -> None:
    """Where a return let the applicant mend, an older act is judged by the commit it came with."""
    root = returned(tmp_path)
    output = verified(root)
    assert statuses(output, "ok") == [each["id"] for each in output["checks"]]
    assert next(each for each in output["checks"] if each["id"] == "returned")["checked"] == 1


def returned(tmp_path: Path) -> Path:
    """Make a round in which alpha was returned, mended and received again, a commit each."""
    root = build(tmp_path)
    committed(root)
    wishes: list[dict[str, Any]] = [
        {**RETURN, "kind": "receive"},
        {**RETURN, "reason": "请补正。"},
        {**RETURN, "kind": "receive", "on": "2021-09-08"},
    ]
    for wish in wishes:
        acting.act(root, wish)
        committed(root)
        if wish["kind"] == "return":
            operate(root, {"set": {"alpha/e1#/employees": 7}})
            committed(root)
    return published(root)


def test_a_false_act_before_a_return_is_named(tmp_path: Path) -> None:
    """An older act whose manifest was false already when it came is named with its commit."""
    root = build(tmp_path)
    committed(root)
    acting.act(root, {**RETURN, "kind": "receive"})
    operate(root, {"set": {"alpha/e2#/employees": 7}})
    then = committed(root)
    acting.act(root, {**RETURN, "reason": "请补正。"})
    output = verified(published(root))
    [one] = output["differences"]
    assert (one["check"], one["act"]) == ("returned", RECEIVE)
    assert "/enterprises/" in one["file"]
    assert then[:12] in one["message"]


def test_acts_that_came_with_their_return_are_open(tmp_path: Path) -> None:
    """One commit with an act, its return and mended files leaves nothing to judge the act on."""
    root = build(tmp_path)
    acting.act(root, {**RETURN, "kind": "receive"})
    acting.act(root, {**RETURN, "reason": "请补正。"})
    output = verified(published(root))
    [open_] = [each for each in output["checks"] if each["status"] != "ok"]
    assert (open_["id"], open_["status"]) == ("returned", "not_checked")
    assert RECEIVE in open_["note"]


@pytest.mark.parametrize("broken", ["call/round.yaml", "acts/0001-receive-alpha.yaml"])
def test_acts_that_came_with_broken_files_are_open(tmp_path: Path, broken: str) -> None:
    """Where the commit that brought an older act cannot be read, the act is not judged."""
    root = build(tmp_path)
    committed(root)
    acting.act(root, {**RETURN, "kind": "receive"})
    path = root / "submissions/2021" / broken
    sound = path.read_bytes()
    path.write_bytes(b"x: [\n")
    committed(root)
    path.write_bytes(sound)
    acting.act(root, {**RETURN, "reason": "请补正。"})
    assert "returned" in statuses(verified(published(root)), "not_checked")


def test_acts_that_came_without_their_round_are_open(tmp_path: Path) -> None:
    """Where the commit that brought an older act lacks a call document, the act is not judged."""
    root = build(tmp_path)
    path = root / "submissions/2021/call/roster.yaml"
    acting.act(root, {**RETURN, "kind": "receive"})
    sound = path.read_bytes()
    path.unlink()
    committed(root)
    path.write_bytes(sound)
    acting.act(root, {**RETURN, "reason": "请补正。"})
    assert "returned" in statuses(verified(published(root)), "not_checked")


def test_uncommitted_acts_before_a_return_are_open(tmp_path: Path) -> None:
    """An older act that no commit has cannot be judged."""
    root = published(build(tmp_path))
    for wish in ({**RETURN, "kind": "receive"}, {**RETURN, "reason": "请补正。"}):
        acting.act(root, wish)
    assert statuses(verified(root), "not_checked") == ["history", "returned"]


def test_without_git_history_is_open(tmp_path: Path) -> None:
    """Without a repository the history is not checked, which is no success unless waived."""
    root = build(tmp_path, [{"run": "approve"}])
    assert ran("render", "--root", root).code == 0
    output = verified(root)
    assert statuses(output, "not_checked") == ["history"]
    assert "不是 git 仓库" in next(each["note"] for each in output["checks"] if each["note"])
    assert output["revision"] is None
    done = ran("verify", "2021", "--root", root, "--no-history")
    assert done.code == 0
    assert "未核对  决定只增加、不修改、不删除，0 项：按要求没有核对" in done.out
    assert done.out.endswith("结论：核对过的都一致，还有 1 项没有核对。\n")


def test_history_waived_with_a_revision(round_: Path) -> None:
    """A revision is named as such where its history is waived."""
    output = verified(round_, "--at", "HEAD~0", "--no-history")
    assert output["revision"] == git(round_, "rev-parse", "HEAD")
    assert statuses(output, "not_checked") == ["history"]


def test_a_shallow_clone_is_open(round_: Path, tmp_path: Path) -> None:
    """A shallow clone says how to complete it."""
    committed(round_)
    git(round_, "commit", "-q", "--allow-empty", "-m", "x")
    copy = tmp_path / "copy"
    git(round_, "clone", "-q", "--depth", "1", f"file://{round_}", str(copy))
    output = verified(copy)
    assert statuses(output, "not_checked") == ["history"]
    assert "--unshallow" in next(each["note"] for each in output["checks"] if each["note"])


def test_no_dataset_is_open(round_: Path) -> None:
    """Without published data that part is not checked, which is no success unless waived."""
    (round_ / DATASET).unlink()
    output = verified(round_)
    assert statuses(output, "not_checked") == ["digests", "dataset"]
    assert "clusterfund render" in output["checks"][-1]["note"]
    assert ran("verify", "2021", "--root", round_, "--no-dataset").code == 0


def test_another_dataset(round_: Path, tmp_path: Path) -> None:
    """A dataset that somebody saved elsewhere is compared, and named as it was written."""
    copy = tmp_path / "saved.json"
    text = (round_ / DATASET).read_text("utf-8").replace('"approved": 2', '"approved": 3')
    copy.write_text(text, "utf-8")
    [one] = verified(round_, "--dataset", str(copy))["differences"]
    assert (one["file"], one["field"]) == (str(copy), "/totals/approved")
    assert (one["found"], one["wanted"]) == ("3", "2")


def test_a_broken_call_fails_without_a_traceback(round_: Path) -> None:
    """Where the policy cannot be read, its file is named and the rest is left open."""
    (round_ / "submissions/2021/call/round.yaml").write_bytes(b"id: [\n")
    output = verified(round_)
    assert statuses(output, "failed") == ["register"]
    assert len(statuses(output, "not_checked")) == 9
    assert output["differences"][0]["file"] == "submissions/2021/call/round.yaml"


@pytest.mark.parametrize(
    "arguments",
    [
        ("1999",),
        ("2021", "--at", "nowhere"),
        ("2021", "--dataset", "missing.json"),
        ("2021", "--dataset", "x.json", "--no-dataset"),
    ],
)
def test_wrong_usage_is_one_sentence(arguments: tuple[str, ...], round_: Path) -> None:
    """What cannot be done is said in one Chinese sentence, with exit code 2."""
    done = ran("verify", *arguments, "--root", round_)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence("".join(done.err.splitlines(keepends=True)[:1]))


def test_no_personal_data_is_repeated(round_: Path) -> None:
    """A mobile number that somebody wrote into the published data is not printed."""
    path, number = round_ / DATASET, "138" + "0013" + "8000"
    path.write_text(path.read_text("utf-8").replace('"reason": ""', f'"reason": "{number}"'))
    done = ran("verify", "2021", "--root", round_)
    assert "位置：/clusters/0/reason" in done.out
    assert number not in done.out


class Terminal(io.StringIO):
    """Standard error that is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_progress_is_for_terminals(round_: Path) -> None:
    """A terminal sees a progress bar, a pipe does not, and the output is the same."""
    words = ["verify", "2021", "--root", str(round_), "--format", "json"]
    with redirect_stderr(Terminal()) as shown, redirect_stdout(io.StringIO()) as out:
        assert run(clusterfund, words) == 0
    assert "核对" in shown.getvalue()
    done = ran(*words)
    assert (done.out, done.err) == (out.getvalue(), "")


def bare(root: Path) -> Ran:
    """Verify with a tool path on which there is no git."""
    tool = shutil.which("git")
    assert tool is not None
    return process("verify", "2021", "--root", root, settings={"PATH": str(root)})


def test_without_a_git_program(round_: Path) -> None:
    """Where git is not installed, history is open and the sentence says why."""
    done = bare(round_)
    assert done.code == 1
    assert "没有安装 git" in done.out


def test_the_sample_is_verified(tmp_path: Path) -> None:
    """The round that is shipped verifies, with its files committed and its data generated."""
    shutil.copytree(REPOSITORY / "submissions", tmp_path / "submissions")
    output = verified(published(tmp_path))
    assert statuses(output, "ok") == [each["id"] for each in output["checks"]]


def test_a_forged_signature_is_named(round_: Path) -> None:
    """A signature that OpenSSH refuses is a difference of its act, in a check of its own."""
    key = {"set": {"call/roster.yaml#/people/0/ssh_keys": [SIGNER]}}
    operate(round_, key)
    operate(round_, {"sign": {"acts/0001-receive-alpha.yaml": "bureau"}})
    output = verified(round_)
    [one] = [each for each in output["differences"] if each["check"] == "signatures"]
    assert one["file"] == f"{RECEIVE}.sig"
    assert one["message"].startswith("A018 ")
    counts = {each["id"]: each["checked"] for each in output["checks"]}
    assert (counts["signatures"], counts["timestamps"]) == (1, 0)


def test_without_openssh_signatures_are_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where ssh-keygen is missing, everything else is checked all the same, and that is told."""
    shutil.copytree(REPOSITORY / "submissions", tmp_path / "submissions")
    root, real = published(tmp_path), shutil.which
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "ssh-keygen" else real(name))
    output = verified(root)
    assert statuses(output, "not_checked") == ["signatures"]
    [note] = [each["note"] for each in output["checks"] if each["note"]]
    assert "apt install openssh-client" in note
    assert output["differences"] == []
