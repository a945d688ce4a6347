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
  -- the least and the greatest cost little; distinct values are counted for the few below
  SELECT uscc
  FROM granted
  GROUP BY uscc
  HAVING MIN(city) < MAX(city) OR MIN(round) < MAX(round)
),
listed AS (
  SELECT
    granted.uscc,
    granted.name,
    granted.round,
    granted.city,
    granted.cluster,
    granted.amount
  FROM granted
  JOIN repeated ON repeated.uscc = granted.uscc
),
totals AS (
  SELECT
    uscc,
    COUNT(DISTINCT city) AS cities,
    COUNT(DISTINCT round) AS rounds,
    SUM(amount) AS total
  FROM listed
  GROUP BY uscc
)
SELECT
  listed.uscc AS uscc,
  listed.name AS name,
  totals.cities AS cities,
  totals.rounds AS rounds,
  totals.total AS total,
  listed.round AS round,
  listed.city AS city,
  listed.cluster AS cluster,
  listed.amount AS amount
FROM listed
JOIN totals ON totals.uscc = listed.uscc
ORDER BY total DESC, uscc, round, city, cluster
