// A relationship of an audience joins a person and a thing that this audience sees, or one of which nobody has said anything yet.
MATCH (p:Person)-[r]->(x)
WHERE (type(r) ENDS WITH '_programme' AND NOT (p:SeenByProgramme AND (x:SeenByProgramme OR x.line IS NULL)))
  OR (type(r) ENDS WITH '_secretariat' AND NOT (p:SeenBySecretariat AND (x:SeenBySecretariat OR x.line IS NULL)))
RETURN p.id AS broken, type(r) AS relationship, labels(x) AS to, x.key AS key
