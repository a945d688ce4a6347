"""Verify an unpacked audit pack with the standard library alone: `python verify.py [FOLDER]`."""

import json
import re
import shutil
import subprocess
import sys
from fractions import Fraction as Exact
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from statistics import mean, median
from typing import Any

LISTED = re.compile(r"(?m)^ +[\"']?(submissions/[^\"':\n]+|digest)[\"']?: +[\"']?([0-9a-f]{64})")
SAID = re.compile(r"(?m)^[\"']?(by|on|override)[\"']?: *[\"']?([^\"'\n]*)")
ACT = re.compile(r"submissions/[^/]+/acts/([0-9]{4})-([a-z]+)-?([^/]*)\.yaml")
wrong, notes = list[str](), list[str]()


def claim(holds: object, text: str) -> None:
    """Note what does not hold."""
    wrong.extend([] if holds else [text])


def digests(root: Path, there: dict[str, str]) -> None:
    """Every file is as SHA256SUMS says, and each act rests on the files that it lists."""
    rows = (root / "SHA256SUMS").read_bytes().decode().splitlines()
    stated = {row[66:]: row[:64] for row in rows}
    for name in sorted(stated.keys() | there.keys() - {"SHA256SUMS"}):
        claim(stated.get(name) == there.get(name), f"{name} 与 SHA256SUMS 不符")
    acts = [act for act in map(ACT.fullmatch, sorted(there)) if act]
    returned = {act[3]: act[1] for act in acts if act[2] == "return"}
    for act in acts:
        listed = dict(LISTED.findall((root / act[0]).read_text("utf-8")))
        total = listed.pop("digest", "")
        listing = "".join(f"{listed[name]}  {name}\n" for name in sorted(listed))
        right = sha256(listing.encode()).hexdigest() if listed else ""
        claim(total == right, f"{act[0]} 的总指纹与它的清单不符")
        if listed and act[1] <= returned.get(act[3], ""):
            notes.append(f"{act[0]} 以后退回过补正，依据的旧文件在 git 历史里，这里没有核对")
            continue
        for name, digest in listed.items():
            claim(there.get(name) == digest, f"{name} 与 {act[0]} 写的指纹不符")


def bare(root: Path, node: Any) -> Any:
    """Give figures as their values; each stands literally in the named line of its file."""
    if isinstance(node, list):
        return [bare(root, each) for each in node]
    if not isinstance(node, dict):
        return node
    if "value" not in node:
        return {name: bare(root, each) for name, each in node.items()}
    line = (root / node["path"]).read_text("utf-8").split("\n")[node["line"] - 1]
    token = rf"(?<![\w.-]){re.escape(node['value'])}(?![\w.-])"
    claim(re.search(token, line), f"{node['path']}:{node['line']} 没有写 {node['value']}")
    return node["value"]


def cut(wanted: dict[str, Exact], total: Exact, policy: Any, how: str) -> dict[str, Exact]:
    """Cut amounts to a total: `in_order`, or else in proportion by largest remainder."""
    unit, whole, given = Exact(policy["unit"]), sum(wanted.values()), dict[str, Exact]()
    left = total // unit * unit
    if whole <= total:
        return wanted
    if how == "in_order":
        for name, amount in wanted.items():
            given[name] = min(amount, left - sum(given.values()))
        return given
    exact = {name: amount * left / whole / unit for name, amount in wanted.items()}
    spare = int(left / unit - sum(each // 1 for each in exact.values()))
    lucky = sorted(exact, key=lambda name: -(exact[name] % 1))[:spare]
    return {name: (each // 1 + (name in lucky)) * unit for name, each in exact.items()}


def subsidy(firms: list[Any], policy: Any) -> dict[str, Exact]:
    """Give the amount of each enterprise: the least of its limits, cut to the cluster's cap."""
    core, unit, limits = policy["core"], Exact(policy["unit"]), dict[str, Exact]()
    for firm in sorted(firms, key=lambda each: each["uscc"]):
        bought = [(each["product"], Exact(each["amount"])) for each in firm["purchases"]]
        several = len({name for name, amount in bought if core.get(name) == "true" and amount})
        payable = sum((amount for name, amount in bought if name in core), Exact())
        payable *= several >= int(policy["min_core_products"])
        invested = sum(amount for _, amount in bought) + Exact(firm["other_investment"])
        bounds = [Exact(policy["enterprise_rate"]) * invested, Exact(policy["enterprise_cap"])]
        least = min(*bounds, payable, Exact(firm["requested_subsidy"]))
        limits[firm["uscc"]] = least // unit * unit * (firm["eligible"] is True)
    return cut(limits, Exact(policy["cluster_cap"]), policy, policy["reduction"])


def reduced(values: list[Exact], policy: Any) -> Exact:
    """Reduce the sheets' values to one, exactly: by median, mean or trimmed mean."""
    how, count = policy["aggregate"], len(values)
    trim = int(how == "trimmed_mean" and count >= int(policy["trim_from"]))
    return median(values) if how == "median" else mean(sorted(values)[trim : count - trim])


def entrant(each: Any, policy: Any) -> list[Any]:
    """Give what a cluster is ranked by, its name, and the amounts that it would get."""
    sheets = [sheet["points"] for sheet in each["sheets"] if sheet["conflict"] == "none"]
    claim(len(sheets) >= int(policy["min_reviewers"]), f"{each['cluster']} 的有效评分不够")
    by = {name: [Exact(sheet.get(name, 0)) for sheet in sheets] for name in policy["criteria"]}
    totals = [sum(points, Exact()) for points in zip(*by.values(), strict=True)]
    keys: list[Any] = [-reduced(totals, policy)]
    first = min(each["received"], default="9999-12-31")
    keys += [first if n == "received_at" else -reduced(by[n], policy) for n in policy["tie_break"]]
    return [keys, each["cluster"], subsidy(each["enterprises"], policy)]


def ranked(candidates: list[Any], policy: Any, left: Exact | None) -> list[Any]:
    """Give (rank, cluster, score, outcome, amounts), best first, what is left spent down it."""
    entrants, rows = [entrant(each, policy) for each in candidates], list[Any]()
    for keys, group in groupby(sorted(entrants, key=lambda e: e[:2]), lambda each: each[0]):
        amounts, outcome = {slug: given for _, slug, given in group}, "supported"
        sums = {slug: sum(given.values(), Exact()) for slug, given in amounts.items()}
        if policy["pass_mark"] != "null" and -keys[0] < Exact(policy["pass_mark"]):
            outcome = "not_supported"
        elif left is not None and sum(sums.values()) > left:
            if left < Exact(policy["unit"]) or policy["budget_end"] == "reserve":
                outcome, left = "reserve", Exact()
            else:
                parts, how = cut(sums, left, policy, ""), policy["reduction"]
                amounts = {slug: cut(amounts[slug], parts[slug], policy, how) for slug in parts}
        if left is not None and outcome == "supported":
            left -= sum(sum(given.values()) for given in amounts.values())
        score, place = int(-keys[0] * 100 + Exact(1, 2)), len(rows) + 1
        told = [str(place), f"{score // 100}.{score % 100:02d}", outcome]
        rows += [([slug, *told], given) for slug, given in amounts.items()]
    return rows


def amounts_of(row: Any, name: str) -> dict[str, Exact]:
    """Give each enterprise's amount; together they are the cluster's."""
    given = {firm["uscc"]: Exact(firm["amount"]) for firm in row["enterprises"]}
    claim(sum(given.values()) == Exact(row["amount"]), f"{name} {row['cluster']} 的合计不对")
    return given


def decisions(root: Path) -> None:
    """Each ranking is what its figures give, and what was published is what was decided."""
    policy = bare(root, json.loads((root / "inputs.json").read_bytes()))
    awards: dict[str, dict[str, Exact]] = {}
    for each in policy["decisions"]:
        name, text = each["act"], (root / each["act"]).read_bytes().decode()
        stated = {row["cluster"]: amounts_of(row, name) for row in each["clusters"]}
        spent = sum((sum(given.values()) for given in awards.values()), Exact())
        left = None if policy["budget"] == "null" else Exact(policy["budget"]) - spent
        rows = ranked(each["candidates"], policy, left)
        if "override" in dict(SAID.findall(text)):
            notes.append(f"{name} 是人工决定，写明了理由，金额没有重算")
        elif each["ranking"]:
            claim([row for row, _ in rows] == each["ranking"], f"{name} 的名次与重算不同")
            right = {row[0]: given for row, given in rows if row[-1] == "supported"}
            claim(stated == right, f"{name} 的金额与重算不同")
        for (slug, *_), given in rows:
            path = f"explain/{slug}.json"
            figure = json.loads((root / path).read_bytes())
            ends = {f["uscc"]: Exact(f["steps"][-1]["amount"]) for f in figure["enterprises"]}
            claim(ends == given == amounts_of(figure, path), f"{path} 的步骤与重算不同")
        awards = {s: g for s, g in (awards | stated).items() if s not in each["revoked"]}
    name = "dataset.json"
    for row in json.loads((root / name).read_bytes())["clusters"]:
        same = "enterprises" not in row or amounts_of(row, name) == awards.get(row["cluster"])
        claim(same, f"{name} 里 {row['cluster']} 的金额与决定不同")


def signatures(root: Path, signed: list[Path]) -> None:
    """Every signature is the named person's, by a key that was good on the act's day."""
    tool, keys = shutil.which("ssh-keygen"), root / "allowed_signers"
    able = signed and tool and keys.is_file()
    notes.extend([] if able else ["没有签名，或没有 ssh-keygen 和公钥，签名没有核对"])
    for path in signed if able else ():
        act = path.with_suffix("").read_bytes()
        said = dict(SAID.findall(act.decode()))
        day = f"verify-time={said['on'].replace('-', '')}120000"
        words = [tool, "-Y", "verify", "-f", keys, "-I", said["by"], "-n", "clusterfund"]
        done = subprocess.run([*words, "-O", day, "-s", path], input=act, capture_output=True)
        claim(done.returncode == 0, f"{path.name} 不是 {said['by']} 的有效签名")


def main(root: Path) -> int:
    """Verify everything and say what came of it."""
    files = {p.relative_to(root).as_posix(): p for p in sorted(root.rglob("*")) if p.is_file()}
    there = {name: sha256(path.read_bytes()).hexdigest() for name, path in files.items()}
    try:
        digests(root, there)
        decisions(root)
        signatures(root, [path for path in files.values() if path.suffix == ".sig"])
    except (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError) as error:
        wrong.append(f"审计包不完整或被改动，核对不能继续：{error!r}")
    print(f"核对了 {len(files)} 个文件", *(f"说明：{n}" for n in notes), *wrong, sep="\n")
    print(f"结论：不一致，共 {len(wrong)} 处" if wrong else "结论：一致")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
