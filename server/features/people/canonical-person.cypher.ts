import { perAudience } from '../../graphql/per-audience';
import type { Audience } from '@brainlink/schema/access';
import { storeStateWith } from '../atlas/store-state.cypher';
import { believed, personKnown, recordKnown } from '../../graphql/as-of.cypher';

/** @param id - expression of the id */
const matchPerson = (audience: Audience, id: string): string =>
  ({
    secretariat: `
MATCH (r:Record {personId: ${id}})-[d:DESCRIBES]->(p:Person:SeenBySecretariat) WHERE d.seqTo IS NULL
WITH p LIMIT 1`,
    programme: `
MATCH (r:Record {personId: ${id}})-[d:DESCRIBES]->(p:Person:SeenByProgramme) WHERE d.seqTo IS NULL AND EXISTS { (r)<-[:ABOUT]-(f:SeenByProgramme) WHERE f.seqTo IS NULL }
WITH p LIMIT 1`,
  })[audience];

const MEMBER_IDS: Readonly<Record<Audience, string>> = {
  secretariat: '[(p)<-[d:DESCRIBES WHERE d.seqTo IS NULL]-(r:Record) | r.personId]',
  programme:
    '[(p)<-[d:DESCRIBES WHERE d.seqTo IS NULL]-(r:Record) WHERE EXISTS { (r)<-[:ABOUT]-(f:SeenByProgramme) WHERE f.seqTo IS NULL } | r.personId]',
};

/**
 * The person behind an id: the id under which the audience knows them, or the id of any record that the audience may see and that
 * describes them. Uses the indexes on Person.id_<audience>, Record.personId and Person.id.
 */
export const CANONICAL_PERSON = perAudience(
  (_seen, a) => `${matchPerson(a, '$id')}
RETURN p.id AS node, p.id_${a} AS canonicalId, ${MEMBER_IDS[a]} AS memberIds`,
);

/** The ids under which the audience knows people, for many ids in one statement; no row for whoever is not there or may not be seen. Index as above. */
export const CANONICAL_IDS = perAudience(
  (_seen, a) => `
UNWIND $ids AS id
CALL (id) {${matchPerson(a, 'id')}
RETURN p.id_${a} AS canonicalId }
RETURN id, canonicalId`,
);

/** {@link CANONICAL_PERSON} and where the store stands, in one statement. */
export const STATE_AND_PERSON = perAudience((_seen, a) =>
  storeStateWith(
    `
CALL () {${matchPerson(a, '$id')}
RETURN collect({node: p.id, canonicalId: p.id_${a}, memberIds: ${MEMBER_IDS[a]}}) AS people }`,
    ', people[0] AS person',
  ),
);

const then = (audience: Audience): string => `
MATCH (asked:Record {personId: $id})-[d:DESCRIBES]->(p:Person)
WHERE ${believed('d')} AND ${recordKnown('asked', audience)} AND ${personKnown('p', audience)}
MATCH (p)<-[e:DESCRIBES]-(r:Record)
WHERE ${believed('e')} AND ${recordKnown('r', audience)}
WITH p, r ORDER BY r.mintedSeq, r.key
WITH p, collect(r.personId) AS memberIds
RETURN p.id AS node, memberIds[0] AS canonicalId, memberIds`;

/** The person whom a record described at a seq, by the same rules; whether they may be seen is judged now. Uses the index on Record.personId. */
export const CANONICAL_PERSON_THEN: Readonly<Record<Audience, string>> = {
  secretariat: then('secretariat'),
  programme: then('programme'),
};

/** The record by whose id the audience knows a person: choices hang on it. Index on Person(id of the audience). */
export const RECORD_OF = perAudience(
  (seen, a) => `
UNWIND $ids AS id
MATCH (p:Person:${seen} {id_${a}: id})<-[d:DESCRIBES]-(r:Record {personId: id})
WHERE d.seqTo IS NULL
RETURN id, r.key AS record`,
);
