// At any seq a record describes at most one person, and a description does not end before it began.
MATCH (r:Record)-[d:DESCRIBES]->(p:Person)
WHERE d.seqFrom IS NULL OR d.seqTo < d.seqFrom
  OR EXISTS {
    MATCH (r)-[e:DESCRIBES]->(q:Person)
    WHERE elementId(e) > elementId(d) AND e.seqFrom < coalesce(d.seqTo, 9007199254740991) AND d.seqFrom < coalesce(e.seqTo, 9007199254740991)
  }
RETURN r.key AS broken, p.id AS person, d.seqFrom AS seqFrom, d.seqTo AS seqTo
