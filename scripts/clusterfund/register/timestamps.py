"""RFC 3161 time stamps on acts: judged by OpenSSL, against the authority that the call names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.register.proof_codes import BAD_TIMESTAMP
from clusterfund.register.text import MAX_ACT_BYTES, MAX_BYTES
from clusterfund.register.tools import private_folder, run
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Collection

    from clusterfund.findings import Finding
    from clusterfund.records import Act, Register
    from clusterfund.register.tree import Tree

STAMPED = ("receive", "rank", "notice")
"""The kinds of acts whose day decides over rights: a stranger vouches for it."""


def authority_path(register: Register) -> str:
    """Give where the certificate of the time stamp authority lies."""
    return f"{TOP}/{register.round.folder}/call/tsa.pem"


def timestamp_findings(
    tree: Tree, register: Register, paths: Collection[str] | None = None
) -> list[Finding]:
    """Verify the time stamps of acts, of those in `paths` where it is given.

    Errors: MissingToolError, BrokenToolError.
    """
    stamped = [
        act
        for act in register.acts
        if f"{act.source.path}.tsr" in register.files
        and (paths is None or act.source.path in paths)
    ]
    return [finding for act in stamped for finding in _judged(tree, register, act)]


def _judged(tree: Tree, register: Register, act: Act) -> list[Finding]:
    path = act.source.path
    place, authority = Place(f"{path}.tsr"), authority_path(register)
    if act.kind not in STAMPED:
        wanted = "收件、排序优选或公示"
        return [BAD_TIMESTAMP.finding(place, "这种决定不用时间戳", found=act.kind, wanted=wanted)]
    if authority not in register.files:
        message = "没有写明时间戳机构"
        return [BAD_TIMESTAMP.finding(place, message, found="没有", wanted=authority)]
    proof = tree.read(f"{path}.tsr", MAX_BYTES)
    if proven(tree.read(path, MAX_ACT_BYTES), proof, tree.read(authority, MAX_BYTES)):
        return []
    return [BAD_TIMESTAMP.finding(place, "时间戳核对不上", wanted=f"{authority} 的机构作出")]


def proven(data: bytes, proof: bytes, authority: bytes) -> bool:
    """Ask OpenSSL whether the authority stamped these bytes, whenever that was.

    Errors: MissingToolError, BrokenToolError.
    """
    with private_folder({"data": data, "tsr": proof, "tsa.pem": authority}) as folder:
        words = ["openssl", "ts", "-verify", "-no_check_time", "-data", str(folder / "data")]
        words += ["-in", str(folder / "tsr"), "-CAfile", str(folder / "tsa.pem")]
        return run(words).code == 0
