"""Vouchers from the command line: issue, import, take back, undo; nothing is half booked."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from cli.running import ran, snapshot
from ledger.example import E1, E2, MANY
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

    from cli.running import Ran

HEAD = "订单号,日期,云服务账号,类型,产品,服务券金额,实付总额,原订单号\n"
GOOD = "A-1,2021-10-12,acc-1,使用,制造执行管理云服务,80000,100000,\n"
ISSUED = [{"run": "approve"}, MANY[1]]
BAD = {
    "A-1,2021-10-12,acc-1,使用,mes-cloud,300000.01,900000,\n": "V006",
    "A-1,2021-10-07,acc-1,使用,mes-cloud,8,10,\n": "V007",
    "A-1,2021-10-12,acc-9,使用,mes-cloud,8,10,\n": "V005",
    f"{GOOD}{GOOD}": "B005",
    "A-1,2021-10-12,acc-1,提现,mes-cloud,8,10,\n": "B004",
    "A-1,2021-10-12,acc-1,使用,cloud-server,8,10,\n": "V008",
    "A-1,2021-10-12,acc-1,使用,咖啡机,8,10,\n": "V009",
    "A-1,2021-10-12,acc-1,使用,mes-cloud,9,10,\n": "V010",
}
"""Rows that cannot be booked, and the code that says so; the row before them is good."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a register with vouchers issued to three accounts of alpha."""
    return build(tmp_path, ISSUED)


def act(root: Path, kind: str, on: str, *words: str | Path) -> Ran:
    """Draft an act of alpha."""
    who = ("2021", "alpha", "--by", "operator-01", "--on", on)
    return ran("act", kind, *who, *words, "--root", root)


def stated(root: Path, text: str | bytes) -> Path:
    """Write a statement beside the register."""
    path = root.with_name("statement.csv")
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_issue_writes_the_list_for_the_platform(tmp_path: Path) -> None:
    """The CSV has a BOM for spreadsheets, and names account, enterprise, amount and last day."""
    root = build(tmp_path, [{"run": "approve"}])
    accounts, wanted = root.with_name("accounts.csv"), root.with_name("transfers.csv")
    accounts.write_text(f"uscc,account\n{E1},acc-1\n{E2},acc-2\n", "utf-8")
    said = ("--accounts", accounts, "--valid-until", "2022-06-30", "--transfers", wanted)
    done = act(root, "issue", "2021-10-08", *said)
    assert (done.code, done.err) == (0, "")
    assert wanted.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(wanted.read_text("utf-8-sig"))))
    assert rows[1] == ["acc-1", "示例甲一厂有限公司（示例）", E1, "300000.00", "2022-06-30"]
    assert len(rows) == 3
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


def test_list_for_the_platform_stays_out_of_the_register(tmp_path: Path) -> None:
    """Accounts are not written where git can take them, and then there is no act either."""
    root = build(tmp_path, [{"run": "approve"}])
    accounts = root.with_name("accounts.csv")
    accounts.write_text(f"uscc,account\n{E1},acc-1\n", "utf-8")
    before = snapshot(root)
    said = ("--accounts", accounts, "--valid-until", "2022-06-30")
    done = act(root, "issue", "2021-10-08", *said, "--transfers", root / "submissions/list.csv")
    assert done.code == 2
    assert snapshot(root) == before


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_importing_again_changes_nothing(encoding: str, root: Path) -> None:
    """A statement is booked once, however often and in whatever encoding it comes."""
    path = stated(root, (HEAD + GOOD).encode(encoding))
    done = act(root, "redeem", "2021-10-31", "--statement", path)
    assert done.code == 0
    assert "共 1 行，已经记过 0 行，这次记 1 行" in done.err
    assert ("GB18030" in done.err) is (encoding == "gb18030")
    before = snapshot(root)
    for again in (HEAD + GOOD, (HEAD + GOOD).encode("gb18030")):
        done = act(root, "redeem", "2021-11-30", "--statement", stated(root, again))
        assert (done.code, done.out) == (0, "对账单的每一行都已经记过，没有改动。\n")
        assert snapshot(root) == before


def test_only_new_rows_are_booked(root: Path) -> None:
    """A longer statement of the same orders adds what is new."""
    act(root, "redeem", "2021-10-31", "--statement", stated(root, HEAD + GOOD))
    more = HEAD + GOOD + "A-2,2021/11/5 09:30,acc-1,使用,cloud-server,8,10,\n"
    done = act(root, "redeem", "2021-11-30", "--statement", stated(root, more))
    assert "共 2 行，已经记过 1 行，这次记 1 行" in done.err
    text = (root / "submissions/2021/acts/0011-redeem-alpha.yaml").read_text("utf-8")
    assert "order: A-2" in text
    assert "order: A-1" not in text
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


@pytest.mark.parametrize("row", BAD)
def test_bad_rows_are_named_and_nothing_is_booked(row: str, root: Path) -> None:
    """A row that cannot be booked is named at its line, and the good row beside it waits too."""
    good = "B-1,2021-10-12,Acc_2@x.y,使用,erp-cloud,8,10,\n"
    before = snapshot(root)
    line = 3 + row.count("\n") - 1
    done = act(root, "redeem", "2021-10-31", "--statement", stated(root, HEAD + good + row))
    assert (done.code, done.out) == (1, "")
    assert f"statement.csv:{line}:1 错误 {BAD[row]} 第 {line} 行" in done.err
    assert done.err.endswith("没有写出决定。\n")
    assert snapshot(root) == before


def test_rows_of_another_encoding_are_named(root: Path) -> None:
    """A row in GBK below a head in UTF-8 is named; no act is drafted from the rest."""
    mixed = (HEAD + GOOD).encode() + GOOD.replace("A-1", "A-2").encode("gbk")
    before = snapshot(root)
    done = act(root, "redeem", "2021-10-31", "--statement", stated(root, mixed))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("statement.csv:3:1 错误 B001 第 3 行的编码与表头不同\n")
    assert snapshot(root) == before


def test_rows_of_other_clusters_are_left_out(tmp_path: Path) -> None:
    """A statement of all clusters is imported one cluster at a time, and strangers stay named."""
    pairs = [["91440784000000019M", "acc-b"]]
    other = {**MANY[1]["act"], "cluster": "beta", "accounts": pairs}
    root = build(tmp_path, [*ISSUED, {"act": other}])
    rows = GOOD + GOOD.replace("A-1", "B-1").replace("acc-1", "acc-b")
    done = act(root, "redeem", "2021-10-31", "--statement", stated(root, HEAD + rows))
    assert done.code == 0
    assert "这次记 1 行（另有 1 行是其他集群的账号，请另外导入）" in done.err


def test_more_rows_than_an_act_takes(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not fit into one act is said, and comes with the next run."""
    monkeypatch.setattr("clusterfund.cli.vouchers.MOST_ROWS", 1)
    rows = GOOD + "A-2,2021-10-13,acc-1,使用,mes-cloud,8,10,\n"
    path = stated(root, HEAD + rows)
    done = act(root, "redeem", "2021-10-31", "--statement", path)
    assert "还有 1 行，签署这份决定以后请再运行一次。" in done.err
    assert (
        "已经记过 1 行，这次记 1 行" in act(root, "redeem", "2021-10-31", "--statement", path).err
    )
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")


def test_recover_takes_amounts_or_all(root: Path) -> None:
    """An amount, or all that is left, is taken from an account, and the balances say so."""
    said = ("--cause", "misuse", "--reason", "转赠。")
    part, rest = ("--take", "acc-1", "left", "100.50"), ("--take", "acc-3", "left", "all")
    assert act(root, "recover", "2021-12-01", *said, *part, *rest).code == 0
    shown = ran("ledger", "2021", "alpha", "--on", "2021-12-01", "--root", root, "--format", "csv")
    rows = {row["account"]: row for row in csv.DictReader(io.StringIO(shown.out))}
    assert (rows["acc-1"]["left"], rows["acc-1"]["recovered"]) == ("299899.50", "100.50")
    assert (rows["acc-3"]["left"], rows["acc-3"]["recovered"]) == ("0.00", "300000.00")
    assert rows[""]["issued"] == "0.00"


@pytest.mark.parametrize("take", [("acc-1", "cash", "1"), ("acc-1", "left", "1,000")])
def test_takings_are_written_one_way(take: tuple[str, str, str], root: Path) -> None:
    """A source or amount of another form is wrong usage."""
    said = ("--cause", "misuse", "--reason", "转赠。", "--take", *take)
    done = act(root, "recover", "2021-12-01", *said)
    assert done.code == 2
    assert done.err.startswith("用法有误：--take ")


def test_mistakes_are_undone_never_edited(root: Path) -> None:
    """A counter-entry frees the order number; the corrected row is booked, older days stay."""
    act(root, "redeem", "2021-10-31", "--statement", stated(root, HEAD + GOOD))
    past = ran("ledger", "2021", "--on", "2021-10-31", "--root", root).out
    undone = act(root, "redeem", "2021-11-01", "--reverse", "10", "1", "--reason", "金额有误。")
    assert undone.code == 0
    right = HEAD + GOOD.replace("80000", "70000")
    assert act(root, "redeem", "2021-11-02", "--statement", stated(root, right)).code == 0
    assert ran("ledger", "2021", "--on", "2021-10-31", "--root", root).out == past
    assert ran("check", "--root", root).out.endswith("没有发现问题。\n")
    now = ran("ledger", "2021", "--on", "2021-11-02", "--root", root, "--format", "json").json
    assert (now["issued"], now["used"], now["left"]) == ("900000.00", "70000.00", "830000.00")


def test_balances_on_a_table(tmp_path: Path) -> None:
    """The table names every account and enterprise, and sums up in one sentence."""
    root = build(tmp_path, MANY)
    done = ran("ledger", "2021", "--on", "2022-07-01", "--root", root)
    assert (done.code, done.err) == (0, "")
    wanted = "Acc_2@x.y 300,000 元 300,000 元 100,000 元 200,000 元 0 元 0 元"
    assert wanted in " ".join(done.out.split())
    assert done.out.endswith(
        "批准 6,000,000 元，调拨 900,000 元，使用 150,000 元（已减去退款 50,000 元），"
        "结余 419,999.94 元，收回 30,000.06 元，过期 300,000 元。\n"
    )


def test_no_balances_from_a_broken_ledger(tmp_path: Path) -> None:
    """Where an act of the ledger has errors, they are told and no balance is."""
    broken = {"set": {"acts/0010-redeem-alpha.yaml#/rows/0/amount": "300000.01"}}
    root = build(tmp_path, [*MANY[:3], broken])
    for style in ("table", "json", "csv", "beancount"):
        done = ran("ledger", "2021", "--root", root, "--format", style)
        assert (done.code, done.out) == (1, "")
        assert " 错误 V006 第 2 行" in done.err


def test_verify_counts_vouchers_among_the_acts(tmp_path: Path) -> None:
    """What is wrong in the ledger fails the check that recomputes the acts."""
    broken = {"set": {"acts/0010-redeem-alpha.yaml#/rows/0/amount": "300000.01"}}
    root = build(tmp_path, [*MANY[:3], broken])
    found = ran("verify", "2021", "--root", root, "--format", "json").json
    [acts] = [each for each in found["checks"] if each["id"] == "acts"]
    assert (acts["status"], acts["checked"]) == ("failed", 10)
    assert "第 2 行使用的服务券超过账号结余" in str(found["differences"])


def test_the_list_for_the_platform_is_of_an_issue(root: Path) -> None:
    """Only an issue has a transfer list."""
    path = root.with_name("list.csv")
    done = act(root, "recover", "2021-12-01", "--cause", "unused", "--transfers", path)
    assert done.code == 2
    assert done.err.startswith("用法有误：--transfers 只和 issue 一起用。\n")


def test_no_vouchers_before_the_approval(tmp_path: Path) -> None:
    """Before the approval there is nothing to book, and nothing to show."""
    root = build(tmp_path, [{"run": "notice"}])
    accounts = root.with_name("accounts.csv")
    accounts.write_text(f"uscc,account\n{E1},acc-1\n", "utf-8")
    said = ("--accounts", accounts, "--valid-until", "2022-06-30")
    done = act(root, "issue", "2021-10-08", *said)
    assert done.code == 1
    assert " 错误 A002 " in done.err
    shown = ran("ledger", "2021", "--root", root, "--format", "json").json
    assert (shown["granted"], shown["clusters"]) == ("0.00", [])
