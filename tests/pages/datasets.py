"""Public datasets for tests of what is made from them: the sample, every stage, hostile words."""

from __future__ import annotations

import atexit
import copy
import json
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from cli.running import REPOSITORY
from clusterfund.publish.dataset import dataset
from clusterfund.publish.programme import programme
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.site import feeds, twins
from clusterfund.site.pages import Site
from publish.marked import marked
from publish.odd_registers import ODD
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Mapping

ALIKE = {"analysed", "a tie", "a broken file", "a stray file", "rules named", "not finished"}
"""Registers whose feeds and twins differ from no other's in kind."""

STAGES = ("sample", "marked", *(stage for stage in ODD if stage not in ALIKE))
WRITTEN = frozenset(
    {"name", "lead", "industry", "reason", "document", "project_summary", "performance_goal"}
)
"""Names of the texts that people write and that feeds and twins tell on."""


@cache
def _kept(stage: str) -> str:
    if stage == "sample":
        root = REPOSITORY
    else:
        folder = Path(mkdtemp(prefix="clusterfund-"))
        atexit.register(shutil.rmtree, folder)
        root = marked(folder) if stage == "marked" else build(folder, ODD[stage])
    return json.dumps(dataset(read_round(DiskTree(root), "2021").sound))


def of(stage: str) -> dict[str, Any]:
    """Give the dataset of a stage, each time a new one."""
    return dict(json.loads(_kept(stage)))


def site(*rounds: Mapping[str, Any]) -> Site:
    """Give a site of these rounds."""
    return Site(programme(), rounds)


def feeds_of(*rounds: Mapping[str, Any]) -> dict[str, str]:
    """Give the feeds of these rounds, those of single rounds too, as text."""
    found = feeds.files(rounds)
    for each in rounds:
        found |= feeds.of_round(each)
    return {path: data.decode() for path, data in found.items()}


def twins_of(*rounds: Mapping[str, Any]) -> dict[str, str]:
    """Give the twins of these rounds as text."""
    return {path: data.decode() for each in rounds for path, data in twins.files(each).items()}


def rewritten(data: Any, words: tuple[str, ...]) -> Any:
    """Put these words, in turn, in the place of every text that people write."""
    data = copy.deepcopy(data)
    count = 0
    nodes = [data]
    while nodes:
        node = nodes.pop()
        if isinstance(node, list):
            nodes += node
        elif isinstance(node, dict):
            for name, value in node.items():
                if isinstance(value, (dict, list)):
                    nodes.append(value)
                elif name in WRITTEN and value:
                    node[name] = words[count % len(words)]
                    count += 1
    return data
