"""Which pages there are, and what each is made of."""

from __future__ import annotations

import json
import re
import traceback
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from clusterfund import jsontext, manifest
from clusterfund.errors import BrokenGuideError
from clusterfund.site import charts, environment, feeds, twins
from clusterfund.site.feeds import jsonld

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import jinja2

BLANK_LINES = re.compile(r"\n\s*\n+")


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
    files = {**dict(_data(site)), **feeds.files(site), **twins.files(site)}
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
            yield path, f"{round_id} 公示", "notice.html.j2", {"data": data, "notice": notice}
        for cluster in data["clusters"]:
            path = f"awards/{round_id}/{cluster['cluster']}.md"
            yield path, cluster["name"], "cluster.html.j2", {"data": data, "cluster": cluster}


def _page(
    env: jinja2.Environment, path: str, title: str, template: str, values: dict[str, Any]
) -> str:
    """Render one page as a raw HTML block without blank lines, which Markdown leaves alone."""
    up = "../" * path.count("/")
    html = env.get_template(template).render(up=up, **values)
    body = BLANK_LINES.sub("\n", html).strip()
    heading = json.dumps(escape(title), ensure_ascii=False)  # the theme writes it as it stands
    described = jsonld.described(template, up, values)
    if described:  # a data block: no browser runs it
        body += f'\n<script type="application/ld+json">{environment.script(described)}</script>'
    assets = "form: true\n" if template == "form.html.j2" else ""  # its script and styles
    head = f"---\ntitle: {heading}\nhide: [toc, navigation]\n{assets}---\n\n"
    return f'{head}<div class="cf">\n{body}\n</div>\n'


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
        for act in data["acts"]:
            if act["inputs"]:
                name = act["path"].rpartition("/")[2].removesuffix(".yaml")
                yield f"data/{round_id}/{name}.sha256", manifest.text(act["inputs"]["files"])
