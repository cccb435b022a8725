// What is staged belongs to an import that is not over yet. Index: import_id.
MATCH (n:Staged)
WHERE NOT EXISTS { MATCH (i:Import {id: n.staged}) WHERE NOT toLower(i.state) IN ['done', 'undone', 'cancelled'] }
RETURN coalesce(n.key, n.id, elementId(n)) AS broken, labels(n) AS labels, n.staged AS import
