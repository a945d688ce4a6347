"""`clusterfund submit`: one application, one branch; whatever fails leaves everything as it was."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from cli.running import Ran, is_one_chinese_sentence, ran, snapshot
from register.trees import committed, git
from support.building import build, operate, place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDER = "submissions/2021/applications/alpha"
BRANCH = "apply/2021-alpha"
REFUSE = "#!/bin/sh\necho '只接收上午的推送。' >&2\nexit 1\n"
MEND = {"set": {"alpha/application.yaml#/cluster/industry": "水暖"}}


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let git know nobody but whom a test names."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", "/dev/null")
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{name}_NAME", raising=False)
        monkeypatch.delenv(f"GIT_{name}_EMAIL", raising=False)


def cloned(tmp_path: Path) -> Path:
    """Make a clone with a remote on the disk, and an application with a change to hand in."""
    root = build(tmp_path)
    committed(root)
    git(root, "branch", "-M", "main")
    git(root, "config", "user.name", "示例单位")
    git(root, "config", "user.email", "sample@example.com")
    remote = tmp_path / "remote.git"
    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(remote))
    git(root, "remote", "add", "origin", str(remote))
    git(root, "push", "-q", "origin", "main")
    git(root, "fetch", "-q", "origin")
    operate(root, MEND)
    return root


def hooked(folder: Path, name: str, text: str = REFUSE) -> None:
    """Put a hook into a repository."""
    hook = folder / "hooks" / name
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(text, "utf-8")
    hook.chmod(0o755)


def everything(root: Path) -> dict[str, object]:
    """Give all that a submission must leave alone: files, index, HEAD, branches, settings."""
    index = git(root, "ls-files", "--stage")
    files = {
        path: data
        for path, data in snapshot(root).items()
        if not path.startswith((".git/objects/", ".git/logs/", ".git/index"))
    }
    refs = git(root, "for-each-ref", "--format=%(refname) %(objectname)")
    return {"files": files, "index": index, "refs": refs, "log": git(root, "log", "--oneline")}


def submitted(root: Path, *more: str) -> Ran:
    """Hand in alpha; its enterprises that the base lacks make no error."""
    return ran("submit", "2021", "alpha", "--root", root, *more)


def remote_files(root: Path, branch: str = BRANCH) -> list[str]:
    """Give the paths in which the branch on the server differs from the main one."""
    remote = root.parent / "remote.git"
    return git(remote, "diff", "--name-only", "main", branch).splitlines()


def test_sends_the_folder_and_nothing_else(tmp_path: Path) -> None:
    """One commit with the application's files arrives; other changes, staged or not, stay here."""
    root = cloned(tmp_path)
    (root / "notes.txt").write_text("未跟踪", "utf-8")
    operate(root, {"set": {"beta/application.yaml#/cluster/industry": "别的"}})
    git(root, "add", "submissions/2021/applications/beta")
    before = everything(root)
    done = submitted(root)
    assert (done.code, done.err) == (0, "")
    assert remote_files(root) == [f"{FOLDER}/application.yaml"]
    remote = tmp_path / "remote.git"
    assert git(remote, "rev-list", "--count", f"main..{BRANCH}") == "1"
    about = git(remote, "log", "-1", "--format=%an <%ae> %s", BRANCH)
    assert about == "示例单位 <sample@example.com> 申报：开平市水暖卫浴（2021 alpha）"
    for ref in (f"refs/heads/{BRANCH}", f"refs/remotes/origin/{BRANCH}"):
        git(root, "update-ref", "-d", ref)
    shutil.rmtree(root / ".git/refs/heads/apply", ignore_errors=True)
    assert everything(root) == before


def test_a_file_taken_away_is_gone_there_too(tmp_path: Path) -> None:
    """The folder arrives as it lies on the disk, with what was removed, added and made runnable."""
    root = cloned(tmp_path)
    gone = place(root, "alpha/e10")
    gone.unlink()
    place(root, "alpha/plan.yaml").chmod(0o755)
    done = submitted(root, "--anyway")
    assert done.code == 0, done.err
    inside = gone.relative_to(root).as_posix()
    assert remote_files(root) == [f"{FOLDER}/application.yaml", inside]


@pytest.mark.parametrize("where", ["detached", "elsewhere"])
def test_what_is_checked_out_does_not_matter(where: str, tmp_path: Path) -> None:
    """With a detached head, or on a branch with other commits, the same is sent."""
    root = cloned(tmp_path)
    git(root, "switch", "-q", *(["--detach"] if where == "detached" else ["-c", "own"]))
    (root / "own.txt").write_text("x", "utf-8")
    git(root, "add", "own.txt")
    git(root, "commit", "-q", "-m", "own")
    head = git(root, "rev-parse", "HEAD")
    assert submitted(root).code == 0
    assert remote_files(root) == [f"{FOLDER}/application.yaml"]
    assert git(root, "rev-parse", "HEAD") == head


def test_errors_stop_it(tmp_path: Path) -> None:
    """An application with errors is not sent; the findings say what to mend."""
    root = cloned(tmp_path)
    operate(root, {"set": {"alpha/commitment.yaml#/promises": "yes"}})
    before = everything(root)
    done = submitted(root)
    assert done.code == 1
    assert "S003" in done.out
    assert done.err == "有错误，没有提交。请改好以后再试。\n"
    assert everything(root) == before


def test_refusals_need_a_word(tmp_path: Path) -> None:
    """What the guide does not allow is told first, and sent only on a second word."""
    root = cloned(tmp_path)
    place(root, "alpha/e10").unlink()
    before = everything(root)
    done = submitted(root)
    assert done.code == 1
    assert "P011" in done.out
    assert done.err == "有不符合指南的地方，没有提交。确定先交的，请加 --anyway。\n"
    assert everything(root) == before
    assert submitted(root, "--anyway").code == 0


def test_dry_run_writes_nothing(tmp_path: Path) -> None:
    """A dry run names the files and the branch, and does not even write an object."""
    root = cloned(tmp_path)
    before = snapshot(root), snapshot(tmp_path / "remote.git")
    done = submitted(root, "--dry-run")
    assert done.code == 0
    assert f"会提交 {FOLDER}/application.yaml\n" in done.out
    assert f"会推送到 origin 的分支 {BRANCH}。" in done.out
    assert (snapshot(root), snapshot(tmp_path / "remote.git")) == before


def test_once_more_after_mending(tmp_path: Path) -> None:
    """With --again the next commit follows on the same branch; a failure puts the branch back."""
    root = cloned(tmp_path)
    assert submitted(root).code == 0
    operate(root, {"set": {"alpha/application.yaml#/cluster/industry": "卫浴"}})
    hooked(tmp_path / "remote.git", "pre-receive")
    before = everything(root)
    assert submitted(root, "--again").code == 2
    assert everything(root) == before
    (tmp_path / "remote.git/hooks/pre-receive").unlink()
    assert submitted(root, "--again").code == 0
    remote = tmp_path / "remote.git"
    assert git(remote, "rev-list", "--count", f"main..{BRANCH}") == "2"


def _hook_there(root: Path) -> None:
    hooked(root.parent / "remote.git", "pre-receive")


def _hook_here(root: Path) -> None:
    hooked(root / ".git", "pre-push")


def _hook_on_commit(root: Path) -> None:
    hooked(root / ".git", "pre-commit")


def _no_server(root: Path) -> None:
    shutil.rmtree(root.parent / "remote.git")


def _offline(root: Path) -> None:
    git(root, "remote", "set-url", "origin", "http://127.0.0.1:9/a/b.git")


def _no_author(root: Path) -> None:
    git(root, "config", "--unset", "user.email")


def _branch_here(root: Path) -> None:
    git(root, "branch", BRANCH)


def _on_the_branch(root: Path) -> None:
    git(root, "switch", "-q", "-c", BRANCH)


def _branch_there(root: Path) -> None:
    git(root, "switch", "-q", "-c", "x")
    git(root, "commit", "-q", "--allow-empty", "-m", "x")
    git(root, "push", "-q", "origin", f"x:{BRANCH}")
    git(root, "update-ref", "-d", f"refs/remotes/origin/{BRANCH}")


def _nothing_new(root: Path) -> None:
    git(root, "checkout", "-q", "--", "submissions")


def _never_fetched(root: Path) -> None:
    git(root, "update-ref", "-d", "refs/remotes/origin/main")


def _folder_is_a_branch(root: Path) -> None:
    git(root, "branch", "apply")


def _nothing(_root: Path) -> None:
    """Change nothing: the command's own words are at fault."""


FAULTS: dict[str, tuple[Callable[[Path], None], list[str], str]] = {
    "hook of the server": (_hook_there, [], "服务器检查以后没有接收；服务器说：只接收上午的推送"),
    "hook before a push": (_hook_here, [], "git push 没有成功：只接收上午的推送。"),
    "hook before a commit": (_hook_on_commit, [], "只接收上午的推送。"),
    "no server": (_no_server, [], "远端的地址不对；请用 git remote -v 核对"),
    "offline": (_offline, [], "连不上服务器；请检查网络后重试"),
    "nobody to be the author": (_no_author, [], 'git config --global user.email "公开的邮箱"'),
    "branch is there": (_branch_here, [], f"已经有分支 {BRANCH}；接着它再交一次请加 --again"),
    "branch is checked out": (_on_the_branch, ["--again"], f"现在就在分支 {BRANCH} 上"),
    "branch is on the server": (_branch_there, [], "远端已有同名的分支，内容和这里不同"),
    "nothing to send": (_nothing_new, [], "没有要交的改动"),
    "main branch not known": (_never_fetched, [], "请先运行 git fetch origin 取得它"),
    "branch where a folder must be": (_folder_is_a_branch, [], "git update-ref 没有成功"),
    "no such remote": (_nothing, ["--remote", "up"], "没有远端 up，已有的远端：origin"),
    "no branch name": (_nothing, ["--branch", "a..b"], "a..b 不能作分支名"),
    "never sent before": (_nothing, ["--again"], f"没有分支 {BRANCH}，第一次提交请不要写 --again"),
}


@pytest.mark.parametrize(("prepare", "more", "told"), FAULTS.values(), ids=FAULTS)
def test_any_failure_undoes_itself(
    prepare: Callable[[Path], None], more: list[str], told: str, tmp_path: Path
) -> None:
    """Whatever goes wrong is one Chinese sentence with its reason, and everything is as before."""
    root = cloned(tmp_path)
    prepare(root)
    before = everything(root)
    done = submitted(root, *more)
    assert done.code == 2
    assert is_one_chinese_sentence(done.err), done.err
    assert told in done.err
    assert done.err.endswith("分支和文件都和原来一样。\n")
    assert everything(root) == before
    there = root.parent / "remote.git"
    if there.exists() and prepare is not _branch_there:
        assert git(there, "for-each-ref", "--format=%(refname)") == "refs/heads/main"


def test_no_repository(tmp_path: Path) -> None:
    """A register that is no git repository cannot send anything, and says so."""
    root = build(tmp_path)
    done = submitted(root)
    assert done.code == 2
    assert "这里不是 git 仓库" in done.err


@pytest.mark.parametrize(
    ("words", "told"),
    [(["2021", "gamma"], "没有集群 gamma"), (["2099", "alpha"], "没有批次 2099")],
)
def test_unknown_names(words: list[str], told: str, tmp_path: Path) -> None:
    """A round or cluster that is not there is named, with those that are."""
    done = ran("submit", *words, "--root", build(tmp_path))
    assert done.code == 2
    assert told in done.err


def test_received_applications_are_not_sent(tmp_path: Path) -> None:
    """An application that was received can no longer change, so it is not sent."""
    root = build(tmp_path, [{"run": "receive"}])
    done = submitted(root)
    assert done.code == 2
    assert "申报 alpha 的状态是已收件，不能再改" in done.err


def test_page_of_a_known_host(tmp_path: Path) -> None:
    """On success the page to open is printed; a password in the remote's address is not."""
    root = cloned(tmp_path)
    git(root, "remote", "set-url", "origin", "https://me:secret@github.com/city/fund.git")
    git(root, "config", f"url.{tmp_path}/remote.git.insteadOf", "https://me:secret@github.com/x")
    done = submitted(root, "--dry-run")
    assert done.code == 0
    page = f"https://github.com/city/fund/compare/{BRANCH}?expand=1&template=application.md"
    assert done.out.endswith(f"请打开这一页发起合并请求：{page}\n")
    assert "secret" not in done.out


def test_page_that_the_server_offers(tmp_path: Path) -> None:
    """Where the host is not known, the address is told that the server offered, or how to go on."""
    root = cloned(tmp_path)
    hooked(tmp_path / "remote.git", "post-receive", "#!/bin/sh\necho see https://git.example/new\n")
    assert submitted(root).out.endswith("请打开这一页发起合并请求：https://git.example/new\n")
    operate(root, {"set": {"alpha/application.yaml#/cluster/industry": "卫浴"}})
    (tmp_path / "remote.git/hooks/post-receive").unlink()
    assert submitted(root, "--again").out.endswith(
        "认不出这是哪个托管网站；请在浏览器里打开仓库的页面，"
        f"从分支 {BRANCH} 向 main 发起合并请求。\n"
    )
