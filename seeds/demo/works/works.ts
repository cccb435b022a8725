import type { DemoSize } from '../demo-size';
import type { DemoPerson } from '../people/person';
import type { Population } from '../people/population';
import type { DemoEvent } from '../programme/calendar';
import { addDays, daysBetween, DEMO_TODAY } from '../programme/clock';
import type { Participations } from '../programme/participation';
import type { Random } from '../random';
import { SUBTOPICS, type Subtopic } from '../subtopics';
import type { Lab, Labs } from './labs';

/** A publication, by who wrote it and when; its words are made when it is written down. */
export interface DemoWork {
  readonly number: number;
  readonly date: string;
  readonly topic: Subtopic;
  readonly authors: readonly number[];
  readonly cited: number;
}

/** First year of which the world holds publications. */
export const FIRST_YEAR = 2014;
const LAST_YEAR = Number(DEMO_TODAY.slice(0, 4));

/** Many papers have three to five authors. */
const TEAM = { 1: 2, 2: 9, 3: 17, 4: 22, 5: 19, 6: 13, 7: 9, 8: 7, 9: 1, 10: 0.6, 12: 0.4 } as const;
/** Share of the works with so many authors that they make no ties (contract 15). */
const LARGE = 0.0016;
/** Chance that someone who met people at an event writes with some of them when leading a paper within three years after it. */
const AFTER_EVENT = 0.55;

/** Picks an item by running sums of weights. */
class Wheel {
  private readonly ends: number[] = [];
  constructor(
    private readonly items: readonly number[],
    weight: (item: number) => number,
  ) {
    let sum = 0;
    for (const item of items) this.ends.push((sum += weight(item)));
  }
  spin(random: Random): number {
    const at = random.unit() * (this.ends.at(-1) ?? 0);
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return this.items[low] ?? 0;
  }
}

/** Whom someone met at which event: what makes the network grow after each of them. */
function meetings(lists: Participations): Map<number, { readonly event: DemoEvent; readonly others: readonly number[] }[]> {
  const met = new Map<number, { event: DemoEvent; others: readonly number[] }[]>();
  for (const list of lists.values()) {
    const attended = list.filter((entry) => entry.status === 'attended').map((entry) => entry.person);
    const event = list[0]?.event;
    if (!event || attended.length < 2) continue;
    for (const person of attended) met.set(person, [...(met.get(person) ?? []), { event, others: attended }]);
  }
  return met;
}

/** Writes the world's publications: teams grow out of laboratories, their partners, brokers between fields, and events. */
export function makeWorks(
  random: Random,
  population: Population,
  size: DemoSize,
  labs: Labs,
  lists: Participations,
): readonly DemoWork[] {
  const { people } = population;
  const met = meetings(lists);
  const byCode = new Map(SUBTOPICS.map((topic) => [topic.code, topic]));
  const authors = [...labs.labOf.keys()];
  const doctored = (index: number): number => people[index]?.career.find((stint) => stint.kind === 'doctor')?.from ?? 9999;
  const started = new Map(authors.map((index) => [index, doctored(index) + 1] as const));
  const wheel = new Wheel(authors, (index) => (0.04 + (people[index]?.standing ?? 0) ** 1.6) * (met.has(index) ? 1.8 : 1));
  // Each year has a little more than the one before; the years of the programme grow faster.
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const yearWheel = new Wheel(
    years,
    (year) => (1.1 ** (year - FIRST_YEAR) + (year > 2022 ? 0.3 * (year - 2022) : 0)) * (year === LAST_YEAR ? 0.88 : 1),
  );
  const works: DemoWork[] = [];
  for (let number = 1; number <= size.works; number += 1) {
    const own = random.fork(number);
    const year = yearWheel.spin(own);
    let lead = wheel.spin(own);
    for (let attempt = 0; attempt < 20 && (started.get(lead) ?? 9999) > year; attempt += 1) lead = wheel.spin(own);
    if ((started.get(lead) ?? 9999) > year) lead = authors.find((index) => (started.get(index) ?? 9999) <= year) ?? lead;
    const until = year === LAST_YEAR ? daysBetween(`${year}-01-01`, DEMO_TODAY) : 364;
    const date = addDays(`${year}-01-01`, own.int(0, until));
    const lab = labs.labOf.get(lead) as Lab;
    const person = people[lead] as DemoPerson;
    const topic = person.secondTopic && own.chance(0.25) ? person.secondTopic : (byCode.get(lab.topic) as Subtopic);
    const team = own.chance(LARGE)
      ? consortium(own, labs, lab, lead)
      : teamOf(own, { lead, lab, topic, date, labs, met: met.get(lead) ?? [] });
    const grown = team.filter((index, at) => at === 0 || (started.get(index) ?? 9999) <= year);
    const age = LAST_YEAR - year + 0.5;
    works.push({
      number,
      date,
      topic,
      authors: grown,
      cited: Math.floor(own.unit() ** 3.2 * 34 * age * (0.4 + person.standing)),
    });
  }
  return works.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number));
}

interface TeamPlan {
  readonly lead: number;
  readonly lab: Lab;
  readonly topic: Subtopic;
  readonly date: string;
  readonly labs: Labs;
  readonly met: readonly { readonly event: DemoEvent; readonly others: readonly number[] }[];
}

function teamOf(random: Random, plan: TeamPlan): number[] {
  const { lead, lab, date } = plan;
  const wanted = Number(random.weighted<`${keyof typeof TEAM}`>(TEAM));
  const team = new Set([lead]);
  const recent = plan.met.filter(({ event }) => date > addDays(event.lastDay, 120) && date < addDays(event.lastDay, 1200));
  if (recent.length > 0 && wanted > 1 && random.chance(AFTER_EVENT)) {
    const { others } = random.pick(recent);
    for (const other of random.sample(others, random.int(1, 3))) if (team.size < wanted) team.add(other);
  }
  const partner =
    lab.partners.length > 0 && random.chance(0.62) ? lab.partners[random.skewed(lab.partners.length, 1.5)] : undefined;
  for (let attempt = 0; attempt < 40 && team.size < wanted; attempt += 1) {
    const at = random.unit();
    const from =
      at < 0.6 || (!partner && at < 0.94)
        ? lab.members
        : partner && at < 0.95
          ? partner.members
          : (plan.labs.byTopic.get(plan.topic.code) ?? lab.members);
    if (from.length > 0) team.add(from[random.skewed(from.length, 1.5)] as number);
  }
  const [, ...rest] = [...team];
  // In these fields the senior author often stands last; the lead is sometimes that one.
  return random.chance(0.5) ? [...team] : [...random.shuffled(rest), lead];
}

/** A paper of a large collaboration. */
function consortium(random: Random, labs: Labs, lab: Lab, lead: number): number[] {
  const all = labs.byTopic.get(lab.topic) ?? [];
  const team = new Set([lead, ...random.sample(all, random.int(32, 58))]);
  while (team.size < 32) team.add(random.pick([...labs.labOf.keys()]));
  return [...team];
}
