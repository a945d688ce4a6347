-- money granted, by industry and city
WITH members AS (
  SELECT
    enterprises.round,
    enterprises.city,
    enterprises.cluster,
    COUNT(*) AS enterprises
  FROM enterprises
  WHERE enterprises.amount > 0
  GROUP BY enterprises.round, enterprises.city, enterprises.cluster
)
SELECT
  clusters.industry AS industry,
  clusters.city AS city,
  COUNT(DISTINCT clusters.round) AS rounds,
  COUNT(*) AS clusters,
  COALESCE(SUM(members.enterprises), 0) AS enterprises,
  SUM(clusters.amount) AS amount
FROM clusters
LEFT JOIN members
  ON members.round = clusters.round
  AND members.city = clusters.city
  AND members.cluster = clusters.cluster
WHERE clusters.awarded AND clusters.amount > 0
GROUP BY clusters.industry, clusters.city
ORDER BY industry, amount DESC, city
