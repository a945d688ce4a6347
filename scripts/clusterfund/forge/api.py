"""GitHub's REST API: requests that time out, follow every page, and fail in one sentence."""

from __future__ import annotations

import http.client
import json
import os
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SECONDS = 20
TRIES, PAUSE = 3, 0.5
"""Reading is tried again; writing never, since the first try may have been carried out."""
SERVER_FAULT = 500
MOST_BYTES = 10_000_000
NEXT = re.compile(r'<([^>]+)>; *rel="next"')
MOST_PAGES = 100


class ForgeError(Exception):
    """The forge could not be asked, or what it said makes no sense; nothing may rest on it."""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A token goes to the address it was meant for and to no other."""

    def redirect_request(self, *_words: object) -> None:
        """Follow nothing."""


class Api:
    """One repository on GitHub, by `GITHUB_API_URL`, `GITHUB_REPOSITORY` and `GITHUB_TOKEN`."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        try:
            self._top = environment["GITHUB_API_URL"].rstrip("/")
            self._repository = environment["GITHUB_REPOSITORY"]
            self._token = environment["GITHUB_TOKEN"]
        except KeyError as error:
            message = f"缺少环境变量 {error.args[0]}，这条命令在工作流里运行。"
            raise ForgeError(message) from None
        if not self._top.startswith(("https://", "http://127.0.0.1:")):
            message = "GITHUB_API_URL 不是 https 地址。"
            raise ForgeError(message)
        if not re.fullmatch(r"[\w.-]+/[\w.-]+", self._repository, re.ASCII):
            message = "GITHUB_REPOSITORY 不是 所有者/名称 的样子。"
            raise ForgeError(message)
        self._open = urllib.request.build_opener(_NoRedirect).open

    def get(self, path: str) -> Any:
        """Read one resource below the repository."""
        return self._send("GET", self._url(path), None)[0]

    def pages(self, path: str) -> Iterator[Any]:
        """Read every item of a list, over all its pages."""
        url: str | None = f"{self._url(path)}?per_page=100"
        for _ in range(MOST_PAGES):
            items, url = self._send("GET", url, None)
            if not isinstance(items, list):
                message = f"GitHub 对 {path} 的回答不是列表。"
                raise ForgeError(message)
            yield from items
            if url is None:
                return
        message = f"GitHub 对 {path} 的回答超过 {MOST_PAGES} 页。"
        raise ForgeError(message)

    def send(self, method: str, path: str, data: Any = None) -> Any:
        """Write one resource below the repository."""
        return self._send(method, self._url(path), data)[0]

    def _url(self, path: str) -> str:
        return f"{self._top}/repos/{self._repository}/{path}"

    def _send(self, method: str, url: str | None, data: Any) -> tuple[Any, str | None]:
        request = urllib.request.Request(  # noqa: S310 -- https, checked above
            str(url),
            None if data is None else json.dumps(data).encode(),
            {
                "Accept": "application/vnd.github+json",
                "Authorization": f"Bearer {self._token}",
                "Content-Type": "application/json",
                "User-Agent": "clusterfund",
                "X-GitHub-Api-Version": "2022-11-28",
            },
            method=method,
        )
        for left in reversed(range(TRIES if method == "GET" else 1)):
            try:
                with self._open(request, timeout=SECONDS) as answer:
                    text = answer.read(MOST_BYTES)
                    if answer.length:  # what was promised and did not come
                        raise http.client.IncompleteRead(text, answer.length)
                    following = NEXT.search(answer.headers.get("Link") or "")
                    return json.loads(text) if text else None, self._same(following)
            except urllib.error.HTTPError as error:
                error.close()
                path = urllib.parse.urlsplit(str(url)).path
                message = f"GitHub 拒绝了 {method} {path}：{error.code}。"
                if error.code < SERVER_FAULT:
                    break
            except (OSError, ValueError, http.client.HTTPException) as error:
                message = f"没有得到 GitHub 的回答：{type(error).__name__}。请稍后重新运行。"
            time.sleep(PAUSE if left else 0)
        raise ForgeError(message)

    def _same(self, following: re.Match[str] | None) -> str | None:
        """Give the next page's address; one on another server is not believed."""
        if following is None:
            return None
        if not following[1].startswith(f"{self._top}/"):
            message = "GitHub 的下一页指向别的服务器。"
            raise ForgeError(message)
        return following[1]
