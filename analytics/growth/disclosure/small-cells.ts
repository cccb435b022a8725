import type { GrowthMetric } from '@brainlink/schema/metrics';
import type { Day } from '@brainlink/schema/time';
import type { ComingsRow, GrowthRow } from '../series';

/** Fewest people that a number may speak of, and fewest ties: six are all that four people can have among them. */
export const SMALLEST_CELL = { people: 5, ties: 7 } as const;

/** Whether a count speaks of too few; nobody is not too few. */
export const isSmall = (count: number, smallest: number): boolean => count !== 0 && Math.abs(count) < smallest;

/**
 * Which totals of a series may be shown: the first that is large enough, then each that differs from the last one shown by nothing or by
 * enough. So no two of them give a small number away by their difference (complementary suppression over time).
 */
export function safeTotals(totals: readonly number[], smallest: number): boolean[] {
  let last = 0;
  return totals.map((total) => {
    const safe = !isSmall(total - last, smallest) && !isSmall(total, smallest);
    if (safe) last = total;
    return safe;
  });
}

/** Which parts of a whole may be shown: both the part and what is left of the whole are large enough, and so are their differences. */
export function safeParts(
  parts: readonly number[],
  wholes: readonly number[],
  shownWholes: readonly boolean[],
  smallest: number,
): boolean[] {
  let last = { part: 0, rest: 0 };
  return parts.map((part, at) => {
    const rest = wholes[at]! - part;
    const changes = [part, rest, part - last.part, rest - last.rest];
    const safe = shownWholes[at]! && !changes.some((change) => isSmall(change, smallest));
    if (safe) last = { part, rest };
    return safe;
  });
}

/** Where exactly one of some groups is withheld, the smallest of the others is too, since the sum of all would give it away. */
export function coverLone(counts: readonly number[], shown: readonly boolean[]): boolean[] {
  if (shown.filter((one) => !one).length !== 1) return [...shown];
  const others = counts.map((count, at) => ({ count, at })).filter(({ at, count }) => shown[at] && count > 0);
  const smallest = others.sort((one, two) => one.count - two.count || one.at - two.at)[0];
  return shown.map((one, at) => one && at !== smallest?.at);
}

/** What may be shown of the standing network at the end of some days. */
export interface SafeDays {
  readonly people: ReadonlySet<Day>;
  readonly ties: ReadonlySet<Day>;
  readonly giant: ReadonlySet<Day>;
  readonly crossBorder: ReadonlySet<Day>;
  readonly overseasKorean: ReadonlySet<Day>;
  readonly dormant: ReadonlySet<Day>;
  /** Of whose both ends the country is known, and the stage. */
  readonly country: ReadonlySet<Day>;
  readonly stage: ReadonlySet<Day>;
}

/**
 * The days at whose end parts that come and go may be shown, from the months of the whole history: whatever periods are asked for, in one
 * question or in many, what is shown comes from this one list.
 */
export function safeComings(
  months: readonly ComingsRow[],
  { people, ties }: Pick<SafeDays, 'people' | 'ties'>,
): Pick<SafeDays, 'giant' | 'dormant'> {
  const part = (name: 'giant' | 'dormantTies', whole: 'people' | 'ties', shown: ReadonlySet<Day>): ReadonlySet<Day> => {
    const safe = safeParts(
      months.map((row) => row[name]),
      months.map((row) => row[whole]),
      months.map(({ period }) => shown.has(period.to)),
      SMALLEST_CELL[whole],
    );
    return new Set(months.flatMap(({ period }, at) => (safe[at] ? [period.to] : [])));
  };
  return { giant: part('giant', 'people', people), dormant: part('dormantTies', 'ties', ties) };
}

/** Parts of a row that come and go or belong to one period: part, whole, and the fewest it may speak of. */
const PASSING: Readonly<
  Partial<Record<GrowthMetric, (row: GrowthRow) => readonly [part: number, whole: number, smallest: number]>>
> = {
  returningPeople: (row) => [row.returningPeople, row.people - row.newPeople, SMALLEST_CELL.people],
  giantShare: (row) => [row.giant, row.people, SMALLEST_CELL.people],
  renewedTies: (row) => [row.renewedTies, row.ties - row.newTies, SMALLEST_CELL.ties],
  dormantTies: (row) => [row.dormantTies, row.ties, SMALLEST_CELL.ties],
  firstTimeShare: (row) => [row.firstTimeTies, row.newTies, SMALLEST_CELL.ties],
  triadicClosure: (row) => [row.closingTies, row.newTies, SMALLEST_CELL.ties],
};

/** Whether a number may stand beside that of a question with fewer conditions: neither part nor rest differ by a few. */
export function isApart(metric: GrowthMetric, row: GrowthRow, wider: GrowthRow): boolean {
  const [one, two] = [PASSING[metric]?.(row), PASSING[metric]?.(wider)];
  if (!one || !two) return true;
  return !isSmall(two[0] - one[0], one[2]) && !isSmall(two[1] - two[0] - (one[1] - one[0]), one[2]);
}

/** Whether a metric is decided beside those of wider questions, period by period. */
export const isPassing = (metric: GrowthMetric): boolean => PASSING[metric] !== undefined;

/** Whether a number of a row may be shown; `before` is the day before its period. */
export function isShown(metric: GrowthMetric, row: GrowthRow, safe: SafeDays, before: Day): boolean {
  const end = row.period.to;
  const people = safe.people.has(end);
  const ties = safe.ties.has(end);
  // Before everything there is nobody, which gives nothing away.
  const since = (days: ReadonlySet<Day>, begin: number): boolean => begin === 0 || days.has(before);
  const isPart = (part: number, whole: number): boolean =>
    !isSmall(part, SMALLEST_CELL.ties) && !isSmall(whole - part, SMALLEST_CELL.ties);
  const newPeople = people && since(safe.people, row.people - row.newPeople) && !isSmall(row.newPeople, SMALLEST_CELL.people);
  const newTies = ties && since(safe.ties, row.ties - row.newTies) && !isSmall(row.newTies, SMALLEST_CELL.ties);
  switch (metric) {
    case 'newPeople':
      return newPeople;
    case 'returningPeople': {
      const stayedAway = row.people - row.newPeople - row.returningPeople;
      return people && !isSmall(row.returningPeople, SMALLEST_CELL.people) && !isSmall(stayedAway, SMALLEST_CELL.people);
    }
    case 'ties':
      return ties;
    // Both counts follow from it, or stand beside it.
    case 'density':
    case 'averageDegree':
    case 'transitivity':
    case 'clustering':
    case 'gini':
      return ties && people;
    case 'newTies':
      return newTies;
    case 'renewedTies':
      return ties && isPart(row.renewedTies, row.ties - row.newTies);
    case 'dormantTies':
      return safe.dormant.has(end);
    case 'giantShare':
      return safe.giant.has(end);
    case 'crossBorderShare':
      return safe.crossBorder.has(end);
    case 'overseasKoreanShare':
      return safe.overseasKorean.has(end);
    case 'assortativityCountry':
      return safe.country.has(end);
    case 'assortativityStage':
      return safe.stage.has(end);
    case 'firstTimeShare':
      return newTies && isPart(row.firstTimeTies, row.newTies);
    case 'triadicClosure':
      return newTies && isPart(row.closingTies, row.newTies);
    case 'people':
    case 'institutions':
    case 'countries':
    case 'associations':
    case 'effectiveCountries':
      return people;
  }
}
