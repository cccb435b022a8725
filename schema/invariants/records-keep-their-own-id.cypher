// A record about a person keeps the id that it minted, and no other record has it (contract 3). Index: record_person.
MATCH (r:Record)
WHERE r.describes = 'person' AND r.staged IS NULL
  AND (r.personId IS NULL OR EXISTS { MATCH (other:Record {personId: r.personId}) WHERE other.key <> r.key })
RETURN r.key AS broken, r.personId AS person
