// A record of a person that is in force describes exactly one person now; nothing else describes anybody.
MATCH (r:Record)
WHERE r.staged IS NULL
WITH r, COUNT { (r)-[d:DESCRIBES]->(:Person) WHERE d.seqTo IS NULL } AS people
WHERE (r.describes = 'person' AND coalesce(r.active, false) AND people <> 1) OR people > 1 OR (r.describes <> 'person' AND people > 0)
RETURN r.key AS broken, r.describes AS describes, people
