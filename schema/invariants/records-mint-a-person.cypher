// The person whom a record minted exists for ever, whether or not the record describes them now (contract 3). Index: person_id.
MATCH (r:Record)
WHERE r.describes = 'person' AND r.staged IS NULL AND (r.personId IS NULL OR NOT EXISTS { MATCH (:Person {id: r.personId}) })
RETURN r.key AS broken, r.personId AS person
