-- what enterprises with a grant planned to buy, by the vendor in the catalogue of services
WITH planned AS (
  SELECT purchases.vendor, purchases.city, purchases.uscc, purchases.amount AS paid
  FROM purchases
  JOIN enterprises
    ON enterprises.round = purchases.round
    AND enterprises.city = purchases.city
    AND enterprises.cluster = purchases.cluster
    AND enterprises.uscc = purchases.uscc
  JOIN clusters
    ON clusters.round = enterprises.round
    AND clusters.city = enterprises.city
    AND clusters.cluster = enterprises.cluster
  WHERE clusters.awarded AND enterprises.amount > 0
),
everything AS (
  SELECT SUM(paid) AS total FROM planned
),
vendors AS (
  SELECT
    vendor,
    COUNT(DISTINCT city) AS cities,
    COUNT(DISTINCT uscc) AS enterprises,
    SUM(paid) AS amount
  FROM planned
  GROUP BY vendor
)
SELECT
  vendors.vendor AS vendor,
  vendors.cities AS cities,
  vendors.enterprises AS enterprises,
  vendors.amount AS amount,
  everything.total AS total
FROM vendors
CROSS JOIN everything
ORDER BY amount DESC, vendor
