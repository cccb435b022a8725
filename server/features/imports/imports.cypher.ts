const FIELDS = `i {.id, .source, .sender, .scope, .mode, .state, .fileName, .fileDigest, .counts, .actor, .startedAt, .finishedAt, .problems, .missing, .endOn, .uploadId, .mapping, .jobId} AS import,
  c.seq AS seq, u.seq AS undoneBy`;
const WITH_COMMANDS = `
OPTIONAL MATCH (c:Command {id: i.commandId})
OPTIONAL MATCH (u:Command {id: i.undoneBy})`;

/** An import by id. Uses the uniqueness constraint on Import.id. */
export const IMPORT_BY_ID = `
MATCH (i:Import {id: $id}) WHERE i.source IS NOT NULL
${WITH_COMMANDS}
RETURN ${FIELDS}`;

/** A page of imports, latest first; the cursor is (startedAt, id). */
export const IMPORTS = `
MATCH (i:Import) WHERE i.source IS NOT NULL AND ($startedAt IS NULL OR i.startedAt < $startedAt OR (i.startedAt = $startedAt AND i.id < $id))
WITH i ORDER BY i.startedAt DESC, i.id DESC LIMIT $limit
${WITH_COMMANDS}
RETURN ${FIELDS}
ORDER BY i.startedAt DESC, i.id DESC`;

/** How many imports there are. */
export const COUNT_IMPORTS = `
MATCH (i:Import) WHERE i.source IS NOT NULL
RETURN count(i) AS total`;

/** Who sent files of a source of which something was applied and stays so. Goes through the imports, of which there are few. */
export const SENDERS_OF_SOURCE = `
MATCH (i:Import {source: $source, state: 'done'})
RETURN DISTINCT i.sender AS sender`;

/** Keeps how an import was asked for beside it. */
export const DESCRIBE_IMPORT = `
MATCH (i:Import {id: $id})
SET i += $description`;

/** Records for the preview. Uses the uniqueness constraint on Record.key. */
export const RECORDS_FOR_PREVIEW = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
OPTIONAL MATCH (r)-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL
RETURN r.key AS key, r.digest AS digest, coalesce(r.active, false) AND r.lost IS NULL AS active, r.raw AS raw, r.scope = $scope AS inScope,
  p.id AS personId, p.name_secretariat AS person`;

/** How many records a snapshot's scope has now. Uses the index on Record.scope. */
export const RECORDS_IN_SCOPE = `
MATCH (r:Record {scope: $scope})
WHERE r.source = $source AND r.sender = $sender AND r.active
RETURN count(r) AS records`;

/** Facts by hand that an import leaves alone. Uses the index on Record(source, sender). */
export const HAND_FACTS_IN_SCOPE = `
MATCH (r:Record {source: $source, sender: $sender}) WHERE r.scope = $scope AND r.active
MATCH (f:Fact {recordKey: r.key}) WHERE (f.byHand OR f.retractedByHand) AND f.suspended IS NULL AND (f.seqTo IS NULL OR f.retractedByHand)
RETURN count(f) AS facts`;

/** Known people of one sender who look like new rows, by the full-text index of the secretariat. */
export const NEAR_MATCHES = `
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('search_secretariat', row.query, {limit: 5}) YIELD node, score
  MATCH (node)<-[d:DESCRIBES]-(r:Record {source: $source, sender: $sender}) WHERE d.seqTo IS NULL
  RETURN node.name_secretariat AS otherName, node.id AS otherPersonId, r.key AS otherKey, score
  ORDER BY score DESC LIMIT 2
}
RETURN row.key AS recordKey, row.row AS row, row.name AS name, otherKey, otherName, otherPersonId, score`;

/** Saved mappings. */
export const MAPPINGS = `
MATCH (m:Mapping)
WHERE ($source IS NULL OR m.source = $source) AND ($sender IS NULL OR m.sender = $sender)
RETURN m {.id, .source, .sender, .name, .columns, .savedAt} AS mapping
ORDER BY m.savedAt DESC`;

/** Saves a mapping under its sender and name. */
export const SAVE_MAPPING = `
MERGE (m:Mapping {id: $mapping.id})
SET m += $mapping
RETURN m {.id, .source, .sender, .name, .columns, .savedAt} AS mapping`;

/** Deletes a mapping. */
export const DELETE_MAPPING = `
MATCH (m:Mapping {id: $id})
WITH m, m.id AS id
DELETE m
RETURN id`;
