"""Whether acts are signed by whom they name: judged by OpenSSH itself, against the roster."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.register.proof_codes import BAD_SIGNATURE
from clusterfund.register.text import MAX_ACT_BYTES, MAX_BYTES
from clusterfund.register.tools import WORKERS, private_folder, run

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from clusterfund.findings import Finding
    from clusterfund.records import Act, Register, Roster
    from clusterfund.register.tree import Tree

NAMESPACE = "clusterfund"


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

    A missing signature is no matter of this (A017 is). Errors: MissingToolError, BrokenToolError.
    """
    signed = [
        act
        for act in register.acts
        if f"{act.source.path}.sig" in register.files
        and (paths is None or act.source.path in paths)
    ]
    if not signed:
        return []
    # a git tree is read by one thread only
    read = [tree.read(act.source.path, MAX_ACT_BYTES) for act in signed]
    proofs = [tree.read(f"{act.source.path}.sig", MAX_BYTES) for act in signed]
    with _laid_out(register.roster, proofs) as folder, ThreadPoolExecutor(WORKERS) as pool:
        good = list(pool.map(partial(_verified, folder), count(), signed, read))
    return [_refused(act) for act, is_good in zip(signed, good, strict=True) if not is_good]


def signed_by(act: Act, roster: Roster, data: bytes, signature: bytes) -> bool:
    """Tell whether this is the signature of the act's person of these bytes.

    Errors: MissingToolError, BrokenToolError.
    """
    with _laid_out(roster, [signature]) as folder:
        return _verified(folder, 0, act, data)


def _laid_out(roster: Roster, proofs: Sequence[bytes]) -> AbstractContextManager[Path]:
    """Lay out what OpenSSH needs beside the acts: keys, and signatures by their place in a row."""
    files = {f"{place}.sig": proof for place, proof in enumerate(proofs)}
    return private_folder({"allowed_signers": allowed_signers(roster).encode(), **files})


def _verified(folder: Path, place: int, act: Act, data: bytes) -> bool:
    """Ask OpenSSH, at noon of the act's day, whether the act's person signed these bytes."""
    words = ["ssh-keygen", "-Y", "verify", "-n", NAMESPACE, "-I", act.by]
    words += ["-f", str(folder / "allowed_signers"), "-s", str(folder / f"{place}.sig")]
    return run([*words, f"-Overify-time={act.on:%Y%m%d}120000"], data).code == 0


def _refused(act: Act) -> Finding:
    wanted = f"{act.by} 在 {act.on} 有效的公钥"
    return BAD_SIGNATURE.finding(Place(f"{act.source.path}.sig"), "签名核对不上", wanted=wanted)
