// A decision says what was decided, by whom and when, about two records in their order, and ends no sooner than it began.
MATCH (d:LinkDecision)
WHERE d.staged IS NULL AND (d.id IS NULL OR d.origin IS NULL OR d.by IS NULL OR d.at IS NULL OR d.hash IS NULL OR d.commandId IS NULL OR d.statedSeq IS NULL
  OR NOT coalesce(d.decision, '') IN ['link', 'different', 'unsure', 'unlink'] OR NOT coalesce(d.left < d.right, false)
  OR d.seqFrom IS NULL OR d.seqTo < d.seqFrom OR (d.endedAt IS NULL) <> (d.seqTo IS NULL))
RETURN coalesce(d.id, elementId(d)) AS broken, d.decision AS decision, d.seqFrom AS seqFrom, d.seqTo AS seqTo
