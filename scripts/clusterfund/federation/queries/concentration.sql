-- how much of the money the largest few have, among cities, industries, lead units, enterprises
WITH won AS (
  SELECT
    clusters.round,
    clusters.city,
    clusters.cluster,
    clusters.industry,
    clusters.lead,
    clusters.amount
  FROM clusters
  WHERE clusters.awarded AND clusters.amount > 0
),
money AS (
  SELECT 'city' AS kind, city AS member, amount AS paid FROM won
  UNION ALL
  SELECT 'industry' AS kind, industry AS member, amount AS paid FROM won
  UNION ALL
  SELECT 'lead' AS kind, lead AS member, amount AS paid FROM won
  UNION ALL
  SELECT 'enterprise' AS kind, enterprises.uscc AS member, enterprises.amount AS paid
  FROM enterprises
  JOIN won
    ON won.round = enterprises.round
    AND won.city = enterprises.city
    AND won.cluster = enterprises.cluster
  WHERE enterprises.amount > 0
),
members AS (
  SELECT kind, member, SUM(paid) AS paid FROM money GROUP BY kind, member
),
places AS (
  SELECT kind, paid, ROW_NUMBER() OVER (PARTITION BY kind ORDER BY paid DESC, member) AS place
  FROM members
)
SELECT
  kind,
  COUNT(*) AS members,
  SUM(paid) AS total,
  SUM(CASE WHEN place <= 1 THEN paid END) AS top_1,
  SUM(CASE WHEN place <= 5 THEN paid END) AS top_5,
  SUM(CASE WHEN place <= 10 THEN paid END) AS top_10
FROM places
GROUP BY kind
ORDER BY kind
