"""Labels as a view of a report: where the cluster stands, which zone, whether there are errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from clusterfund.forge.api import Api

ZONES = {
    "code": "程序",
    "call": "批次参数",
    "applications": "申报",
    "reviews": "评审",
    "acts": "决定",
    "stray": "位置不对",
}
RESULTS = {"blocked": "需要修改", "refusals": "有不符合", "clean": "通过"}
COLOURS = {"区域": "c5def5", "状态": "d4c5f9", "检查": "0e8a16"}
CHANGED, REFUSED = "b60205", "fbca04"
PREFIXES = tuple(f"{name}：" for name in COLOURS)


def wanted(report: Any) -> dict[str, str]:
    """Give the names and colours of the labels that a report asks for; None is no report."""
    if report is None:
        return {"检查：没有结果": CHANGED}
    change = report.get("change", {})
    severities = {each["severity"] for each in report["findings"]}
    result = "blocked" if "error" in severities else "refusals" if severities else "clean"
    if severities == {"warning"}:
        result = "clean"
    colour = {"blocked": CHANGED, "refusals": REFUSED}.get(result, COLOURS["检查"])
    names = {f"检查：{RESULTS[result]}": colour}
    names |= {f"区域：{ZONES[kind]}": COLOURS["区域"] for kind in change.get("kinds", [])}
    states = {str(each["state"]) for each in change.get("effects", [])}
    names |= {f"状态：{state}": COLOURS["状态"] for state in sorted(states)}
    return names


def keep_labels(api: Api, number: int, report: Any) -> tuple[list[str], list[str]]:
    """Add what is missing and take away what no longer holds, of our own labels only."""
    names = wanted(report)
    present = {str(each["name"]) for each in api.pages(f"issues/{number}/labels")}
    known = {str(each["name"]) for each in api.pages("labels")}
    for name in sorted(names.keys() - known):
        api.send("POST", "labels", {"name": name, "color": names[name]})
    added = sorted(names.keys() - present)
    if added:
        api.send("POST", f"issues/{number}/labels", {"labels": added})
    known_prefixes = PREFIXES if report else ("检查：",)
    gone = sorted(name for name in present - names.keys() if name.startswith(known_prefixes))
    for name in gone:
        api.send("DELETE", f"issues/{number}/labels/{quote(name, safe='')}")
    return added, gone
