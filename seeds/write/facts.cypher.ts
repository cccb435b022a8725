import { THING_KINDS, type ThingKind } from '@brainlink/schema/facts';

const ensuring = (text: (kind: ThingKind) => string): Readonly<Record<ThingKind, string>> =>
  Object.fromEntries(THING_KINDS.map((kind) => [kind, text(kind)])) as Record<ThingKind, string>;

/** Makes sure that things exist, without making them visible; one that an import staged stays from now on. Uses the uniqueness index on the kind's key. */
export const ENSURE_THINGS = ensuring(
  (kind) => `
UNWIND $rows AS row
MERGE (t:${kind} {key: row.key})
ON CREATE SET t.id = row.id
REMOVE t:Staged, t.staged
RETURN t.key AS key, elementId(t) AS node`,
);

/** The same for an import that may yet be thrown away, and with it the things that it made. Uses the uniqueness index on the kind's key. */
export const STAGE_THINGS = ensuring(
  (kind) => `
UNWIND $rows AS row
MERGE (t:${kind} {key: row.key})
ON CREATE SET t.id = row.id, t.staged = $importId, t:Staged
RETURN t.key AS key, elementId(t) AS node`,
);

/** Records as the diff needs them. Uses the uniqueness index on Record.key. */
export const EXISTING_RECORDS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
RETURN r.key AS key, elementId(r) AS node, r.digest AS digest, coalesce(r.active, false) AND r.lost IS NULL AS active, r.staged AS staged, r.importId AS importId,
  r.describes AS describes, coalesce(r.erased, false) AS erased`;

/** Facts that a record states now, or that were retracted by hand, for the diff. Uses the index on Fact.recordKey. */
export const STATED_FACTS = `
UNWIND $keys AS key
MATCH (f:Fact {recordKey: key})
WHERE f.byHand IS NULL AND f.staged IS NULL AND (f.seqTo IS NULL OR f.retractedByHand)
RETURN key, f.id AS id, elementId(f) AS node, f.hash AS hash, f.kind AS kind, f.seqTo IS NULL AS believed, f.inPlaceOf AS inPlaceOf`;

/** What decides which statement writes a fact: what it points to, whether it joins records, who may read it at once, and whether it is published already. */
export interface FactShape {
  readonly object: boolean;
  readonly joins: boolean;
  readonly shown: boolean;
  readonly staged: boolean;
}

/**
 * Writes facts of one shape, all properties at once. Identifiers that join records have a relationship of their own: a person may have
 * thousands of facts. Ends are found by Neo4j's own ids.
 */
export const writeFactsOf = ({ object, joins, shown, staged }: FactShape): string => `
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.about${object ? '\nMATCH (o) WHERE elementId(o) = row.object' : ''}
CREATE (a)<-[:ABOUT]-(f:Fact${shown ? ':SeenByProgramme' : ''}${staged ? ':Staged' : ''})${object ? '-[:REFERS_TO]->(o)' : ''}
SET f = row.props${joins ? '\nCREATE (f)-[:IDENTIFIES]->(a)' : ''}`;

/** Marks what staged facts are about, so that it is projected when they are published. */
export const TOUCH_NODES = `
UNWIND $nodes AS node
MATCH (a) WHERE elementId(a) = node
SET a:Touched`;

/** Retracts facts now. */
export const RETRACT_FACTS = `
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:ABOUT]->(a)
WHERE f.staged IS NULL AND f.seqTo IS NULL
SET f.seqTo = $seq, f.retractedAt = $at, f.retractedBy = $commandId
FOREACH (ignored IN CASE WHEN $byHand THEN [1] ELSE [] END | SET f.retractedByHand = true)
RETURN f.hash AS hash, coalesce(f.suspended, false) AS suspended, a.key AS key, labels(a) AS labels`;

/**
 * Retracts facts that a row no longer states; a record that another row's end or absence takes facts from is not whole any more. Facts are
 * found by Neo4j's own ids: a first load is without the index on Fact.id.
 */
export const RETRACT_STATEMENTS = `
UNWIND $nodes AS node
MATCH (f:Fact)-[:ABOUT]->(a)
WHERE elementId(f) = node AND f.staged IS NULL AND f.seqTo IS NULL
SET f.seqTo = $seq, f.retractedAt = $at, f.retractedBy = $commandId
WITH f, a
OPTIONAL MATCH (r:Record {key: f.recordKey})
SET r.lost = true
RETURN f.hash AS hash, coalesce(f.suspended, false) AS suspended, a.key AS key, labels(a) AS labels`;

/** Marks facts that an import will retract when it publishes. Found by Neo4j's own ids, as {@link RETRACT_STATEMENTS} does. */
export const STAGE_RETRACTIONS = `
UNWIND $nodes AS node
MATCH (f:Fact)-[:ABOUT]->(a)
WHERE elementId(f) = node
SET f:Retiring, a:Touched`;

/** Whether anybody was ever erased. Not counted by label: the count is kept, and a transaction adds all that it has made to it. */
export const ANY_ERASURE = `
MATCH (e:Erasure)
WITH e LIMIT 1
RETURN count(*) AS count`;

/** Which of these records are erased. Uses the uniqueness index on Record.key. */
export const ERASED_AMONG = `
UNWIND $keys AS key
MATCH (r:Record {key: key}) WHERE r.erased
RETURN r.key AS key`;

/** Where the node of a record is. */
export const RECORD_NODES = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
WHERE r.erased IS NULL
RETURN r.key AS key, elementId(r) AS node`;

/** Facts with both ends, to be stated again; what was erased is never stated again (contract 9). */
export const FACTS_TO_RESTATE = `
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:ABOUT]->(a)
WHERE f.erased IS NULL
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN properties(f) AS props, elementId(a) AS about, a.key AS key, labels(a) AS labels, elementId(o) AS object`;
