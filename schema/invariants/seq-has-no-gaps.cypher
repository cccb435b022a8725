// Every published command has its own seq, from 1 to the store's, without a gap (contract 7).
MATCH (m:Meta {id: 'store'})
OPTIONAL MATCH (c:Command) WHERE c.seq IS NOT NULL
WITH m, count(c) AS commands, coalesce(max(c.seq), 0) AS last, coalesce(min(c.seq), 1) AS first
WHERE commands <> m.seq OR last <> m.seq OR first <> 1
RETURN 'store' AS broken, m.seq AS seq, commands, first, last
