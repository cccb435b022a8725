import 'reflect-metadata';

import type { StatedFact, StatedRecord } from '@brainlink/schema/facts';
import { graphDigest, readMeta, recomputeDigest, runImport } from '@brainlink/seeds/write';
import { cliActor, type KnownActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import { checkInvariants, type Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importPeople, personIdOf } from '../../testing/import-people';
import { importOf, rowsOf, thingRecord } from '../../testing/rows';
import { undoCommand } from '../corrections/corrections.service';
import { decideEnrichment, enrichmentProposals } from './enrichment.service';
import { EnrichmentDecision, EnrichmentKind, EnrichmentState } from './enrichment.types';

const ORCID = { kind: 'identifier', props: { scheme: 'orcid', value: '0009-0000-0000-0001' }, visibility: 'public' } as const;
const TODAY = 20261122;

/** An author as OpenAlex puts one together: two people's works under one name. */
function author(until: string): StatedRecord[] {
  const key = 'openalex:openalex:author:A1';
  const subject = { kind: 'Record', key } as const;
  const works = [1, 2, 3, 4, 5, 6, 7].map((number) => `openalex:W${String(number)}`);
  const place = (institution: string, from: string, to: string): StatedFact => ({
    kind: 'affiliation',
    subject,
    object: { kind: 'Institution', key: institution },
    props: { text: institution, score: 1 },
    validFrom: from as StatedFact['validFrom'] & string,
    validTo: to as StatedFact['validTo'] & string,
    visibility: 'public',
  });
  const facts: StatedFact[] = [
    { kind: 'name', subject, props: { latin: 'Jin Li' }, visibility: 'public' },
    { ...ORCID, subject },
    place('ror:kaist', '2015', until),
    place('ror:mayo', '2015', '2020'),
    ...works.map((work): StatedFact => ({
      kind: 'authorship',
      subject,
      object: { kind: 'Work', key: work },
      props: { position: 1 },
      visibility: 'public',
    })),
  ];
  const base = {
    source: 'openalex',
    sender: 'openalex',
    scope: 'author:A1',
    origin: { file: 'a.json', row: 1 },
    raw: {},
  } as const;
  const coAuthor = (name: string, their: readonly string[]): StatedRecord => {
    const other = `openalex:openalex:mention:${name}`;
    const about = { kind: 'Record', key: other } as const;
    return {
      ...base,
      key: other,
      describes: 'person',
      facts: [
        { kind: 'name', subject: about, props: { latin: `${name} Park` }, visibility: 'public' },
        ...their.map((work): StatedFact => ({
          kind: 'authorship',
          subject: about,
          object: { kind: 'Work', key: work },
          props: { position: 2 },
          visibility: 'public',
        })),
      ],
    };
  };
  const workRecord = (work: string, index: number): StatedRecord => {
    const thing = { kind: 'Work', key: work } as const;
    const hers = index < 4;
    const relation = (name: string, kind: 'Institution' | 'Technology', object: string): StatedFact => ({
      kind: 'relation',
      subject: thing,
      object: { kind, key: object },
      props: { relation: name },
      visibility: 'public',
    });
    return {
      ...base,
      key: `openalex:openalex:work:W${String(index + 1)}`,
      describes: 'thing',
      facts: [
        {
          kind: 'profile',
          subject: thing,
          props: { title: `Work ${String(index + 1)}`, year: 2016 + (index % 4), authors: 2 },
          visibility: 'public',
        },
        relation('publishedFrom', 'Institution', hers ? 'ror:kaist' : 'ror:mayo'),
        relation('aboutTechnology', 'Technology', hers ? 'HYDROGEN' : 'BIO'),
      ],
    };
  };
  return [
    { ...base, key, describes: 'person', facts },
    coAuthor('Ann', works.slice(0, 4)),
    coAuthor('Bob', works.slice(4)),
    ...works.map(workRecord),
  ];
}

jest.setTimeout(120_000);

describe('enrichment of a linked person', () => {
  let store: Neo4jStore;
  let person: string;
  const clock = { now: () => new Date('2026-11-22T03:00:00Z') };
  const random = repeatableRandom('enrichment');
  const ports = () => ({ store, clock, random });
  const staff: KnownActor = { ...cliActor('staff'), id: 'u_secretariat', roles: ['secretariat'], via: 'session' };
  const digest = async (): Promise<string> => graphDigest(await store.read(readMeta));
  const bring = (file: string, until: string) =>
    runImport(
      store,
      importOf(file, { source: 'openalex', sender: 'openalex', scope: 'author:A1', mode: 'delta' }),
      rowsOf(author(until)),
    );
  const proposals = async () => (await enrichmentProposals(ports(), 'secretariat', person, { first: 50, after: null }))!;
  const decide = async (kind: EnrichmentKind, which: number, decision: EnrichmentDecision) => {
    const proposal = (await proposals()).nodes.filter((node) => node.kind === kind)[which]!;
    return decideEnrichment(ports(), staff, {
      personId: person,
      proposalId: proposal.id,
      decision,
      reason: 'looked at the papers',
    });
  };
  const shown = async () => {
    const [row] = await store.read((tx) =>
      tx.run<{ works: string[]; places: string[] }>(
        `MATCH (p:Person {id: $person})
         RETURN COLLECT { MATCH (p)-[:AUTHORED_secretariat]->(w) RETURN w.key ORDER BY w.key } AS works,
           COLLECT { MATCH (p)-[a:AFFILIATED_WITH_secretariat]->(i) RETURN i.key + ' ' + coalesce(a.to, '') ORDER BY i.key } AS places`,
        { person },
      ),
    );
    return row;
  };
  const all = [1, 2, 3, 4, 5, 6, 7].map((number) => `openalex:W${String(number)}`);

  beforeEach(async () => {
    store = await testStore({ world: 'real' });
    await runImport(
      store,
      importOf('things', { source: 'reference', sender: 'atlas', scope: 'reference' }),
      rowsOf([
        thingRecord('Institution', 'ror:kaist', { name: 'KAIST', country: 'KR' }),
        thingRecord('Institution', 'ror:mayo', { name: 'Mayo Clinic', country: 'US' }),
      ]),
    );
    await importPeople(store, [{ key: '1', hangul: '이진', latin: 'Jin Lee', facts: [{ ...ORCID, visibility: 'consent' }] }]);
    person = await personIdOf(store, '1');
    await bring('a', '2022');
  });
  afterEach(() => store.close());

  it("finds another person's works in the cluster; rejected they are split off, and a later file does not bring them again", async () => {
    const found = await proposals();
    expect(found).toMatchObject({ linked: true, mixed: true, truncated: false, totalCount: 4 });
    expect(found.nodes.map(({ kind, count, splitOff, state }) => [kind, count, splitOff, state])).toEqual([
      [EnrichmentKind.WORKS, 4, false, EnrichmentState.OPEN],
      [EnrichmentKind.WORKS, 3, true, EnrichmentState.OPEN],
      [EnrichmentKind.INSTITUTION, 1, false, EnrichmentState.OPEN],
      [EnrichmentKind.INSTITUTION, 1, false, EnrichmentState.OPEN],
    ]);
    expect((await shown())?.works).toEqual(all);
    const before = await digest();
    const rejected = await decide(EnrichmentKind.WORKS, 1, EnrichmentDecision.REJECT);
    expect((await shown())?.works).toEqual(all.slice(0, 4));
    expect((await proposals()).nodes.map(({ state }) => state).slice(0, 2)).toEqual([
      EnrichmentState.OPEN,
      EnrichmentState.REJECTED,
    ]);
    expect(await recomputeDigest(store, TODAY)).toMatchObject({ parts: [], differences: [] });
    await undoCommand(ports(), staff, rejected.seq, 'they are hers');
    expect((await shown())?.works).toEqual(all);
    expect(await digest()).toBe(before);

    await decide(EnrichmentKind.WORKS, 1, EnrichmentDecision.REJECT);
    await bring('b', '2023');
    expect((await shown())?.works).toEqual(all.slice(0, 4));
    expect(await checkInvariants(store)).toEqual([]);
  });

  it('accepted, a place holds against what the source says later, until that is undone', async () => {
    const before = await digest();
    const accepted = await decide(EnrichmentKind.INSTITUTION, 0, EnrichmentDecision.ACCEPT);
    expect((await proposals()).nodes.find(({ label }) => label === 'KAIST')).toMatchObject({ state: EnrichmentState.ACCEPTED });
    expect((await shown())?.places).toEqual(['ror:kaist 2022', 'ror:mayo 2020']);
    await expect(decide(EnrichmentKind.INSTITUTION, 0, EnrichmentDecision.REJECT)).rejects.toMatchObject({ code: 'CONFLICT' });
    await undoCommand(ports(), staff, accepted.seq, 'not sure');
    expect(await digest()).toBe(before);
    const trail = await store.read((tx) =>
      tx.run(`MATCH (e:AuditEntry) WHERE e.action ENDS WITH 'Enrichment' RETURN e.action AS action, e.reason AS reason`),
    );
    expect(trail).toEqual([{ action: 'acceptEnrichment', reason: 'looked at the papers' }]);
  });

  it('is decided by the secretariat, with a reason, about what there is', async () => {
    const input = { personId: person, proposalId: 'n_absent', decision: EnrichmentDecision.REJECT, reason: 'why' };
    await expect(decideEnrichment(ports(), staff, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decideEnrichment(ports(), staff, { ...input, reason: ' ' })).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
    await expect(decideEnrichment(ports(), { ...staff, roles: ['analyst'] }, input)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await enrichmentProposals(ports(), 'secretariat', 'p_absent', { first: 50, after: null })).toBeNull();
  });
});
