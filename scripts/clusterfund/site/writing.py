"""One page from its template: the text, what search engines are told, what it needs beside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from clusterfund.site import environment, shell
from clusterfund.site.feeds import jsonld

if TYPE_CHECKING:
    from collections.abc import Mapping

BLANK_LINES = re.compile(r"\n\s*\n+")
LISTS = ["charts.css", "list.css", "list-rows.js", "list-form.js", "list.js"]
ASSETS = {
    "award.html.j2": LISTS,
    "listed.html.j2": LISTS,
    "cluster.html.j2": ["charts.css"],
    "fund.html.j2": ["charts.css"],
    "form.html.j2": ["form.css", "form.js"],
    "notice.html.j2": ["notice.css"],
    "notice_members.html.j2": ["notice.css"],
    "verify.html.j2": ["list.css"],
    "search.html.j2": ["search.js"],
    "home.html.j2": ["home.css", "now.js"],
    "guides.html.j2": ["guide.css"],
    "overview.html.j2": ["overview.css"],
}
"""The scripts and styles that a kind of page needs beside those of every page."""

DESCRIPTIONS = {
    "home.html.j2": "现在有没有批次开放、能做什么、什么时候截止、资金给了谁。",
    "overview.html.j2": "{title}：谁能报、补多少、怎么办、找谁办，一页说清，可以打印。",
    "guides.html.j2": "各批次申报指南：谁能报、怎么补、什么时候办、找谁办。",
    "notices.html.j2": "全部公示公告：公示期、附表、提出异议的办法和处理结果。",
    "awards.html.j2": "各批次获批集群名单和补贴金额。",
    "funds.html.j2": "各批次服务券的调拨、使用、收回、结余和验收。",
    "data.html.j2": "各批次的申报、企业、决定、公示和资金，下载成表格，免登记。",
    "data_round.html.j2": "{title}：六张表的下载、字段说明和数据质量报告。",
    "fields.html.j2": "申报材料每一项填什么、写成什么样、依据哪一条。",
    "forms.html.j2": "在浏览器里填报，当场看到补贴和问题，资料不离开本机。",
    "form.html.j2": "{title}：在浏览器里填报，当场看到补贴和问题，资料不离开本机。",
    "rules.html.j2": "每一条检查规则：依据哪一条指南、查什么、怎样改。",
    "search.html.j2": "搜企业、集群、指南条款、规则编号。",
    "award.html.j2": "{title}：集群、行业、牵头单位、状态、申请和获批金额。",
    "listed.html.j2": "{title}：可以排序、筛选、合计和下载。",
    "fund.html.j2": "{title}：服务券的调拨、使用、收回、结余，以及验收和绩效评价。",
    "verify.html.j2": "{title}：文件摘要、决定依据，以及怎样重新算出同样的结果。",
    "guide.html.j2": "{title}：按条款列出的参数和检查规则。",
    "archive.html.j2": "全部批次：状态、时间、获批情况，以及办结以后的存档。",
    "notice.html.j2": "{title}：公示期、附表、提出异议的办法。",
    "notice_members.html.j2": "{title}：各企业的拟补贴金额。",
    "cluster.html.j2": "{title}：状态、成员企业、每一笔补贴怎样算出来、依据哪些决定。",
}
"""What search engines and people who share a link are told of each kind of page."""


def page(path: str, title: str, template: str, values: Mapping[str, Any]) -> bytes:
    """Render one page."""
    up = "../" * path.count("/")
    text = body(up, template, values)
    described = jsonld.described(template, up, values)
    if described:  # a data block: no browser runs it
        text += f'\n<script type="application/ld+json">{environment.script(described)}</script>'
    own = {"assets": ASSETS[template]} if template in ASSETS else {}
    return shell.page(title, DESCRIPTIONS[template].format(title=title), text, **own).encode()


def body(up: str, template: str, values: Mapping[str, Any]) -> str:
    """Render what a page says; a blank line would end its raw HTML block."""
    html = environment.pages().get_template(template).render(up=up, **values)
    return BLANK_LINES.sub("\n", html).strip()


def part(template: str, **values: Any) -> Markup:
    """Render a part of a page, to be put into a hand-written one as it is."""
    html = environment.pages().get_template(template).render(values)
    return Markup(BLANK_LINES.sub("\n", html).strip())  # noqa: S704 -- escaped by its template
