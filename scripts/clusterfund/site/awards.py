"""The pages of a round's awards: its lists with their charts, and a page for each cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.site import course, figures, lists, packing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.site.lookup import Lookup

Page = tuple[str, str, str, dict[str, Any]]
TITLES = {
    "clusters": "获批集群",
    "enterprises": "企业名单",
    "ranking": "评审排序",
    "others": "其他申报",
}


def pages(lookup: Lookup) -> Iterator[Page]:
    """Name each page of a round's awards: path without its ending, title, template, values."""
    data, round_id = lookup.data, lookup.data["round"]["id"]
    listed = {each.name: each for each in (lists.clusters(lookup), lists.enterprises(lookup))}
    rows = {name: each.rows for name, each in listed.items()} | {
        "ranking": data["ranking"],
        "others": [each for each in data["clusters"] if not each["awarded"]],
    }
    cut = {name: lists.pieces(name, found) for name, found in rows.items()}
    values = {
        "data": data,
        "lookup": lookup,
        "listed": listed["clusters"],
        "members": listed["enterprises"],
        "first": cut["clusters"][0],
        "ranked": cut["ranking"][0],
        "rest": cut["others"][0],
        "drawn": figures.of_list(lookup),
    }
    yield f"awards/{round_id}/index", f"{round_id} 获批名单", "award.html.j2", values
    for name, found in cut.items():
        for piece in found[1 if name != "enterprises" else 0 :] if rows[name] else ():
            title = f"{round_id} {TITLES[name]}"
            title += f"（第 {piece.number} 页）" if piece.count > 1 else ""
            path = f"awards/{round_id}/{piece.stem}"
            own = {"title": title, "piece": piece, "listed": listed.get(name)}
            yield path, title, "listed.html.j2", {"data": data, "lookup": lookup, **own}
    for cluster in data["clusters"]:
        yield _cluster(cluster, lookup)


def _cluster(cluster: Any, lookup: Lookup) -> Page:
    limits = {
        each["uscc"]: figures.limits(each, lookup.bindings)
        for each in cluster.get("enterprises", ())
    }
    values = {
        "data": lookup.data,
        "lookup": lookup,
        "cluster": cluster,
        "limits": limits,
        "course": course.course(cluster, lookup.programme),
        "following": course.following(cluster, lookup.programme),
    }
    path = f"awards/{lookup.data['round']['id']}/{cluster['cluster']}"
    return path, cluster["name"], "cluster.html.j2", values


def scripts(lookup: Lookup) -> Iterator[tuple[str, str]]:
    """Give the rows of each list that does not fit one page, for sorting and filtering them all."""
    for listed in (lists.clusters(lookup), lists.enterprises(lookup)):
        if listed.large:
            yield f"awards/{lookup.data['round']['id']}/{listed.name}.js", packing.script(listed)
