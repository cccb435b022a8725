// Of a pair of records one decision is in force at most, it is about two records of people, and it sleeps while one of them is out of force. Index: link_decision_pair.
MATCH (d:LinkDecision)
WHERE d.seqTo IS NULL AND d.staged IS NULL AND d.erased IS NULL
  AND (COUNT { (d)-[:DECIDES]->(:Record {describes: 'person'}) } <> 2
    OR EXISTS { MATCH (e:LinkDecision {pair: d.pair}) WHERE e <> d AND e.seqTo IS NULL AND e.staged IS NULL }
    OR (d.suspended IS NULL AND EXISTS { MATCH (d)-[:DECIDES]->(r:Record) WHERE NOT coalesce(r.active, false) }))
RETURN d.id AS broken, d.decision AS decision, d.left AS left, d.right AS right
