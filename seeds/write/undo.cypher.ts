/** The command with this seq. */
export const COMMAND_BY_SEQ = `
MATCH (c:Command {seq: $seq})
RETURN c.id AS id, c.kind AS kind, c.undoneBy AS undoneBy, c.importId AS importId`;

/**
 * Facts that a command stated, and those it took back. What a release brought again stays when the correction that it ended has been undone
 * itself. Uses the indexes on Fact.seqFrom and Fact.seqTo.
 */
export const FACTS_OF_COMMAND = `
MATCH (f:Fact {seqFrom: $seq})
WHERE NOT EXISTS { MATCH (was:Fact {id: f.restates}) MATCH (c:Command {id: was.retractedBy}) WHERE c.undoneBy IS NOT NULL }
RETURN f.id AS id, true AS stated
UNION ALL
MATCH (f:Fact {seqTo: $seq}) WHERE f.retractedBy = $commandId
RETURN f.id AS id, false AS stated`;

/** Facts taken back by hand may come again once the command is undone. */
export const FORGET_HAND = `
UNWIND $ids AS id
MATCH (f:Fact {id: id})
REMOVE f.retractedByHand`;

/**
 * Facts taken back by hand that a release had brought again: once the release is undone, imports may not bring them. Uses the uniqueness
 * index on Fact.id.
 */
export const REMEMBER_HAND = `
UNWIND $ids AS id
MATCH (f:Fact {id: id}) WHERE f.byHand IS NULL AND f.restates IS NOT NULL
MATCH (was:Fact {id: f.restates}) WHERE was.erased IS NULL
SET was.retractedByHand = true`;

/** Ties a command to the one that undid it. */
export const MARK_UNDONE = `
MATCH (c:Command {id: $commandId})
SET c.undoneBy = $by`;

/** An import and its command. */
export const IMPORT_TO_UNDO = `
MATCH (i:Import {id: $importId})
OPTIONAL MATCH (c:Command {id: i.commandId})
RETURN i.state AS state, c.id AS commandId, c.seq AS seq, i.undoneBy AS undoneBy`;

/** A page of the records whose values come from an import, with the import that has confirmed them since and the version before. Uses the index on Record.importId. */
export const RECORDS_OF_IMPORT = `
MATCH (r:Record {importId: $importId})
WHERE r.active AND r.key > $after
WITH r ORDER BY r.key LIMIT $limit
CALL (r) {
  UNWIND coalesce(r.confirmedBy, []) AS id
  MATCH (i:Import {id: id, state: 'done'}) WHERE id <> $importId
  RETURN i.id AS confirmedBy ORDER BY i.startedAt LIMIT 1
  UNION
  RETURN NULL AS confirmedBy
}
WITH r, head(collect(confirmedBy)) AS confirmedBy
CALL (r) {
  MATCH (r)-[:WAS]->(v:RecordVersion) WHERE v.active AND v.importId <> $importId
  MATCH (i:Import {id: v.importId, state: 'done'})
  RETURN v ORDER BY v.version DESC LIMIT 1
  UNION
  RETURN NULL AS v
}
WITH r, confirmedBy, head(collect(v)) AS v
RETURN r.key AS key, confirmedBy, v.seqTo AS until, v.digest AS digest, v.raw AS raw, v.file AS file, v.row AS row, v.importId AS importId
ORDER BY key`;

/** Facts stated by records, now and at the end of an earlier version's life. Uses the index on Fact.recordKey. */
export const FACTS_NOW_AND_THEN = `
UNWIND $rows AS row
MATCH (f:Fact {recordKey: row.key})
WHERE f.byHand IS NULL AND f.staged IS NULL
WITH row, f, f.seqTo IS NULL AS now, f.seqFrom < row.until AND (f.seqTo IS NULL OR f.seqTo >= row.until) AS then
WHERE now OR then
RETURN row.key AS key, f.id AS id, elementId(f) AS node, f.hash AS hash, now, then, coalesce(f.retractedByHand, false) AS byHand`;

/** The import that confirmed a row becomes the one that its values come from. */
export const HAND_OVER = `
UNWIND $rows AS row
MATCH (r:Record {key: row.key})
SET r.importId = row.confirmedBy`;

/** Records that will describe nobody once the undo publishes. */
export const MARK_LEAVING = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
SET r:Leaving:Touched`;

/** What an import did to records whose values come from elsewhere: ended spells, vanished authorships. */
export const SIDE_EFFECTS = `
MATCH (f:Fact {seqFrom: $seq}) WHERE f.seqTo IS NULL AND f.byHand IS NULL
MATCH (r:Record {key: f.recordKey}) WHERE r.importId <> $importId AND NOT r:Leaving AND r.versionSeq < $seq
RETURN f.id AS id, elementId(f) AS node, true AS stated, r.key AS key
UNION ALL
MATCH (f:Fact {seqTo: $seq}) WHERE f.retractedBy = $commandId
MATCH (r:Record {key: f.recordKey}) WHERE r.importId <> $importId AND r.active AND NOT r:Leaving AND r.versionSeq < $seq
RETURN f.id AS id, elementId(f) AS node, false AS stated, r.key AS key`;

/** Facts that are stated anew by an undo are not lost any more. */
export const CLEAR_LOST = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
REMOVE r.lost`;

/** Takes a part of the leaving records out of what is believed; facts by hand about them sleep until the row comes again (contract 2). */
export const PUBLISH_LEAVING = `
MATCH (r:Leaving:Record)
WITH r LIMIT $limit
SET r.active = false
REMOVE r:Leaving
WITH r
OPTIONAL MATCH (r)<-[:ABOUT]-(f:Fact {byHand: true}) WHERE f.staged IS NULL AND f.seqTo IS NULL AND f.suspended IS NULL
SET f.suspended = true
RETURN r.key AS key, collect(f.hash) AS hashes`;

/** Closes an undone import, and lets it be seen that the store is another. */
export const CLOSE_UNDONE = `
MATCH (i:Import {id: $importId})
SET i.state = 'undone', i.undoneBy = $by, i.undoneAt = $at
WITH i
MATCH (m:Meta {id: 'store'})
SET m.locked = coalesce(m.locked, 0) + 1`;
