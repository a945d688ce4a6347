"""A round of another city and year: other figures, categories, districts, holidays, contacts."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from cli.running import ran
from support import documents
from support.building import BASE

if TYPE_CHECKING:
    from pathlib import Path

ROUND = "2027"
GUIDE = "2027年佛山市示例产业数字化申报指南"
TITLE = "2027年佛山市示例产业数字化专项资金"
PORTAL = "https://example.org/"
DISTRICT = {"code": "440604", "name": "禅城区"}
CONTACTS = [
    ("operator", "佛山示例运营中心（示例）", "0757-0000001"),
    ("bureau", "佛山示例主管局（示例）", "0757-0000002"),
    ("supervision", "佛山示例监督处（示例）", "0757-0000003"),
]
HOLIDAYS = """\
year: 2027
source: 示例放假安排
days:
  - {on: 2027-09-15, name: 示例节, working: false}
  - {on: 2027-09-18, name: 示例节, working: true}
"""
PERIOD = ("2027-09-14", "2027-09-22")
"""Seven working days after the first, with a holiday and a Saturday at work among them."""
CHANGES: dict[str, Any] = {
    "/id": ROUND,
    "/title": TITLE,
    "/guide": GUIDE,
    "/portal": PORTAL,
    "/city": {"code": "4406", "name": "佛山市", "divisions": [DISTRICT]},
    "/subsidy/enterprise_rate/value": "0.55",
    "/subsidy/enterprise_cap/value": 210000,
    "/subsidy/cluster_cap/value": 1700000,
    "/subsidy/reduction/value": "in_order",
    "/subsidy/budget/value": 2900000,
    "/subsidy/unit/value": 1000,
    "/calendar/notice_days/value": 7,
    "/calendar/count_first_day/value": False,
    "/review/criteria/value": [
        {"id": "tasks", "title": "示例新任务", "max": 70, "plan_section": "三（二）"},
        {"id": "budget", "title": "示例新预算", "max": 30, "plan_section": "三（五）"},
    ],
    "/review/pass_mark/value": 55,
    "/contacts": [
        {
            "role": role,
            "name": name,
            "phone": phone,
            "address": "禅城区示例路9号",
            "email": f"{role}@example.org",
        }
        for role, name, phone in CONTACTS
    ],
}
WORDS = (
    ("2022-", "2028-"),
    ("2021-", "2027-"),
    ('division: "440783"', f'division: "{DISTRICT["code"]}"'),
    ('division: "440784"', f'division: "{DISTRICT["code"]}"'),
    ("开平", "禅城"),
    ("鹤山", "禅城"),
    ("水暖卫浴", "示例陶瓷"),
    ("mes-cloud", "kiln-cloud"),
    ("制造执行管理云服务", "窑炉管理云服务"),
    ("production_control", "kiln_control"),
    ("生产管控", "窑炉管控"),
    ("amount: 300000", "amount: 290000"),
    ("other_investment: 100000", "other_investment: 130000"),
    ("total_investment: 5000000", "total_investment: 5200000"),
    ("amount: 4000000", "amount: 4200000"),
    ("requested_subsidy: 300000\n", "requested_subsidy: 170000\n"),
    ("requested_subsidy: 3000000", "requested_subsidy: 1700000"),
    ("points: 35", "points: 27"),
    ("points: 34", "points: 26"),
)
ACTS = (
    ("receive", "2027-09-07", "operator-01", "alpha"),
    ("receive", "2027-09-07", "operator-01", "beta"),
    ("accept", "2027-09-08", "operator-01", "alpha"),
    ("accept", "2027-09-08", "operator-01", "beta"),
    ("rank", "2027-09-09", "operator-01"),
    ("file", "2027-09-10", "operator-01"),
    ("notice", "2027-09-13", "bureau-01"),
    ("approve", "2027-09-23", "bureau-01"),
)


def add(root: Path, last: str = "approve") -> None:
    """Put the round beside those of a register, played up to the first act of the kind `last`."""
    folder = root / "submissions" / ROUND
    shutil.copytree(BASE / "submissions/2021", folder)
    for path in sorted(folder.rglob("*.*")):
        text = path.read_text("utf-8")
        for old, new in WORDS:
            text = text.replace(old, new)
        path.write_text(text, "utf-8")
    call = folder / "call/round.yaml"
    document = documents.load(call.read_text("utf-8"))
    for pointer, value in CHANGES.items():
        documents.put(document, pointer, value)
    documents.rewrite(call, document)
    (folder / "call/holidays").mkdir()
    (folder / "call/holidays/2027.yaml").write_text(HOLIDAYS, "utf-8")
    for kind, on, by, *cluster in ACTS:
        done = ran("act", kind, ROUND, *cluster, "--by", by, "--on", on, "--root", root)
        assert done.code == 0, done.out + done.err
        if kind == last:
            break
