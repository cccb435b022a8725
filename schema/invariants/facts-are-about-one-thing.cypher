// A fact is about exactly one record or thing.
MATCH (f:Fact)
WHERE COUNT { (f)-[:ABOUT]->() } <> 1
RETURN coalesce(f.id, elementId(f)) AS broken, f.kind AS kind, COUNT { (f)-[:ABOUT]->() } AS subjects
