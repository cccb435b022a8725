import type { DemoSize } from '../demo-size';
import { type DemoPerson, placeIn } from '../people/person';
import type { Population } from '../people/population';
import type { Random } from '../random';
import { SUBTOPICS } from '../subtopics';

/** People of one field at one place who publish together, and the groups elsewhere that they work with. */
export interface Lab {
  readonly id: number;
  readonly topic: string;
  readonly country: string;
  readonly members: readonly number[];
  /** The nearest partners first. */
  readonly partners: Lab[];
}

/** Who publishes, in which groups. */
export interface Labs {
  readonly labs: readonly Lab[];
  readonly labOf: ReadonlyMap<number, Lab>;
  readonly byTopic: ReadonlyMap<string, readonly number[]>;
}

/** Year whose addresses decide who shares a laboratory. */
const HOME_YEAR = 2020;

/** Sorts everybody who publishes into laboratories of a few people, and gives each some partners, half of them across a border. */
export function makeLabs(random: Random, population: Population, size: DemoSize, always: ReadonlySet<number>): Labs {
  const { people } = population;
  const publishing = [
    ...population.registered.filter(
      (index) => always.has(index) || random.fork(index).chance(size.publishing * (0.4 + 2.4 * (people[index]?.standing ?? 0))),
    ),
    ...population.unregistered,
    ...population.domestic,
    ...population.foreign,
  ].filter((index) => (people[index]?.birthYear ?? 0) > 1950);
  const byTopic = new Map<string, number[]>(SUBTOPICS.map((topic) => [topic.code, []]));
  for (const index of publishing) byTopic.get((people[index] as DemoPerson).topic.code)?.push(index);
  const labs: Lab[] = [];
  const labOf = new Map<number, Lab>();
  for (const [topic, indices] of byTopic) {
    const own = random.fork(topic);
    const place = (index: number): string =>
      `${people[index]?.country}/${placeIn(people[index] as DemoPerson, HOME_YEAR).institution.ror}`;
    const sorted = indices
      .map((index) => [place(index), index] as const)
      .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
    const first = labs.length;
    for (let at = 0; at < sorted.length;) {
      const length = own.int(4, 9);
      const members = sorted.slice(at, at + length).map(([, index]) => index);
      const country = people[members[0] ?? 0]?.country ?? 'KR';
      const lab: Lab = { id: labs.length, topic, country, members, partners: [] };
      labs.push(lab);
      for (const member of members) labOf.set(member, lab);
      at += length;
    }
    pair(own, labs.slice(first));
  }
  bridge(random.fork('bridges'), people, labOf, labs);
  return { labs, labOf, byTopic };
}

/** Partners within a field. The first groups are hubs: many want to work with them. */
function pair(random: Random, labs: readonly Lab[]): void {
  const ranked = random.shuffled(labs);
  for (const lab of labs) {
    const wanted = random.int(1, 3);
    for (let attempt = 0; attempt < 12 && lab.partners.length < wanted; attempt += 1) {
      const other = ranked[random.skewed(ranked.length, 1.9)];
      if (!other || other === lab || lab.partners.includes(other)) continue;
      if (random.chance(0.55) && other.country === lab.country) continue;
      lab.partners.push(other);
      if (random.chance(0.6)) other.partners.push(lab);
    }
  }
}

/** People with a second field tie their group to one of that field. They are the brokers of the network. */
function bridge(random: Random, people: readonly DemoPerson[], labOf: ReadonlyMap<number, Lab>, labs: readonly Lab[]): void {
  const byTopic = new Map<string, Lab[]>();
  for (const lab of labs) byTopic.set(lab.topic, [...(byTopic.get(lab.topic) ?? []), lab]);
  for (const [index, lab] of labOf) {
    const person = people[index] as DemoPerson;
    if (!person.secondTopic || person.standing < 0.3) continue;
    const others = byTopic.get(person.secondTopic.code);
    if (others && others.length > 0) lab.partners.push(random.pick(others));
  }
}
