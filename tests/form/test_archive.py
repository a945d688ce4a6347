"""A zip of an application goes out with the same bytes every time, and comes in without tricks."""

from __future__ import annotations

import base64
import io
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from form.core import ROOT

if TYPE_CHECKING:
    from form.core import Core

SAMPLES = ROOT / "submissions" / "2021" / "applications"
SLUGS = sorted(path.name for path in SAMPLES.iterdir())
MINIMUM = {"application.yaml": b"a: 1\n"}
SEALED = b"age-encryption.org/v1\n\x00\xff"


def coded(files: dict[str, bytes]) -> dict[str, str]:
    """Write files so that JSON can carry them."""
    return {path: base64.b64encode(data).decode() for path, data in files.items()}


def raw(files: dict[str, str]) -> dict[str, bytes]:
    """Read files that JSON carried."""
    return {path: base64.b64decode(data) for path, data in files.items()}


def zipped(files: list[tuple[str, bytes]], way: int = zipfile.ZIP_DEFLATED) -> str:
    """Zip files as any other program does."""
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", way) as archive:
        for name, data in files:
            archive.writestr(zipfile.ZipInfo(name), data, way)
    return base64.b64encode(box.getvalue()).decode()


def sample(slug: str) -> dict[str, bytes]:
    """Read a sample application."""
    folder = SAMPLES / slug
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.parametrize("slug", SLUGS)
def test_there_and_back(core: Core, slug: str) -> None:
    """What is opened from a sample's zip and exported again is the sample, byte for byte."""
    files = sample(slug) | {"sealed/contact.age": SEALED}
    opened = core.one("unpack", core.one("pack", coded(files), slug))
    assert opened["faults"] == []
    assert opened["folder"] == slug
    assert raw(opened["files"]) == files
    read = core.one("opened", opened["files"])
    assert (read["faults"], read["lost"]) == ([], {})
    assert raw(core.one("exported", read["documents"])) == files


def test_the_same_bytes_every_time(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of files, the clock and the time zone do not change the zip; Python reads it."""
    files = sample(SLUGS[0])
    packed = core.one("pack", coded(files), "a")
    shuffled = dict(sorted(files.items(), reverse=True))
    for zone in ("UTC", "Asia/Shanghai", "America/Los_Angeles"):
        monkeypatch.setenv("TZ", zone)
        assert core.ask("pack", [(coded(shuffled), "a")]) == [packed]
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(packed))) as archive:
        assert archive.testzip() is None
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {name: archive.read(name) for name in archive.namelist()} == {
            f"a/{path}": data for path, data in files.items()
        }


@pytest.mark.parametrize("way", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
@pytest.mark.parametrize("around", ["", "water-heating/", "submissions/2021/applications/甲 乙/"])
def test_folders_around(core: Core, around: str, way: int) -> None:
    """A zip of the folder itself, or of folders around it, is the same application."""
    files = {
        **MINIMUM,
        "enterprises/9144078300000903X8.yaml": b"b: 1\n",
        "plan.md": b"# x\n",
        "plan.yaml": b"c: 1\n",
        "commitment.yaml": b"d: 1\n",
        "sealed/contact.age": SEALED,
    }
    litter = ["__MACOSX/x", ".DS_Store", "enterprises/.DS_Store", "Thumbs.db"]
    names = [*((around + name, data) for name, data in files.items()), *((n, b"") for n in litter)]
    opened = core.one("unpack", zipped([(f"{around}enterprises/", b""), *names], way))
    assert opened["faults"] == []
    assert raw(opened["files"]) == files
    assert opened["folder"] == around.rstrip("/")


TRICKS = {
    "../application.yaml": "文件名里有不允许的路径",
    "a/../../plan.yaml": "文件名里有不允许的路径",
    "/etc/passwd": "文件名里有不允许的路径",
    "C:/plan.yaml": "文件名里有不允许的路径",
    "enterprises\\9144078300000903X8.yaml": "文件名里有不允许的路径",
    "./plan.yaml": "文件名里有不允许的路径",
    "enterprises//9144078300000903X8.yaml": "文件名里有不允许的路径",
    "plan.yaml\n": "文件名里有不允许的路径",
    "__proto__": "文件名里有不允许的路径",
    "a.exe": "这个文件不属于申报材料",
    "enterprises/a.yaml": "这个文件不属于申报材料",
    "enterprises/9144078300000903x8.yaml": "这个文件不属于申报材料",
    "sealed/scan.pdf": "这个文件不属于申报材料",
    "sealed/a/b.age": "这个文件不属于申报材料",
    "other/application.yaml": "这个文件不属于申报材料",
    "reviews/a/expert-01.yaml": "这个文件不属于申报材料",
}


@pytest.mark.parametrize("name", TRICKS)
def test_foreign_files(core: Core, name: str) -> None:
    """One file that does not belong there refuses the whole zip, with its name and a remedy."""
    opened = core.one("unpack", zipped([*MINIMUM.items(), (name, b"x")]))
    assert opened["files"] == {}
    [fault] = opened["faults"]
    assert (fault["path"], fault["message"]) == (name, TRICKS[name])
    assert fault["fix"]


def test_twins(core: Core) -> None:
    """A zip that holds a file twice is refused: which one would it be?"""
    with pytest.warns(UserWarning, match="Duplicate name"):
        twice = zipped([*MINIMUM.items(), *MINIMUM.items()])
    [fault] = core.one("unpack", twice)["faults"]
    assert fault["message"] == "同一个文件有两份"


def test_sizes(core: Core) -> None:
    """A document of 64 KiB comes in; one byte more, or a sealed file over 4 MiB, is refused."""
    for size, limit in ((65_536, "plan.yaml"), (4 * 1024 * 1024, "sealed/a.age")):
        for more in (0, 1):
            opened = core.one("unpack", zipped([*MINIMUM.items(), (limit, b"x" * (size + more))]))
            assert [each["path"] for each in opened["faults"]] == [limit] * more


def test_too_many_files(core: Core) -> None:
    """Too many files, or too much in all, are told before anything is unpacked."""
    many = [(f"sealed/a{number}.age", b"") for number in range(500)]
    large = [(f"sealed/a{number}.age", bytes(4 * 1024 * 1024)) for number in range(9)]
    for files in (many, large):
        [fault] = core.one("unpack", zipped([*MINIMUM.items(), *files]))["faults"]
        assert fault["message"] == "文件太多或太大"


def test_a_size_that_lies(core: Core) -> None:
    """A zip whose directory says less than there is inside gives nothing beyond what it says."""
    data = bytearray(base64.b64decode(zipped([("application.yaml", b"x" * 60_000)])))
    for start in (data.index(b"PK\x03\x04") + 22, data.index(b"PK\x01\x02") + 24):
        data[start : start + 4] = (10).to_bytes(4, "little")
    opened = core.one("unpack", base64.b64encode(bytes(data)).decode())
    assert opened["faults"] or len(raw(opened["files"])["application.yaml"]) <= 10


@pytest.mark.parametrize("data", [b"", b"PK", b"Rar!\x1a\x07\x00", b"\x00" * 5000])
def test_no_zip(core: Core, data: bytes) -> None:
    """What is no zip is told so, without a word of the library."""
    [fault] = core.one("unpack", base64.b64encode(data).decode())["faults"]
    assert fault["message"] == "这不是一个完好的 zip 文件"


def test_cut_zips(core: Core) -> None:
    """A zip that ends too early anywhere is told so, or is whole."""
    data = base64.b64decode(zipped([*MINIMUM.items(), ("plan.yaml", b"b: 2\n" * 50)]))
    for length in range(0, len(data), 7):
        opened = core.one("unpack", base64.b64encode(data[:length]).decode())
        assert [each["message"] for each in opened["faults"]] == ["这不是一个完好的 zip 文件"]


def test_empty_zip(core: Core) -> None:
    """A zip without files of an application is told so."""
    [fault] = core.one("unpack", zipped([(".DS_Store", b"")]))["faults"]
    assert fault["message"] == "里面没有申报材料"


def test_documents_that_cannot_be_kept(core: Core) -> None:
    """What the form cannot read or has no field for is told by file; comments are counted."""
    files: dict[str, Any] = {
        "application.yaml": b"# x\ncluster: {name: a}\n",
        "plan.yaml": b"a: &x 1\n",
        "commitment.yaml": b"- 1\n",
        "plan.md": b"\xff",
        "enterprises/9144078300000903X8.yaml": b"name: a\nphone: 1\n",
    }
    read = core.one("opened", coded(files))
    assert [(each["path"], each["code"]) for each in read["faults"]] == [
        ("commitment.yaml", "S003"),
        ("enterprises/9144078300000903X8.yaml", "S002"),
        ("plan.md", "Y001"),
        ("plan.yaml", "Y006"),
    ]
    assert read["lost"] == {"application.yaml": 1}
    assert read["documents"]["application"] == {"cluster": {"name": "a"}}
    assert read["documents"]["plan"] is None
    assert read["documents"]["commitment"] is None
    assert [each["name"] for each in read["documents"]["enterprises"]] == ["a"]
