// The record that states a fact exists. Index: record_key.
MATCH (f:Fact)
WHERE f.recordKey IS NOT NULL AND NOT EXISTS { MATCH (:Record {key: f.recordKey}) }
RETURN coalesce(f.id, elementId(f)) AS broken, f.kind AS kind, f.recordKey AS record
