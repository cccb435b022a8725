import 'reflect-metadata';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  betweennessOf,
  constraintOf,
  coreNumbersOf,
  cutPointsOf,
  effectiveSizeOf,
  graphOf,
  pageRankOf,
} from '@brainlink/analytics/growth';
import { seededRandom } from '@brainlink/analytics/linkage';
import type { PartialDate } from '@brainlink/schema/time';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, personId, thing } from '../../graphql/hidden/world';
import { buildSchemas, type AudienceSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import { gdsVersion, type Neo4jStore } from '../../neo4j';
import { restoreBackup, writeBackup } from '../../neo4j/backup';
import { testStore } from '../../testing';
import { openIndex } from '../network/network.service';
import { computeMeasure } from './measure-thread';
import { pruneRuns, type RunLimits } from './prune-runs';
import { ownGraph, runGraph } from './run-graph';

const actor = (name: string, role: 'analyst' | 'secretariat'): Actor => ({
  ...cliActor(name),
  id: `u_${name}`,
  roles: [role],
  contactGrant: false,
  via: 'session',
});
const STAFF = actor('staff', 'secretariat');
const ANALYST = actor('analyst', 'analyst');
const OTHER = actor('other', 'analyst');

const date = (text: string): PartialDate => text as PartialDate;
const keyOf = (at: number): string => `participants:test:p${at}`;

const PEOPLE = 60;
const random = seededRandom(606);
/** Two halves that meet among themselves until 2025; from then on they meet each other. */
const MEETINGS = Array.from({ length: 36 }, (_, at) => {
  const year = 2023 + Math.floor(at / 12);
  const half = at % 2;
  const who = new Set<number>();
  while (who.size < 5) {
    const one = Math.floor(random() * (PEOPLE / 2));
    who.add(year === 2025 && random() < 0.5 ? one + (PEOPLE / 2) * (1 - half) : one + (PEOPLE / 2) * half);
  }
  return { key: `m${at}`, day: `${year}-${String((at % 12) + 1).padStart(2, '0')}-10`, who };
});
/** Whom the programme may not see. */
const HIDDEN: ReadonlySet<number> = new Set([3, 17, 40]);

const WORLD = [
  ...MEETINGS.map(({ key, day }) =>
    thing('Event', key, { titleKo: key, titleEn: key, from: day, to: day, edition: Number(day.slice(0, 4)) }),
  ),
  ...Array.from({ length: PEOPLE }, (_, at) => {
    const facts = [
      fact('name', { latin: `Person ${at}` }),
      fact('residence', { country: at % 3 === 0 ? 'KR' : 'US' }),
      fact('field', { text: 'hydrogen', technologies: [at < PEOPLE / 2 ? 'HYDROGEN' : 'QUANTUM'] }),
      ...MEETINGS.filter(({ who }) => who.has(at)).map(({ key, day }) =>
        fact(
          'participation',
          { status: 'attended', role: 'speaker' },
          { object: { kind: 'Event', key }, validFrom: date(day), validTo: date(day) },
        ),
      ),
    ];
    // Person 40 agreed, and takes it back later.
    const consent = at === 40 ? [fact('consent', { purpose: 'organizers', value: 'yes' }, { visibility: 'secretariat' })] : [];
    return HIDDEN.has(at)
      ? person(keyOf(at), [...facts.map((one) => ({ ...one, visibility: 'consent' as const })), ...consent])
      : person(keyOf(at), facts);
  }),
];

const MEASURES = ['PAGERANK', 'BETWEENNESS', 'LEIDEN', 'K_CORE', 'BRIDGES', 'CONSTRAINT', 'EFFECTIVE_SIZE'] as const;
const RUN =
  'id state done total reason reason method inputDigest cameFrom people tied ties header { digest seq knownAt validAt definitions }';

interface Run {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly method: string | null;
  readonly inputDigest: string | null;
  readonly cameFrom: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly people: number | null;
  readonly tied: number | null;
  readonly ties: number | null;
  readonly header: { readonly digest: string; readonly seq: number; readonly knownAt: string };
}
interface Page {
  readonly edges: readonly {
    readonly rank: number;
    readonly person: { readonly id: string };
    readonly other: { readonly id: string } | null;
    readonly value: number | null;
    readonly standardError: number | null;
  }[];
  readonly totalCount: number | null;
  readonly reason: string | null;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

describe('runs of measures', () => {
  let store: Neo4jStore;
  let schemas: AudienceSchemas;
  let gds: string;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  let seq = 0;

  beforeAll(async () => {
    store = await testStore();
    schemas = await buildSchemas(store.driver);
    gds = (await gdsVersion(store))!;
    await publishWorld(store, WORLD, []);
    atlas = await openAtlas(store, schemas, { gds });
    const [row] = await store.read((tx) => tx.run<{ seq: number }>('MATCH (m:Meta) RETURN m.seq AS seq'));
    seq = row!.seq;
  });
  afterAll(async () => {
    await atlas.features.jobs.stop();
    await atlas.close();
    await store.close();
  });

  async function post<T>(who: Actor, query: string, on = atlas): Promise<{ data: T | null; code: string | undefined }> {
    const { body } = await on.post(who, '/graphql', { query });
    const { data, errors } = JSON.parse(body.toString()) as {
      readonly data?: T | null;
      readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    };
    return { data: data ?? null, code: errors?.[0]?.extensions.code };
  }
  const begin = (input: string): string => `mutation { startNetworkRun(input: { ${input} }) { reused run { ${RUN} } } }`;
  async function start(who: Actor, input: string, on = atlas): Promise<{ run: Run; reused: boolean }> {
    const { data, code } = await post<{ startNetworkRun: { run: Run; reused: boolean } }>(who, begin(input), on);
    if (!data) throw new Error(`Not started: ${code ?? ''}`);
    const { run, reused } = data.startNetworkRun;
    for (let waited = 0; run.reason === 'NOT_FINISHED' && waited < 300; waited++) {
      const now = await read(who, run.id, on);
      if (now.reason !== 'NOT_FINISHED') return { run: now, reused };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { run, reused };
  }
  const refused = async (who: Actor, input: string): Promise<string | undefined> => (await post(who, begin(input))).code;
  async function read(who: Actor, id: string, on = atlas): Promise<Run> {
    return (await post<{ networkRun: Run }>(who, `{ networkRun(id: "${id}") { ${RUN} } }`, on)).data!.networkRun;
  }
  async function page(who: Actor, id: string, args: string, on = atlas): Promise<Page> {
    const values = `values(${args}) { edges { rank person { id } other { id } value standardError } totalCount reason pageInfo { endCursor hasNextPage } }`;
    const { data } = await post<{ networkRun: { values: Page } }>(who, `{ networkRun(id: "${id}") { ${values} } }`, on);
    return data!.networkRun.values;
  }
  const all = async (who: Actor, id: string, measure: string, on = atlas) =>
    new Map((await page(who, id, `measure: ${measure}, first: 500`, on)).edges.map((edge) => [edge.person.id, edge.value!]));

  /** The same network as analytics sees it. */
  async function own(audience: 'secretariat' | 'programme') {
    const view = await openIndex(atlas.features.network, audience, {});
    const graph = runGraph(view.index, view.filter);
    return { ids: graph.ids, graph: ownGraph(graph), view: graph };
  }
  const everything = `measures: [${MEASURES.join(', ')}]`;

  it('gives what analytics gives, for whoever may see it', async () => {
    for (const [who, audience] of [
      [STAFF, 'secretariat'],
      [ANALYST, 'programme'],
    ] as const) {
      const { run } = await start(who, everything);
      const { ids, graph, view } = await own(audience);
      // Two of all have no tie: below the secretariat those who have are not told beside all.
      const tied = audience === 'secretariat' ? ids.length : null;
      expect(run).toMatchObject({ state: 'DONE', reason: null, people: view.people, tied, ties: graph.edgeCount });
      expect(view.people - ids.length).toBe(2);
      expect(run).toMatchObject({
        done: 7,
        total: 7,
        cameFrom: run.id,
        inputDigest: view.digest,
        method: `Graph Data Science ${gds}`,
      });
      const expected = {
        PAGERANK: pageRankOf(graph),
        BETWEENNESS: betweennessOf(graph).score,
        K_CORE: coreNumbersOf(graph),
        CONSTRAINT: constraintOf(graph),
        EFFECTIVE_SIZE: effectiveSizeOf(graph),
      };
      for (const [measure, values] of Object.entries(expected)) {
        const found = await all(who, run.id, measure);
        expect(found.size).toBe(ids.length);
        ids.forEach((id, at) => expect(Math.abs(found.get(id)! - values[at]!)).toBeLessThan(1e-9));
      }
      const bridges = await page(who, run.id, 'measure: BRIDGES, first: 500');
      expect(bridges.edges.map(({ person: { id }, other }) => [id, other!.id])).toEqual(
        cutPointsOf(graph).bridges.map(([low, high]) => [ids[low], ids[high]]),
      );
      const communities = await all(who, run.id, 'LEIDEN');
      expect(Math.min(...communities.values())).toBe(0);
      expect(new Set(communities.values()).size).toBeGreaterThan(1);
    }
  });

  it('shows nobody to whom they are hidden, and no run of another audience', async () => {
    const staff = await start(STAFF, everything);
    const analyst = await start(ANALYST, everything);
    const seen = await all(ANALYST, analyst.run.id, 'PAGERANK');
    for (const at of [3, 17]) {
      expect(seen.has(personId(keyOf(at)))).toBe(false);
      expect((await all(STAFF, staff.run.id, 'PAGERANK')).has(personId(keyOf(at)))).toBe(true);
    }
    expect(analyst.run.id).not.toBe(staff.run.id);
    expect((await post(ANALYST, `{ networkRun(id: "${staff.run.id}") { id } }`)).code).toBe('NOT_FOUND');
    expect((await post(ANALYST, '{ networkRun(id: "nr_absent") { id } }')).code).toBe('NOT_FOUND');
    expect((await post(ANALYST, `mutation { cancelNetworkRun(id: "${staff.run.id}") { id } }`)).code).toBe('NOT_FOUND');
    expect(await refused({ ...ANALYST, roles: ['participant'] } as Actor, everything)).toBe('NOT_ALLOWED');
  });

  it('finds the run that is kept, also for fewer measures, and not for another seed', async () => {
    const first = await start(STAFF, everything);
    expect(await start(STAFF, everything)).toMatchObject({ reused: true, run: { id: first.run.id } });
    expect(await start(STAFF, 'measures: [K_CORE]')).toMatchObject({ reused: true, run: { id: first.run.id } });
    const other = await start(STAFF, 'measures: [LEIDEN], seed: 7');
    expect([other.reused, other.run.id === first.run.id]).toEqual([false, false]);
    expect((await page(STAFF, other.run.id, 'measure: K_CORE')).reason).toBe('NOT_ASKED');
  });

  it('pages through all values in their order, once each', async () => {
    const { run } = await start(STAFF, everything);
    const seen: Page['edges'][number][] = [];
    for (let after: string | null = null; ;) {
      const cursor: string = after === null ? '' : `, after: "${after}"`;
      const next: Page = await page(STAFF, run.id, `measure: EFFECTIVE_SIZE, first: 7${cursor}`);
      seen.push(...next.edges);
      expect(next.totalCount).toBe(run.tied);
      after = next.pageInfo.endCursor;
      if (!next.pageInfo.hasNextPage) break;
    }
    expect(seen.map(({ rank }) => rank)).toEqual(seen.map((_, at) => at + 1));
    expect(new Set(seen.map(({ person: { id } }) => id)).size).toBe(run.tied);
    const values = seen.map(({ value }) => value!);
    expect(values).toEqual([...values].sort((one, two) => two - one));
    const lowest = await page(STAFF, run.id, 'measure: EFFECTIVE_SIZE, first: 1, order: LOWEST');
    expect(lowest.edges[0]!.value).toBe(Math.min(...values));
    const { code } = await post(STAFF, `{ networkRun(id: "${run.id}") { values(measure: K_CORE, after: "x") { totalCount } } }`);
    expect(code).toBe('INVALID_CURSOR');
  });

  it('says why there is no value, and refuses what cannot be asked', async () => {
    expect((await start(STAFF, `${everything}, filter: { people: ["x_absent"] }`)).run).toMatchObject({
      reason: 'EMPTY',
      people: 0,
    });
    const one = personId(keyOf(0));
    const alone = await start(STAFF, `${everything}, filter: { people: ["${one}"] }`);
    expect(alone.run).toMatchObject({ state: 'DONE', reason: 'ONE_PERSON', people: 1, ties: 0 });
    expect(await page(STAFF, alone.run.id, 'measure: PAGERANK')).toMatchObject({
      edges: [],
      totalCount: null,
      reason: 'ONE_PERSON',
    });
    expect((await start(STAFF, `${everything}, validAt: "2022"`)).run).toMatchObject({ reason: 'NO_TIES', ties: 0 });
    expect((await start(STAFF, `${everything}, knownAt: "2020-01-01"`)).run.reason).toBe('NOTHING_KNOWN');
    expect(await refused(STAFF, `${everything}, validAt: "2031"`)).toBe('DATE_IN_FUTURE');
    expect(await refused(STAFF, 'measures: []')).toBe('INVALID_INPUT');
    expect(await refused(STAFF, 'measures: [K_CORE], sampleSize: 1')).toBe('INVALID_INPUT');
    expect(await refused(STAFF, 'measures: [K_CORE], filter: { community: "1" }')).toBe('INVALID_INPUT');
    expect(await refused(STAFF, 'measures: [LEIDEN], history: { period: YEAR, from: "2026-03-02" }, validAt: "2025"')).toBe(
      'PERIOD_REVERSED',
    );
    expect(await refused(STAFF, 'measures: [LEIDEN], history: { period: MONTH, from: "2010" }')).toBe('PAGE_LIMIT');
  });

  it('is cancelled by whoever started it, leaves nothing, and is begun again', async () => {
    let release = (): void => undefined;
    let held: Promise<void> | undefined;
    // The run is asked for once the turn is ours: a look for jobs that is under way would otherwise begin it before.
    await new Promise<void>((isOurs) => {
      held = atlas.features.jobs.exclusive(() => {
        isOurs();
        return new Promise<void>((resolve) => (release = resolve));
      });
    });
    const asked = 'measures: [PAGERANK], filter: { countries: ["KR"] }';
    const { data } = await post<{ startNetworkRun: { run: Run } }>(ANALYST, begin(asked));
    const { id } = data!.startNetworkRun.run;
    expect(data!.startNetworkRun.run).toMatchObject({ state: 'QUEUED', reason: 'NOT_FINISHED', people: null });
    expect((await page(ANALYST, id, 'measure: PAGERANK')).reason).toBe('NOT_FINISHED');
    const cancel = `mutation { cancelNetworkRun(id: "${id}") { ${RUN} } }`;
    expect((await post(OTHER, cancel)).code).toBe('NOT_ALLOWED');
    const cancelled = await post<{ cancelNetworkRun: Run }>(ANALYST, cancel);
    expect(cancelled.data!.cancelNetworkRun).toMatchObject({ state: 'CANCELLED', reason: 'CANCELLED', header: { seq } });
    expect((await post(ANALYST, cancel)).code).toBe('JOB_STATE');
    const left = await store.read((tx) => tx.run('MATCH (v:NetworkRunValues {run: $id}) RETURN v', { id }));
    expect(left).toEqual([]);
    release();
    await held;
    expect(await start(ANALYST, asked)).toMatchObject({ reused: false, run: { id, state: 'DONE', reason: null } });
  });

  it('tells an analyst figures that networkGrowth would tell, and none that speak of a few', async () => {
    const asked = (filter: string) => `measures: [K_CORE], filter: ${filter}`;
    const growth = async (who: Actor, filter: string) => {
      const number = 'points { numbers { metric value reason } } people';
      const { data, code } = await post<{
        networkGrowth: {
          all: {
            people: number | null;
            points: { numbers: { metric: string; value: number | null; reason: string | null }[] }[];
          };
        };
      }>(
        who,
        `{ networkGrowth(period: MONTH, from: "2026-01", metrics: [PEOPLE, TIES], filter: ${filter}) { all { ${number} } } }`,
      );
      expect(code).toBeUndefined();
      const [people, ties] = data!.networkGrowth.all.points.at(-1)!.numbers;
      return [data!.networkGrowth.all.people, people!.value, ties!.value];
    };
    let [told, kept] = [0, 0];
    for (const filter of [
      '{}',
      '{ countries: ["KR"] }',
      '{ countries: ["US"] }',
      '{ text: "1" }',
      `{ people: ["${personId(keyOf(1))}", "${personId(keyOf(2))}"] }`,
    ]) {
      const whole = (await start(STAFF, asked(filter))).run;
      const { people, tied, ties, reason } = (await start(ANALYST, asked(filter))).run;
      expect(whole.people).not.toBeNull();
      expect([people, tied, ties]).toEqual(await growth(ANALYST, filter));
      for (const figure of [people, tied]) if (figure !== null && figure !== 0) expect(figure).toBeGreaterThanOrEqual(5);
      expect(reason).toBe(whole.reason);
      told += [people, tied, ties].filter((figure) => figure !== null).length;
      kept += [people, tied, ties].filter((figure) => figure === null).length;
    }
    expect([told > 0, kept > 0]).toEqual([true, true]);
  });

  it('makes room: the oldest lose their values and say so, those that an answer named keep them longer, and both are computed again', async () => {
    const seeds = [101, 102, 103, 104];
    const runs: Run[] = [];
    for (const seed of seeds) runs.push((await start(STAFF, `measures: [LEIDEN], seed: ${seed}`)).run);
    const { digest } = runs[0]!.header;
    // All digests were told on the way, which names their runs; as if only that of the first one had been.
    const named = await store.read((tx) => tx.run('MATCH (r:NetworkRun) WHERE r.named RETURN r.id AS id'));
    expect(named).toContainEqual({ id: runs[0]!.id });
    await store.write((tx) => tx.run('MATCH (r:NetworkRun) WHERE r.id <> $id REMOVE r.named', { id: runs[0]!.id }));
    // The clock of the test stands still: the last one is made the newest.
    await store.write((tx) => tx.run("MATCH (r:NetworkRun {id: $id}) SET r.computedAt = '2031'", { id: runs[3]!.id }));
    const ports = { store, clock: { now: () => new Date() }, jobs: atlas.features.jobs };
    const prune = async (limits: RunLimits) => (await pruneRuns(ports, limits)).map(({ id }) => id);
    const pruned = await prune({ named: 1_000, others: 1, records: 1_000 });
    expect(pruned).toEqual(expect.arrayContaining([runs[1]!.id, runs[2]!.id]));
    expect(pruned).not.toContain(runs[0]!.id);
    expect(pruned).not.toContain(runs[3]!.id);
    const states = await Promise.all(runs.map(({ id }) => read(STAFF, id)));
    expect(states.map(({ reason }) => reason)).toEqual([null, 'PRUNED', 'PRUNED', null]);
    expect(await page(STAFF, runs[1]!.id, 'measure: LEIDEN')).toMatchObject({ edges: [], totalCount: null, reason: 'PRUNED' });
    const left = await store.read((tx) => tx.run('MATCH (v:NetworkRunValues) WHERE v.run IN $pruned RETURN v', { pruned }));
    expect(left).toEqual([]);
    // One that an answer named loses them last; the answer is given again without.
    expect(await prune({ named: 0, others: 1_000, records: 1_000 })).toContain(runs[0]!.id);
    const again = await post<{ reproduce: { comparison: string; header: { digest: string } } }>(
      STAFF,
      `{ reproduce(digest: "${digest}") { comparison header { digest } } }`,
    );
    expect(again.data!.reproduce).toEqual({ comparison: 'SAME', header: { digest } });
    const anew = await start(STAFF, 'measures: [LEIDEN], seed: 102');
    expect(anew).toMatchObject({ reused: false, run: { id: runs[1]!.id, reason: null, state: 'DONE' } });
    expect((await page(STAFF, anew.run.id, 'measure: LEIDEN')).totalCount).toBe(anew.run.tied);
    // Without values and beyond the number of records, nothing is left of those that no answer named.
    const [open] = await store.read((tx) =>
      tx.run<{ count: number }>('MATCH (r:NetworkRun) WHERE r.prunedAt IS NOT NULL RETURN count(r) AS count'),
    );
    await prune({ named: 1_000, others: 0, records: 0 });
    const records = await store.read((tx) =>
      tx.run<{ named: boolean }>('MATCH (r:NetworkRun) WHERE r.prunedAt IS NOT NULL RETURN r.named AS named'),
    );
    expect(open!.count).toBeGreaterThan(0);
    expect(records.every(({ named }) => named)).toBe(true);
    expect((await post(STAFF, `{ networkRun(id: "${runs[2]!.id}") { id } }`)).code).toBe('NOT_FOUND');
  });

  it('goes on after a crash with the measures that are missing', async () => {
    const { run } = await start(STAFF, 'measures: [PAGERANK, K_CORE, CONSTRAINT], seed: 9');
    // As a server leaves it that was killed behind its second measure.
    await store.write((tx) =>
      tx.run(
        `MATCH (r:NetworkRun {id: $id}) SET r.state = 'open' WITH r
         MATCH (v:NetworkRunValues {id: $id + ' CONSTRAINT'}) DELETE v WITH r
         MATCH (k:NetworkRunValues {id: $id + ' K_CORE'}) SET k.kept = true WITH r
         MATCH (j:Job {id: r.jobId}) SET j.state = 'running', j.leaseUntil = 0, j.finishedAt = NULL`,
        { id: run.id },
      ),
    );
    atlas.features.jobs.wake();
    const again = await start(STAFF, 'measures: [PAGERANK, K_CORE, CONSTRAINT], seed: 9');
    expect(again).toMatchObject({ reused: true, run: { id: run.id, state: 'DONE', done: 3 } });
    expect(again.run.header.digest).toBe(run.header.digest);
    const kept = await store.read((tx) =>
      tx.run('MATCH (v:NetworkRunValues {run: $id}) RETURN v.name AS name, v.kept AS kept ORDER BY name', { id: run.id }),
    );
    // The core numbers were not computed again.
    expect(kept).toEqual([
      { name: 'CONSTRAINT', kept: null },
      { name: 'K_CORE', kept: true },
      { name: 'PAGERANK', kept: null },
    ]);
  });

  it('samples betweenness with the error that analytics states', async () => {
    const draw = seededRandom(5);
    const some = (): number[] => Array.from({ length: 3_000 }, () => Math.floor(draw() * 300));
    const graph = graphOf(300, some(), some());
    const sample = { sources: 60, seed: 4 };
    const found = await computeMeasure({ graph, measure: 'BETWEENNESS', sample }, new AbortController().signal);
    const { score, error } = betweennessOf(graph, sample);
    expect([found.sources, [...found.values], [...found.errors!]]).toEqual([60, [...score], [...error]]);
    const exact = betweennessOf(graph).score;
    const inside = exact.filter((value, at) => Math.abs(value - score[at]!) <= 1.959964 * error[at]!).length;
    expect(inside / 300).toBeGreaterThan(0.8);
    await expect(computeMeasure({ graph, measure: 'K_CORE', sample: null }, AbortSignal.abort())).rejects.toThrow();
  });

  it('does without the plugin what analytics can, and names what it cannot', async () => {
    const plain = await openAtlas(store, schemas, { seed: 'plain' });
    try {
      const asked = 'measures: [PAGERANK, BETWEENNESS, K_CORE, BRIDGES], seed: 11';
      const ours = await start(STAFF, asked, plain);
      expect(ours.run).toMatchObject({ state: 'DONE', method: 'analytics' });
      const [one, two] = [await all(STAFF, ours.run.id, 'BETWEENNESS', plain), await start(STAFF, everything)];
      const library = await all(STAFF, two.run.id, 'BETWEENNESS');
      for (const [id, value] of library) expect(one.get(id)).toBeCloseTo(value, 9);
      expect((await post(STAFF, begin('measures: [LEIDEN], seed: 12'), plain)).code).toBe('PLUGIN_MISSING');
    } finally {
      await plain.features.jobs.stop();
      await plain.close();
    }
  });

  it('gives the same digits again: computed anew, known then, and out of a restored backup', async () => {
    const before = await start(STAFF, everything);
    const wipe = () => store.autocommit('MATCH (n) WHERE n:NetworkRun OR n:NetworkRunValues DETACH DELETE n');
    await wipe();
    const anew = await start(STAFF, everything);
    expect([anew.reused, anew.run.header.digest]).toEqual([false, before.run.header.digest]);

    // Asked for by its digest it is computed once more, whatever is kept.
    const history = await start(STAFF, 'measures: [LEIDEN, K_CORE], history: { period: YEAR, from: "2023" }, validAt: "2025"');
    await wipe();
    for (const { run } of [anew, history]) {
      const asked = `{ reproduce(digest: "${run.header.digest}") { comparison sameNow header { digest } } }`;
      const { data } = await post<{ reproduce: unknown }>(STAFF, asked);
      expect(data?.reproduce).toMatchObject({ comparison: 'SAME', sameNow: true, header: { digest: run.header.digest } });
    }
    expect(await store.read((tx) => tx.run('MATCH (n:NetworkRun) RETURN n.id'))).toEqual([]);
    expect((await start(STAFF, everything)).reused).toBe(false);

    const folder = await mkdtemp(join(tmpdir(), 'runs-'));
    const file = join(folder, 'backup.gz');
    await writeBackup(store, file, new Date('2026-03-02T00:00:00Z'));
    await atlas.features.jobs.stop();
    await atlas.close();
    await (await testStore()).close();
    await restoreBackup(store, file, { replace: true });
    await rm(folder, { recursive: true });
    atlas = await openAtlas(store, schemas, { gds, seed: 'restored' });
    expect(await start(STAFF, everything)).toMatchObject({ reused: true, run: { header: { digest: before.run.header.digest } } });
    await wipe();
    const restored = await start(STAFF, everything);
    expect([restored.reused, restored.run.header.digest]).toEqual([false, before.run.header.digest]);

    // Later facts: what was known then stays, what is known now is another network.
    const late = person('participants:test:late', [
      fact('name', { latin: 'Late Comer' }),
      ...['m0', 'm1'].map((key) =>
        fact(
          'participation',
          { status: 'attended', role: 'speaker' },
          { object: { kind: 'Event', key }, validFrom: date(MEETINGS.find((one) => one.key === key)!.day) },
        ),
      ),
    ]);
    await publishWorld(store, [late], []);
    expect((await read(STAFF, restored.run.id)).header.digest).toBe(before.run.header.digest);
    const then = await start(STAFF, `${everything}, knownAt: "seq:${seq}"`);
    expect(then.run).toMatchObject({ cameFrom: restored.run.id, header: { seq } });
    expect(await all(STAFF, then.run.id, 'PAGERANK')).toEqual(await all(STAFF, restored.run.id, 'PAGERANK'));
    const now = await start(STAFF, everything);
    expect([now.reused, now.run.tied]).toEqual([false, before.run.tied! + 1]);
  });

  it('shows no value any more that rests on somebody who took their consent back', async () => {
    const asked = `measures: [PAGERANK], knownAt: "seq:${seq}"`;
    const { run } = await start(ANALYST, asked);
    expect((await all(ANALYST, run.id, 'PAGERANK')).has(personId(keyOf(40)))).toBe(true);
    const refusal = `mutation { setConsent(personId: "${personId(keyOf(40))}", purpose: organizers, value: NO, reason: "by telephone") { __typename } }`;
    expect((await post(STAFF, refusal)).code).toBeUndefined();
    expect(await read(ANALYST, run.id)).toMatchObject({ reason: 'CHANGED_BY_POLICY', people: null, inputDigest: null });
    expect(await page(ANALYST, run.id, 'measure: PAGERANK')).toMatchObject({ edges: [], reason: 'CHANGED_BY_POLICY' });
    const again = await start(ANALYST, asked);
    expect(again.reused).toBe(false);
    expect((await all(ANALYST, again.run.id, 'PAGERANK')).has(personId(keyOf(40)))).toBe(false);
  });
});
