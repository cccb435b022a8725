// Whoever attended an event took part in it, for the same audience.
MATCH (p:Person)-[:ATTENDED_secretariat]->(e:Event)
WHERE NOT EXISTS { (p)-[:TOOK_PART_IN_secretariat]->(e) }
RETURN p.id AS broken, e.key AS event, 'secretariat' AS audience
UNION ALL
MATCH (p:Person)-[:ATTENDED_programme]->(e:Event)
WHERE NOT EXISTS { (p)-[:TOOK_PART_IN_programme]->(e) }
RETURN p.id AS broken, e.key AS event, 'programme' AS audience
