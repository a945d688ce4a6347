"""An audit pack: one round with everything that its decisions rest on, to be verified offline."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from clusterfund import jsontext, manifest
from clusterfund.publish import shapes
from clusterfund.publish.dataset import dataset
from clusterfund.publish.traced import inputs
from clusterfund.register.schema import SCHEMAS
from clusterfund.register.signatures import allowed_signers
from clusterfund.register.tree import TOP
from clusterfund.rules.official import official_figures
from clusterfund.rules.ranking import rank
from clusterfund.rules.replay import active
from clusterfund.rules.subsidy import cluster_subsidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from clusterfund.records import Register
    from clusterfund.register.tree import Tree

HERE = Path(__file__).parent
PROGRAM = HERE.parent
README = """\
{title}：审计包

本包供审计和监督机关核对用，内有评审专家的评分和不公开的申报材料，请不要公开或转发。

怎样核对：装有 Python 3.11 或更新的版本即可，不需要联网，不需要安装别的东西。
解压到一个空文件夹，进入这个文件夹，运行

    python verify.py

它只用 Python 自带的功能，不到 200 行，可以先通读一遍再运行。最后一行写“结论：一致”，退出码为 0。

    submissions/      登记册：批次参数、申报、评分表、决定和签名；加密的 .age 文件保持原样
    inputs.json       计算用到的每个数字，写明在哪个文件的哪一行；批次参数
    dataset.json      公开数据
    subsidy.json      各企业的补贴和每一步
    rank.json         现在的排序
    explain/          已排序集群的每一笔金额，逐步写明依据
    program/          规则的源程序和表格要求
    allowed_signers   核对签名用的公钥（名册里写有公钥时）
    SHA256SUMS        每个文件的指纹，可以用 sha256sum -c SHA256SUMS 核对
    verify.py         核对程序

verify.py 核对：每个文件和每份决定的指纹；inputs.json 的每个数字确实写在那一行；
由这些数字重算各企业限额、集群核减、得分、名次、同分和预算，与排序决定和公开数据比较；
有签名时用 ssh-keygen 核对签名。

verify.py 不核对：企业是否符合扶持对象条件（三（一）），inputs.json 的 eligible 是本项目程序的判断，
unmet 写明缺哪一条；git 历史。这两项请在仓库里用 clusterfund verify 核对。
"""


class Extra(NamedTuple):
    """A file that another module of `register/` makes of the register."""

    name: str
    make: Callable[[Register], bytes]


EXTRAS: tuple[Extra, ...] = (
    Extra("allowed_signers", lambda register: allowed_signers(register.roster).encode()),
)


def contents(tree: Tree, register: Register) -> dict[str, bytes]:
    """Give every file of the pack by its path."""
    files = dict(_computed(register))
    files |= {each.name: each.make(register) for each in EXTRAS}
    files |= _register(tree, register.round.folder)
    files |= _program()
    files["README.txt"] = README.format(title=register.round.title).encode()
    files["verify.py"] = (HERE / "stranger.py").read_bytes()
    return {**files, "SHA256SUMS": manifest.text(manifest.sums(files)).encode()}


def _computed(register: Register) -> Iterator[tuple[str, bytes]]:
    round_id, chosen = register.round.id, active(register)
    figures = [cluster_subsidy(register.applications[slug], register) for slug in chosen]
    shaped = {
        "inputs": inputs(register),
        "dataset": dataset(register),
        "subsidy": shapes.subsidy(round_id, figures),
        "rank": shapes.ranking(register, rank(register, chosen)),
    }
    for slug, figure in official_figures(register).items():
        shaped[f"explain/{slug}"] = {"round": round_id, **shapes.cluster(figure)}
    for name, shape in shaped.items():
        yield f"{name}.json", jsontext.written(shape)


def _register(tree: Tree, folder: str) -> dict[str, bytes]:
    """Give the round's files as they stand."""
    prefix = f"{TOP}/{folder}/"
    found = {path: each for path, each in tree.entries.items() if path.startswith(prefix)}
    return {path: tree.read(path, entry.size) for path, entry in found.items()}


def _program() -> dict[str, bytes]:
    """Give the rules' source: the whole package, and the schemas."""
    paths = [path for path in PROGRAM.rglob("*") if "__pycache__" not in path.parts]
    paths += SCHEMAS.rglob("*.json")
    above = SCHEMAS.parent
    return {
        f"program/{path.relative_to(above).as_posix()}": path.read_bytes()
        for path in paths
        if path.is_file()
    }


def packed(files: Mapping[str, bytes]) -> bytes:
    """Write a zip: files in order, one time, one mode, stored, so that its bytes never differ."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path)
            entry.create_system = 3  # Unix, on every system
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, files[path])
    return out.getvalue()
