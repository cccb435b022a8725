import { EXPERTISE_CONFIGURATION } from './configuration';
import { IdColumn } from './id-column';
import type { LexicalIndex } from './lexical/lexical-index';
import type { TextReader } from './text/terms';
import type { ExpertisePerson, ExpertiseWork } from './types';

/** People and works as columns; a person or a work is a number from here on. */
export interface PeopleColumns {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly workIds: IdColumn;
  /** Years of works, 0 for unknown. */
  readonly years: Int16Array;
  readonly latestYear: number;
  /** Mean of the years that are known, for works whose year is not; 0 when none is. */
  readonly usualYear: number;
  /** The works of person p are the entries `start[p] … start[p + 1] − 1` of `works`, `authorship` and `kind`. */
  readonly start: Int32Array;
  readonly works: Int32Array;
  /** What being one of many costs, in deviations; 0 or more. */
  readonly authorship: Float32Array;
  /** What the kind of the work costs, in deviations; 0 or more. */
  readonly kind: Float32Array;
}

const { from, perDoubling, most } = EXPERTISE_CONFIGURATION.authorship;

function authorshipCost({ authors, position }: ExpertiseWork): number {
  if (authors == null || authors <= from || position === 1 || position === authors) return 0;
  return Math.min(most, perDoubling * Math.log2(authors / from));
}

/** The last year that is one: what lies beyond is a slip, and an unknown year. */
const LATEST_YEAR = 9_999;
const yearOf = ({ year }: ExpertiseWork): number => (year != null && year > 0 && year <= LATEST_YEAR ? year : 0);

const kindCost = ({ weight = 1 }: ExpertiseWork): number => 1 - Math.min(1, Math.max(0, weight));

/** Reads people once, adding each work to the lexical index the first time it is named. A person named twice has the works of both. */
export function readPeople(people: Iterable<ExpertisePerson>, lexical: LexicalIndex, reader: TextReader): PeopleColumns {
  const workNumbers = new Map<string, number>();
  const years: number[] = [];
  const numbers = new Map<string, number>();
  const entries: { readonly work: number; readonly authorship: number; readonly kind: number }[][] = [];
  for (const { id, works } of people) {
    if (!numbers.has(id)) {
      numbers.set(id, entries.length);
      entries.push([]);
    }
    const own = entries[numbers.get(id)!]!;
    for (const work of works) {
      let number = workNumbers.get(work.id);
      if (number === undefined) {
        workNumbers.set(work.id, (number = workNumbers.size));
        lexical.add(reader(`${work.title}\n${work.abstract ?? ''}`));
        years.push(yearOf(work));
      }
      if (!own.some((entry) => entry.work === number))
        own.push({ work: number, authorship: authorshipCost(work), kind: kindCost(work) });
    }
  }
  const known = years.filter((year) => year > 0);
  const flat = entries.flat();
  const start = new Int32Array(entries.length + 1);
  entries.forEach((own, person) => (start[person + 1] = start[person]! + own.length));
  return {
    ids: [...numbers.keys()],
    numbers,
    workIds: new IdColumn([...workNumbers.keys()]),
    years: Int16Array.from(years),
    usualYear: known.length === 0 ? 0 : Math.round(known.reduce((sum, year) => sum + year, 0) / known.length),
    latestYear: years.reduce((latest, year) => Math.max(latest, year), 0),
    start,
    works: Int32Array.from(flat, ({ work }) => work),
    authorship: Float32Array.from(flat, ({ authorship }) => authorship),
    kind: Float32Array.from(flat, ({ kind }) => kind),
  };
}
