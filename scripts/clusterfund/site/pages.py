"""Which pages there are, and what each is made of."""

from __future__ import annotations

import re
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext, manifest
from clusterfund.errors import BrokenGuideError
from clusterfund.site import awards, environment, figures, searching, shell
from clusterfund.site.lookup import Lookup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import jinja2

BLANK_LINES = re.compile(r"\n\s*\n+")
LISTS = ["charts.css", "list.css", "list-rows.js", "list-form.js", "list.js"]
ASSETS = {
    "form.html.j2": ["form.css", "form.js"],
    "search.html.j2": ["search.js"],
    "award.html.j2": LISTS,
    "listed.html.j2": LISTS,
    "cluster.html.j2": ["charts.css"],
    "fund.html.j2": ["charts.css"],
}
"""The scripts and styles that a kind of page needs beside those of every page."""

DESCRIPTIONS = {
    "home.html.j2": "现在有没有批次开放、能做什么、什么时候截止、资金给了谁。",
    "guides.html.j2": "各批次申报指南：谁能报、怎么补、什么时候办、找谁办。",
    "notices.html.j2": "全部公示公告：公示期、附表、提出异议的办法和处理结果。",
    "awards.html.j2": "各批次获批集群名单和补贴金额。",
    "funds.html.j2": "各批次服务券的调拨、使用、收回、结余和验收。",
    "fields.html.j2": "申报材料每一项填什么、写成什么样、依据哪一条。",
    "forms.html.j2": "在浏览器里填报，当场看到补贴和问题，资料不离开本机。",
    "form.html.j2": "{title}：在浏览器里填报，当场看到补贴和问题，资料不离开本机。",
    "rules.html.j2": "每一条检查规则：依据哪一条指南、查什么、怎样改。",
    "search.html.j2": "搜企业、集群、指南条款、规则编号。",
    "award.html.j2": "{title}：集群、行业、牵头单位、状态、申请和获批金额。",
    "listed.html.j2": "{title}：可以排序、筛选、合计和下载。",
    "fund.html.j2": "{title}：服务券的调拨、使用、收回、结余，以及验收和绩效评价。",
    "verify.html.j2": "{title}：文件摘要、决定依据，以及怎样重新算出同样的结果。",
    "notice.html.j2": "{title}：公示期、附表、提出异议的办法。",
    "cluster.html.j2": "{title}：状态、成员企业、每一笔补贴怎样算出来、依据哪些决定。",
}
"""What search engines and people who share a link are told of each kind of page."""


@dataclass(frozen=True, slots=True)
class Site:
    """The public datasets: the programme's, and one a round, ordered by id, newest last."""

    programme: Mapping[str, Any]
    rounds: Sequence[Mapping[str, Any]]


def build(site: Site, guides: Mapping[str, bytes]) -> dict[str, str]:
    """Give every generated file as `{path below docs/: text}`.

    `guides` maps a round's id to the Markdown template of its guide.
    """
    env = environment.pages()
    files = dict(_data(site))
    for path, title, template, values in _pages(site):
        files[path] = _page(env, path, title, template, {"site": site, **values})
    for each in site.rounds:
        round_id = each["round"]["id"]
        if round_id in guides:
            files[f"guide/{round_id}.md"] = _guide(guides[round_id], each)
    return files


def _pages(site: Site) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Name each page: path, title, template, values."""
    newest = site.rounds[-1] if site.rounds else None
    yield "index.md", "首页", "home.html.j2", {"data": newest}
    yield "guide/index.md", "申报指南", "guides.html.j2", {"data": newest}
    yield "notices/index.md", "公示公告", "notices.html.j2", {}
    yield "awards/index.md", "获批名单", "awards.html.j2", {}
    yield "funds/index.md", "资金使用", "funds.html.j2", {}
    yield "apply/fields.md", "字段说明", "fields.html.j2", {"data": newest}
    yield "apply/form.md", "在线填报", "forms.html.j2", {"data": newest}
    yield "rules/index.md", "规则说明", "rules.html.j2", {"data": newest}
    yield "search/index.md", "搜索", "search.html.j2", {}
    for data in site.rounds:
        round_id = data["round"]["id"]
        lookup = Lookup(data, site.programme)
        yield from awards.pages(lookup)
        if data["funds"]:
            values = {"data": data, "lookup": lookup, "chart": figures.uses(lookup)}
            yield f"funds/{round_id}.md", f"{round_id} 资金使用", "fund.html.j2", values
        yield f"apply/form-{round_id}.md", f"{round_id} 在线填报", "form.html.j2", {"data": data}
        yield f"verify/{round_id}.md", f"{round_id} 复核", "verify.html.j2", {"data": data}
        for notice in data["notices"]:
            path = f"notices/{round_id}/{notice['number']:04d}.md"
            yield path, f"{round_id} 公示", "notice.html.j2", {"data": data, "notice": notice}


def _page(
    env: jinja2.Environment, path: str, title: str, template: str, values: dict[str, Any]
) -> str:
    """Render one page; a blank line would end its raw HTML block."""
    up = "../" * path.count("/")
    html = env.get_template(template).render(up=up, **values)
    body = BLANK_LINES.sub("\n", html).strip()
    own = {"assets": ASSETS[template]} if template in ASSETS else {}
    return shell.page(title, DESCRIPTIONS[template].format(title=title), body, **own)


def _guide(template: bytes, data: Mapping[str, Any]) -> str:
    """Fill in the hand-written guide of a round. Errors: BrokenGuideError."""
    values = {"round": data["round"], **data["services"]}
    try:
        text = template.decode("utf-8")
        return environment.guide().from_string(text).render(values) + "\n"
    except Exception as error:  # noqa: BLE001 -- what a template asks for can fail in any way
        path = f"docs/guide/{data['round']['id']}.md.j2"
        frames = traceback.extract_tb(error.__traceback__)
        lines = [frame.lineno for frame in frames if frame.filename == "<template>"]
        line = getattr(error, "lineno", None) or next(reversed(lines), 1) or 1
        raise BrokenGuideError(path, line, str(error) or type(error).__name__) from None


def _data(site: Site) -> Iterator[tuple[str, str]]:
    yield "data/programme.json", jsontext.written(site.programme)
    for data in site.rounds:
        round_id = data["round"]["id"]
        yield f"data/{round_id}.json", jsontext.written(data)
        yield from awards.scripts(Lookup(data, site.programme))
        yield f"search/{round_id}.js", searching.written(searching.clusters(data))
        yield f"search/{round_id}-codes.js", searching.written(searching.codes(data))
        for act in data["acts"]:
            if act["inputs"]:
                name = act["path"].rpartition("/")[2].removesuffix(".yaml")
                yield f"data/{round_id}/{name}.sha256", manifest.text(act["inputs"]["files"])
