// A published fact says what it is, who stated it, since when it is known, on which days it holds and who may see it.
MATCH (f:Fact)
WHERE f.seqFrom IS NOT NULL
  AND (f.id IS NULL OR f.kind IS NULL OR f.hash IS NULL OR f.recordKey IS NULL OR f.recordedAt IS NULL OR f.fromDay IS NULL OR f.toDay IS NULL
    OR NOT coalesce(f.visibility, '') IN ['public', 'consent', 'secretariat'])
RETURN coalesce(f.id, elementId(f)) AS broken, f.kind AS kind, f.recordKey AS record
