// What is staged or marked belongs to an import that is not over yet. Index: import_id.
MATCH (n:Staged|Touched|Retiring|Leaving|Pending|Seen)
WHERE NOT EXISTS { MATCH (i:Import) WHERE i.state IN ['staging', 'publishing'] AND i.id = coalesce(n.staged, i.id) }
RETURN coalesce(n.key, n.id, elementId(n)) AS broken, labels(n) AS labels, n.staged AS import
