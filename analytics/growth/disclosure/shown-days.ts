import type { Day } from '@brainlink/schema/time';
import { FITS, itemTest, maskPeople, STANDINGS, type TieFilter, type TieIndex } from '../../network';
import { hasOverseasKorean, joinsBorder } from '../series/growth-series';
import { periodsBetween, type Period } from '../series/periods';
import { alike, type Alike } from './alike';
import { conditionsOf, filterOf, subsetsOf, type Condition } from './conditions';
import { jointMoments, type Since } from './joint-cells';
import { isSmall, SMALLEST_CELL } from './small-cells';

/** A question with more conditions tells its readers apart too finely: nothing of it is shown. */
export const MOST_CONDITIONS = 4;

/** Fields by which anybody could be counted in and out: words, ids, and days, which the question has of its own. */
const AT_WILL: ReadonlySet<keyof TieFilter> = new Set(['text', 'people', 'from', 'to']);

/** What is counted, each with the parts of ties that its ratio tells apart. */
export type Counted = 'people' | 'ties' | 'crossBorder' | 'overseasKorean' | 'country' | 'stage';

interface Members {
  readonly people: Since;
  readonly pairs: Since;
}

/** Members of a question and of all that leave some of its conditions out, by sort. */
interface Sorts {
  readonly people: Alike;
  readonly pairs: Alike;
  /** Whether anybody or any pair enters in the last month. */
  readonly changesLast: boolean;
}

/** Which pairs a ratio counts above: two parts of ties. The order is that of the bits of {@link ShownDays.partsOf}. */
const IS_ABOVE: Readonly<
  Record<Exclude<Counted, 'people' | 'ties'>, (people: TieIndex['people'], a: number, b: number) => boolean>
> = {
  crossBorder: ({ standing }, a, b) => joinsBorder(standing[a]!, standing[b]!),
  overseasKorean: ({ standing }, a, b) => hasOverseasKorean(standing[a]!, standing[b]!),
  country: ({ country }, a, b) => country[a]! >= 0 && country[b]! >= 0,
  stage: ({ stage }, a, b) => stage[a]! >= 0 && stage[b]! >= 0,
};

/** Fields of which everybody has one value: what all groups leave of the whole is a number too. */
const SINGLE: Readonly<
  Partial<Record<keyof TieFilter, (index: TieIndex) => { readonly of: ArrayLike<number>; readonly names: readonly string[] }>>
> = {
  countries: ({ people }) => ({ of: people.country, names: people.names.countries.values }),
  stages: ({ people }) => ({ of: people.stage, names: people.names.stages.values }),
  standings: ({ people }) => ({ of: people.standing, names: STANDINGS }),
};

/** Lists of members kept: a page of groups. Each takes 1.2 MB at size M. */
const MOST_MEMBERS = 24;

/** What is kept under a key, worked out when it is first asked for; beyond `most`, the least recently used makes room. */
function once<T>(kept: Map<string, T>, key: string, work: () => T, most = Infinity): T {
  const found = kept.get(key) ?? work();
  kept.delete(key);
  kept.set(key, found);
  if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
  return found;
}

/**
 * What of the network of an index may be shown to readers who must not learn of fewer than five people. It is decided by the index alone,
 * for each question together with every question that leaves some of its conditions out, at the ends of months.
 */
export class ShownDays {
  private readonly months: readonly Period[];
  private readonly members = new Map<string, Members>();
  private readonly decided = new Map<string, boolean[]>();
  private readonly days = new Map<string, ReadonlySet<Day>>();
  private readonly answered = new Map<string, boolean>();
  private readonly sorts = new Map<string, Sorts>();
  private parts: Uint8Array | null = null;
  private readonly within = new Map<unknown, number>();

  /** @param isToday the last day of the index is today: the month is shown as far as it has come */
  constructor(
    private readonly index: TieIndex,
    private readonly isToday: boolean,
  ) {
    let first: Day = index.validAt;
    for (const day of index.itemFrom) if (day > 0 && day < first) first = day;
    this.months = periodsBetween('MONTH', Math.floor(first / 100) * 100 + 1, index.validAt);
  }

  /**
   * Whether nothing of a question is shown: it has too many conditions, it could single people out at will, or it asks for a value that so
   * few have that others would tell of them.
   */
  isClosed(filter: TieFilter): boolean {
    const conditions = conditionsOf(filter);
    if (conditions.length > MOST_CONDITIONS || conditions.some(({ field }) => AT_WILL.has(field))) return true;
    return once(this.answered, `closed:${this.keyOf(conditions)}`, () =>
      conditions.some((condition) => this.isClosedValue(conditions, condition)),
    );
  }

  /** Whether the number of people who fit may be shown, beside all that is shown of their ties. */
  showsFitting(filter: TieFilter): boolean {
    const conditions = conditionsOf(filter);
    return once(this.answered, `fitting:${this.keyOf(conditions)}`, () => this.mayShowFitting(conditions));
  }

  private mayShowFitting(conditions: readonly Condition[]): boolean {
    const sets = subsetsOf(conditions).map((some) => {
      const mask = this.mask(some);
      const since = new Int32Array(mask.length);
      for (let row = 0; row < mask.length; row++) since[row] = mask[row] === FITS ? 0 : -1;
      return since;
    });
    const smallest = SMALLEST_CELL.people;
    const everybody = sets.at(-1)!.reduce((sum, since) => sum + since + 1, 0);
    const sorts = alike(sets, 1);
    if (isSmall(everybody, smallest) || !jointMoments(sorts.sets, { moments: 1, smallest, sizes: sorts.sizes })[0]) return false;
    const come = new Int32Array(this.months.length);
    for (const since of this.membersOf(conditions).people) if (since >= 0) come[since]!++;
    let present = 0;
    return this.flags(conditions, 'people').every((shown, month) => {
      present += come[month]!;
      return !shown || !isSmall(everybody - present, smallest);
    });
  }

  /** The days at whose end the standing numbers of a question may be shown. */
  daysOf(filter: TieFilter, counted: Counted): ReadonlySet<Day> {
    const conditions = conditionsOf(filter);
    return once(this.days, `${counted}:${this.keyOf(conditions)}`, () => {
      const flags = this.flags(conditions, counted);
      return new Set(this.months.flatMap(({ to }, month) => (flags[month] ? [to] : [])));
    });
  }

  private keyOf(conditions: readonly Condition[]): string {
    return conditions
      .map(({ field, value }) => {
        if (typeof value !== 'object') return `${field}=${String(value)}`;
        this.within.set(value, this.within.get(value) ?? this.within.size);
        return `${field}=#${this.within.get(value)}`;
      })
      .join('&');
  }

  private mask(conditions: readonly Condition[]): Uint8Array {
    return maskPeople(this.index, filterOf(conditions));
  }

  /** Since which month each person and pair is in the network of some conditions. */
  private membersOf(conditions: readonly Condition[]): Members {
    return once(this.members, this.keyOf(conditions), () => this.countMembers(conditions), MOST_MEMBERS);
  }

  private countMembers(conditions: readonly Condition[]): Members {
    const { index, months } = this;
    const mask = this.mask(conditions);
    const counts = itemTest(index, filterOf(conditions));
    // What is imported is looked up each time it is named, and there are many pairs.
    const fits = FITS;
    const people = new Int32Array(index.people.count).fill(-1);
    const pairs = new Int32Array(index.pairA.length).fill(-1);
    const begin = months[0] ? Math.floor(months[0].from / 10_000) * 12 + (Math.floor(months[0].from / 100) % 100) : 0;
    for (let pair = 0; pair < pairs.length; pair++) {
      const [a, b] = [index.pairA[pair]!, index.pairB[pair]!];
      if (mask[a] !== fits || mask[b] !== fits) continue;
      for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
        if (!counts(item)) continue;
        const day = index.itemFrom[item]!;
        const month = day === 0 ? 0 : Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - begin;
        if (pairs[pair]! < 0 || month < pairs[pair]!) pairs[pair] = month;
      }
      const since = pairs[pair]!;
      if (since < 0) continue;
      for (const person of [a, b]) if (people[person]! < 0 || since < people[person]!) people[person] = since;
    }
    return { people, pairs };
  }

  private flags(conditions: readonly Condition[], counted: Counted): boolean[] {
    return once(this.decided, `${counted}:${this.keyOf(conditions)}`, () => this.decide(conditions, counted));
  }

  private decide(conditions: readonly Condition[], counted: Counted): boolean[] {
    const parents = conditions.map((left) =>
      this.flags(
        conditions.filter((one) => one !== left),
        counted,
      ),
    );
    if (counted !== 'people' && counted !== 'ties') parents.push(this.flags(conditions, 'ties'));
    const { people, pairs, changesLast } = this.sortsOf(conditions);
    const { sets, kinds, sizes } = counted === 'people' ? people : pairs;
    const part = Object.keys(IS_ABOVE).indexOf(counted);
    const last = this.months.length - 1;
    const isWhole = this.months[last]?.complete === true || this.isToday || !changesLast;
    return jointMoments(sets, {
      moments: this.months.length,
      smallest: counted === 'people' ? SMALLEST_CELL.people : SMALLEST_CELL.ties,
      allowed: this.months.map((_, month) => (month < last || isWhole) && parents.every((flags) => flags[month])),
      kinds: part < 0 ? undefined : kinds.map((parts) => (parts >> part) & 1),
      sizes,
      together: counted !== 'people',
    });
  }

  private sortsOf(conditions: readonly Condition[]): Sorts {
    return once(this.sorts, this.keyOf(conditions), () => {
      const all = subsetsOf(conditions).map((some) => this.membersOf(some));
      const [people, pairs] = [all.map((members) => members.people), all.map((members) => members.pairs)];
      const [moments, last] = [this.months.length, this.months.length - 1];
      return {
        people: alike(people, moments),
        pairs: alike(pairs, moments, (this.parts ??= this.partsOf())),
        changesLast: [...people, ...pairs].some((since) => since.includes(last)),
      };
    });
  }

  /** Of each pair, a bit for every one of {@link IS_ABOVE} that counts it. */
  private partsOf(): Uint8Array {
    const { people, pairA, pairB } = this.index;
    const tests = Object.values(IS_ABOVE);
    const parts = new Uint8Array(pairA.length);
    for (let pair = 0; pair < parts.length; pair++) {
      const [a, b] = [pairA[pair]!, pairB[pair]!];
      tests.forEach((isAbove, bit) => {
        if (isAbove(people, a, b)) parts[pair]! |= 1 << bit;
      });
    }
    return parts;
  }

  /**
   * Whether a value of a field of which everybody has one is withheld, as its own people are few or as they are the smallest beside so few:
   * the values that are shown leave nobody, or five and more, of the whole (complementary suppression).
   */
  private isClosedValue(conditions: readonly Condition[], { field, value }: Condition): boolean {
    const column = SINGLE[field]?.(this.index);
    if (!column) return false;
    const mask = this.mask(conditions.filter((one) => one.field !== field));
    const counts = new Int32Array(column.names.length);
    let rest = 0;
    for (let row = 0; row < mask.length; row++) {
      if (mask[row] !== FITS) continue;
      if (column.of[row]! < 0) rest++;
      else counts[column.of[row]!]!++;
    }
    const order = [...counts.keys()]
      .filter((at) => counts[at]! > 0)
      .sort((one, two) => counts[one]! - counts[two]! || (column.names[one]! < column.names[two]! ? -1 : 1));
    const closed = new Set<number>();
    for (const at of order) {
      const covers = isSmall(rest, SMALLEST_CELL.people) && closed.size > 0;
      if (!isSmall(counts[at]!, SMALLEST_CELL.people) && !covers) break;
      closed.add(at);
      rest += counts[at]!;
    }
    return closed.has(column.names.indexOf(String(value)));
  }
}
