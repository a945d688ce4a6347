"""What differs between two versions: by title, in yuan, whatever is broken."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.gate.changes import Fate, Member, Move, Share
from clusterfund.gate.difference import compare, compare_trees
from clusterfund.gate.papers import APPEND_ONLY, NOT_COMPARED, ORDER_ONLY, STRAY
from clusterfund.gate.wording import cut, worded
from clusterfund.register.objects import Repository
from clusterfund.register.schema import load
from gate.memory import NAMES, MemoryGit, cluster, told, tree
from support.changing import proposed

if TYPE_CHECKING:
    from pathlib import Path

    from clusterfund.gate.changes import Difference

    Changes = list[dict[str, Any]]

E1 = "914407830000000197"
PURCHASE = "alpha/e1#/purchases"
MES = {"product": "mes-cloud", "description": "车间派工", "amount": 300000}
SERVER = {"product": "cloud-server", "description": "运行系统", "amount": 100000}
ERP = {"product": "erp-cloud", "description": "订单", "amount": "60000.50"}
TASK = {"id": "x", "title": "新任务", "owner": "某公司", "actions": ["甲", "乙"]}
WATCHLIST = """\
list: abnormal_operation
source: 网站
retrieved_on: 2021-09-01
entries:
  - uscc: "914407830000000197"
    listed_on: 2020-01-02
    reason: 未公示年报
"""
KEY = f"ssh-ed25519 {'A' * 68}"
AGE = f"age1{'q' * 58}"
SEALED = {"write": {"alpha/sealed/contacts.age": "age-encryption.org/v1\nx"}}
BUREAU = {
    "id": "bureau-09",
    "account": {"id": 90000900, "name": "x"},
    "roles": ["bureau"],
    "organisations": [],
}


def moves(difference: Difference, title: str) -> tuple[Move, ...]:
    """Give the moves of the one document with this title."""
    papers = [*difference.rounds[0].papers]
    papers += [paper for each in difference.rounds[0].clusters for paper in each.papers]
    return next(paper.moves for paper in papers if paper.title == title)


VALUES: dict[str, tuple[dict[str, Any], str, list[Move]]] = {
    "money": (
        {"set": {f"{PURCHASE}/0/amount": "250000.50"}},
        "企业信息表 示例甲一厂有限公司（示例）",
        [
            Move(
                ("计划购买的产品", "制造执行管理云服务", "计划金额"),
                "300,000 元",
                "250,000.50 元",
            )
        ],
    ),
    "an inserted purchase": (
        {"set": {PURCHASE: [ERP, MES, SERVER]}},
        "企业信息表 示例甲一厂有限公司（示例）",
        [
            Move(
                ("计划购买的产品", "企业资源管理云服务"),
                None,
                "用途说明 订单，计划金额 60,000.50 元",
            )
        ],
    ),
    "a removed purchase": (
        {"set": {PURCHASE: [SERVER]}},
        "企业信息表 示例甲一厂有限公司（示例）",
        [
            Move(
                ("计划购买的产品", "制造执行管理云服务"),
                "用途说明 车间派工，计划金额 300,000 元",
                None,
            )
        ],
    ),
    "one of two alike": (
        {"set": {PURCHASE: [MES, SERVER, {**SERVER, "amount": 5}]}},
        "企业信息表 示例甲一厂有限公司（示例）",
        [Move(("计划购买的产品", "弹性云服务器"), None, "用途说明 运行系统，计划金额 5 元")],
    ),
    "a choice, a truth, a district": (
        {
            "set": {
                "alpha/e1#/ownership": "state",
                "alpha/e1#/industrial": False,
                "alpha/e1#/address/division": "440703",
            }
        },
        "企业信息表 示例甲一厂有限公司（示例）",
        [
            Move(("是否工业企业",), "是", "否"),
            Move(("单位性质",), "民营", "国有"),
            Move(("单位地址", "所在区县代码"), "开平市", "蓬江区"),
        ],
    ),
    "a date": (
        {"set": {"alpha/application.yaml#/completion_date": "2022-07-31"}},
        "申报信息表",
        [Move(("完工时间",), "2022-06-30", "2022-07-31")],
    ),
    "a field that was not there": (
        {"set": {"alpha/application.yaml#/account": {"id": 90000101}}},
        "申报信息表",
        [Move(("提交账号",), None, "账号数字编号 90000101")],
    ),
    "no providers": (
        {"set": {"alpha/application.yaml#/service_providers": []}},
        "申报信息表",
        [
            Move(
                ("参与服务商", "示例甲服务有限公司（示例）"),
                "服务商资格 从华为严选生态伙伴中市场化选出的优秀服务商",
                None,
            )
        ],
    ),
    "a task and a milestone": (
        {
            "set": {
                "alpha/plan.yaml#/tasks/2": TASK,
                "alpha/plan.yaml#/milestones/0/on": "2021-12-02",
                "alpha/plan.yaml#/tasks/0/actions": ["生产数据上云", "排程"],
            }
        },
        "实施方案数据",
        [
            Move(("重点任务", "车间上云", "实施内容"), "生产数据上云", "生产数据上云、排程"),
            Move(("重点任务", "新任务"), None, "责任单位 某公司，实施内容 甲、乙"),
            Move(("实施计划节点", "首批上线", "日期"), "2021-12-01", "2021-12-02"),
        ],
    ),
    "a commitment": (
        {"set": {"alpha/commitment.yaml#/signed_on": "2021-09-05"}},
        "责任承诺函",
        [Move(("签署日期",), "2021-09-03", "2021-09-05")],
    ),
    "parameters with their clause": (
        {
            "set": {
                "call/round.yaml#/subsidy/enterprise_cap/value": 250000,
                "call/round.yaml#/subsidy/reduction/value": "in_order",
                "call/round.yaml#/subsidy/budget/value": "null",
            }
        },
        "批次参数",
        [
            Move(("扶持标准", "每家企业补贴上限"), "500,000 元", "250,000 元", "三（三）"),
            Move(
                ("扶持标准", "超过集群上限时的核减办法"),
                "按比例核减",
                "按企业代码顺序依次安排",
                "本项目规则",
            ),
            Move(("扶持标准", "批次预算"), "12,000,000 元", "不设", "本项目规则"),
        ],
    ),
    "an order that counts": (
        {"set": {"call/round.yaml#/review/tie_break/value": ["budget", "tasks"]}},
        "批次参数",
        [Move(("评审", "同分排序"), "tasks、received_at", "budget、tasks", "本项目规则")],
    ),
    "a product": (
        {"set": {"call/services.yaml#/products/2/name": "云主机"}},
        "服务目录",
        [Move(("产品", "云主机", "产品名称"), "弹性云服务器", "云主机")],
    ),
    "a watchlist": (
        {"write": {"call/watchlists/abnormal-operation.yaml": WATCHLIST}},
        "名录摘录 abnormal-operation",
        [
            Move(("来源",), "示例摘录", "网站"),
            Move(("查询日期",), "2021-09-06", "2021-09-01"),
            Move(("条目", E1), None, "列入日期 2020-01-02，列入原因 未公示年报"),
            Move(
                ("条目", "914407030000000X0C"),
                "列入日期 2020-07-08，列入原因 未公示年度报告",
                None,
            ),
        ],
    ),
    "people, only counted and named by their ids": (
        {"set": {"call/roster.yaml#/people/0": BUREAU}, "drop": ["call/roster.yaml#/people/1"]},
        "人员名册",
        [
            Move(("人数",), "10 人", "9 人"),
            Move(("人员",), None, "bureau-09"),
            Move(("人员",), "bureau-01、operator-01", None),
        ],
    ),
    "a section of the text": (
        {"replace": {"alpha/plan.md": ["发展概况的说明。\n", "发展概况。\n\n又一段。\n"]}},
        "实施方案正文",
        [Move(("（一）发展概况",), "1 行", "2 行（增加 2 行，删去 1 行）")],
    ),
    "a section gone and one come": (
        {
            "replace": {
                "alpha/plan.md": ["### （一）存在问题\n", "### 三、产业集群数字化转型方案\n"]
            }
        },
        "实施方案正文",
        [
            Move(("三、产业集群数字化转型方案",), "0 行", "1 行（增加 1 行，删去 0 行）"),
            Move(("（一）存在问题",), "1 行", None),
        ],
    ),
    "a text before any heading": (
        {"replace": {"alpha/plan.md": ["# 开平", "开头\n\n# 开平"]}},
        "实施方案正文",
        [Move(("（标题以前）",), "1 行", "2 行（增加 1 行，删去 0 行）")],
    ),
    "a new section": (
        {"replace": {"alpha/plan.md": ["### （一）存在问题\n", ""]}},
        "实施方案正文",
        [
            Move(("二、产业集群分析",), "0 行", "1 行（增加 1 行，删去 0 行）"),
            Move(("（一）存在问题",), "1 行", None),
        ],
    ),
}


@pytest.mark.parametrize("name", VALUES)
def test_what_moves_is_told_by_title(name: str, tmp_path: Path) -> None:
    """Each kind of change reads as its form calls it, and nothing else is told of the document."""
    change, title, wanted = VALUES[name]
    assert list(moves(told(tmp_path, [change]), title)) == wanted


def test_revisions_are_compared_by_their_commits(tmp_path: Path) -> None:
    """The names of two versions lead to commits; these are told, and their trees are compared."""
    change = {"changes": [{"set": {f"{PURCHASE}/0/amount": 250000}}]}
    repository = Repository(proposed(tmp_path, change), "base")
    base, head = (repository.commit(each) for each in ("base", "head"))
    difference = compare(repository, "base", "head")
    assert (difference.base, difference.head) == (base, head)
    trees = (repository.tree(base), repository.tree(head))
    assert difference == compare_trees((base, head), trees)
    assert len(moves(difference, "企业信息表 示例甲一厂有限公司（示例）")) > 0


def test_sections_come_and_change_places(tmp_path: Path) -> None:
    """A section that comes is new; lines that only change places are told as that."""
    gone = {"replace": {"alpha/plan.md": ["### （一）存在问题\n", ""]}}
    back = {"replace": {"alpha/plan.md": ["存在问题的说明。", "### （一）存在问题\n\n乙\n甲\n"]}}
    turned = {"replace": {"alpha/plan.md": ["乙\n甲\n", "甲\n乙\n"]}}
    found = moves(told(tmp_path / "1", [back], [gone]), "实施方案正文")
    assert Move(("（一）存在问题",), None, "2 行") in found
    found = moves(told(tmp_path / "2", [turned], [gone, back]), "实施方案正文")
    assert found == (Move(("（一）存在问题",), "2 行", "2 行（次序有变化）"),)


def test_roster_entries_are_never_shown(tmp_path: Path) -> None:
    """Of an entry that changes, or of keys, only the id and the number are told."""
    change = {
        "set": {"call/roster.yaml#/people/0/ssh_key": KEY, "call/roster.yaml#/recipients": [AGE]}
    }
    paper = told(tmp_path, [change]).rounds[0].papers[0]
    assert paper.moves == (Move(("加密接收人",), "0 个", "1 个"),)
    assert paper.note == "内容有变化的条目：operator-01"


def test_an_enterprise_leaves(tmp_path: Path) -> None:
    """Who leaves is told with name, code and what binds; the cluster's amount goes down by that."""
    found = told(tmp_path, [{"remove": ["alpha/e1"]}, {"balance": ["alpha"]}])
    alpha = cluster(found)
    share = Share(30_000_000, "requested", cut=False)
    assert alpha.members == (Member(E1, "示例甲一厂有限公司（示例）", Fate.REMOVED, share, None),)
    assert (alpha.before, alpha.after, alpha.fate) == (300_000_000, 270_000_000, Fate.CHANGED)
    assert [each.code for each in alpha.introduced] == ["P011"]
    assert [each.cluster for each in found.rounds[0].clusters] == ["alpha"]


def test_what_binds_is_told_before_and_after(tmp_path: Path) -> None:
    """A cap below the request moves every enterprise of every cluster, and says what binds now."""
    change = {"set": {"call/round.yaml#/subsidy/enterprise_cap/value": 250000}}
    found = told(tmp_path, [change]).rounds[0]
    assert [(each.cluster, each.before, each.after) for each in found.clusters] == [
        ("alpha", 300_000_000, 250_000_000),
        ("beta", 300_000_000, 250_000_000),
    ]
    member = found.clusters[0].members[0]
    assert (member.before, member.after) == (
        Share(30_000_000, "requested", cut=False),
        Share(25_000_000, "enterprise_cap", cut=False),
    )
    assert len(found.clusters[0].members) == 10


def test_a_cut_is_told(tmp_path: Path) -> None:
    """Below a lower cluster cap everybody is cut."""
    change = {"set": {"call/round.yaml#/subsidy/cluster_cap/value": 1000000}}
    assert all(each.after and each.after.cut for each in cluster(told(tmp_path, [change])).members)


def test_refusals_come_and_go(tmp_path: Path) -> None:
    """An enterprise too young is a new problem and gets 0; grown older, the problem is solved."""
    young = {"set": {"alpha/e1#/established_on": "2021-09-01"}}
    alpha = cluster(told(tmp_path / "1", [young]))
    assert [each.code for each in alpha.introduced] == ["P021"]
    assert alpha.members[0].after == Share(0, "not_eligible", cut=False)
    old = {"set": {"alpha/e1#/established_on": "2010-05-18"}}
    alpha = cluster(told(tmp_path / "2", [old], [young]))
    assert ([each.code for each in alpha.fixed], alpha.introduced) == (["P021"], ())


@pytest.mark.parametrize(
    ("before", "after", "note"),
    [
        ([], [{"write": {"alpha/e1": "name: [\n"}}], "改动以后的内容有错误，无法逐项比较"),
        (
            [{"write": {"alpha/e1": "name: 1\n"}}],
            [{"set": {"alpha/e1#/name": "x"}}],
            "内容有错误，无法逐项比较",
        ),
        (
            [{"pad": {"alpha/plan.md": 70_000}}],
            [{"write": {"alpha/plan.md": "x"}}],
            "改动以前的内容有错误，无法逐项比较",
        ),
        ([], [{"bytes": {"alpha/plan.md": "ff"}}], "改动以后的内容有错误，无法逐项比较"),
    ],
)
def test_broken_files_are_said(
    before: list[Any], after: list[Any], note: str, tmp_path: Path
) -> None:
    """A file that is not as its form on one side or both is told as such, and nothing raises."""
    alpha = cluster(told(tmp_path, after, before))
    assert [each.note for each in alpha.papers] == [note]
    assert None in {alpha.before, alpha.after}


def test_a_broken_call_is_said(tmp_path: Path) -> None:
    """With broken parameters nothing is computed; the round says what is wrong."""
    found = told(tmp_path, [{"write": {"call/round.yaml": "x\n"}}, {"set": {PURCHASE: [MES]}}])
    (one,) = found.rounds
    assert {each.path for each in one.introduced} == {"submissions/2021/call/round.yaml"}
    assert (cluster(found).before, cluster(found).after) == (300_000_000, None)
    assert one.title != ""


def test_a_round_without_parameters_is_said(tmp_path: Path) -> None:
    """A round whose parameters are missing on both sides is told with its folder alone."""
    gone = {"remove": ["call/round.yaml"]}
    found = told(tmp_path, [{"set": {PURCHASE: [MES]}}], [gone]).rounds[0]
    assert (found.title, found.round, found.introduced) == ("", "2021", ())
    found = told(tmp_path / "2", [gone]).rounds[0]
    assert [each.code for each in found.introduced] == ["T013"]


def test_rounds_come_and_go(tmp_path: Path) -> None:
    """A whole round that comes has new clusters with new members, and one that goes has none."""
    one, none = tree(tmp_path), MemoryGit({"README.md": b"x"})
    come, gone = compare_trees(NAMES, (none, one)), compare_trees(NAMES, (one, none))
    assert (come.rounds[0].fate, gone.rounds[0].fate) == (Fate.ADDED, Fate.REMOVED)
    assert (come.beside, gone.beside) == (1, 1)
    alpha = cluster(come)
    assert (alpha.fate, alpha.states, alpha.before) == (Fate.ADDED, ("", "草稿"), None)
    assert {each.fate for each in alpha.members} == {Fate.ADDED}
    assert {each.note for each in alpha.papers} == {""}
    assert cluster(gone).name == "开平市水暖卫浴"


def test_a_cluster_that_goes_solves_nothing(tmp_path: Path) -> None:
    """The problems of an application that is taken away are not told as solved."""
    young = {"set": {"alpha/e1#/established_on": "2021-09-01"}}
    remove = {"remove": ["applications/alpha", "reviews/alpha"]}
    alpha = cluster(told(tmp_path, [remove], [young]))
    assert (alpha.fate, alpha.fixed) == (Fate.REMOVED, ())


def test_a_withdrawal_ends_the_subsidy(tmp_path: Path) -> None:
    """A cluster that withdraws has no subsidy any more; its members did not leave it."""
    act = {
        "kind": "withdraw",
        "on": "2021-09-08",
        "by": "operator-01",
        "cluster": "alpha",
        "reason": "x",
    }
    found = told(tmp_path, [{"act": act}], [{"run": "receive"}])
    alpha = cluster(found)
    assert (alpha.states, alpha.before, alpha.after) == (("已收件", "撤回"), 300_000_000, None)
    assert (alpha.members, alpha.papers) == ((), ())
    assert [each.title for each in found.rounds[0].acts] == ["第 0003 号 撤回：alpha，2021-09-08"]
    assert [each.note for each in found.rounds[0].acts] == [""]


def test_changed_acts_are_said(tmp_path: Path) -> None:
    """An act that changes or goes is told with what is wrong about that; one unread by its name."""
    edits: Changes = [
        {"write": {"acts/0001-receive-alpha.yaml": "x"}},
        {"remove": ["acts/0002-receive-beta.yaml"]},
    ]
    found = told(tmp_path, [*edits, {"write": {"acts/0009-odd.yaml": "x"}}], [{"run": "receive"}])
    acts = found.rounds[0].acts
    assert [(each.title, each.fate, each.note) for each in acts] == [
        ("第 0001 号 收件：alpha，2021-09-07", Fate.CHANGED, APPEND_ONLY),
        ("第 0002 号 收件：beta，2021-09-07", Fate.REMOVED, APPEND_ONLY),
        ("第 0009 号 odd", Fate.ADDED, ""),
    ]


def test_reviews_are_counted_not_shown(tmp_path: Path) -> None:
    """A sheet or digest that comes or changes is named by its reviewer; no score is told."""
    edits: Changes = [
        {"set": {"reviews/alpha/expert-01.yaml#/scores/tasks/points": 11}},
        {"write": {"reviews/alpha/expert-06.digest.yaml": "x"}},
        {"remove": ["reviews/alpha/expert-02.yaml"]},
    ]
    alpha = cluster(told(tmp_path, edits))
    assert [(each.title, each.fate, each.moves) for each in alpha.reviews] == [
        ("评分表 expert-01", Fate.CHANGED, ()),
        ("评分表 expert-02", Fate.REMOVED, ()),
        ("评分指纹 expert-06", Fate.ADDED, ()),
    ]
    assert (alpha.papers, alpha.before, alpha.after) == ((), 300_000_000, 300_000_000)


def test_sheets_of_an_older_version_are_named(tmp_path: Path) -> None:
    """Who judged other files than those there now is named; who declared a conflict is not."""
    now = digest_of(tree(tmp_path / "now"))
    before: Changes = [
        {"set": {f"reviews/alpha/expert-0{each}.yaml#/judged": now}} for each in (1, 2)
    ]
    before += [{"set": {"reviews/alpha/expert-02.yaml#/conflict": "declared"}}]
    before += [{"set": {"reviews/alpha/expert-02.yaml#/scores": {}}}]
    same = told(
        tmp_path / "1", [{"set": {"reviews/alpha/expert-03.yaml#/opinion": "好。"}}], before
    )
    assert cluster(same).outdated == ()
    moved = told(tmp_path / "2", [{"set": {"alpha/e1#/profile": "新的简介。"}}], before)
    assert cluster(moved).outdated == ("expert-01",)


def test_opaque_and_stray_files(tmp_path: Path) -> None:
    """Sealed files are not compared; files in no place of the register are told as such."""
    other = {"write": {"alpha/sealed/contacts.age": "age-encryption.org/v1\ny"}}
    stray = {"write": {"alpha/notes.txt": "x", "./submissions/2021/x.txt": "x"}}
    top = {"write": {"./submissions/x.txt": "x"}}
    found = told(tmp_path, [other, stray, top], [SEALED])
    alpha = cluster(found)
    assert [(each.title, each.fate, each.note) for each in alpha.papers] == [
        (STRAY, Fate.ADDED, ""),
        ("密封材料 contacts", Fate.CHANGED, NOT_COMPARED),
    ]
    assert [each.path for each in found.rounds[0].papers] == ["submissions/2021/x.txt"]
    assert found.beside == 1


def test_only_the_writing_differs(tmp_path: Path) -> None:
    """Comments, space, `300000.00` and another order of items are told as no more than that."""
    edits: Changes = [
        {"set": {PURCHASE: [SERVER, {**MES, "amount": "300000.00", "description": "车间派工"}]}},
        {"replace": {"alpha/plan.md": ["发展概况的说明。\n", "发展概况的说明。\n\n"]}},
    ]
    alpha = cluster(told(tmp_path, edits))
    assert {(each.moves, each.note) for each in alpha.papers} == {((), ORDER_ONLY)}
    assert alpha.members == ()


def test_personal_data_never_appears(tmp_path: Path) -> None:
    """A number that comes, changes or is in a name is never shown; that it changed is told."""
    first = {"set": {"alpha/e1#/profile": "电话13800138000。", "alpha/e2#/name": "厂13800138001"}}
    second = {"set": {"alpha/e1#/profile": "电话13900139000。", "alpha/e2#/name": "厂13900139001"}}
    more = {"write": {"alpha/13800138002.txt": "x", "alpha/sealed/13800138003.age": "x"}}
    found = told(tmp_path, [second, more], [first])
    assert "138001380" not in repr(found)
    assert "139001390" not in repr(found)
    move = cluster(found).papers[1].moves[0]
    assert move == Move(("单位简介",), "电话（已隐去）。", "电话（已隐去）。")


def test_long_texts_are_cut_to_where_they_differ() -> None:
    """Short texts stay whole; long ones show what differs with a little before it."""
    assert cut("a", "b") == ("a", "b")
    one, other = cut("一" * 100 + "甲" + "二" * 100, "一" * 100 + "乙")
    assert one == "…" + "一" * 10 + "甲" + "二" * 49 + "…"
    assert other == "…" + "一" * 10 + "乙"
    assert cut("x" * 100, "") == ("x" * 60 + "…", "")


def test_words_of_choices() -> None:
    """A choice is told by the word that its field gives it, or by itself where there is none."""
    fields = load("enterprise")["properties"]
    assert worded(fields["ownership"], "foreign_invested", {}) == "三资"
    kinds = load("application")["properties"]["cluster"]["properties"]["kind"]
    assert worded(kinds, "local_traditional", {}) == "本市传统优势产业集群"
    provider = load("application")["properties"]["service_providers"]["items"]["properties"]
    partner = "从华为严选生态伙伴中市场化选出的优秀服务商"
    assert worded(provider["qualification"], "selected_partner", {}) == partner
    assert worded(provider["qualification"], "somebody", {}) == "somebody"
    assert worded({"items": {}}, [], {}) == "无"


def test_every_field_of_money_says_so() -> None:
    """Fields are known as money by what their description says, so each has to say it."""
    common = load("enterprise")["properties"]["requested_subsidy"]["x-form"]
    for kind in ("application", "enterprise", "plan", "round"):
        for field in fields_of(load(kind)):
            if field.get("x-form") == common:
                assert "单位元" in field["description"]


def fields_of(node: Any) -> list[Any]:
    """Give every subschema."""
    below = [*node.get("properties", {}).values(), *filter(None, [node.get("items")])]
    return [node, *(each for child in below for each in fields_of(child))]


def digest_of(one: MemoryGit) -> str:
    """Give the digest of alpha's application as `sha256sum` would make it."""
    prefix = "submissions/2021/applications/alpha/"
    rows = [
        f"{entry.blob}  {path}\n" for path, entry in one.entries.items() if path.startswith(prefix)
    ]
    return hashlib.sha256("".join(rows).encode()).hexdigest()
