import 'reflect-metadata';

import type { StatedRecord } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { runImport, undoImport, type ImportItem } from '@brainlink/seeds/write';
import { STAGE_CODES } from '@brainlink/schema/vocabulary';
import type { GraphQLSchema } from 'graphql';
import { setConsent } from '../../features/consents/consents.service';
import { retractFact, setAttendance, stateFact, undoCommand } from '../../features/corrections/corrections.service';
import { erasePerson } from '../../features/erasure/erasure.service';
import { cliActor, type Actor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { openAtlas, publishWorld } from '../hidden/open-atlas';
import { questionTo } from '../hidden/questions';
import { careerOf, fact, KIM, kimsOrcid, LEE, person, personId, SMITH, thing, thingId, VISIBLE } from '../hidden/world';
import { buildSchemas, type AudienceSchemas } from '../schemas';

const STAFF: Actor = { ...cliActor('staff'), id: 'u_secretariat', roles: ['secretariat'], contactGrant: false, via: 'session' };
const ANALYST: Actor = { ...STAFF, id: 'u_analyst', roles: ['analyst'] };
const CHOI = 'members:test:choi';
const PEOPLE = [KIM, LEE, SMITH, CHOI].map(personId);
/** The last command before everything that follows. */
const THEN = 'seq:2';

/** Everything that takes `knownAt`, about everybody and everything. */
function askAll(schema: GraphQLSchema) {
  const validAts: readonly Readonly<Record<string, string>>[] = [{}, { validAt: '2025-12' }];
  const each = validAts.map((validAt) => ({ knownAt: THEN, ...validAt }));
  const ofPeople = PEOPLE.flatMap((id) =>
    each.flatMap((times) => [
      questionTo(schema, 'personAsOf', { id, ...times }),
      questionTo(schema, 'personFacts', { id, ...times }),
      questionTo(schema, 'personFactPage', { id, first: 5, ...times }),
      questionTo(schema, 'personTies', { id, ...times }),
      questionTo(schema, 'neighbors', { id, ...times }),
      questionTo(schema, 'tieEvidence', { a: PEOPLE[0], b: id, ...times }),
    ]),
  );
  const kinds = [
    'name',
    'identifier',
    'affiliation',
    'residence',
    'participation',
    'consent',
    'profile',
    'relation',
    'authorship',
  ];
  return [
    ...ofPeople,
    ...each.flatMap((times) => [
      ...['PEOPLE', 'COMMUNITIES'].map((level) => questionTo(schema, 'network', { level, ...times })),
      questionTo(schema, 'ties', { ...times }),
      questionTo(schema, 'network', { level: 'PEOPLE', filter: { associations: ['KSEA'], reached: true }, ...times }),
      ...['NAME', 'TIES', 'EVENTS'].map((sort) => questionTo(schema, 'people', { sort, ...times })),
      ...kinds.map((kind) => questionTo(schema, 'facts', { kind, ...times })),
    ]),
  ];
}

describe('what was known then', () => {
  let schema: GraphQLSchema;
  let schemas: AudienceSchemas;
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  let now = new Date('2026-03-02T00:00:00Z');
  const clock = { now: () => now };
  const random = repeatableRandom('then');
  const ports = () => ({ store, clock, random });

  beforeAll(async () => {
    store = await testStore();
    schemas = await buildSchemas(store.driver);
    schema = schemas.programme;
  });
  beforeEach(async () => {
    now = new Date('2026-03-02T00:00:00Z');
    await (await testStore()).close();
    await publishWorld(store, VISIBLE, []);
    atlas = await openAtlas(store, schemas);
    for (const audience of ['programme', 'secretariat'] as const) await atlas.features.network.layoutMaker.make(audience);
  });
  afterEach(async () => {
    await atlas.close();
  });
  afterAll(() => store.close());

  const ask = async (as: Actor, field: string, args: Readonly<Record<string, unknown>>) => {
    const { query, variables } = questionTo(schema, field, args);
    return atlas.post(as, '/graphql', { query, variables });
  };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests say what they expect
  const dataOf = async (as: Actor, field: string, args: Readonly<Record<string, unknown>>): Promise<any> =>
    (JSON.parse((await ask(as, field, args)).body.toString()) as { data: Record<string, unknown> }).data[field];

  /** Every answer, byte for byte, of both audiences. */
  async function answers(of: readonly Actor[] = [STAFF, ANALYST]): Promise<Map<string, string>> {
    const all = new Map<string, string>();
    const waiting = of.flatMap((actor) => askAll(schema).map((question) => ({ actor, ...question }))).values();
    const work = async (): Promise<void> => {
      for (const { actor, field, query, variables } of waiting) {
        const { body } = await atlas.post(actor, '/graphql', { query, variables });
        all.set(`${actor === STAFF ? 'secretariat' : 'analyst'} ${field} ${JSON.stringify(variables)}`, body.toString());
      }
    };
    await Promise.all(Array.from({ length: 4 }, work));
    expect([...all.values()].filter((body) => body.includes('"errors"') && !body.includes('NOT_FOUND'))).toEqual([]);
    return all;
  }

  function expectSame(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
    const changed = [...before.keys()].filter((key) => after.get(key) !== before.get(key));
    const [first] = changed;
    expect({ changed: changed.slice(0, 10), after: first && after.get(first) }).toEqual({
      changed: [],
      after: first && before.get(first),
    });
    expect(after.size).toBe(before.size);
  }

  async function bring(digest: string, records: readonly StatedRecord[]) {
    async function* items(): AsyncIterable<ImportItem> {
      for (const one of records) yield { kind: 'row', records: [one] };
    }
    const request = {
      source: 'participants' as const,
      sender: 'test',
      scope: 'test',
      mode: 'delta' as const,
      missing: { kind: 'keep' as const },
      applyOthers: true,
      actor: 'cli:test',
      at: new Date('2026-03-02T01:00:00Z'),
      fileName: 'later.csv',
      fileDigest: digest,
    };
    return runImport(store, request, items());
  }

  it('is answered the same after 1,000 corrections', async () => {
    const before = await answers();
    const factIds: string[] = [];
    const reason = 'a correction';
    for (let number = 0; number < 1000; number++) {
      const id = PEOPLE[number % PEOPLE.length]!;
      const turn = number % 10;
      if (turn === 0)
        await setAttendance(ports(), STAFF, {
          personId: id,
          eventId: thingId('Event', 'e1'),
          status: number % 3 ? 'declined' : 'attended',
          reason,
        });
      else if (turn === 1)
        await setConsent(ports(), STAFF, { personId: id, purpose: 'speakerSearch', value: number % 2 ? 'yes' : 'no', reason });
      else if (turn === 2 && factIds.length > 0) await retractFact(ports(), STAFF, factIds.pop()!, reason);
      else {
        const stated = [
          { kind: 'residence', value: { country: number % 2 ? 'KR' : 'US' } },
          { kind: 'stage', value: { stage: STAGE_CODES[0] } },
          { kind: 'affiliation', value: { text: `Institute ${number}` }, validFrom: '2023' },
          { kind: 'name', value: { latin: `Other Name ${number}` } },
          { kind: 'field', value: { text: `Field ${number}`, technologies: ['QUANTUM'] } },
        ][turn % 5]!;
        const { factIds: made } = await stateFact(ports(), STAFF, { personId: id, reason, ...stated });
        if (turn === 5) factIds.push(...made);
      }
    }
    const [counted] = await store.read((tx) => tx.run<{ seq: number }>("MATCH (m:Meta {id: 'store'}) RETURN m.seq AS seq"));
    expect(counted?.seq).toBe(1002);
    for (const audience of ['programme', 'secretariat'] as const) await atlas.features.network.layoutMaker.make(audience);
    expectSame(before, await answers());
    // The corrections are there, and now is another answer.
    const today = await dataOf(STAFF, 'personAsOf', { id: PEOPLE[0] });
    const then = await dataOf(STAFF, 'personAsOf', { id: PEOPLE[0], knownAt: THEN });
    expect(today.facts.length).toBeGreaterThan(then.facts.length);
  }, 600_000);

  it('is answered the same after an import that renames, moves, links and hides, and after its undoing', async () => {
    const before = await answers();
    const rename = (record: StatedRecord, props: Readonly<Record<string, string | number>>): StatedRecord => ({
      ...record,
      facts: record.facts.map((one) => (one.kind === 'profile' ? { ...one, props: { ...one.props, ...props } } : one)),
    });
    const things = VISIBLE.filter(({ describes }) => describes === 'thing');
    const outcome = await bring('later', [
      ...things.map((record) =>
        rename(record, {
          titleKo: '새 이름',
          nameKo: '새 이름',
          name: 'New name',
          from: '2024-01-01',
          to: '2024-01-02',
          authors: 99,
        }),
      ),
      thing('Event', 'e-hidden', { titleKo: '알려진 행사', from: '2025-12-01' }),
      person('members:test:kim', [fact('name', { hangul: '김민수' }), kimsOrcid('public'), ...careerOf({ country: 'US' })]),
      person(LEE, [fact('name', { hangul: '이영희' }), kimsOrcid('public')]),
    ]);
    expect(outcome.state).toBe('done');
    expect((await dataOf(STAFF, 'personAsOf', { id: personId(LEE) })).id).not.toBe(personId(LEE));
    expectSame(before, await answers());
    await undoImport(store, { actor: 'cli:test', at: new Date('2026-03-02T02:00:00Z'), importId: outcome.importId });
    expectSame(before, await answers());
  }, 600_000);

  it('is answered the same after the undoing of what was known then', async () => {
    const stated = await stateFact(ports(), STAFF, {
      personId: PEOPLE[0]!,
      kind: 'residence',
      value: { country: 'US' },
      reason: 'moved',
    });
    const known = { id: PEOPLE[0], knownAt: `seq:${stated.seq}` };
    const before = (await ask(STAFF, 'personAsOf', known)).body.toString();
    await undoCommand(ports(), STAFF, stated.seq, 'wrong');
    expect((await ask(STAFF, 'personAsOf', known)).body.toString()).toBe(before);
    const [imported] = await store.read((tx) => tx.run<{ id: string }>("MATCH (i:Import {state: 'done'}) RETURN i.id AS id"));
    const all = await answers([ANALYST]);
    await undoImport(store, { actor: 'cli:test', at: new Date('2026-03-02T02:00:00Z'), importId: imported!.id });
    // What hung on a consent goes with the consent, which is judged as of now (contract 8): the others stay.
    const choi = personId(CHOI);
    expect((await ask(ANALYST, 'personAsOf', { id: choi, knownAt: THEN })).body.toString()).toContain('"personAsOf":null');
    expect((await ask(STAFF, 'personAsOf', known)).body.toString()).toBe(before);
    const kim = [...all].find(([key]) => key.startsWith('analyst personFacts') && key.includes(personId(KIM)))!;
    expect((await ask(ANALYST, 'personFacts', { id: personId(KIM), knownAt: THEN })).body.toString()).toBe(kim[1]);
  });

  it('says how many of the people have been erased since, to whoever saw them', async () => {
    const question = { level: 'PEOPLE', knownAt: THEN };
    const before = await dataOf(STAFF, 'network', question);
    expect(before.header.erased).toBe(0);
    await erasePerson(
      { ...ports(), erasures: { add: () => Promise.resolve(), all: () => Promise.resolve([]) } },
      STAFF,
      personId(SMITH),
      'asked for it',
    );
    for (const actor of [STAFF, ANALYST]) {
      const after = await dataOf(actor, 'network', question);
      expect(after).toMatchObject({ people: before.people - 1, header: { erased: 1, seq: 2 } });
      expect(JSON.stringify(after)).not.toContain('Smith');
      expect((await ask(actor, 'personAsOf', { id: personId(SMITH), knownAt: THEN })).body.toString()).toContain(
        '"personAsOf":null',
      );
    }
    expect((await dataOf(STAFF, 'network', { level: 'PEOPLE' })).header.erased).toBe(0);
  });

  it('shows nobody who has taken back the consent since', async () => {
    const question = { sort: 'NAME', knownAt: THEN };
    expect((await dataOf(ANALYST, 'people', question)).totalCount).toBe(4);
    await setConsent(ports(), STAFF, { personId: personId(CHOI), purpose: 'organizers', value: 'no', reason: 'asked for it' });
    expect((await dataOf(ANALYST, 'people', question)).totalCount).toBe(3);
    expect((await dataOf(STAFF, 'people', question)).totalCount).toBe(4);
  });

  it('says whether an earlier answer is the same, and why not, without how many left', async () => {
    const heading = '{ query validAt seq definitions policyDigest engine digest }';
    const compare = async (as: Actor, asked: string, earlier: Readonly<Record<string, unknown>>): Promise<string> => {
      const { body } = await atlas.post(as, '/graphql', {
        query: `query ($earlier: EarlierHeader!) { ${asked} { header { comparedWith(earlier: $earlier) } } }`,
        variables: { earlier },
      });
      const { data } = JSON.parse(body.toString()) as { data: Record<string, { header: { comparedWith: string } }> };
      return Object.values(data)[0]!.header.comparedWith;
    };
    const header = async (as: Actor, asked: string): Promise<Readonly<Record<string, unknown>>> => {
      const { body } = await atlas.post(as, '/graphql', { query: `{ ${asked} { header ${heading} } }` });
      const { data } = JSON.parse(body.toString()) as { data: Record<string, { header: Record<string, unknown> }> };
      return Object.values(data)[0]!.header;
    };
    const people = `people(knownAt: "${THEN}")`;
    const names = `facts(kind: "name", knownAt: "${THEN}", first: 2)`;
    const [mine, theirs, page] = await Promise.all([header(ANALYST, people), header(STAFF, people), header(ANALYST, names)]);
    expect(await compare(ANALYST, people, mine)).toBe('SAME');
    expect(await compare(ANALYST, `people(knownAt: "${THEN}", sort: NAME)`, mine)).toBe('OTHER_QUESTION');
    expect(await compare(ANALYST, `people(knownAt: "seq:1")`, mine)).toBe('OTHER_QUESTION');
    expect(await compare(ANALYST, names.replace('first: 2', 'first: 3'), page)).toBe('OTHER_QUESTION');
    // Same digits are the same, whoever counted them; others under another policy are not.
    expect(await compare(ANALYST, people, theirs)).toBe('SAME');
    const ofOthers = { ...theirs, digest: 'of more people' };
    expect(await compare(ANALYST, people, ofOthers)).toBe('CHANGED_BY_POLICY');
    expect(await compare(ANALYST, people, { ...mine, engine: 'atlas@0', digest: 'of another engine' })).toBe('ENGINE_CHANGED');
    expect(await compare(ANALYST, people, { ...mine, definitions: [], digest: 'of another weight' })).toBe('ENGINE_CHANGED');

    await stateFact(ports(), STAFF, { personId: PEOPLE[0]!, kind: 'residence', value: { country: 'US' }, reason: 'moved' });
    expect(await compare(ANALYST, people, mine)).toBe('SAME');
    await setConsent(ports(), STAFF, { personId: personId(CHOI), purpose: 'organizers', value: 'no', reason: 'asked for it' });
    expect(await compare(ANALYST, people, mine)).toBe('CHANGED_BY_POLICY');
    expect(await compare(STAFF, people, theirs)).toBe('SAME');
    const erasures = { add: () => Promise.resolve(), all: () => Promise.resolve([]) };
    await erasePerson({ ...ports(), erasures }, STAFF, personId(SMITH), 'asked for it');
    expect(await compare(STAFF, people, theirs)).toBe('ERASED_SINCE');
  }, 120_000);

  it('takes a fact known to the year or month for true on every day of it, by the Korean calendar', async () => {
    const spell = (text: string, validFrom?: string, validTo?: string) =>
      fact(
        'affiliation',
        { text },
        {
          ...(validFrom ? { validFrom: validFrom as PartialDate } : {}),
          ...(validTo ? { validTo: validTo as PartialDate } : {}),
        },
      );
    const key = 'participants:test:han';
    await bring('spells', [
      person(key, [
        fact('name', { hangul: '한시간' }),
        spell('year', '2023', '2023'),
        spell('month', '2023-02', '2023-02'),
        spell('day', '2023-06-01', '2023-06-30'),
        spell('since', '2023-07'),
        spell('until', undefined, '2022'),
      ]),
    ]);
    const held = async (times: Readonly<Record<string, string>>): Promise<string[]> => {
      const state = await dataOf(STAFF, 'personAsOf', { id: personId(key), ...times });
      return state.facts
        .filter(({ kind }: { kind: string }) => kind === 'affiliation')
        .map(({ value }: { value: string }) => value)
        .sort();
    };
    expect(await held({ validAt: '2022-12-31' })).toEqual(['until']);
    expect(await held({ validAt: '2023-01-01' })).toEqual(['year']);
    expect(await held({ validAt: '2023-02-01' })).toEqual(['month', 'year']);
    expect(await held({ validAt: '2023-02-28' })).toEqual(['month', 'year']);
    expect(await held({ validAt: '2023-03-01' })).toEqual(['year']);
    expect(await held({ validAt: '2023-06-30' })).toEqual(['day', 'year']);
    expect(await held({ validAt: '2023-12-31' })).toEqual(['since', 'year']);
    expect(await held({ validAt: '2024-01-01' })).toEqual(['since']);
    expect(await held({ validAt: '1990' })).toEqual(['until']);
    // Both times: the day of then, by what was known before any of it was.
    expect(await dataOf(STAFF, 'personAsOf', { id: personId(key), validAt: '2023-06-15', knownAt: THEN })).toBeNull();
    expect(await held({ validAt: '2023-06-15', knownAt: 'seq:3' })).toEqual(['day', 'year']);
  });

  it('begins a day, and ends what was known on it, at midnight in Korea', async () => {
    await stateFact(ports(), STAFF, {
      personId: PEOPLE[0]!,
      kind: 'stage',
      value: { stage: STAGE_CODES[0] },
      reason: 'before midnight',
    });
    now = new Date('2026-03-02T14:59:59Z');
    const late = await stateFact(ports(), STAFF, {
      personId: PEOPLE[0]!,
      kind: 'stage',
      value: { stage: STAGE_CODES[1] },
      reason: 'just before midnight',
    });
    now = new Date('2026-03-02T15:00:00Z');
    const next = await stateFact(ports(), STAFF, {
      personId: PEOPLE[0]!,
      kind: 'stage',
      value: { stage: STAGE_CODES[2] },
      reason: 'midnight',
    });
    const known = async (knownAt: string) => (await dataOf(STAFF, 'personAsOf', { id: PEOPLE[0], knownAt })).header.seq;
    expect(await known('2026-03-02')).toBe(late.seq);
    expect(await known('2026-03-03')).toBe(next.seq);
    expect(await known('2026-03-02T15:00:00Z')).toBe(next.seq);
    expect(await known('2026-03-02T14:59:59Z')).toBe(late.seq);
  });
});
