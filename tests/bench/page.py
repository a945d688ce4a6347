"""Write the page 性能与规模 from what was measured: `docs/operate/scale.md` and `scale.json`.

    python tests/bench/page.py

Reads `build/*.json` of all measurements; the page is made of `scale.json` alone, so that anybody
can make it again. Exit code 2 where a measurement is missing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bounds import BUILD
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from clusterfund.register.text import MAX_ACT_BYTES, MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[1] / "docs/operate"
MEASUREMENTS = {
    "bench": "检查",
    "changes": "一份申报的拉取请求",
    "computing": "补贴、排名和复核",
    "site": "网站",
    "vouchers": "服务券",
    "federation": "各市合并",
    "clones": "仓库",
    "where": "时间花在哪里",
}
LEFT, RIGHT, TOP, FOOT = 8, 352, 22, 170
"""The inside of a curve's drawing, in units of its view box."""


class Point(NamedTuple):
    """A measured point: where it is drawn, and what it says."""

    x: int
    y: int
    size: str
    cost: str


def main() -> int:
    """Collect, draw, write."""
    missing = [name for name in MEASUREMENTS if not (BUILD / f"{name}.json").is_file()]
    if missing:
        print(f"not measured yet: {', '.join(missing)}; run `make bench`", file=sys.stderr)  # noqa: T201 -- a script
        return 2
    found = {name: json.loads((BUILD / f"{name}.json").read_text("utf-8")) for name in MEASUREMENTS}
    text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (FOLDER / "scale.json").write_text(text, "utf-8")
    (FOLDER / "scale.md").write_text(page(json.loads(text)), "utf-8")
    return 0


def page(found: Mapping[str, Any]) -> str:
    """Give the page of these measurements."""
    environment = Environment(
        loader=FileSystemLoader(HERE),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(plain=plain, thousands=thousands, counted=counted)
    versions = {
        package: version for each in found.values() for package, version in each["versions"].items()
    }
    return environment.get_template("page.md.j2").render(
        found,
        found=found,
        titles=MEASUREMENTS,
        machine=found["bench"]["machine"].replace(", ", "、").replace("cores", "核"),
        versions=sorted(versions.items()),
        drawn=drawn,
        most={"file": MAX_BYTES, "act": MAX_ACT_BYTES},
    )


def drawn(points: Sequence[tuple[int, float]]) -> dict[str, Any]:
    """Place points on a drawing whose both axes begin at nothing, and the line of equal cost.

    The line leads from nothing through the smallest point: on it, cost grows as the size does.
    """
    width, height = max(size for size, _ in points), max(cost for _, cost in points)
    first_size, first_cost = points[0]
    end = first_cost / first_size * width
    height = max(height, end)
    return {
        "points": [
            Point(*_placed(size / width, cost / height), thousands(size), plain(cost))
            for size, cost in points
        ],
        "equal": [_placed(0, 0), _placed(1, end / height)],
    }


def _placed(across: float, up: float) -> tuple[int, int]:
    return round(LEFT + (RIGHT - LEFT) * across), round(FOOT - (FOOT - TOP) * up)


def plain(number: float) -> str:
    """Write a measured number: two places below ten, one below a hundred, none above."""
    places = 2 if number < 10 else 1 if number < 100 else 0
    return f"{number:,.{places}f}"


def thousands(number: float) -> str:
    """Write a large number: 万 from ten thousand on, two digits that count."""
    if number < 10_000:
        return f"{number:,.0f}"
    return f"{float(f'{number / 10_000:.2g}'):g} 万"


def counted(number: float) -> str:
    """Write how many: 2,257 个, 1.6 万个."""
    return f"{thousands(number)} 个".replace("万 ", "万")


if __name__ == "__main__":
    sys.exit(main())
