"""Whether acts are signed by whom they name: judged by OpenSSH itself, against the roster."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.register.proof_codes import BAD_SIGNATURE
from clusterfund.register.text import MAX_ACT_BYTES, MAX_BYTES
from clusterfund.register.tools import run

if TYPE_CHECKING:
    from collections.abc import Collection

    from clusterfund.findings import Finding
    from clusterfund.records import Act, Register, Roster
    from clusterfund.register.tree import Tree

NAMESPACE = "clusterfund"
WORKERS = 4


def allowed_signers(roster: Roster) -> str:
    """Write the roster's keys as `ssh-keygen -Y verify` reads them, one line a key.

    Days are whole: a key is valid from the beginning of its first day to the end of its last.
    """
    lines = []
    for person in roster.people.values():
        for key in person.keys:
            options = [f'namespaces="{NAMESPACE}"']
            if key.first:
                options.append(f'valid-after="{key.first:%Y%m%d}"')
            if key.last:
                options.append(f'valid-before="{key.last + timedelta(days=1):%Y%m%d}"')
            lines.append(f"{person.id} {','.join(options)} {key.text}\n")
    return "".join(sorted(lines))


def signature_findings(
    tree: Tree, register: Register, paths: Collection[str] | None = None
) -> list[Finding]:
    """Verify the signatures of acts, of those in `paths` where it is given.

    A missing signature is no matter of this (A017 is). Errors: MissingToolError.
    """
    signed = [
        act
        for act in register.acts
        if f"{act.source.path}.sig" in register.files
        and (paths is None or act.source.path in paths)
    ]
    if not signed:
        return []
    with TemporaryDirectory(prefix="clusterfund-") as name:
        folder = Path(name)
        (folder / "allowed_signers").write_text(allowed_signers(register.roster), "utf-8")
        with ThreadPoolExecutor(WORKERS) as pool:
            good = list(pool.map(lambda act: _verified(folder, tree, act), signed))
    return [_refused(act) for act, is_good in zip(signed, good, strict=True) if not is_good]


def _verified(folder: Path, tree: Tree, act: Act) -> bool:
    path = act.source.path
    signature = folder / f"{act.number:04d}.sig"
    signature.write_bytes(tree.read(f"{path}.sig", MAX_BYTES))
    return verified(folder, signature, act, tree.read(path, MAX_ACT_BYTES))


def verified(folder: Path, signature: Path, act: Act, data: bytes) -> bool:
    """Ask OpenSSH, at noon of the act's day, whether the act's person signed these bytes."""
    words = ["ssh-keygen", "-Y", "verify", "-n", NAMESPACE, "-I", act.by]
    words += ["-f", str(folder / "allowed_signers"), "-s", str(signature)]
    code, _, _ = run([*words, f"-Overify-time={act.on:%Y%m%d}120000"], data)
    return code == 0


def _refused(act: Act) -> Finding:
    wanted = f"{act.by} 在 {act.on} 有效的公钥"
    return BAD_SIGNATURE.finding(Place(f"{act.source.path}.sig"), "签名核对不上", wanted=wanted)
