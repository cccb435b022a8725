// A relationship of an audience joins a person and a thing that this audience sees.
MATCH (p:Person)-[r]->(x)
WHERE (type(r) ENDS WITH '_programme' AND NOT (p:SeenByProgramme AND x:SeenByProgramme))
  OR (type(r) ENDS WITH '_secretariat' AND NOT (p:SeenBySecretariat AND x:SeenBySecretariat))
RETURN p.id AS broken, type(r) AS relationship, labels(x) AS to, x.key AS key
