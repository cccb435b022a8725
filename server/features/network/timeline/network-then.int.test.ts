import 'reflect-metadata';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUDIENCES } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import type { Day } from '@brainlink/schema/time';
import { restoreBackup, writeBackup, type Neo4jStore } from '../../../neo4j';
import { testStore } from '../../../testing';
import { changingNetwork, PEOPLE, type ChangingNetwork } from '../../../testing/changing-network';
import { watchedStore } from '../../../testing/watched-store';
import { NetworkThen } from './network-then';
import type { NetworkTimeline } from './network-timeline';
import { readTimeline, type KnownTimes } from './read-timeline.service';
import { MEMBER_FACTS, PEOPLE_FACTS, THINGS_AS_OF } from './timeline.cypher';

const DAYS: readonly Day[] = [20171231, 20210815, 20220702, 20261125];
const WHOLE = new Set([THINGS_AS_OF, ...AUDIENCES.flatMap((audience) => [PEOPLE_FACTS[audience], MEMBER_FACTS[audience]])]);

describe('the network as it was known', () => {
  let store: Neo4jStore;
  let folder: string;
  let network: ChangingNetwork;
  /** Statements that read everything, since it was emptied. */
  const whole: string[] = [];
  const watched = (): Store =>
    watchedStore(store, (cypher) => {
      if (WHOLE.has(cypher)) whole.push(cypher);
    });
  const seqOfNow = async (): Promise<number> => {
    const [row] = await store.read((tx) => tx.run<{ seq: number }>("MATCH (m:Meta {id: 'store'}) RETURN m.seq AS seq"));
    return row!.seq;
  };
  const nowTimes = async (): Promise<KnownTimes> => {
    const seq = await seqOfNow();
    return { seq, nowSeq: seq };
  };
  const tells = (timeline: NetworkTimeline) => DAYS.map((day) => ({ day, ...timeline.on(day) }));

  beforeEach(async () => {
    store = await testStore();
    folder = await mkdtemp(join(tmpdir(), 'atlas-network-then-'));
    network = changingNetwork(store, folder);
    await network.load();
    whole.length = 0;
  }, 120_000);
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
    await store.close();
  });

  it('is, after each kind of command, what a first look would tell, of now and of earlier, and is not read whole again', async () => {
    const spied = watched();
    const first = await seqOfNow();
    const followed = AUDIENCES.map((audience) => ({ audience, then: new NetworkThen(spied, audience) }));
    for (const { then } of followed) await then.timeline({ seq: first, nowSeq: first });
    expect(whole).toHaveLength(6);
    whole.length = 0;
    const texts = new Set<string>();
    for (const [name, step] of Object.entries(network.steps)) {
      await step();
      const nowSeq = await seqOfNow();
      for (const { audience, then } of followed)
        for (const seq of [nowSeq, first, Math.max(first, nowSeq - 1)]) {
          const times = { seq, nowSeq };
          const told = tells(await then.timeline(times));
          expect({ name, audience, seq, told }).toEqual({
            name,
            audience,
            seq,
            told: tells(await readTimeline(store, audience, times)),
          });
          texts.add(`${audience} ${JSON.stringify(told)}`);
        }
    }
    expect(whole).toEqual([]);
    // Every step but the first and those that undo makes something else known to the secretariat.
    expect(texts.size).toBeGreaterThanOrEqual(30);
  }, 240_000);

  it('is read once when two ask at once, and again after a read that failed', async () => {
    let fails = true;
    const failing = watchedStore(store, () => {
      if (fails) throw new Error('gone');
    });
    const then = new NetworkThen(failing, 'secretariat');
    const times = await nowTimes();
    await expect(then.timeline(times)).rejects.toThrow('gone');
    fails = false;
    const [one, two] = await Promise.all([then.timeline(times), then.timeline(times)]);
    expect(two).toBe(one);
    expect(await then.timeline(times)).toBe(one);
    expect(one.on(20261125).people.length).toBeGreaterThan(PEOPLE - 5);
  });

  it('is read whole when half of the people have changed', async () => {
    const then = new NetworkThen(watched(), 'programme');
    await then.timeline(await nowTimes());
    whole.length = 0;
    await network.changeHalf();
    const times = await nowTimes();
    expect(tells(await then.timeline(times))).toEqual(tells(await readTimeline(store, 'programme', times)));
    expect(whole).toHaveLength(3);
  });

  it('goes on from what was settled before, not from what it told while people waited to be shown', async () => {
    const then = new NetworkThen(watched(), 'programme');
    await then.timeline(await nowTimes());
    whole.length = 0;
    await network.agreeForLater();
    const waiting = await nowTimes();
    const told = await then.timeline(waiting);
    expect(await then.timeline(waiting)).toBe(told);
    await network.showWaiting();
    await network.steps['a correction']!();
    const times = await nowTimes();
    expect(tells(await then.timeline(times))).toEqual(tells(await readTimeline(store, 'programme', times)));
    expect(whole).toEqual([]);
  });

  it('tells nothing more of a record that described nobody any more when it was erased', async () => {
    await network.steps['the undoing of an import']!();
    const nowSeq = await seqOfNow();
    const then = new NetworkThen(watched(), 'secretariat');
    const before = await then.timeline({ seq: nowSeq - 1, nowSeq });
    whole.length = 0;
    await network.eraseAgain();
    const times = { seq: nowSeq - 1, nowSeq: nowSeq + 1 };
    const told = tells(await then.timeline(times));
    expect(told).toEqual(tells(await readTimeline(store, 'secretariat', times)));
    expect(told).not.toEqual(tells(before));
    expect(whole).toEqual([]);
    expect(await seqOfNow()).toBe(nowSeq + 1);
  });

  it('is read whole when a restored backup has other commands of the same seqs', async () => {
    const file = join(folder, 'backup.tar.gz');
    await writeBackup(store, file, new Date());
    await network.steps['a correction']!();
    const then = new NetworkThen(watched(), 'secretariat');
    await then.timeline(await nowTimes());
    whole.length = 0;
    await restoreBackup(store, file, { replace: true });
    await network.steps['a fact about the past']!();
    await network.steps['another name of an institution']!();
    const times = await nowTimes();
    expect(tells(await then.timeline(times))).toEqual(tells(await readTimeline(store, 'secretariat', times)));
    expect(whole).toHaveLength(3);
  });
});
