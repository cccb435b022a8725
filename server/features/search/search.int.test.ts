import 'reflect-metadata';

import type { StatedFact, StatedRecord, ThingKind } from '@brainlink/schema/facts';
import { runImport } from '@brainlink/seeds/write';
import type { Neo4jStore } from '../../neo4j';
import { NodeKind } from '../../graphql/types';
import { testStore } from '../../testing';
import { importOf, rowsOf } from '../../testing/rows';
import { search } from './search.service';

/** More of them than are ranked. */
const WORKS = 230;

const thing = (kind: ThingKind, row: number, props: StatedFact['props']): StatedRecord => ({
  key: `openalex:openalex:${kind}:${row}`,
  source: 'openalex',
  sender: 'openalex',
  scope: 'test',
  describes: 'thing',
  origin: { file: 'things.json', row },
  raw: { ...props },
  facts: [{ kind: 'profile', subject: { kind, key: `${kind}${row}` }, props, visibility: 'public' }],
});
const EVENT = thing('Event', 0, {
  titleKo: '수소의 날',
  titleEn: 'Hydrogen Day',
  from: '2025-10-20',
  to: '2025-10-21',
  edition: 2025,
  status: 'held',
});

describe('searching among very many works', () => {
  let store: Neo4jStore;
  beforeAll(async () => {
    store = await testStore();
    const works = Array.from({ length: WORKS }, (_, at) =>
      thing('Work', at + 1, { title: `Hydrogen hydrogen ${at}`, year: 2024 }),
    );
    await runImport(store, importOf('works'), rowsOf([EVENT, ...works]));
  }, 120_000);
  afterAll(() => store.close());

  it.each(['hydrogen', 'hydrogn'])('finds what is called by %s, and not only works that have the word twice', async (text) => {
    const found = await search(store, 'programme', { text, kinds: null, first: 30 });
    expect(found.hits.map(({ kind }) => kind)).toContain(NodeKind.EVENT);
    expect(found.hits.map(({ kind }) => kind)).toContain(NodeKind.WORK);
    expect(found.truncated).toBe(true);
  });

  it('finds only what was asked for', async () => {
    const of = async (kinds: readonly NodeKind[]): Promise<Set<NodeKind>> =>
      new Set((await search(store, 'programme', { text: 'hydrogen', kinds, first: 30 })).hits.map(({ kind }) => kind));
    expect(await of([NodeKind.WORK])).toEqual(new Set([NodeKind.WORK]));
    expect(await of([NodeKind.EVENT])).toEqual(new Set([NodeKind.EVENT]));
    expect(await of([NodeKind.PERSON])).toEqual(new Set());
  });
});
