// The store keeps hashes of links, sessions and tokens, never the secrets, and each belongs to somebody.
MATCH (s:Session|ApiToken|Invitation)
WHERE s.hash IS NULL OR NOT s.hash =~ '[0-9a-f]{64}' OR s.secret IS NOT NULL OR (NOT s:Invitation AND NOT EXISTS { (s)-[:OF]->(:User) })
RETURN coalesce(s.id, elementId(s)) AS broken, labels(s) AS labels
