// In the demo world every identifier of the register begins with DEMO- and every address lies in example.org (contract 17).
MATCH (:Meta {world: 'demo'})
MATCH (f:Fact)
WHERE (f.kind = 'contact' AND f.scheme = 'email' AND NOT toLower(f.value) ENDS WITH 'example.org')
  OR (f.kind = 'identifier' AND f.scheme IN ['register', 'portal'] AND NOT f.value STARTS WITH 'DEMO-')
RETURN f.id AS broken, f.kind AS kind, f.scheme AS scheme
