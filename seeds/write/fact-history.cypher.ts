/** Every statement of the same content by the same record, for each of these facts. Uses the indexes on Fact.id and Fact.recordKey. */
export const SAME_STATEMENTS = `
UNWIND $ids AS id
MATCH (f:Fact {id: id})
MATCH (g:Fact {recordKey: f.recordKey}) WHERE g.hash = f.hash AND g.staged IS NULL
OPTIONAL MATCH (c:Command {id: g.commandId})
OPTIONAL MATCH (r:Record {key: f.recordKey})
RETURN id AS of, g.id AS id, g.restates AS restates, g.seqTo IS NULL AS believed, coalesce(g.byHand, false) AS byHand,
  c.undoneBy IS NOT NULL AS undone, coalesce(r.active, false) AS active`;
