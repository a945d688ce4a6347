"""The page on which a pushed branch becomes a proposed change, by the remote's address."""

from __future__ import annotations

import pytest

from clusterfund.forge.proposing import page

BRANCH = "apply/2021-alpha"
GITHUB = f"https://github.com/city/fund/compare/{BRANCH}?expand=1&template=application.md"
PAGES = {
    "https://github.com/city/fund.git": GITHUB,
    "https://github.com/city/fund": GITHUB,
    "https://github.com/city/fund/": GITHUB,
    "https://me:secret@github.com/city/fund.git": GITHUB,
    "git@github.com:city/fund.git": GITHUB,
    "ssh://git@github.com:22/city/fund.git": GITHUB,
    "https://gitee.com/city/fund.git": (
        f"https://gitee.com/city/fund/pull/new/city:{BRANCH}...city:main"
    ),
    "https://gitlab.example.cn/group/sub/fund.git": (
        "https://gitlab.example.cn/group/sub/fund/-/merge_requests/new"
        f"?merge_request%5Bsource_branch%5D={BRANCH}&merge_request%5Btarget_branch%5D=main"
    ),
    "git@gitea.example.cn:city/fund.git": (
        f"https://gitea.example.cn/city/fund/compare/main...{BRANCH}"
    ),
    "https://codeberg.org/city/fund.git": f"https://codeberg.org/city/fund/compare/main...{BRANCH}",
    "https://git.example.cn/city/fund.git": None,
    "https://example.cn/github.com/fund.git": None,
    "/srv/git/fund.git": None,
    "C:\\git\\fund.git": None,
    "C:/git/fund.git": None,
    "file:///srv/github.com/fund.git": None,
    "../fund.git": None,
}


@pytest.mark.parametrize(("remote", "wanted"), PAGES.items())
def test_page(remote: str, wanted: str | None) -> None:
    """Known hosts have their page, whatever way the address is written; others have none."""
    assert page(remote, BRANCH, "main") == wanted


def test_names_are_quoted() -> None:
    """What stands in a branch's or folder's name cannot become another part of the address."""
    found = page("https://gitea.example.cn/a b/fund.git", "x?y#z", "main")
    assert found == "https://gitea.example.cn/a%20b/fund/compare/main...x%3Fy%23z"
