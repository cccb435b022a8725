// A person who answers under another id points at one who does not, is seen by nobody and takes part in nothing.
MATCH (p:Person)
WHERE p.canonicalId IS NOT NULL
  AND (p.canonicalId = p.id OR p:SeenBySecretariat OR p:SeenByProgramme
    OR NOT EXISTS { MATCH (c:Person {id: p.canonicalId}) WHERE c.canonicalId IS NULL }
    OR EXISTS { (p)<-[d:DESCRIBES]-(:Record) WHERE d.seqTo IS NULL })
RETURN p.id AS broken, p.canonicalId AS canonical, labels(p) AS labels
