"""Many made-up cities' published tables, with answers that are known beforehand.

    PYTHONPATH=tests python -m support.cities FOLDER [--cities 300] [--rounds 3] [--clusters 97]

writes `FOLDER/<city>/data/<round>/` with three Parquet files and a `datapackage.json`. The same
numbers give the same rows. In every city the last cluster of a round has no award; then there are

- stayers: the first enterprise of the first `STAYERS` clusters is the same one in all rounds;
- movers: one enterprise of every second city is one of the city before it, in the same round;
- decoys: an enterprise that comes back without money, and one in a cluster without an award.

Every enterprise plans to buy for exactly 10,000 yuan from one national provider.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from duckdb import DuckDBPyConnection

STAYERS = 3
MEMBERS = 15
FIRST_YEAR = 2021
NATIONAL = "示例全国云服务有限公司（示例）"
NATIONAL_YUAN = 10_000
TABLES = ("clusters", "enterprises", "purchases")

# scrambled by arithmetic, since an engine's own hash may change with its version
MACROS = """
CREATE MACRO scrambled(n, salt) AS (n * 2654435761 + salt * 40503) % 4294967291;
CREATE MACRO yuan(fen) AS CAST(CAST(fen AS DECIMAL(15, 0)) * 0.01 AS DECIMAL(18, 2));
CREATE MACRO skewed(n) AS n * n // 1000;
CREATE MACRO city_code(i) AS printf('%02d%02d', 11 + i // 20, 1 + i % 20);
CREATE MACRO letters() AS '0123456789ABCDEFGHJKLMNPQRTUWXY';
CREATE MACRO weighed(code, weights) AS list_sum(list_transform(
  list_zip(weights, string_split(code, '')),
  lambda each: each[1] * (strpos(letters(), each[2]) - 1)));
CREATE MACRO eleven(body) AS (11 - weighed(body, [3, 7, 9, 10, 5, 8, 4, 2]) % 11) % 11;
CREATE MACRO organisation(body) AS
  body || CASE WHEN eleven(body) = 10 THEN 'X' ELSE CAST(eleven(body) AS VARCHAR) END;
CREATE MACRO checked(code) AS code || letters()[1 + CAST(
  (31 - weighed(code, [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]) % 31) % 31
  AS INTEGER)];
CREATE MACRO uscc(n, city) AS checked('91' || city || '01' || organisation(printf('%08d', n)));
CREATE MACRO trade(n) AS list_extract(['五金', '水暖', '电子', '纺织', '食品', '机械', '塑料',
  '家具', '造纸', '灯饰', '汽配'], CAST(1 + n % 11 AS INTEGER));
"""
ENTERPRISES = """
CREATE OR REPLACE TABLE enterprises AS
WITH places AS (
  SELECT n // $members AS c, n % $members AS e FROM range($clusters * $members) AS made(n)
),
origins AS (
  SELECT c, e,
    CASE WHEN e = 1 AND c = 0 AND $city % 2 = 1 THEN $city - 1 ELSE $city END AS home,
    CASE WHEN (e = 0 AND c < $stayers) OR (e = 2 AND c = 0) OR (e = 3 AND c = $clusters - 1)
      THEN 0 ELSE $place END AS since,
    e = 2 AND c = 0 AND $place > 0 AS without
  FROM places
),
numbered AS (
  SELECT *, ((home * $rounds + since) * $clusters + c) * $members + e AS n,
    (($city * $rounds + $place) * $clusters + c) * $members + e AS own
  FROM origins
)
SELECT
  $round AS round,
  city_code($city) AS city,
  printf('cluster-%03d', c) AS cluster,
  uscc(n, city_code(home)) AS uscc,
  printf('示例%s%07d制造有限公司（示例）', trade(n), n) AS name,
  printf('%s%02d', city_code($city), 1 + own % 7) AS division,
  yuan(200000000 + scrambled(own, 1) % 900000000) AS total_investment,
  yuan(60000000 + scrambled(own, 2) % 40000000) AS payable,
  yuan(50000000) AS requested,
  yuan(50000000) AS "limit",
  'enterprise_cap' AS binding,
  yuan(CASE WHEN without THEN 0 ELSE 1000000 + scrambled(own, 3) % 49000001 END) AS amount
FROM numbered
ORDER BY cluster, uscc
"""
CLUSTERS = """
CREATE OR REPLACE TABLE clusters AS
WITH places AS (
  SELECT c, printf('cluster-%03d', c) AS cluster, $city * $clusters + c AS n
  FROM range($clusters) AS made(c)
),
sums AS (
  SELECT cluster, SUM(requested) AS requested, SUM(amount) AS amount
  FROM enterprises GROUP BY cluster
)
SELECT
  $round AS round,
  city_code($city) AS city,
  cluster,
  printf('示例%s集群%03d', trade(n), c) AS name,
  trade(n) AS industry,
  printf('示例%03d号牵头有限公司（示例）', scrambled(n, 4) % 200) AS lead,
  uscc(90000000 + scrambled(n, 4) % 200, '4403') AS lead_uscc,
  CASE WHEN c < $clusters - 1 THEN 'approved' ELSE 'reserve' END AS state,
  CAST(sums.requested AS DECIMAL(18, 2)) AS requested,
  c < $clusters - 1 AS awarded,
  CAST(sums.amount AS DECIMAL(18, 2)) AS amount
FROM places JOIN sums USING (cluster)
ORDER BY cluster
"""
PURCHASES = """
CREATE OR REPLACE TABLE purchases AS
WITH numbered AS (
  SELECT *, (($city * $rounds + $place) * $clusters * $members)
    + ROW_NUMBER() OVER (ORDER BY cluster, uscc) AS n
  FROM enterprises
)
SELECT round, city, cluster, uscc, 'erp-cloud' AS product, $national AS vendor,
  'business_sales' AS category, CAST($national_yuan AS DECIMAL(18, 2)) AS amount
FROM numbered
UNION ALL
SELECT round, city, cluster, uscc, printf('product-%d', extra) AS product,
  printf('示例%02d号软件有限公司（示例）', skewed(scrambled(n, 5 + extra) % 200)) AS vendor,
  'rd_design' AS category, yuan(2000000 + scrambled(n, 7 + extra) % 8000000) AS amount
FROM numbered CROSS JOIN range(2) AS more(extra)
ORDER BY cluster, uscc, product
"""


@dataclass(frozen=True, slots=True)
class Size:
    """How much to make, and what is then known of the answers."""

    cities: int = 300
    rounds: int = 3
    clusters: int = 97
    """In every city and round; more than `STAYERS`."""

    @property
    def rows(self) -> int:
        """Rows of enterprises in all."""
        return self.cities * self.rounds * self.clusters * MEMBERS

    @property
    def granted(self) -> int:
        """Rows of enterprises with money: without the last clusters, and without decoys."""
        places = self.cities * self.rounds
        return places * (self.clusters - 1) * MEMBERS - (places - self.cities)

    @property
    def repeated(self) -> int:
        """Enterprises with money in more than one city or round."""
        stayers = self.cities * STAYERS if self.rounds > 1 else 0
        return stayers + self.cities // 2 * self.rounds

    @property
    def repetitions(self) -> int:
        """Rows of these enterprises."""
        stayers = self.cities * STAYERS * self.rounds if self.rounds > 1 else 0
        return stayers + self.cities // 2 * self.rounds * 2

    @property
    def national(self) -> int:
        """Yuan that enterprises with money plan to spend with the national provider."""
        return self.granted * NATIONAL_YUAN


def build(folder: Path, size: Size) -> list[Path]:
    """Write all cities below a folder; give the paths of their descriptors."""
    with duckdb.connect(":memory:", config={"threads": 1}) as connection:
        connection.execute(MACROS)
        return [
            _round(connection, folder, size, city, place)
            for city in range(size.cities)
            for place in range(size.rounds)
        ]


def _round(connection: DuckDBPyConnection, folder: Path, size: Size, city: int, place: int) -> Path:
    numbers = {
        "city": city,
        "place": place,
        "rounds": size.rounds,
        "round": str(FIRST_YEAR + place),
        "clusters": size.clusters,
        "members": MEMBERS,
        "stayers": STAYERS,
        "national": NATIONAL,
        "national_yuan": NATIONAL_YUAN,
    }
    for text in (ENTERPRISES, CLUSTERS, PURCHASES):
        connection.execute(text, {name: numbers[name] for name in re.findall(r"\$(\w+)", text)})
    target = folder / f"city-{city:03d}" / "data" / str(FIRST_YEAR + place)
    target.mkdir(parents=True)
    for name in TABLES:
        connection.table(name).write_parquet(str(target / f"{name}.parquet"), compression="zstd")
    return describe(target)


def describe(folder: Path) -> Path:
    """Write the descriptor of the tables in a folder."""
    path = folder / "datapackage.json"
    shape = {"name": "cities", "resources": list(_resources(folder))}
    path.write_text(json.dumps(shape, indent=2) + "\n", "utf-8")
    return path


def _resources(folder: Path) -> Iterator[dict[str, str | int]]:
    for path in sorted(folder.glob("*.parquet")):
        data = path.read_bytes()
        yield {
            "name": path.stem,
            "path": path.name,
            "format": "parquet",
            "bytes": len(data),
            "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        }


def main() -> None:
    """Write cities as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    for name in ("cities", "rounds", "clusters"):
        parser.add_argument(f"--{name}", type=int, default=getattr(Size(), name))
    given = parser.parse_args()
    build(given.folder, Size(given.cities, given.rounds, given.clusters))


if __name__ == "__main__":
    main()
