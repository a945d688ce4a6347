"""SSH keys for tests, made from words: everybody can make them, so they prove nothing anywhere.

The public key is RFC 8032's Ed25519, in plain integers; the key file is in OpenSSH's own format.
"""

from __future__ import annotations

import base64
import hashlib
import struct
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
BASE_Y = 4 * pow(5, -1, P) % P
KIND = b"ssh-ed25519"
NAMESPACE = "clusterfund"


def _base_x() -> int:
    square = (BASE_Y * BASE_Y - 1) * pow(D * BASE_Y * BASE_Y + 1, -1, P) % P
    root = pow(square, (P + 3) // 8, P)
    if root * root % P != square:
        root = root * pow(2, (P - 1) // 4, P) % P
    return root if root % 2 == 0 else P - root


BASE = (_base_x(), BASE_Y)


def _add(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    (x1, y1), (x2, y2) = one, other
    both = D * x1 * x2 * y1 * y2 % P
    x3 = (x1 * y2 + x2 * y1) * pow(1 + both, -1, P) % P
    y3 = (y1 * y2 + x1 * x2) * pow(1 - both, -1, P) % P
    return x3, y3


def _public(seed: bytes) -> bytes:
    half = bytearray(hashlib.sha512(seed).digest()[:32])
    half[0] &= 248
    half[31] = half[31] & 127 | 64
    scalar = int.from_bytes(half, "little")
    point, power = (0, 1), BASE
    while scalar:
        if scalar & 1:
            point = _add(point, power)
        power = _add(power, power)
        scalar >>= 1
    x, y = point
    return (y | (x & 1) << 255).to_bytes(32, "little")


def _text(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def seed(words: str) -> bytes:
    """Give the secret of the key that belongs to some words."""
    return hashlib.sha256(words.encode()).digest()


@cache
def public_key(words: str) -> str:
    """Give the public key as a roster has it."""
    blob = _text(KIND) + _text(_public(seed(words)))
    return f"{KIND.decode()} {base64.b64encode(blob).decode()}"


def key_file(folder: Path, words: str) -> Path:
    """Write the private key file, which only its owner may read, and give its path."""
    secret, public = seed(words), _public(seed(words))
    blob = _text(KIND) + _text(public)
    private = struct.pack(">II", 1, 1) + blob + _text(secret + public) + _text(b"")
    private += bytes(range(1, -len(private) % 8 + 1))
    body = b"openssh-key-v1\0" + _text(b"none") + _text(b"none") + _text(b"")
    body += struct.pack(">I", 1) + _text(blob) + _text(private)
    lines = base64.encodebytes(body).decode()
    path = folder / f"{hashlib.sha256(words.encode()).hexdigest()[:16]}.key"
    folder.mkdir(parents=True, exist_ok=True)
    path.touch(0o600)
    path.write_text(
        f"-----BEGIN OPENSSH PRIVATE KEY-----\n{lines}-----END OPENSSH PRIVATE KEY-----\n", "utf-8"
    )
    return path


def signature(data: bytes, words: str, namespace: str = NAMESPACE) -> bytes:
    """Let OpenSSH sign data with the key of some words; Ed25519 always gives the same bytes."""
    with TemporaryDirectory() as folder:
        key = key_file(Path(folder), words)
        done = subprocess.run(
            ["ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", str(key)],  # noqa: S607
            input=data,
            capture_output=True,
            check=True,
        )
    return done.stdout


def sign(act: Path, words: str, namespace: str = NAMESPACE) -> None:
    """Sign an act as `clusterfund sign` would, but without asking whether that is right."""
    act.with_name(f"{act.name}.sig").write_bytes(signature(act.read_bytes(), words, namespace))
