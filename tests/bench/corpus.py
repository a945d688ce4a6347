"""A large valid register for the benchmark: the same seed gives the same bytes.

The call documents are the sample round's; applications and enterprises are made up. Sizes follow
the sample's own files. `clusterfund check` has nothing to say about any of it.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from stdnum.cn import uscc

from clusterfund.rules.narrative import HEADINGS, NUMERALS
from clusterfund.uscc import ALPHABET, MODULUS, TEN, WEIGHTS

REPOSITORY = Path(__file__).resolve().parents[2]
ROUND = Path("submissions", "2021")
SEED = 2021
ENTERPRISES = 16
FIRST_CODE = 20_000_000
DIVISIONS = ("440703", "440704", "440705", "440781", "440783", "440784", "440785")
OWNERSHIP = ("private", "private", "private", "state", "foreign_invested")
TRADES = ("五金", "水暖", "电子", "纺织", "食品", "机械", "塑料", "家具", "造纸", "灯饰", "汽配")
GIVEN = "信达恒华联盛嘉隆永泰新源宏美丰瑞德康安利金顺明兴"
STREETS = ("示例发展大道", "示例工业一路", "示例创业街", "示例银洲湖大道", "示例龙溪路")
GOODS = ("水龙头和阀门", "不锈钢餐厨具", "印制电路板", "摩托车配件", "包装纸箱", "照明灯具")
FACTS = (
    "产品以外销为主，客户对批次追溯和交期的要求逐年提高。",
    "厂区有两个车间，主要设备一百二十台，其中四成可以联网。",
    "已经用上财务软件，车间仍靠纸质流转单，月底才能对上数。",
    "工序多、换线频繁，在制品数量不清，急单常常要人工追。",
    "质检记录手工填写，客户审核时备料要三到五天。",
)
STEPS = (
    "订单、物料和报工先上云，主要工序扫码，在制品当天看得到。",
    "关键设备联网采集产量和停机，班组每天看利用率和不良分布。",
    "检验记录随批次保存，客户审核资料一键导出，直通率提高两个百分点。",
    "能耗按工序计量，找出空转和保温不足，单位产值电耗下降百分之六。",
)
CORE = {
    "mes-cloud": "主要车间报工、在制品和产量实时统计",
    "erp-cloud": "订单、采购、库存和成本在一个系统里核算",
    "qms-cloud": "来料、过程和出货检验记录上线并可以追溯",
    "wms-cloud": "原料和成品按库位管理，扫码进出库",
    "plm-cloud": "图纸和工艺版本统一管理，变更通知到班组",
    "ticket-cloud": "售后问题派单、处理和回访全程留痕",
}
ADDED = {
    "cloud-server": "车间数据采集程序上云运行",
    "object-storage": "检测图片和客户审核资料保存两年",
    "iot-access": "注塑、冲压和包装设备统一接入平台",
    "vision-ai": "外观缺陷自动检出，减少人工复检",
    "cloud-training": "班组长和信息员培训并取得认证",
}
TARGETS = (
    ("cloud-firms", "上云企业", "家", 1, 16, "cloud_adoption"),
    ("connected", "联网设备", "台", 64, 280, "cloud_adoption"),
    ("first-pass", "产品直通率", '"%"', '"93.1"', '"96"', "cost_efficiency"),
    ("power", "万元产值电耗", "千瓦时", 412, 387, "industry_governance"),
)
MODELINE = "# yaml-language-server: $schema={}schemas/{}.schema.json\n"


@dataclass(frozen=True, slots=True)
class Form:
    """One enterprise file, and its share of the cluster's sums in yuan."""

    code: str
    text: str
    investment: int
    requested: int


def build(root: Path, clusters: int, first: int = 0) -> list[Path]:
    """Write a register of `clusters` applications below `root`; give its enterprise files.

    Numbers begin at `first`, so that no enterprise of one register is in another.
    """
    shutil.copytree(REPOSITORY / ROUND / "call", root / ROUND / "call")
    chance = random.Random(SEED + first)  # noqa: S311 -- made-up data, not a secret
    numbers = range(first, first + clusters)
    return [path for number in numbers for path in _cluster(root, number, chance)]


def credit_code(number: int, division: str = DIVISIONS[0]) -> str:
    """Give the `number`-th enterprise code with both check characters (GB 32100, GB 11714)."""
    body = f"{number:08d}"
    total = sum(ALPHABET.index(char) * weight for char, weight in zip(body, WEIGHTS, strict=True))
    rest = (MODULUS - total) % MODULUS
    code = f"91{division}{body}{'X' if rest == TEN else rest}"
    return code + str(uscc.calc_check_digit(code))


def _cluster(root: Path, number: int, chance: random.Random) -> list[Path]:
    folder = root / ROUND / "applications" / f"cluster-{number:04d}"
    (folder / "enterprises").mkdir(parents=True)
    first = FIRST_CODE + number * (ENTERPRISES + 2)
    forms = [_enterprise(first + 2 + place, place, chance) for place in range(ENTERPRISES)]
    paths = []
    for form in forms:
        paths.append(folder / "enterprises" / f"{form.code}.yaml")
        paths[-1].write_text(form.text, "utf-8")
    investment = sum(form.investment for form in forms)
    requested = sum(form.requested for form in forms)
    lead, provider = (f"江门市示例{number:04d}{kind}有限公司" for kind in ("数字科技", "信息服务"))
    documents = {
        "application.yaml": MODELINE.format("../../../../", "application")
        + f"cluster:\n  name: 江门市示例集群{number:04d}\n  industry: {chance.choice(TRADES)}\n"
        f"  kind: local_traditional\n  overview: |\n    {chance.choice(FACTS)}\n"
        f"    {chance.choice(FACTS)}\nlead:\n  name: {lead}\n"
        f'  uscc: "{credit_code(first)}"\n  qualification: selected_partner\n'
        f"service_providers:\n  - name: {provider}\n"
        f'    uscc: "{credit_code(first + 1)}"\n    qualification: selected_partner\n'
        f"applied_on: 2021-09-03\ncompletion_date: 2022-11-30\ntotal_investment: {investment}\n"
        f"requested_subsidy: {requested}\nperformance_goal: {''.join(STEPS)}\n",
        "plan.yaml": MODELINE.format("../../../../", "plan") + _plan(lead, provider, investment),
        "plan.md": f"# 江门市示例集群{number:04d}实施方案\n" + _narrative(chance),
        "commitment.yaml": MODELINE.format("../../../../", "commitment")
        + "promises: true\ncompletion_date: 2022-11-30\nsigned_on: 2021-09-02\n"
        "signed_by_role: 执行董事\n",
    }
    for name, text in documents.items():
        (folder / name).write_text(text, "utf-8")
    return paths


def _enterprise(number: int, place: int, chance: random.Random) -> Form:
    division = chance.choice(DIVISIONS)
    code = credit_code(number, division)
    name = "".join(chance.sample(GIVEN, 2)) + chance.choice(TRADES)
    core = chance.sample(sorted(CORE), chance.randint(2, 3))
    added = chance.sample(sorted(ADDED), chance.randint(1, 3))
    bought = {product: chance.randrange(20_000, 80_000, 100) for product in (*core, *added)}
    other = chance.randrange(20_000, 100_000, 1_000)
    investment = sum(bought.values()) + other
    requested = min(investment * 4 // 5, sum(bought.values()), 312_500)
    uses = CORE | ADDED
    rows = "".join(
        f"  - product: {product}\n    description: {uses[product]}\n    amount: {amount}\n"
        for product, amount in bought.items()
    )
    profile = "".join(chance.sample(FACTS, chance.randint(2, 3)))
    text = MODELINE.format("../../../../../", "enterprise") + (
        f'name: 江门市{name}{place:02d}制造有限公司（示例）\nuscc: "{code}"\nindustrial: true\n'
        f"established_on: {chance.randint(1996, 2019)}-{chance.randint(1, 12):02d}-18\n"
        f"ownership: {chance.choice(OWNERSHIP)}\n"
        f"registered_capital: {chance.randrange(100, 9_000, 50)}\n"
        f"revenue_last_year: {chance.randrange(2_000, 60_000)}\n"
        f"employees: {chance.randint(20, 900)}\naddress:\n"
        f'  division: "{division}"\n  detail: {chance.choice(STREETS)}{chance.randint(1, 400)}号\n'
        f"profile: 主要生产{chance.choice(GOODS)}。{profile}\n"
        f"project_summary: {''.join(chance.sample(STEPS, 2))}\ndeclarations:\n"
        "  public_funds_in_order: true\n  credit_clean: true\n  no_major_incident: true\n"
        f"purchases:\n{rows}other_investment: {other}\nrequested_subsidy: {requested}\n"
    )
    return Form(code, text, investment, requested)


def _plan(lead: str, provider: str, investment: int) -> str:
    tasks = "".join(
        f"  - id: task-{place}\n    title: 重点任务{place}\n    owner: {owner}\n    actions:\n"
        f"      - {STEPS[place]}\n      - {FACTS[place]}\n"
        for place, owner in enumerate((lead, provider, lead, provider))
    )
    milestones = "".join(
        f"  - on: 2022-{month:02d}-15\n    title: 第{month}个月节点验收\n" for month in range(1, 7)
    )
    targets = "".join(
        f"  - id: {name}\n    title: {title}\n    unit: {unit}\n    baseline: {baseline}\n"
        f"    goal: {goal}\n    group: {group}\n"
        for name, title, unit, baseline, goal, group in TARGETS
    )
    part = investment // 4
    projects = "".join(
        f"  - name: 建设项目{place}\n    owner: {owner}\n    content: 平台、采集和看板\n"
        f"    from: 2021-11-01\n    to: 2022-08-31\n    amount: {amount}\n"
        for place, (owner, amount) in enumerate(
            ((lead, part), (provider, part), (lead, part), (provider, investment - 3 * part))
        )
    )
    return f"tasks:\n{tasks}milestones:\n{milestones}targets:\n{targets}projects:\n{projects}"


def _narrative(chance: random.Random) -> str:
    blocks = []
    for numeral, chapter, parts in HEADINGS:
        blocks.append(f"\n## {numeral}、{chapter}\n")
        for part_numeral, part in zip(NUMERALS, parts, strict=False):
            text = "".join(chance.sample(FACTS + STEPS, 3))
            blocks.append(f"\n### （{part_numeral}）{part}\n\n{text}\n")
    return "".join(blocks)
