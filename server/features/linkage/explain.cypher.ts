import type { Audience } from '@brainlink/schema/access';

/** Whether the audience may know of a record: by a fact that it may read. */
const seen = (record: string, audience: Audience): string =>
  audience === 'secretariat'
    ? 'true'
    : `EXISTS { (${record})<-[:ABOUT]-(n:Fact:SeenByProgramme) WHERE n.seqTo IS NULL AND n.staged IS NULL }`;

const name = (record: string, audience: Audience): string =>
  `head([(${record})<-[:ABOUT]-(n:Fact${audience === 'secretariat' ? '' : ':SeenByProgramme'} {kind: 'name'}) WHERE n.seqTo IS NULL AND n.staged IS NULL AND n.suspended IS NULL
    | coalesce(n.hangul, n.latin, n.native, n.hanja)])`;

const records = (audience: Audience): string => `
MATCH (p:Person {id: $node})<-[d:DESCRIBES]-(r:Record)
WHERE d.seqTo IS NULL AND ${seen('r', audience)}
RETURN r.key AS key, r.personId AS id, r.source AS source, ${name('r', audience)} AS name
ORDER BY r.mintedSeq, r.key`;

/** The records of a person that the audience may know of, oldest first. Uses the uniqueness index on Person.id. */
export const EXPLAINED_RECORDS: Readonly<Record<Audience, string>> = {
  secretariat: records('secretariat'),
  programme: records('programme'),
};

const shared = (visible: string): string => `
UNWIND $keys AS key
MATCH (r:Record {key: key})<-[:IDENTIFIES]-(f:Fact${visible})
WHERE f.seqTo IS NULL AND f.suspended IS NULL AND f.staged IS NULL
WITH f.identifierKey AS identifier, f.scheme AS scheme, r, min(f.recordedAt) AS at
ORDER BY r.mintedSeq, r.key
WITH identifier, scheme, collect({id: r.personId, at: at}) AS holders
WHERE size(holders) > 1
RETURN scheme, [h IN holders | h.id] AS holders, reduce(last = '', h IN holders | CASE WHEN h.at > last THEN h.at ELSE last END) AS at
ORDER BY scheme, identifier`;

/** Identifiers that several of these records carry, as far as the audience may read them. Uses the uniqueness index on Record.key. */
export const SHARED_IDENTIFIERS: Readonly<Record<Audience, string>> = {
  secretariat: shared(''),
  programme: shared(':SeenByProgramme'),
};

/**
 * What is decided about these records and holds between them (`inside`) or towards others, as ids of the first statement. Uses the uniqueness
 * index on Record.key.
 */
export const DECISIONS_ABOUT = `
UNWIND $keys AS key
MATCH (r:Record {key: key})<-[:DECIDES]-(d:LinkDecision)
WHERE d.seqTo IS NULL AND d.staged IS NULL AND d.erased IS NULL
WITH DISTINCT d
RETURN d.origin AS id, d.decision AS decision, d.automatic AS automatic, d.at AS at, coalesce(d.suspended, false) AS suspended, d.left AS left, d.right AS right,
  d.left IN $keys AND d.right IN $keys AS inside
ORDER BY d.statedSeq, id`;
