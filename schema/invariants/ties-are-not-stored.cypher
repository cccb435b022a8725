// Ties between people are derived from events, clubs, works and projects, never stored: a work of 40 authors would add 780 edges.
MATCH (p:Person)-[r]->(q:Person)
RETURN p.id AS broken, type(r) AS relationship, q.id AS to
