import 'reflect-metadata';

import { ROLES, type Role } from '@brainlink/schema/access';
import { EXPORT_LISTS } from '../../features/exports/export-lists';
import { ANONYMOUS, cliActor, type Actor } from '../../identity/actor';
import { testStore } from '../../testing';
import { buildSchemas, type AudienceSchemas } from '../schemas';
import type { Neo4jStore } from '../../neo4j';
import { writeAudit, writeUsers, type HiddenObject } from './hidden-objects';
import { hiddenWorlds } from './hidden-worlds';
import { openAtlas, publishWorld, type Reply } from './open-atlas';
import { leavesTrace, questionsOf, uncovered, type Question } from './questions';
import { EXPORT_CASES, type Probe } from './root-field-cases';
import { personId, SMITH, thingId, VISIBLE } from './world';

/** Several hidden objects a world; each in one of its own with `HIDDEN_WORLDS=alone`. */
const WORLDS = hiddenWorlds(process.env.HIDDEN_WORLDS === 'alone');
const OBJECTS = Object.values(WORLDS).flat();
/** All that is hidden in any of the worlds. */
const ALL = {
  ids: [...new Set(OBJECTS.flatMap(({ ids }) => ids))],
  texts: [...new Set(OBJECTS.flatMap(({ texts }) => texts))],
};
const probeOf = ({ ids, texts }: Pick<HiddenObject, 'ids' | 'texts'>): Probe => ({ ids, texts, all: ALL });

/** One of the roles with every way of asking; the others ask every root field too, but each list once. */
const THOROUGH: Role = 'analyst';

const actorOf = (role: Role): Actor => ({
  ...cliActor(role),
  id: `u_${role}`,
  roles: [role],
  contactGrant: false,
  via: 'session',
  // Nothing is hidden about this one: whoever is in the graph may read all that is held on them.
  personId: role === 'participant' ? personId(SMITH) : null,
  scope: { events: [thingId('Event', 'e1')], clubs: [thingId('Club', 'c1')], associations: ['KSEA'] },
});

const ACTORS: readonly (readonly [name: string, actor: Actor])[] = [
  ...ROLES.filter((role) => role !== 'secretariat').map((role) => [role, actorOf(role)] as const),
  ['signed out', ANONYMOUS],
  // Last: what the secretariat finds is written down, and others may see that it was.
  ['secretariat', actorOf('secretariat')],
];

/** The secretariat asks about what is hidden from everybody; what it may change, it does not ask here. */
const asks = (name: string, question: Question): boolean => name !== 'secretariat' || question.operation === 'query';

/** Where a ZIP archive tells when its parts were written: behind the signatures of a part and of its line in the directory. */
const ZIP_TIMES = /(PK\x03\x04[^]{6}|PK\x01\x02[^]{8})[^]{4}/g;

const text = ({ status, headers, body }: Reply): string =>
  `${status}\n${headers.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${body.toString('latin1').replaceAll(ZIP_TIMES, '$1')}`;

/** One world after the other is asked some thousand questions. */
const PATIENCE = 1_800_000;

type Answers = ReadonlyMap<string, string>;
type Atlas = Awaited<ReturnType<typeof openAtlas>>;

/** The store that holds one world after the other, and the schemas over it. */
interface Bench {
  readonly store: Neo4jStore;
  readonly schemas: AudienceSchemas;
}

/** One thing to ask, and what it is called. */
interface Asked {
  readonly key: string;
  readonly send: () => Promise<Reply>;
}

/** Requests under way at once: reads tell nothing of one another. */
const AT_ONCE = 4;

async function ask(answers: Map<string, string>, asked: readonly Asked[], atOnce: number): Promise<void> {
  const known = new Set(answers.keys());
  const waiting = asked.filter(({ key }) => !known.has(key) && known.add(key)).values();
  const work = async (): Promise<void> => {
    for (const { key, send } of waiting) answers.set(key, text(await send()));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** What leaves a trace of its own is asked in the same order in every world. */
function tracedOf(atlas: Atlas, name: string, actor: Actor, questions: readonly Question[]): Asked[] {
  const probe = name === THOROUGH ? probeOf(ALL) : probeOf({ ids: [ALL.ids[0]!, thingId('Event', 'e-hidden')], texts: [] });
  return [
    ...questions.filter(leavesTrace).map((question) => askedOf(atlas, name, actor, question)),
    ...Object.entries(EXPORT_CASES).flatMap(([kind, cases]) =>
      cases(probe).flatMap((variables, at) =>
        (at < 3 && name === THOROUGH ? ['csv', 'json', 'xlsx'] : ['csv']).map((format): Asked => ({
          key: `${name} | export ${kind} ${format} ${JSON.stringify(variables)}`,
          send: () => atlas.post(actor, '/export', { format, list: { kind, variables } }),
        })),
      ),
    ),
    ...['up_hidden', 'up_absent'].map((upload): Asked => ({
      key: `${name} | upload ${upload}`,
      send: () => atlas.put(actor, `/uploads/${upload}`, 'bytes 0-2/10', 'abc'),
    })),
  ];
}

const askedOf = (atlas: Atlas, name: string, actor: Actor, { operation, query, variables }: Question): Asked => ({
  key: `${name} | ${query} ${JSON.stringify(variables)}`,
  send: () =>
    operation === 'subscription'
      ? atlas.stream(actor, { query, variables })
      : atlas.post(actor, '/graphql', { query, variables }),
});

/** What everybody is answered in a world, by who asked what, when they ask after `sought`. */
async function answersOf(
  { store, schemas }: Bench,
  hidden: readonly HiddenObject[],
  sought: readonly HiddenObject[],
): Promise<Answers> {
  await (await testStore()).close();
  await publishWorld(
    store,
    [...hidden.flatMap(({ records = [] }) => records), ...VISIBLE],
    hidden.flatMap(({ changes = [] }) => changes),
  );
  await writeUsers(store, ROLES);
  await writeAudit(store, hidden.find(({ audited }) => audited !== undefined)?.audited);
  for (const { write } of hidden) await write?.(store);
  const atlas = await openAtlas(store, schemas);
  const answers = new Map<string, string>();
  for (const audience of ['programme', 'secretariat'] as const) {
    await atlas.features.network.layoutMaker.make(audience);
    // An answer that says how far the search is prepared would tell of the machine.
    await atlas.features.expertise.ready(audience);
  }
  for (const [name, actor] of ACTORS) {
    const questions = sought
      .flatMap((object) => questionsOf(schemas.programme, probeOf(object), name === THOROUGH))
      .filter((question) => asks(name, question));
    await ask(answers, tracedOf(atlas, name, actor, questions), 1);
    const reads = questions.filter((question) => !leavesTrace(question)).map((question) => askedOf(atlas, name, actor, question));
    const layouts = ['l_programme_2', 'l_secretariat_2', 'l_programme_1'].map((id): Asked => ({
      key: `${name} | ${id}`,
      send: () => atlas.get(actor, `/layout/${id}`),
    }));
    await ask(answers, [...reads, ...layouts], AT_ONCE);
  }
  await atlas.close();
  return answers;
}

/** Where two texts part, with what stands around it. */
function difference(one: string, two: string): string {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at++;
  const around = (whole: string): string => JSON.stringify(whole.slice(Math.max(0, at - 160), at + 160));
  return `without: …${around(one)}\n   with: …${around(two)}`;
}

describe('what is hidden', () => {
  let bench: Bench;
  let without: Answers;
  let cases = 0;

  beforeAll(async () => {
    const store = await testStore();
    bench = { store, schemas: await buildSchemas(store.driver) };
    // The same commands with nothing in them.
    without = await answersOf(bench, [], OBJECTS);
  }, PATIENCE);
  afterAll(async () => {
    await bench.store.close();
    process.stdout.write(`Compared byte for byte: ${cases} answers.\n`);
  });

  it('is asked for through every root field of the schema, and every list that leaves as a file', () => {
    expect(uncovered(bench.schemas.programme)).toEqual([]);
    expect(Object.keys(EXPORT_CASES).sort()).toEqual(Object.keys(EXPORT_LISTS).sort());
  });

  it('is looked for in a world in which the questions find what may be seen', () => {
    const good = [...without].filter(([key]) => key.startsWith(`${THOROUGH} | query`));
    const answered = good.filter(([, answer]) => !answer.includes('"errors"'));
    expect(answered.length / good.length).toBeGreaterThan(0.5);
    expect(good.filter(([, answer]) => answer.includes('COST_LIMIT') || answer.includes('INVALID_QUERY'))).toEqual([]);
    expect(good.filter(([, answer]) => answer.includes('"code":"INTERNAL"'))).toEqual([]);
  });

  it.each(Object.entries(WORLDS))(
    '%s leaves every answer as if it did not exist',
    async (_name, hidden) => {
      const withIt = await answersOf(bench, hidden, hidden);
      const seenBySecretariat = (key: string): boolean => hidden[0]!.from === 'programme' && key.startsWith('secretariat |');
      const compared = [...withIt.keys()].filter((key) => !seenBySecretariat(key));
      cases += compared.length;
      const leaks = compared.filter((key) => withIt.get(key) !== without.get(key));
      const told = leaks
        .slice(0, 12)
        .map((key) => `${key.slice(0, 700)}\n${difference(without.get(key) ?? '', withIt.get(key)!)}`);
      expect({ leaks: leaks.length, told: told.join('\n\n') }).toEqual({ leaks: 0, told: '' });
      // What is hidden is there: whoever may see it does.
      const seen = [...withIt.keys()].filter((key) => seenBySecretariat(key) && withIt.get(key) !== without.get(key));
      if (hidden.some(({ records }) => records)) expect(seen.length).toBeGreaterThan(0);
      expect(new Set(compared.map((key) => key.slice(0, key.indexOf(' |')))).size).toBeGreaterThanOrEqual(ACTORS.length - 1);
    },
    PATIENCE,
  );
});
