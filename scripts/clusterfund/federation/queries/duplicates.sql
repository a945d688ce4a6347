-- enterprises that were granted money in more than one city or in more than one round
WITH granted AS (
  SELECT
    enterprises.uscc,
    enterprises.name,
    enterprises.round,
    enterprises.city,
    enterprises.cluster,
    enterprises.amount
  FROM enterprises
  JOIN clusters
    ON clusters.round = enterprises.round
    AND clusters.city = enterprises.city
    AND clusters.cluster = enterprises.cluster
  WHERE clusters.awarded AND enterprises.amount > 0
),
repeated AS (
  SELECT
    uscc,
    COUNT(DISTINCT city) AS cities,
    COUNT(DISTINCT round) AS rounds,
    SUM(amount) AS total
  FROM granted
  GROUP BY uscc
  HAVING COUNT(DISTINCT city) > 1 OR COUNT(DISTINCT round) > 1
)
SELECT
  granted.uscc AS uscc,
  granted.name AS name,
  repeated.cities AS cities,
  repeated.rounds AS rounds,
  repeated.total AS total,
  granted.round AS round,
  granted.city AS city,
  granted.cluster AS cluster,
  granted.amount AS amount
FROM granted
JOIN repeated ON repeated.uscc = granted.uscc
ORDER BY total DESC, uscc, round, city, cluster
