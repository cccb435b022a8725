// Two records that a person called different describe two people. Index: record_key.
MATCH (d:LinkDecision {decision: 'different'})
WHERE d.seqTo IS NULL AND d.staged IS NULL AND d.suspended IS NULL
MATCH (:Record {key: d.left})-[a:DESCRIBES]->(p:Person)<-[b:DESCRIBES]-(:Record {key: d.right})
WHERE a.seqTo IS NULL AND b.seqTo IS NULL
RETURN d.id AS broken, p.id AS person
