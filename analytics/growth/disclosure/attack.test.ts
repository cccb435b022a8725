import { seededRandom } from '../../linkage/random';
import { buildTieIndex, itemTest, maskPeople, STANDINGS, TIE_KINDS, type TieFilter, type TieIndex } from '../../network';
import { jointMoments, ShownDays, shownMoments, isSmall, SMALLEST_CELL, type Counted } from '.';

const TECHNOLOGIES = ['AI', 'HYDROGEN', 'QUANTUM'];
const COUNTRIES = ['KR', 'KR', 'KR', 'KR', 'US', 'US', 'DE', 'FR', 'IS'];
const STAGES = ['phd', 'mid', 'senior'];
const MONTHS = 30;
/** The last day of month `at`, from January 2023. */
const endOf = (at: number): number => {
  const [year, month] = [2023 + Math.floor(at / 12), (at % 12) + 1];
  return year * 10_000 + month * 100 + new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** People who meet in groups over some months; some countries and pairs of technologies have very few. */
function indexOf(seed: number, count: number): TieIndex {
  const random = seededRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const people = Array.from({ length: count }, (_, at) => ({
    id: `p${String(at).padStart(4, '0')}`,
    name: `p${at}`,
    nameLatin: null,
    standing: STANDINGS[below(3)]!,
    country: below(20) === 0 ? null : COUNTRIES[below(COUNTRIES.length)]!,
    stage: STAGES[Math.min(below(3), below(4))] ?? null,
    institution: null,
    institutionIds: [],
    associationIds: [],
    technologies: TECHNOLOGIES.filter(() => below(2) === 0),
    registered: below(2) === 0,
  }));
  const edges = Array.from({ length: 26 }, (_, at) => {
    const month = below(MONTHS);
    const from = endOf(month) - below(20);
    const size = at % 4 === 0 ? 2 + below(3) : 8 + below(30);
    const members = [...new Set(Array.from({ length: size }, () => below(count)))];
    return {
      kind: TIE_KINDS[below(2)]!,
      id: `e${at}`,
      title: `e${at}`,
      date: null,
      from,
      to: from,
      edition: null,
      size: members.length,
      truncated: false,
      members: members.map((row) => ({ person: people[row]!.id, from: 0, to: 99_991_231 })),
    };
  });
  return buildTieIndex(people, edges, endOf(MONTHS - 1));
}

/** Every choice of at most two values of a field, and none. */
const choices = <T>(field: keyof TieFilter, values: readonly T[]): TieFilter[] => [
  {},
  ...values.map((one) => ({ [field]: [one] })),
  ...values.flatMap((one, at) => values.slice(at + 1).map((two) => ({ [field]: [one, two] }))),
];

/** The questions of a patient analyst: two fields at once, with up to two values each. */
function questions(): TieFilter[] {
  const fields = [
    choices('technologies', TECHNOLOGIES),
    choices('countries', ['KR', 'US', 'DE', 'FR', 'IS']),
    choices('stages', STAGES),
    choices('ties', ['CO_EVENT', 'CLUB'] as const),
  ];
  return fields.flatMap((one, at) => fields.slice(at + 1).flatMap((two) => one.flatMap((a) => two.map((b) => ({ ...a, ...b })))));
}

interface Shown {
  readonly filter: TieFilter;
  readonly numbers: readonly { readonly at: number; readonly count: number }[];
}

/** What is counted, by going through everything: no part of the code under test. */
function counted(index: TieIndex, filter: TieFilter, what: Counted): number[] {
  const mask = maskPeople(index, filter);
  const counts = itemTest(index, filter);
  const since = new Map<number, number>();
  for (let pair = 0; pair < index.pairA.length; pair++) {
    const ends = [index.pairA[pair]!, index.pairB[pair]!];
    if (ends.some((row) => mask[row] !== 0)) continue;
    for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
      if (!counts(item)) continue;
      for (const member of what === 'people' ? ends : [pair])
        since.set(member, Math.min(since.get(member) ?? 99_999_999, index.itemFrom[item]!));
    }
  }
  const begun = new Array<number>(MONTHS).fill(0);
  for (const day of since.values()) begun[(Math.floor(day / 10_000) - 2023) * 12 + (Math.floor(day / 100) % 100) - 1]!++;
  let sum = 0;
  return begun.map((more) => (sum += more));
}

/** Whether everybody whom one filter lets through passes the other, as can be told from the filters alone. */
const isWithin = (narrow: TieFilter, wide: TieFilter): boolean =>
  (Object.keys(wide) as (keyof TieFilter)[]).every((field) => {
    const [some, all] = [narrow[field] as readonly unknown[] | undefined, wide[field] as readonly unknown[]];
    return some !== undefined && some.every((value) => all.includes(value));
  });

describe('what an analyst learns by subtracting', () => {
  it.each(['people', 'ties'] as const)('filters and dates from each other is never a few %s', (what) => {
    const smallest = SMALLEST_CELL[what];
    let [compared, shownNumbers, all] = [0, 0, 0];
    const leaks: unknown[] = [];
    for (let seed = 1; seed <= 2; seed++) {
      const index = indexOf(seed, 60 + 80 * seed);
      const control = new ShownDays(index, false);
      const shown: Shown[] = [];
      for (const filter of questions()) {
        all += MONTHS;
        if (control.isClosed(filter)) continue;
        const days = control.daysOf(filter, what);
        const numbers = counted(index, filter, what).flatMap((count, at) => (days.has(endOf(at)) ? [{ at, count }] : []));
        if (numbers.length > 0) shown.push({ filter, numbers });
        shownNumbers += numbers.length;
      }
      for (const wide of shown) {
        for (const { count } of wide.numbers) if (isSmall(count, smallest)) leaks.push([wide.filter, count]);
        for (const narrow of shown.filter(({ filter }) => isWithin(filter, wide.filter))) {
          for (const late of wide.numbers) {
            for (const early of narrow.numbers) {
              if (early.at > late.at) break;
              compared++;
              if (isSmall(late.count - early.count, smallest)) leaks.push([wide.filter, late, narrow.filter, early]);
              // A tie begins for every question at once: what began outside of the narrow one is a difference of four numbers.
              const [from, to] = [wide.numbers, narrow.numbers].map((all, one) =>
                all.find(({ at }) => at === (one ? late.at : early.at)),
              );
              const isSameKind = JSON.stringify(wide.filter.ties) === JSON.stringify(narrow.filter.ties);
              if (
                what === 'ties' &&
                isSameKind &&
                from &&
                to &&
                isSmall(late.count - from.count - (to.count - early.count), smallest)
              )
                leaks.push([wide.filter, from, late, narrow.filter, early, to]);
            }
          }
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(compared).toBeGreaterThan(100_000);
    // What is withheld is the price, not the whole.
    expect(shownNumbers / all).toBeGreaterThan(0.04);
  });

  it('two technologies from their union is never a few people', () => {
    const leaks: unknown[] = [];
    let compared = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const index = indexOf(seed, 150);
      const control = new ShownDays(index, false);
      const of = (...technologies: string[]) => ({
        days: control.daysOf({ technologies }, 'people'),
        counts: counted(index, { technologies }, 'people'),
      });
      for (const [a, b] of [
        ['AI', 'QUANTUM'],
        ['AI', 'HYDROGEN'],
        ['HYDROGEN', 'QUANTUM'],
      ] as const) {
        const [one, two, both] = [of(a), of(b), of(a, b)];
        for (let at = 0; at < MONTHS; at++) {
          if (![one, two, both].every(({ days }) => days.has(endOf(at)))) continue;
          compared++;
          // Who meets in either technology, less those who meet in their union alone.
          const overlap = one.counts[at]! + two.counts[at]! - both.counts[at]!;
          if (isSmall(overlap, SMALLEST_CELL.people)) leaks.push([seed, a, b, at, overlap]);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });

  it('countries from the whole tells nothing of the one that few live in, nor does a question of a part of a month', () => {
    const index = indexOf(4, 120);
    const control = new ShownDays(index, false);
    const closed = ['KR', 'US', 'DE', 'FR', 'IS'].filter((country) => control.isClosed({ countries: [country] }));
    const sizes = (country: string | null): number => index.people.rows.filter((row) => row.country === country).length;
    const rest = sizes(null) + closed.reduce((sum, country) => sum + sizes(country), 0);
    expect(isSmall(rest, 5)).toBe(false);
    const cut = buildTieIndex(index.people.rows, index.edges, 20_240_515);
    const last = new ShownDays(cut, false).daysOf({}, 'people');
    const begun = cut.itemFrom.some((day) => day > 20_240_430);
    expect([begun, last.has(20_240_515)]).toEqual([true, false]);
    expect(new ShownDays(cut, false).isClosed({ text: 'kim' })).toBe(true);
    expect(new ShownDays(cut, false).isClosed({ people: ['p0001'] })).toBe(true);
    expect(new ShownDays(cut, false).isClosed({ technologies: TECHNOLOGIES, countries: ['KR', 'US'] })).toBe(true);
  });
});

describe('numbers of nested questions', () => {
  it('leave no few when any is subtracted from a wider one, now or later', () => {
    const [MEMBERS, CONDITIONS, MOMENTS, SMALLEST] = [70, 3, 12, 5];
    const CHOICES = 2 ** CONDITIONS;
    let [compared, shownNumbers] = [0, 0];
    const leaks: unknown[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      const below = (most: number): number => Math.floor(random() * most);
      const since = Int32Array.from({ length: MEMBERS }, () => below(MOMENTS + 1) - 1);
      const rarity = Array.from({ length: CONDITIONS }, () => 0.2 + 0.75 * random());
      const has = Array.from({ length: MEMBERS }, () =>
        rarity.reduce((bits, share, at) => (random() < share ? bits | (1 << at) : bits), 0),
      );
      const numbers: number[][] = [];
      const flags: boolean[][] = [];
      for (let choice = 0; choice < CHOICES; choice++) {
        // As it is asked: only its own conditions are known, in their order.
        const own = [0, 1, 2].filter((at) => (choice >> at) & 1);
        const fits = has.map((bits) =>
          Array.from({ length: 2 ** own.length }, (_, some) => some).reduce(
            (all, some) => (own.every((at, place) => !((some >> place) & 1) || (bits >> at) & 1) ? all | (1 << some) : all),
            0,
          ),
        );
        flags.push(shownMoments({ since, fits, choices: 2 ** own.length, moments: MOMENTS, smallest: SMALLEST }));
        numbers.push(
          Array.from({ length: MOMENTS }, (_, moment) =>
            has.reduce(
              (sum, bits, member) =>
                (bits & choice) === choice && since[member]! >= 0 && since[member]! <= moment ? sum + 1 : sum,
              0,
            ),
          ),
        );
      }
      for (let wide = 0; wide < CHOICES; wide++) {
        shownNumbers += flags[wide]!.filter(Boolean).length;
        for (let narrow = 0; narrow < CHOICES; narrow++) {
          if ((narrow & wide) !== wide) continue;
          for (let late = 0; late < MOMENTS; late++) {
            for (let early = 0; early <= late; early++) {
              if (!flags[wide]![late] || !flags[narrow]![early]) continue;
              compared++;
              if (isSmall(numbers[wide]![late]!, SMALLEST) || isSmall(numbers[wide]![late]! - numbers[narrow]![early]!, SMALLEST))
                leaks.push([seed, wide, late, narrow, early]);
            }
          }
        }
      }
    }
    expect(leaks).toEqual([]);
    expect([compared > 500, shownNumbers > 300]).toEqual([true, true]);
  });
});

describe('cells of several growing sets', () => {
  const since = (...moments: number[]): Int32Array => Int32Array.from(moments);
  const of = (count: number, moment: number): number[] => new Array<number>(count).fill(moment);

  it('wait until enough have come', () => {
    expect(jointMoments([since(...of(6, 0), ...of(2, 1), ...of(3, 2))], { moments: 4, smallest: 5 })).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('wait for each other: two sets that differ by a few are not both shown', () => {
    const wide = since(...of(10, 0));
    const narrow = since(...of(7, 0), ...of(3, -1));
    expect(jointMoments([wide], { moments: 1, smallest: 5 })).toEqual([true]);
    expect(jointMoments([wide, narrow], { moments: 1, smallest: 5 })).toEqual([false]);
  });

  it('count kinds apart', () => {
    const sets = [since(...of(10, 0))];
    const kinds = (ones: number) => Uint8Array.from({ length: 10 }, (_, at) => (at < ones ? 1 : 0));
    expect([2, 5, 10].map((ones) => jointMoments(sets, { moments: 1, smallest: 5, kinds: kinds(ones) })[0])).toEqual([
      false,
      true,
      true,
    ]);
  });
});
