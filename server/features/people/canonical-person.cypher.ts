import type { Audience } from '@brainlink/schema/access';

/**
 * The person behind an id: the id under which the audience knows them, or the id of any record that the audience may see and that
 * describes them. Uses the indexes on Person.id_<audience>, Record.personId and Person.id.
 */
export const CANONICAL_PERSON: Readonly<Record<Audience, string>> = {
  secretariat: `
MATCH (r:Record {personId: $id})-[d:DESCRIBES]->(p:Person:SeenBySecretariat) WHERE d.seqTo IS NULL
WITH p LIMIT 1
RETURN p.id_secretariat AS canonicalId, [(p)<-[d:DESCRIBES WHERE d.seqTo IS NULL]-(r:Record) | r.personId] AS memberIds`,
  programme: `
MATCH (r:Record {personId: $id})-[d:DESCRIBES]->(p:Person:SeenByProgramme) WHERE d.seqTo IS NULL AND EXISTS { (r)<-[:ABOUT]-(f:SeenByProgramme) WHERE f.seqTo IS NULL }
WITH p LIMIT 1
RETURN p.id_programme AS canonicalId,
  [(p)<-[d:DESCRIBES WHERE d.seqTo IS NULL]-(r:Record) WHERE EXISTS { (r)<-[:ABOUT]-(f:SeenByProgramme) WHERE f.seqTo IS NULL } | r.personId] AS memberIds`,
};
