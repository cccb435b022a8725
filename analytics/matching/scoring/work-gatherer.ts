import type { PeopleColumns } from '../people-columns';

/** Works of some people, each once, and for each entry of these people, one person after another, its work's place among them. */
export interface GatheredWorks {
  readonly works: Int32Array;
  readonly places: Int32Array;
}

const LARGEST = 2 ** 31 - 1;

/** Gathers the works of people, whoever of them wrote them. Works lie far apart in memory: each entry goes to one number of its work, and no more. */
export class WorkGatherer {
  /** Places of works since `base`; what is below it is from before. */
  private readonly seen: Int32Array;
  private base = 1;

  constructor(private readonly people: PeopleColumns) {
    this.seen = new Int32Array(people.years.length);
  }

  of(among: Int32Array): GatheredWorks {
    const { seen } = this;
    const { start, works: entries } = this.people;
    let total = 0;
    for (const person of among) total += start[person + 1]! - start[person]!;
    if (this.base > LARGEST - total) {
      seen.fill(0);
      this.base = 1;
    }
    const { base } = this;
    const works = new Int32Array(total);
    const places = new Int32Array(total);
    let [count, at] = [0, 0];
    for (const person of among)
      for (let entry = start[person]!; entry < start[person + 1]!; entry += 1) {
        const work = entries[entry]!;
        let place = seen[work]! - base;
        if (place < 0) {
          place = count;
          seen[work] = base + place;
          works[count++] = work;
        }
        places[at++] = place;
      }
    this.base += count;
    return { works: works.subarray(0, count), places };
  }
}
