// The store has exactly one node of its own, which says which world it is and how far it has come.
OPTIONAL MATCH (m:Meta {id: 'store'})
WITH count(m) AS metas, head(collect(m)) AS m
WHERE metas <> 1 OR NOT m.world IN ['demo', 'real'] OR m.seq IS NULL OR m.salt IS NULL
RETURN 'store' AS broken, metas AS nodes, m.world AS world, m.seq AS seq
