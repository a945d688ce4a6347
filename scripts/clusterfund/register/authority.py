"""A time stamp authority asked over the network (RFC 3161): it sees a digest and nothing else."""

from __future__ import annotations

import urllib.request
from http.client import HTTPException
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.parse import urlsplit

from clusterfund.errors.tools import BrokenToolError, NoTimestampError
from clusterfund.register.text import MAX_BYTES
from clusterfund.register.tools import private_folder, run

if TYPE_CHECKING:
    from http.client import HTTPResponse

SECONDS = 30
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
HEAD = {"Content-Type": "application/timestamp-query"}


class _Straight(urllib.request.HTTPRedirectHandler):
    """No detour: a redirection could lead to a place that nobody named, without encryption."""

    def redirect_request(self, *_words: Any) -> None:
        """Follow none; the answer is then the redirection itself, which is a fault."""


def stamped(url: str, data: bytes) -> bytes:
    """Let the authority at an address stamp data. Errors: NoTimestampError, MissingToolError."""
    if not _safe(url):
        raise NoTimestampError(url, "地址要以 https:// 开头")
    request = urllib.request.Request(url, _query(data), HEAD)  # noqa: S310 -- only what is safe
    opener = urllib.request.build_opener(_Straight)
    try:
        answer: HTTPResponse
        with opener.open(request, timeout=SECONDS) as answer:
            proof = answer.read(MAX_BYTES + 1)
    except HTTPError as error:
        error.close()
        raise NoTimestampError(url, f"回复是 HTTP {error.code}") from None
    except HTTPException:
        raise NoTimestampError(url, "回复的不是 HTTP") from None
    except (OSError, ValueError) as error:
        raise NoTimestampError(url, str(error)) from None
    if len(proof) > MAX_BYTES:
        raise NoTimestampError(url, f"回复超过 {MAX_BYTES // 1024} KiB")
    return proof


def _safe(url: str) -> bool:
    """Tell whether what is sent and answered cannot be read or changed on its way."""
    try:
        address = urlsplit(url)
    except ValueError:
        return False
    return address.scheme == "https" or (address.scheme == "http" and address.hostname in LOOPBACK)


def _query(data: bytes) -> bytes:
    """Write a query; the answer is to bring the authority's certificate along."""
    with private_folder({"data": data}) as folder:
        words = ["openssl", "ts", "-query", "-sha512", "-cert", "-no_nonce"]
        code, query, said = run([*words, "-data", str(folder / "data")])
    if code:
        raise BrokenToolError(words[0], (said.strip().splitlines() or ["没有说明原因"])[-1])
    return query
