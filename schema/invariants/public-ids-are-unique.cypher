// No two people answer to one id of an audience. Indexes: person_secretariat, person_programme.
MATCH (p:Person)
WHERE p.id_secretariat IS NOT NULL OR p.id_programme IS NOT NULL
WITH p
WHERE EXISTS { MATCH (q:Person {id_secretariat: p.id_secretariat}) WHERE q <> p } OR EXISTS { MATCH (q:Person {id_programme: p.id_programme}) WHERE q <> p }
RETURN p.id AS broken, p.id_secretariat AS secretariat, p.id_programme AS programme
