import type { DemoInstitution, InstitutionsByCountry } from '../institutions';
import type { Random } from '../random';
import type { Subtopic } from '../subtopics';
import type { InstitutionDraw } from './career';

/** Institutions of one country with running sums of their weights. */
class WeightedList {
  private readonly ends: number[] = [];

  constructor(readonly items: readonly DemoInstitution[]) {
    let sum = 0;
    for (const item of items) this.ends.push((sum += 1 + item.weight));
  }

  draw(random: Random): DemoInstitution {
    const at = random.unit() * (this.ends.at(-1) ?? 0);
    const item = this.items[this.ends.findIndex((end) => end > at)];
    if (!item) throw new RangeError('no institution to draw from');
    return item;
  }
}

/**
 * Where people of a field work. Each field has a few homes in each country, chosen once, and most of its people are there; this is
 * what gives the network its laboratories. The rest are spread over the country by the size of its institutions.
 */
export class InstitutionMap {
  private readonly all = new Map<string, WeightedList>();
  private readonly teaching = new Map<string, WeightedList>();
  private readonly homes = new Map<string, readonly DemoInstitution[]>();

  constructor(
    byCountry: InstitutionsByCountry,
    private readonly random: Random,
  ) {
    for (const [country, list] of byCountry) {
      this.all.set(country, new WeightedList(list));
      this.teaching.set(country, new WeightedList(list.filter((each) => each.kind === 'education')));
    }
  }

  /** The way to draw institutions for people of one field. */
  forTopic(topic: Subtopic): InstitutionDraw {
    return (random, country, study) => {
      if (random.chance(0.62)) {
        const homes = this.homesOf(topic, country);
        const home = homes[random.skewed(homes.length, 1.6)];
        if (home && (!study || home.kind === 'education')) return home;
      }
      return this.anywhere(random, country, study);
    };
  }

  /** Any institution of a country, the larger ones more often. */
  anywhere(random: Random, country: string, study: boolean): DemoInstitution {
    const list = (study ? this.teaching : this.all).get(country);
    if (!list) throw new RangeError(`the demo has no institutions in ${country}`);
    return list.draw(random);
  }

  private homesOf(topic: Subtopic, country: string): readonly DemoInstitution[] {
    const key = `${topic.code}/${country}`;
    const known = this.homes.get(key);
    if (known) return known;
    const random = this.random.fork(key);
    const size = country === 'KR' ? 9 : country === 'US' ? 9 : 3;
    const homes = new Set<DemoInstitution>();
    for (let i = 0; i < size; i += 1) homes.add(this.anywhere(random, country, false));
    const list = [...homes];
    this.homes.set(key, list);
    return list;
  }
}
