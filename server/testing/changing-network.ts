import type { StatedRecord, Visibility } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import { applyCommand, projectPending, runImport, undoCommand, undoImport, type Change } from '@brainlink/seeds/write';
import { setAttendance, stateFact } from '../features/corrections/corrections.service';
import { erasePerson, reapplyErasures } from '../features/erasure/erasure.service';
import { folderErasureList } from '../features/erasure/erasure-list';
import { fact, person, personId, thing, thingId } from '../graphql/hidden/world';
import { cliActor, type Actor } from '../identity/actor';
import { repeatableRandom } from '../identity/repeatable-random';
import { importOf, rowsOf } from './rows';

const AT = Date.parse('2026-11-26T00:00:00Z');
const STAFF: Actor = { ...cliActor('staff'), id: 'u_staff', roles: ['secretariat', 'admin'], via: 'session' };
const EVENTS = 40;
const INSTITUTIONS = 20;

/** How many people there are at first. */
export const PEOPLE = 120;

/** A small network, and what is done to it in turn, each of a kind of its own. */
export interface ChangingNetwork {
  readonly load: () => Promise<void>;
  readonly steps: Readonly<Record<string, () => Promise<unknown>>>;
  readonly changeHalf: () => Promise<unknown>;
  /** Lets somebody agree to be shown in an import that leaves what is shown of people for later. */
  readonly agreeForLater: () => Promise<unknown>;
  readonly showWaiting: () => Promise<unknown>;
  /** Applies an erasure that is remembered from before a backup: of somebody whom the undone import had brought. */
  readonly eraseAgain: () => Promise<unknown>;
}

const key = (number: number): string => `participants:test:${number}`;

const consent = (value: 'yes' | 'no'): ReturnType<typeof fact> =>
  fact('consent', { purpose: 'organizers', value }, { visibility: 'secretariat' });

const attended = (event: number): ReturnType<typeof fact> =>
  fact('participation', { status: 'attended', role: 'speaker' }, { object: { kind: 'Event', key: `e${event}` } });

const someone = (number: number, country: string, events: readonly number[], agrees = number % 3 > 0): StatedRecord =>
  person(key(number), [
    fact('name', { latin: `Person ${number}` }),
    fact('residence', { country }),
    consent(agrees ? 'yes' : 'no'),
    fact('field', { text: 'f', technologies: ['HYDROGEN'] }, { visibility: number % 2 ? 'public' : 'consent' }),
    fact('affiliation', { text: 'a place' }, { object: { kind: 'Institution', key: `i${number % INSTITUTIONS}` } }),
    ...events.map(attended),
    ...(number % 4 === 0 ? [fact('clubMembership', { role: 'member' }, { object: { kind: 'Club', key: 'c1' } })] : []),
    ...(number % 5 < 2
      ? [fact('authorship', { position: 1 }, { object: { kind: 'Work', key: `w${number % 7}` }, visibility: 'public' })]
      : []),
  ]);

const event = (number: number, title: string): StatedRecord =>
  thing('Event', `e${number}`, {
    titleKo: title,
    from: `${2020 + (number % 5)}-05-01`,
    to: `${2020 + (number % 5)}-05-02`,
    edition: 2020 + (number % 5),
  });

const institution = (number: number, name: string, visibility: Visibility = 'public'): StatedRecord =>
  thing('Institution', `i${number}`, { name, country: 'KR' }, [], visibility);

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const THINGS = [
  ...numbers(EVENTS).map((at) => event(at + 1, `행사 ${at + 1}`)),
  ...numbers(INSTITUTIONS).map((number) => institution(number, `Institution ${number}`)),
  thing('Club', 'c1', { nameKo: '모임', from: '2021' }),
  ...numbers(7).map((number) => thing('Work', `w${number}`, { title: `Work ${number}`, year: 2020, authors: 3 })),
];

/**
 * A network in a store of `testStore()` that every kind of command changes, for what follows the store instead of reading it again.
 *
 * @param folder - where erasures are remembered
 */
export function changingNetwork(store: Store, folder: string): ChangingNetwork {
  const bytes = repeatableRandom('network now');
  const below = (count: number): number => bytes(4).readUInt32BE() % count;
  let seconds = 0;
  const now = (): Date => new Date(AT + 1_000 * seconds++);
  const ports = { store, clock: { now }, random: repeatableRandom('network now hands') };
  const bring = async (records: readonly StatedRecord[], file: string, people: 'now' | 'later' = 'now'): Promise<string> => {
    const sent = { sender: 'test', scope: 'test', source: 'participants', mode: 'delta', applyOthers: true } as const;
    const request = importOf(file, { ...sent, people, at: now() });
    const { state, importId } = await runImport(store, request, rowsOf(records));
    if (state !== 'done') throw new Error(`The import is ${state}.`);
    return importId;
  };
  const command = (...changes: readonly Change[]) => applyCommand(store, { kind: 'decideLink', actor: 'u', at: now(), changes });
  const link = (left: number, right: number, decision: 'link' | 'different' = 'link') =>
    command({ op: 'decide', statement: { left: key(left), right: key(right), decision, note: 'seen' } });
  const erasures = folderErasureList(folder);
  const erase = (number: number) => erasePerson({ ...ports, erasures }, STAFF, personId(key(number)), 'asked for it');
  const undo = async (seq: number) => undoCommand(store, { seq, actor: 'u', at: now() });
  return {
    load: async () => {
      const people = numbers(PEOPLE).map((number) => someone(number, 'KR', [1 + below(EVENTS), 1 + below(EVENTS)]));
      await bring([...THINGS, ...people], 'first');
    },
    changeHalf: () =>
      bring(
        numbers(PEOPLE / 2).map((number) => someone(number, 'US', [1])),
        'half',
      ),
    agreeForLater: () => bring([someone(24, 'KR', [1], true)], 'later', 'later'),
    showWaiting: () => projectPending(store, now()),
    eraseAgain: async () => {
      const [brought, id] = [key(PEOPLE + 1), personId(key(PEOPLE + 1))];
      const entry = { id: 'x_again', personId: id, personIds: [id], recordKeys: [brought], at: now().toISOString(), actor: 'u' };
      await erasures.add(entry);
      return reapplyErasures({ ...ports, erasures });
    },
    steps: {
      'nothing at all': () => Promise.resolve(),
      'an import that moves one person and adds another': () =>
        bring([someone(3, 'DE', [1]), someone(PEOPLE, 'US', [2])], 'moves'),
      'a correction': () =>
        setAttendance(ports, STAFF, {
          personId: personId(key(5)),
          eventId: thingId('Event', 'e4'),
          status: 'attended',
          reason: 'was there',
        }),
      'a fact about the past': () =>
        stateFact(ports, STAFF, {
          personId: personId(key(14)),
          reason: 'told us',
          kind: 'residence',
          value: { country: 'FR' },
          validFrom: '2022',
        }),
      'another title and other days of an event': () =>
        bring([thing('Event', 'e2', { titleKo: '다른 이름', from: '2022-07-01', to: '2022-07-03', edition: 2022 })], 'title'),
      'another name of an institution': () => bring([institution(4, 'Renamed')], 'name'),
      'an institution that only the secretariat may know of': () =>
        bring([institution(5, 'Institution 5', 'secretariat')], 'hidden'),
      'a new event with somebody in it': () => bring([event(EVENTS + 1, '새 행사'), someone(17, 'KR', [EVENTS + 1])], 'new'),
      'a link of two records': () => link(7, 8),
      'a link to somebody who agreed to be shown': () => link(12, 14),
      'a link of a third record to them': () => link(14, 16),
      'the word that two linked records are of two people': () => link(7, 8, 'different'),
      'the undoing of a link': async () => undo((await link(9, 10)).seq),
      'a consent that is given and shows more': () => bring([someone(6, 'KR', [1], true)], 'consent'),
      'a consent that is taken back and hides more': () => bring([someone(6, 'KR', [1], false)], 'no consent'),
      'a linked person who no longer agrees': () => bring([someone(14, 'KR', [1], false)], 'no consent of a linked person'),
      'a linked person who agrees again': () => bring([someone(14, 'KR', [1], true)], 'consent of a linked person'),
      'the undoing of an import': async () => {
        const importId = await bring([someone(11, 'FR', [1, 2, 3]), someone(PEOPLE + 1, 'FR', [3])], 'undone');
        return undoImport(store, { importId, actor: 'u', at: now() });
      },
      'an erasure': () => erase(20),
      'an erasure of three linked records': () => erase(12),
    },
  };
}
