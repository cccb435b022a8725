// Every entry of the audit says when, who and what.
MATCH (a:AuditEntry)
WHERE a.id IS NULL OR a.at IS NULL OR a.actor IS NULL OR a.action IS NULL
RETURN coalesce(a.id, elementId(a)) AS broken, a.at AS at, a.action AS action
