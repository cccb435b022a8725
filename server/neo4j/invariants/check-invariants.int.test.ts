import { testStore } from '../../testing';
import type { Neo4jStore } from '../store';
import { checkInvariants, readInvariants } from './check-invariants';

/** For each invariant a graph, as small as can be, that breaks it and nothing else that matters here. */
const BREAKS: Readonly<Record<string, string>> = {
  'one-store-node': `MATCH (m:Meta) REMOVE m.salt`,
  'seq-has-no-gaps': `MATCH (m:Meta) SET m.seq = 2 CREATE (:Command {id: 'c2', seq: 2})`,
  'facts-are-complete': `CREATE (:Fact {id: 'f', kind: 'name', seqFrom: 0})-[:ABOUT]->(:Record {key: 'r'})`,
  'facts-are-about-one-thing': `CREATE (f:Fact {id: 'f'})-[:ABOUT]->(:Record {key: 'r'}) CREATE (f)-[:ABOUT]->(:Record {key: 's'})`,
  'facts-have-a-record': `CREATE (:Fact {id: 'f', recordKey: 'nowhere'})-[:ABOUT]->(:Record {key: 'r'})`,
  'facts-end-after-they-begin': `CREATE (:Fact {id: 'f', seqFrom: 0, fromDay: 20260102, toDay: 20260101})-[:ABOUT]->(:Record {key: 'r'})`,
  'records-describe-one-person': `CREATE (:Record {key: 'r', describes: 'person', active: true, personId: 'p'}), (:Person {id: 'p'})`,
  'records-keep-their-own-id': `UNWIND ['r', 's'] AS key CREATE (:Record {key: key, describes: 'person', active: false, personId: 'p'})`,
  'descriptions-do-not-overlap': `CREATE (r:Record {key: 'r', describes: 'thing'})-[:DESCRIBES {seqFrom: 1, seqTo: 3}]->(:Person {id: 'p'})
    CREATE (r)-[:DESCRIBES {seqFrom: 2, seqTo: 4}]->(:Person {id: 'q'})`,
  'decisions-are-complete': `CREATE (:LinkDecision {id: 'd', decision: 'maybe', seqFrom: 1})`,
  'decisions-stand-alone': `UNWIND ['d', 'e'] AS id
    CREATE (:LinkDecision {id: id, pair: 'r s', seqFrom: 1})-[:DECIDES]->(:Record {key: 'r' + id, describes: 'person', active: true})`,
  'choices-stand-alone': `CREATE (:Choice {id: 'c', slot: 'shortlist:s', kind: 'shortlist'})`,
  'different-people-stay-apart': `CREATE (:LinkDecision {id: 'd', decision: 'different', left: 'r', right: 's'}), (p:Person {id: 'p'})
    CREATE (:Record {key: 'r'})-[:DESCRIBES {seqFrom: 1}]->(p) CREATE (:Record {key: 's'})-[:DESCRIBES {seqFrom: 1}]->(p)`,
  'canonical-people-stand-alone': `CREATE (:Person {id: 'p', canonicalId: 'q'}), (:Person {id: 'q', canonicalId: 'p'})`,
  'audiences-know-whom-they-see': `CREATE (:Person:SeenByProgramme {id: 'p', id_programme: 'p', name_programme: '김'})`,
  'hidden-people-leave-no-trace': `CREATE (:Person {id: 'p', city_programme: 'Boston'})`,
  'audience-ties-stay-inside': `CREATE (:Person:SeenBySecretariat {id: 'p', id_secretariat: 'p', name_secretariat: '김'})-[:ATTENDED_programme]->
    (:Club {key: 'c', id: 'c', line: 'described'})`,
  'public-ids-are-unique': `CREATE (:Person {id: 'p', id_secretariat: 'x'}), (:Person {id: 'q', id_secretariat: 'x'})`,
  'attended-is-participation': `CREATE (:Person {id: 'p'})-[:ATTENDED_programme]->(:Event {key: 'e', id: 'e'})`,
  'ties-are-not-stored': `CREATE (:Person {id: 'p'})-[:KNOWS]->(:Person {id: 'q'})`,
  'things-have-key-and-id': `CREATE (:Institution {key: 'ror:1'})`,
  'contacts-stay-with-the-secretariat': `CREATE (:Fact {id: 'f', kind: 'contact', visibility: 'public'})-[:ABOUT]->(:Record {key: 'r'})`,
  'demo-people-are-not-real': `CREATE (:Fact {id: 'f', kind: 'contact', scheme: 'email', value: 'a@kofst.or.kr', visibility: 'secretariat'})
    -[:ABOUT]->(:Record {key: 'r'})`,
  'nothing-is-left-staged': `CREATE (:Record:Staged {key: 'r', staged: 'i'}), (:Import {id: 'i', state: 'done'})`,
  'secrets-are-hashed': `CREATE (:ApiToken {id: 't', hash: 'plain text'})-[:OF]->(:User {id: 'u'})`,
  'audit-entries-name-the-actor': `CREATE (:AuditEntry {id: 'a', at: '2026-01-01T00:00:00Z', action: 'read'})`,
};

describe('the invariants of a store', () => {
  let store: Neo4jStore;
  beforeEach(async () => {
    store = await testStore();
  });
  afterEach(() => store.close());

  it('hold in an empty store', async () => {
    expect(await checkInvariants(store)).toEqual([]);
  });

  it('each has a planted break in this test and a sentence that says what holds', async () => {
    const invariants = await readInvariants();
    expect(invariants.map(({ name }) => name).sort()).toEqual(Object.keys(BREAKS).sort());
    expect(
      invariants.filter(({ statement }) => !/^[A-Z].*\.( Index(es)?: .*)?$/.test(statement)).map(({ name }) => name),
    ).toEqual([]);
  });

  it.each(Object.entries(BREAKS))('find what breaks "%s"', async (name, plant) => {
    await store.write((tx) => tx.run(plant));
    const found = (await checkInvariants(store)).find(({ invariant }) => invariant.name === name);
    expect(found?.count).toBeGreaterThanOrEqual(1);
    expect(found?.sample[0]).toHaveProperty('broken', expect.any(String));
  });
});
