"""Which pages there are, and what each is made of."""

from __future__ import annotations

import re
import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext, manifest
from clusterfund.errors import BrokenGuideError
from clusterfund.site import charts, closing, environment, notices, outlines, searching, shell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import jinja2

BLANK_LINES = re.compile(r"\n\s*\n+")
ASSETS = {
    "form.html.j2": ["form.css", "form.js"],
    "notice.html.j2": ["notice.css"],
    "search.html.j2": ["search.js"],
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
    "fund.html.j2": "{title}：服务券的调拨、使用、收回、结余，以及验收和绩效评价。",
    "verify.html.j2": "{title}：文件摘要、决定依据，以及怎样重新算出同样的结果。",
    "guide.html.j2": "{title}：按条款列出的参数和检查规则。",
    "archive.html.j2": "全部批次：状态、时间、获批情况，以及办结以后的存档。",
    "notice.html.j2": "{title}：公示期、附表、提出异议的办法。",
    "cluster.html.j2": "{title}：状态、成员企业、每一笔补贴怎样算出来、依据哪些决定。",
}
"""What search engines and people who share a link are told of each kind of page."""


@dataclass(frozen=True, slots=True)
class Site:
    """The public datasets: the programme's, and one a round, ordered by id, newest last."""

    programme: Mapping[str, Any]
    rounds: Sequence[Mapping[str, Any]]
    papers: Mapping[str, bytes] = field(default_factory=dict)
    """The PDFs of notices that lie below docs/, by their path."""
    archived: Mapping[str, str] = field(default_factory=dict)
    """The rounds of which there is a frozen copy, with the digest of its manifest."""


def build(site: Site, guides: Mapping[str, bytes]) -> dict[str, str]:
    """Give every generated file as `{path below docs/: text}`.

    `guides` maps a round's id to the Markdown template of its guide.
    """
    env = environment.pages()
    files = dict(data_files(site))
    for path, title, template, values in listed(site):
        files[path] = _page(env, path, title, template, {"site": site, **values})
    for each in site.rounds:
        round_id = each["round"]["id"]
        path = f"guide/{round_id}.md"
        if round_id in guides:
            files[path] = _guide(guides[round_id], each)
        else:
            values = outlines.values(each, site.programme)
            files[path] = _page(env, path, f"{round_id} 申报指南", "guide.html.j2", values)
    return files


def listed(site: Site) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Name each page: path, title, template, values."""
    newest = site.rounds[-1] if site.rounds else None
    yield "index.md", "首页", "home.html.j2", {"data": newest}
    yield "guide/index.md", "申报指南", "guides.html.j2", {"data": newest}
    yield "notices/index.md", "公示公告", "notices.html.j2", {}
    yield "awards/index.md", "获批名单", "awards.html.j2", {}
    yield "funds/index.md", "资金使用", "funds.html.j2", {}
    yield "archive/index.md", "往期批次", "archive.html.j2", {"rows": list(_archive(site))}
    yield "apply/fields.md", "字段说明", "fields.html.j2", {"data": newest}
    yield "apply/form.md", "在线填报", "forms.html.j2", {"data": newest}
    yield "rules/index.md", "规则说明", "rules.html.j2", {"data": newest}
    yield "search/index.md", "搜索", "search.html.j2", {}
    for data in site.rounds:
        round_id = data["round"]["id"]
        yield f"awards/{round_id}/index.md", f"{round_id} 获批名单", "award.html.j2", {"data": data}
        if data["funds"]:
            bars = charts.uses(data["funds"]["clusters"])
            values = {"data": data, "bars": bars}
            yield f"funds/{round_id}.md", f"{round_id} 资金使用", "fund.html.j2", values
        yield f"apply/form-{round_id}.md", f"{round_id} 在线填报", "form.html.j2", {"data": data}
        yield f"verify/{round_id}.md", f"{round_id} 复核", "verify.html.j2", {"data": data}
        for notice in data["notices"]:
            path = f"notices/{round_id}/{notice['number']:04d}.md"
            values = {"data": data, "notice": notice}
            values |= notices.page_values(data, notice, site.papers)
            yield path, f"{round_id} 公示", "notice.html.j2", values
        for cluster in data["clusters"]:
            path = f"awards/{round_id}/{cluster['cluster']}{shell.SUFFIX}"
            yield path, cluster["name"], "cluster.html.j2", {"data": data, "cluster": cluster}


def _archive(site: Site) -> Iterator[dict[str, Any]]:
    """Give what the archive tells of each round, the newest first."""
    for data in reversed(site.rounds):
        sums = site.archived.get(data["round"]["id"])
        yield {"data": data, "open": closing.under_way(data), "sums": sums}


def _page(
    env: jinja2.Environment, path: str, title: str, template: str, values: dict[str, Any]
) -> str:
    """Render one page."""
    own = {"assets": ASSETS[template]} if template in ASSETS else {}
    text = body(env, path, template, values)
    return shell.page(title, DESCRIPTIONS[template].format(title=title), text, **own)


def body(env: jinja2.Environment, path: str, template: str, values: dict[str, Any]) -> str:
    """Render what a page says; a blank line would end its raw HTML block."""
    html = env.get_template(template).render(up="../" * path.count("/"), **values)
    return BLANK_LINES.sub("\n", html).strip()


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


def data_files(site: Site) -> Iterator[tuple[str, str]]:
    """Write the public data by their path below docs/."""
    yield "data/programme.json", jsontext.written(site.programme)
    for data in site.rounds:
        round_id = data["round"]["id"]
        yield f"data/{round_id}.json", jsontext.written(data)
        yield f"search/{round_id}.js", searching.written(searching.clusters(data))
        yield f"search/{round_id}-codes.js", searching.written(searching.codes(data))
        yield from notices.data_files(data)
        for act in data["acts"]:
            if act["inputs"]:
                name = act["path"].rpartition("/")[2].removesuffix(".yaml")
                yield f"data/{round_id}/{name}.sha256", manifest.text(act["inputs"]["files"])
