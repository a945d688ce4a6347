"""`clusterfund offline`: the built site for a USB stick, as a folder and as one zip."""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from clusterfund import manifest
from clusterfund.cli.chinese import ChineseCommand
from clusterfund.files import write_all
from clusterfund.publish.audit import packed
from clusterfund.site import offline as folder

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command(cls=ChineseCommand)
@click.option(
    "--site", default="site", metavar="文件夹", type=FOLDER, help="已经生成的网站，默认 site。"
)
@click.option("--out", required=True, metavar="文件夹", type=FOLDER, help="写到哪个文件夹。")
def offline(site: Path, out: Path) -> int:
    """把生成的网站做成离线版：一个文件夹和一个压缩包。

    放进优盘，双击 index.html 就能看，不需要联网。同样的网站打出的压缩包每个字节都相同，
    旁边的 .sha256 文件写着它的校验值。
    """
    if not (site / "index.html").is_file():
        click.echo(f"{site} 里没有生成好的网站。请先运行 make site。", err=True)
        return 2
    if (out / folder.NAME).exists():
        click.echo(f"{out / folder.NAME} 已经有了。请先删除它，或换一个文件夹。", err=True)
        return 2
    found = folder.files(site)
    name = f"{folder.NAME}.zip"
    data = packed({f"{folder.NAME}/{path}": text for path, text in found.items()})
    digest = manifest.text({name: hashlib.sha256(data).hexdigest()})
    contents = {out / folder.NAME / path: text for path, text in found.items()}
    write_all(contents | {out / name: data, out / f"{name}.sha256": digest.encode()})
    click.echo(f"离线版已写到 {out}：共 {len(found)} 个文件，压缩包是 {name}。")
    return 0
