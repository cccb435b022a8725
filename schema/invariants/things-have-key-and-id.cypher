// Every thing has the key of its source and an opaque id.
MATCH (t:Institution|Association|Branch|Country|Technology|Area|Edition|Event|Club|Project|Work|Outcome)
WHERE t.key IS NULL OR t.id IS NULL
RETURN coalesce(t.key, t.id, elementId(t)) AS broken, labels(t) AS labels
