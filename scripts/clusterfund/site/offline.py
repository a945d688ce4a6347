"""The built site as one folder that needs no server and no network: for a USB stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME = "clusterfund-site"
FIRST = "先看这里.txt"
LEFT_OUT = ("404.html", "sitemap.xml", "sitemap.xml.gz")
"""What only a server shows, or only a search engine asks for."""
MAPS = ".map"
"""For who looks into the theme's scripts; no page loads them."""
WORDS = """\
产业集群专项资金网站（离线版）

怎样打开
  1. 如果是压缩包，请先全部解压，不要在压缩包里直接双击。
  2. 双击这个文件夹里的 index.html，会用浏览器打开首页。
  不需要联网，也不需要安装任何程序。浏览、查名单、搜索、填报都可以用，
  填报的内容只留在这台电脑的浏览器里。

要注意的
  - 这是一份副本，停在制作的那一天；公示和结果以主管部门门户网站为准。
  - 请保持文件夹的样子，不要只拷出其中一个网页。
  - 指向门户网站的链接要联网才能打开。

怎样确认没有被改动
  压缩包旁边的 clusterfund-site.zip.sha256 写着它的 SHA-256 值。
  Windows：certutil -hashfile clusterfund-site.zip SHA256
  Linux：  sha256sum -c clusterfund-site.zip.sha256
  算出的值和文件里的一样，压缩包就没有被改动。
"""


def files(site: Path) -> dict[str, bytes]:
    """Give `{path below the folder: bytes}`: the site but what only a server needs, and a letter.

    The letter is as Windows writes text: with a BOM and CR LF.
    """
    found = {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and path.suffix != MAPS
    }
    kept = {path: data for path, data in found.items() if path not in LEFT_OUT}
    return kept | {FIRST: WORDS.replace("\n", "\r\n").encode("utf-8-sig")}
