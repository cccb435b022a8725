// How to reach someone is seen by the secretariat only (contracts 11, 13).
MATCH (f:Fact {kind: 'contact'})
WHERE f.visibility <> 'secretariat'
RETURN f.id AS broken, f.visibility AS visibility
