// A fact holds from a day that is not after its last, is taken back no sooner than it was known, and is not known from the future.
MATCH (m:Meta {id: 'store'})
MATCH (f:Fact)
WHERE f.seqFrom IS NOT NULL
  AND (f.fromDay > f.toDay OR f.seqTo < f.seqFrom OR (f.seqFrom > m.seq AND m.publishing IS NULL) OR (f.retractedAt IS NULL) <> (f.seqTo IS NULL))
RETURN coalesce(f.id, elementId(f)) AS broken, f.kind AS kind, f.fromDay AS fromDay, f.toDay AS toDay, f.seqFrom AS seqFrom, f.seqTo AS seqTo
