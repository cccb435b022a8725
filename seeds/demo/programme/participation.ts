import type { ParticipationStatus } from '@brainlink/schema/facts';
import { type Cast, participantsOf } from '../people/cast';
import { type DemoPerson, placeIn, stageIn } from '../people/person';
import type { Population } from '../people/population';
import type { Random } from '../random';
import type { DemoEvent } from './calendar';

/** Somebody in an event's list. */
export interface Participation {
  readonly event: DemoEvent;
  readonly person: number;
  readonly status: ParticipationStatus;
  /** What stood there some weeks before the event. */
  readonly statusBefore: ParticipationStatus;
  readonly role: 'organizer' | 'speaker' | 'chair' | 'discussant' | 'mentor' | 'participant' | 'graduate';
  /** Place in the event's list, from 1. */
  readonly number: number;
}

/** The lists of all events, by the event's key. */
export type Participations = ReadonlyMap<string, readonly Participation[]>;

/** How well someone's field fits an event. */
export function fits(person: DemoPerson, event: DemoEvent): number {
  const [first, second] = event.topics;
  if (person.topic === first || person.secondTopic === first) return 1;
  if (person.topic === second || person.secondTopic === second) return 0.7;
  return person.topic.technology === event.technology ? 0.3 : 0.012;
}

/** Draws people for events: those whose field fits, those not asked before, the better known ones; a few come again and again. */
class Draw {
  private readonly uses = new Map<number, number>();
  private readonly homes = new Map<number, boolean>();

  constructor(
    private readonly random: Random,
    private readonly people: readonly DemoPerson[],
  ) {}

  /** Whether someone is where the list says: people in Korea there, the others abroad. Careers move, lists must not contradict them. */
  private atHome(person: DemoPerson, year: number): boolean {
    const key = person.index * 10 + (year % 10);
    const known = this.homes.get(key);
    if (known !== undefined) return known;
    const home = (placeIn(person, year).institution.country === 'KR') === (person.group === 'domestic');
    this.homes.set(key, home);
    return home;
  }

  take(
    pool: readonly number[],
    event: DemoEvent,
    count: number,
    taken: Set<number>,
    like: (person: DemoPerson) => number = () => 1,
  ): number[] {
    const year = Number(event.firstDay.slice(0, 4));
    const drawn = pool
      .filter((index) => !taken.has(index))
      .map((index) => {
        const person = this.people[index] as DemoPerson;
        const again = Math.max(0.02, 0.3 ** (this.uses.get(index) ?? 0)) * (person.standing > 0.75 ? 3 : 1);
        const weight =
          fits(person, event) ** 1.5 * again * (0.3 + person.standing) * like(person) * (this.atHome(person, year) ? 1 : 0.01);
        return [-Math.log(1 - this.random.unit()) / Math.max(weight, 1e-9), index] as const;
      })
      .sort((a, b) => a[0] - b[0] || a[1] - b[1])
      .slice(0, count)
      .map(([, index]) => index);
    for (const index of drawn) {
      taken.add(index);
      this.uses.set(index, (this.uses.get(index) ?? 0) + 1);
    }
    return drawn;
  }

  unused(indices: readonly number[]): number[] {
    return indices.filter((index) => !this.uses.has(index));
  }
}

/** Fills the lists of all events: the edition's totals for those who attended, and those who were asked and did not come. */
export function participations(random: Random, population: Population, cast: Cast, events: readonly DemoEvent[]): Participations {
  const { people } = population;
  const draw = new Draw(random.fork('draw'), people);
  const abroad = [...cast.linked, ...cast.strangers, ...cast.foreign];
  const lists = new Map<string, Participation[]>();
  for (const event of events) {
    const own = random.fork(event.key);
    const taken = new Set<number>();
    const list: Participation[] = [];
    lists.set(event.key, list);
    const year = Number(event.firstDay.slice(0, 4));
    const add = (
      person: number,
      role: Participation['role'],
      status: ParticipationStatus,
      statusBefore: ParticipationStatus,
    ): void => {
      list.push({ event, person, role, status, statusBefore, number: list.length + 1 });
    };
    const come = (person: number, role: Participation['role']): void => {
      const before = own.weighted<ParticipationStatus>({ accepted: 82, invited: 14, reserve: 4 });
      add(person, role, event.held ? 'attended' : before, before);
    };
    const grown = (person: DemoPerson): number =>
      stageIn(person, year) === 'eminent' || stageIn(person, year) === 'mid' ? 1 : 0.02;
    const [host] = draw.take(cast.domestic, event, 1, taken, grown);
    const [guest] = draw.take(abroad, event, 1, taken, grown);
    if (host !== undefined) come(host, 'organizer');
    if (guest !== undefined) come(guest, 'organizer');
    for (const person of draw.take(abroad, event, event.overseas - 1, taken)) come(person, 'speaker');
    for (const person of draw.take(cast.domestic, event, event.domestic - 1, taken))
      come(person, homeRole(own, people[person] as DemoPerson, year));
    for (const person of draw.take(abroad, event, own.int(4, 8), taken)) missed(own, event, person, 'speaker', add);
    for (const person of draw.take(cast.domestic, event, own.int(2, 5), taken))
      missed(own, event, person, homeRole(own, people[person] as DemoPerson, year), add);
  }
  placeTheRest(random.fork('rest'), population, draw.unused(participantsOf(cast)), events, lists);
  return lists;
}

type Add = (person: number, role: Participation['role'], status: ParticipationStatus, before: ParticipationStatus) => void;

function missed(random: Random, event: DemoEvent, person: number, role: Participation['role'], add: Add): void {
  const status = random.weighted<ParticipationStatus>({ declined: 5, reserve: 2, considered: 3, invited: 1 });
  const before =
    status === 'declined' ? random.weighted<ParticipationStatus>({ invited: 6, accepted: 3, considered: 1 }) : status;
  add(person, role, event.held ? status : before, before);
}

function homeRole(random: Random, person: DemoPerson, year: number): Participation['role'] {
  const stage = stageIn(person, year);
  if (stage === 'phd' || stage === 'postdoc') return 'graduate';
  return random.weighted<Participation['role']>({
    participant: 74,
    speaker: 12,
    discussant: 6,
    chair: 5,
    mentor: stage === 'eminent' ? 6 : 1,
  });
}

/** Everybody of the cast stands in a list: whom no event drew was at least thought of for the one that fits best. */
function placeTheRest(
  random: Random,
  population: Population,
  rest: readonly number[],
  events: readonly DemoEvent[],
  lists: Map<string, Participation[]>,
): void {
  for (const person of rest) {
    const who = population.people[person] as DemoPerson;
    const event = events
      .map((each) => [fits(who, each) * (0.5 + random.unit()), each] as const)
      .reduce((best, next) => (next[0] > best[0] ? next : best))[1];
    const list = lists.get(event.key) ?? [];
    const year = Number(event.firstDay.slice(0, 4));
    const role = who.group === 'domestic' ? homeRole(random, who, year) : 'speaker';
    missed(random, event, person, role, (index, as, status, statusBefore) => {
      list.push({ event, person: index, role: as, status, statusBefore, number: list.length + 1 });
    });
  }
}

/** Category of rule A8, by where someone works; Korean rosters call it 구분. */
export function categoryOf(person: DemoPerson, year: number): string {
  if (person.group !== 'domestic') {
    return person.group === 'overseas' && person.index % 9 === 0 ? 'overseasAssociation' : 'overseasInstitution';
  }
  const { institution } = placeIn(person, year);
  if (institution.kind === 'company') return person.index % 3 === 0 ? 'industry' : 'corporateInstitute';
  if (institution.kind === 'facility') return person.index % 6 === 0 ? 'nationalInstitute' : 'governmentFundedInstitute';
  return person.index % 11 === 0 ? 'universityInstitute' : 'university';
}
