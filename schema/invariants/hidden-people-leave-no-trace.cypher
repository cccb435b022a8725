// A person whom an audience does not see carries no property of that audience.
MATCH (p:Person)
WITH p, [name IN keys(p) WHERE (name ENDS WITH '_programme' AND NOT p:SeenByProgramme) OR (name ENDS WITH '_secretariat' AND NOT p:SeenBySecretariat)] AS traces
WHERE size(traces) > 0
RETURN p.id AS broken, traces
