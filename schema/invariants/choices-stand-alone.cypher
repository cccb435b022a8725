// A choice says what was chosen, by whom and when; of a slot one is in force at most; it sleeps while a record that it is about is out of force. Index: choice_slot.
MATCH (c:Choice)
WHERE c.slot IS NULL OR c.`group` IS NULL OR c.kind IS NULL OR c.says IS NULL OR c.by IS NULL OR c.at IS NULL OR c.hash IS NULL OR c.commandId IS NULL
  OR c.origin IS NULL OR c.statedSeq IS NULL OR c.seqFrom IS NULL OR c.seqTo < c.seqFrom OR (c.endedAt IS NULL) <> (c.seqTo IS NULL)
  OR (c.seqTo IS NULL AND EXISTS { MATCH (e:Choice {slot: c.slot}) WHERE e <> c AND e.seqTo IS NULL })
  OR (c.seqTo IS NULL AND c.suspended IS NULL AND c.erased IS NULL AND EXISTS { MATCH (c)-[:CHOSEN_FOR]->(r:Record) WHERE NOT coalesce(r.active, false) })
RETURN coalesce(c.id, elementId(c)) AS broken, c.slot AS slot, c.kind AS kind, c.seqFrom AS seqFrom, c.seqTo AS seqTo
