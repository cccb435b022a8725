import type { Audience } from '@brainlink/schema/access';
import { believed, personKnown, recordKnown } from '../../graphql/as-of.cypher';

/** The store's own node and its last command, both by key; with the columns of something else that a `CALL` finds in the same moment. */
export const storeStateWith = (call: string, columns: string): string => `
MATCH (m:Meta {id: 'store'})
OPTIONAL MATCH (c:Command {seq: m.seq})${call}
RETURN m.seq AS seq, m.world AS world, c.at AS asOf, coalesce(m.digestProjection, '') AS projection, coalesce(c.id, '') + ':' + toString(coalesce(m.locked, 0)) AS version${columns}`;

/** The store's own node and its last command. Both by key. */
export const STORE_STATE = storeStateWith('', '');

/** The last finished import of every source; there are few imports. */
export const LAST_IMPORTS = `
MATCH (i:Import) WHERE i.state = 'done' AND i.source IS NOT NULL
RETURN i.source AS source, max(i.finishedAt) AS lastImport
ORDER BY source`;

/** The last import of every source that had been published at a seq and not taken back by then. Uses the constraint on Command.id. */
export const LAST_IMPORTS_THEN = `
MATCH (i:Import) WHERE i.commandId IS NOT NULL AND i.source IS NOT NULL
MATCH (c:Command {id: i.commandId}) WHERE c.seq <= $seq
OPTIONAL MATCH (u:Command {id: coalesce(c.undoneBy, i.undoneBy)})
WITH i, u WHERE u IS NULL OR u.seq > $seq
RETURN i.source AS source, max(i.finishedAt) AS lastImport
ORDER BY source`;

/** The last command that had been published at an instant. Uses the constraint on Command.seq for the order. */
export const SEQ_AT = `
MATCH (c:Command) WHERE c.seq > 0 AND c.at <= $instant
RETURN coalesce(max(c.seq), 0) AS seq`;

/** Facts about people with a date, and those known to the year only: of the people the audience could know of, as it may read them. */
const datePrecision = (audience: Audience): string => `
MATCH (p:Person)<-[d:DESCRIBES]-(r:Record) WHERE ${believed('d')} AND ${personKnown('p', audience)}
MATCH (r)<-[:ABOUT]-(f:Fact)
WHERE ${believed('f')} AND f.validFrom IS NOT NULL ${audience === 'secretariat' ? '' : 'AND f:SeenByProgramme'}
RETURN count(f) AS dated, count(CASE WHEN size(f.validFrom) = 4 THEN 1 END) AS yearOnly`;

/** Per audience. Scans the people. */
export const DATE_PRECISION: Readonly<Record<Audience, string>> = {
  secretariat: datePrecision('secretariat'),
  programme: datePrecision('programme'),
};

/** Records of the people the audience could know of, as far as it may see them, and those that are the only one of their person. */
const unlinkedRecords = (audience: Audience): string => `
MATCH (p:Person) WHERE ${personKnown('p', audience)}
WITH COUNT { (p)<-[d:DESCRIBES WHERE ${believed('d')}]-(r:Record) WHERE ${recordKnown('r', audience)} } AS records
RETURN sum(records) AS total, sum(CASE WHEN records = 1 THEN 1 ELSE 0 END) AS alone`;

/** Per audience. Scans the people. */
export const UNLINKED_RECORDS: Readonly<Record<Audience, string>> = {
  secretariat: unlinkedRecords('secretariat'),
  programme: unlinkedRecords('programme'),
};

/** People known at a seq who have been erased since, as far as the audience saw them. There are few erasures. */
const erasedSince = (audience: Audience): string => `
MATCH (e:Erasure) WHERE e.seq > $seq
UNWIND e.recordKeys AS key
MATCH (r:Record {key: key})<-[:ABOUT]-(n:Fact {kind: 'name'})
WHERE ${believed('n')} AND n.erased ${audience === 'secretariat' ? '' : 'AND n.shownToProgramme'}
RETURN count(DISTINCT e.personId) AS people`;

/** Per audience. */
export const ERASED_SINCE: Readonly<Record<Audience, string>> = {
  secretariat: erasedSince('secretariat'),
  programme: erasedSince('programme'),
};
