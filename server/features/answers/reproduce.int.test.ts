import 'reflect-metadata';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@brainlink/analytics/linkage';
import type { PartialDate } from '@brainlink/schema/time';
import { applyCommand, type Change } from '@brainlink/seeds/write';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, personId, thing, thingId } from '../../graphql/hidden/world';
import { buildSchemas, type AudienceSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { restoreBackup, writeBackup } from '../../neo4j';
import { testStore } from '../../testing';
import { setAttendance, undoCommand } from '../corrections/corrections.service';

const STAFF: Actor = { ...cliActor('staff'), id: 'u_secretariat', roles: ['secretariat'], contactGrant: false, via: 'session' };
const ANALYST: Actor = { ...STAFF, id: 'u_analyst', roles: ['analyst'] };

const date = (text: string): PartialDate => text as PartialDate;
const keyOf = (name: number | string): string => `participants:test:p${name}`;
const COUNTRIES = ['KR', 'KR', 'KR', 'US', 'US', 'DE'];
const STAGES = ['phd', 'mid', 'senior'];
const TECHNOLOGIES = ['HYDROGEN', 'QUANTUM', 'AI'];
const EVENTS = ['2023-03-10', '2023-09-05', '2024-02-10', '2024-06-20', '2024-11-03', '2025-04-14', '2025-10-01'];
const PEOPLE = 60;

/** Sixty people, each at about a third of seven events. */
function worldOf(seed: number) {
  const random = seededRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const events = EVENTS.map((day, at) =>
    thing('Event', `e${at}`, {
      titleKo: `행사 ${at}`,
      titleEn: `Event ${at}`,
      from: day,
      to: day,
      edition: Number(day.slice(0, 4)),
    }),
  );
  const people = Array.from({ length: PEOPLE }, (_, at) =>
    person(keyOf(at), [
      fact('name', { latin: `Person ${at}` }),
      fact('residence', { country: COUNTRIES[below(COUNTRIES.length)]! }),
      fact('stage', { stage: STAGES[below(3)]! }),
      fact('field', { text: 'x', technologies: [TECHNOLOGIES[below(3)]!] }),
      ...EVENTS.flatMap((day, event) =>
        below(3) === 0
          ? [
              fact(
                'participation',
                { status: 'attended', role: 'speaker' },
                { object: { kind: 'Event', key: `e${event}` }, validFrom: date(day), validTo: date(day) },
              ),
            ]
          : [],
      ),
    ]),
  );
  return [...events, ...people];
}

/** A hundred questions about growth, drawn by a seed, by their canonical differences. */
function questionsOf(seed: number): string[] {
  const random = seededRandom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const questions = new Set<string>([
    ...EVENTS.map((_, at) => `eventImpact(eventId: "${thingId('Event', `e${at}`)}")`),
    'circulation(from: "2000")',
    'brokers(measure: BETWEENNESS)',
    'brokers(measure: CONSTRAINT, validAt: "2024-12")',
    'structuralHoles(first: 5)',
    'linkSuggestions(first: 10)',
    'recommendedAssociations(technology: "AI")',
    'reachGap(technology: "HYDROGEN")',
    'reachGap(technology: "QUANTUM", validAt: "2024")',
  ]);
  while (questions.size < 100) {
    const from = one(['2022', '2023', '2023-02', '2024']);
    const parts = [
      `period: ${one(['MONTH', 'QUARTER', 'YEAR'])}, from: "${from}"`,
      one(['', ', to: "2025"', ', to: "2024-08"', ', to: "2025-06"']),
      one(['', '', ', groupBy: COUNTRY', ', groupBy: TECHNOLOGY, firstGroups: 2', ', groupBy: STAGE', ', groupBy: TIE']),
      one([
        '',
        '',
        ', filter: { countries: ["KR"] }',
        ', filter: { technologies: ["AI", "QUANTUM"] }',
        ', filter: { stages: ["mid"] }',
      ]),
      one(['', ', tie: [CO_EVENT]', ', metrics: [TIES, PEOPLE, NEW_TIES]', ', metrics: [DENSITY, GINI, TRIADIC_CLOSURE]']),
    ];
    questions.add(`networkGrowth(${parts.join('')})`);
  }
  return [...questions];
}

interface Cause {
  readonly seq: number;
  readonly command: string;
  readonly change: string;
  readonly record: string | null;
  readonly personId: string | null;
  readonly thing: string | null;
}
interface Since {
  readonly same: boolean;
  readonly totalCount: number;
  readonly numbers: readonly {
    readonly metric: string;
    readonly period: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly reason: string | null;
    readonly gone: number;
    readonly come: number;
    readonly causes: readonly Cause[];
    readonly text: { readonly ko: string; readonly en: string };
  }[];
}
interface Reproduced {
  readonly comparison: string;
  readonly seq: number;
  readonly sameNow: boolean;
  readonly header: { readonly digest: string };
  readonly since: Since | null;
}

const SINCE =
  'same totalCount numbers { metric period before after reason gone come causes { seq command change record personId thing } text { ko en } }';

describe('an answer asked for again by its digest', () => {
  let store: Neo4jStore;
  let schemas: AudienceSchemas;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  let folder: string;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const bytes = repeatableRandom('answers');
  const ports = () => ({ store, clock, random: bytes });

  beforeAll(async () => {
    schemas = await buildSchemas();
    folder = await mkdtemp(join(tmpdir(), 'answers-'));
  });
  beforeEach(async () => {
    store = await testStore();
    schemas = await buildSchemas(store.driver);
    await publishWorld(store, worldOf(3), []);
    atlas = await openAtlas(store, schemas);
  });
  afterEach(async () => {
    await atlas.close();
    await store.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function ask<T>(actor: Actor, query: string): Promise<{ data: T; code?: string }> {
    const { body } = await atlas.post(actor, '/graphql', { query });
    const { data, errors } = JSON.parse(body.toString()) as { data: T; errors?: { extensions: { code: string } }[] };
    return { data, ...(errors ? { code: errors[0]!.extensions.code } : {}) };
  }
  const digestOf = async (actor: Actor, question: string): Promise<string> =>
    Object.values(
      (await ask<Record<string, { header: { digest: string } }>>(actor, `{ ${question} { header { digest } } }`)).data,
    )[0]!.header.digest;
  const again = async (actor: Actor, digest: string): Promise<Reproduced> =>
    (
      await ask<{ reproduce: Reproduced }>(
        actor,
        `{ reproduce(digest: "${digest}") { comparison seq sameNow header { digest } since { ${SINCE} } } }`,
      )
    ).data.reproduce;

  const attendances = () =>
    store.read((tx) =>
      tx.run<{ id: string; record: string; event: string }>(
        `MATCH (e:Event)<-[:REFERS_TO]-(f:Fact {kind: 'participation'})-[:ABOUT]->(r:Record) WHERE f.seqTo IS NULL AND f.staged IS NULL
         RETURN f.id AS id, r.key AS record, e.key AS event ORDER BY record, event`,
      ),
    );

  it('has the same digits after a thousand corrections, an import, an undo, and backup and restore: 100 of 100', async () => {
    const questions = questionsOf(11);
    const digests = new Map<string, string>();
    for (const question of questions) digests.set(question, await digestOf(STAFF, question));

    const random = seededRandom(5);
    let corrections = 0;
    for (let round = 0; round < 25; round++) {
      const standing = await attendances();
      const changes: Change[] = [];
      for (const { id } of standing.filter(() => random() < 0.1).slice(0, 10)) changes.push({ op: 'retract', factId: id });
      while (changes.length < 40) {
        const at = Math.floor(random() * PEOPLE);
        const subject = { kind: 'Record', key: keyOf(at) } as const;
        const event = Math.floor(random() * EVENTS.length);
        const stated =
          random() < 0.4
            ? fact('residence', { country: COUNTRIES[Math.floor(random() * 6)]!, city: `${round}.${changes.length}` })
            : fact(
                'participation',
                { status: 'attended', role: `role ${round}.${changes.length}` },
                { object: { kind: 'Event', key: `e${event}` }, validFrom: date(EVENTS[event]!), validTo: date(EVENTS[event]!) },
              );
        changes.push({ op: 'state', fact: { ...stated, subject }, recordKey: keyOf(at) });
      }
      await applyCommand(store, { kind: 'stateFact', actor: 'u_secretariat', at: new Date('2026-03-01T07:00:00Z'), changes });
      corrections += changes.length;
    }
    expect(corrections).toBe(1000);
    const undone = await setAttendance(ports(), STAFF, {
      personId: personId(keyOf(1)),
      eventId: thingId('Event', 'e1'),
      status: 'declined',
      reason: 'was ill',
    });
    await undoCommand(ports(), STAFF, undone.seq, null);
    await publishWorld(store, worldOf(4).slice(0, 30), []);
    const file = join(folder, 'atlas.gz');
    await writeBackup(store, file, clock.now());
    await store.write((tx) => tx.run('MATCH (a:Answer) DELETE a'));
    await restoreBackup(store, file, { replace: true });
    await atlas.close();
    atlas = await openAtlas(store, schemas);

    let [same, changedNow] = [0, 0];
    for (const [question, digest] of digests) {
      const { comparison, header, sameNow, seq } = await again(STAFF, digest);
      expect([question, comparison, header.digest, seq]).toEqual([question, 'SAME', digest, 2]);
      same++;
      if (!sameNow) changedNow++;
    }
    expect(same).toBe(100);
    // So much was corrected that nearly every question has another answer today.
    expect(changedNow).toBeGreaterThan(90);
  }, 300_000);

  it('says what was corrected since, by record and day, as many as the number tells', async () => {
    const question = 'networkGrowth(period: YEAR, from: "2023", to: "2025", metrics: [PEOPLE, TIES])';
    const digest = await digestOf(STAFF, question);
    expect(await again(STAFF, digest)).toMatchObject({ comparison: 'SAME', sameNow: true, since: { same: true, totalCount: 0 } });

    const [gone] = (await attendances()).filter(({ event }) => event === 'e6');
    await applyCommand(store, {
      kind: 'retractFact',
      actor: 'u_secretariat',
      at: new Date('2026-03-01T08:00:00Z'),
      changes: [{ op: 'retract', factId: gone!.id }],
    });
    const { comparison, since, sameNow } = await again(STAFF, digest);
    expect([comparison, sameNow, since!.same]).toEqual(['SAME', false, false]);
    const ties = since!.numbers.find(({ metric, period }) => metric === 'TIES' && period === '2025')!;
    expect(ties.before! - ties.after!).toBe(ties.gone);
    expect([ties.gone > 0, ties.come]).toEqual([true, 0]);
    expect(ties.causes).toEqual([
      {
        seq: 3,
        command: 'retractFact',
        change: 'RETRACTED',
        record: gone!.record,
        personId: personId(gone!.record),
        thing: '행사 6',
      },
    ]);
    expect(ties.text).toEqual({
      ko: `2025 연결 ${ties.gone}쌍 감소. 이후: 기록 ${gone!.record} 철회, 2026-03-01 (참가 ‘행사 6’)`,
      en: `2025 Ties: ${ties.gone} fewer since: record ${gone!.record} was retracted on 2026-03-01 (participation “행사 6”)`,
    });
  });

  it('tells the same between any two states of knowledge, and what an event’s new date moved', async () => {
    const moved = thing('Event', 'e6', {
      titleKo: '행사 6',
      titleEn: 'Event 6',
      from: '2024-12-01',
      to: '2024-12-01',
      edition: 2025,
    });
    await publishWorld(store, [moved], []);
    const { data } = await ask<{ growthDifference: Since }>(
      STAFF,
      `{ growthDifference(period: YEAR, from: "2023", to: "2025", metrics: [TIES], knownAt: "seq:2", laterKnownAt: "seq:4") { ${SINCE} } }`,
    );
    expect(data.growthDifference.numbers.length).toBeGreaterThan(0);
    for (const { causes } of data.growthDifference.numbers)
      expect(new Set(causes.map(({ change, thing: what }) => [change, what].join()))).toEqual(new Set(['THING_CHANGED,행사 6']));
    const wrong = await ask(
      STAFF,
      `{ growthDifference(period: YEAR, from: "2023", knownAt: "seq:4", laterKnownAt: "seq:2") { same } }`,
    );
    expect(wrong.code).toBe('INVALID_INPUT');
  });

  it('tells nobody below the secretariat of records, nor of a difference of a few, nor of digests that others were given', async () => {
    const question = 'networkGrowth(period: YEAR, from: "2023", to: "2025", metrics: [PEOPLE, TIES])';
    const own = await digestOf(ANALYST, question);
    const [gone] = (await attendances()).filter(({ event }) => event === 'e6');
    const changes: Change[] = [{ op: 'retract', factId: gone!.id }];
    await applyCommand(store, { kind: 'retractFact', actor: 'u_secretariat', at: new Date('2026-03-01T08:00:00Z'), changes });
    const { since } = await again(ANALYST, own);
    for (const { causes, gone: left, come, before, after, reason, metric } of since!.numbers) {
      expect([causes, left, come]).toEqual([[], 0, 0]);
      const smallest = metric === 'TIES' ? 7 : 5;
      expect(reason === 'SMALL_CELL' || Math.abs(before! - after!) >= smallest).toBe(true);
    }
    const staffs = await digestOf(STAFF, 'networkGrowth(period: YEAR, from: "2022", to: "2024", metrics: [GINI])');
    const codes = [await ask(ANALYST, `{ reproduce(digest: "${'0'.repeat(64)}") { seq } }`)];
    const kept = await ask(STAFF, `{ reproduce(digest: "${staffs}") { seq } }`);
    expect([codes[0]!.code, kept.code]).toEqual(['NOT_FOUND', undefined]);
    const secret = await digestOf(STAFF, 'networkGrowth(period: MONTH, from: "2023", to: "2025", metrics: [TIES])');
    expect((await ask(ANALYST, `{ reproduce(digest: "${secret}") { seq } }`)).code).toBe('NOT_FOUND');
  });
});
