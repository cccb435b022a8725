import 'reflect-metadata';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUDIENCES } from '@brainlink/schema/access';
import { buildTieIndex, type TieIndex } from '@brainlink/analytics/network';
import type { Store } from '@brainlink/schema/ports';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { changingNetwork, PEOPLE, type ChangingNetwork } from '../../testing/changing-network';
import { watchedStore } from '../../testing/watched-store';
import { NetworkNow } from './network-now';

describe('the network of now', () => {
  let store: Neo4jStore;
  let folder: string;
  let network: ChangingNetwork;
  const asked: string[] = [];
  /** The store, with what it was asked. */
  const watched = (): Store =>
    watchedStore(store, (cypher, params) => {
      asked.push(params ? 'some' : /AS (name|title)\b/.test(cypher) ? 'all' : 'states');
    });

  beforeAll(async () => {
    store = await testStore();
    folder = await mkdtemp(join(tmpdir(), 'atlas-network-now-'));
    network = changingNetwork(store, folder);
    await network.load();
  }, 120_000);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await store.close();
  });

  it('is, after each kind of command, what a first look would tell, and is not read whole again', async () => {
    const spied = watched();
    const followed = AUDIENCES.map((audience) => ({ audience, now: new NetworkNow(spied, audience) }));
    for (const { now } of followed) await now.rows();
    expect(asked).toEqual(['all', 'all', 'all', 'all']);
    asked.length = 0;
    const texts = new Set<string>();
    const indexes = new Map<string, TieIndex>();
    let taken = 0;
    for (const [name, step] of Object.entries(network.steps)) {
      await step();
      for (const { audience, now } of followed) {
        const [rows, alone] = [await now.rows(), await new NetworkNow(store, audience).rows()];
        const inOrder = ({ people, edges }: typeof rows) => ({
          people,
          edges: edges.map((edge) => ({
            ...edge,
            members: [...edge.members].sort((a, b) => (a.person < b.person ? -1 : 1)),
          })),
        });
        expect({ name, audience, ...inOrder(rows) }).toEqual({ name, audience, ...inOrder(alone) });
        texts.add(`${audience} ${JSON.stringify(inOrder(rows))}`);
        // As snapshots do: an index takes its ties from the one before where it may.
        const before = indexes.get(audience);
        const index = buildTieIndex(rows.people, rows.edges, 20_261_126, before);
        const { people, edges } = inOrder(alone);
        expect({ ...index, edges: inOrder(rows).edges }).toEqual(buildTieIndex(people, edges, 20_261_126));
        if (before && index.pairA === before.pairA) taken++;
        indexes.set(audience, index);
      }
    }
    expect(asked).not.toContain('all');
    expect(taken).toBeGreaterThanOrEqual(5);
    // Every step but the first and those that undo shows the secretariat something else.
    expect(texts.size).toBeGreaterThanOrEqual(20);
  }, 120_000);

  it('is read whole again when a command came in the middle of the first look, which may have seen half of it', async () => {
    let came = 0;
    const disturbed: Store = {
      ...watched(),
      async *stream(cypher, params) {
        if (came === 0 && /AS title\b/.test(cypher)) {
          came += 1;
          await network.changeHalf();
        }
        yield* watched().stream(cypher, params);
      },
    };
    const now = new NetworkNow(disturbed, 'secretariat');
    await now.rows();
    asked.length = 0;
    const [rows, alone] = [await now.rows(), await new NetworkNow(store, 'secretariat').rows()];
    expect(came).toBe(1);
    expect(asked).toEqual(['states', 'all', 'all']);
    expect(rows.people).toEqual(alone.people);
    asked.length = 0;
    expect((await now.rows()).people).toBe(rows.people);
    expect(asked).toEqual(['states']);
  }, 60_000);

  it('is not read whole twice when two ask at once, and is read again after a read that failed', async () => {
    let fails = true;
    const failing = watchedStore(store, () => {
      if (fails) throw new Error('gone');
    });
    const now = new NetworkNow(failing, 'secretariat');
    await expect(now.rows()).rejects.toThrow('gone');
    fails = false;
    const [one, two] = await Promise.all([now.rows(), now.rows()]);
    expect(one.people.length).toBeGreaterThan(PEOPLE - 5);
    expect(two.people).toBe(one.people);
  });
});
