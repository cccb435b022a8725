import { Dictionary, packLists, type Lists } from './columns';
import { STANDINGS, type HyperedgeRow, type PersonRow } from './rows';

/** People as columns; a person is a row number from here on. */
export interface PersonColumns {
  readonly count: number;
  readonly rows: readonly PersonRow[];
  /** Code of {@link STANDINGS}. */
  readonly standing: Uint8Array;
  /** Number in `countries`, −1 for unknown. */
  readonly country: Int32Array;
  readonly stage: Int32Array;
  readonly registered: Uint8Array;
  readonly institutions: Lists;
  readonly associations: Lists;
  readonly technologies: Lists;
  /** Years in which the person attended an event, as numbers of `editions`. */
  readonly editions: Lists;
  /** Hyperedges of meetings the person attended. */
  readonly meetings: Lists;
  /** Dictionaries of the columns. */
  readonly names: {
    readonly countries: Dictionary;
    readonly stages: Dictionary;
    readonly institutions: Dictionary;
    readonly associations: Dictionary;
    readonly technologies: Dictionary;
    readonly editions: Dictionary;
  };
}

/** Who was in each hyperedge by a day, end to end: those of edge `e` are `start[e] … start[e + 1] − 1`. */
export interface Parts {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** What people attended: it follows from hyperedges alone. */
export type Attendance = Pick<PersonColumns, 'editions' | 'meetings'> & {
  readonly names: Pick<PersonColumns['names'], 'editions'>;
};

/** The meetings of each person and the years of their editions. */
export function attendanceOf(count: number, parts: Parts, edges: readonly HyperedgeRow[]): Attendance {
  const names = { editions: new Dictionary() };
  const meetings = Array.from({ length: count }, (): number[] => []);
  // Sets where there is something to put in: most people were nowhere, and a set is large.
  const editions = Array.from({ length: count }, (): Set<number> | undefined => undefined);
  for (let edge = 0; edge < edges.length; edge++) {
    const { kind, edition } = edges[edge]!;
    if (kind !== 'CO_EVENT') continue;
    for (let at = parts.start[edge]!; at < parts.start[edge + 1]!; at++) {
      meetings[parts.row[at]!]!.push(edge);
      if (edition !== null) (editions[parts.row[at]!] ??= new Set()).add(names.editions.add(String(edition)));
    }
  }
  return { editions: packLists(editions.map((years) => (years ? [...years] : []))), meetings: packLists(meetings), names };
}

/** People as columns, with what they attended. */
export function personColumns(rows: readonly PersonRow[], { editions, meetings, names: attended }: Attendance): PersonColumns {
  const names = {
    countries: new Dictionary(),
    stages: new Dictionary(),
    institutions: new Dictionary(),
    associations: new Dictionary(),
    technologies: new Dictionary(),
    editions: attended.editions,
  };
  const numbers = (dictionary: Dictionary, values: readonly string[]): number[] =>
    (values.length < 2 ? values : [...new Set(values)]).map((value) => dictionary.add(value));
  return {
    count: rows.length,
    rows,
    standing: Uint8Array.from(rows, (row) => STANDINGS.indexOf(row.standing)),
    country: Int32Array.from(rows, (row) => (row.country === null ? -1 : names.countries.add(row.country))),
    stage: Int32Array.from(rows, (row) => (row.stage === null ? -1 : names.stages.add(row.stage))),
    registered: Uint8Array.from(rows, (row) => (row.registered ? 1 : 0)),
    institutions: packLists(rows.map((row) => numbers(names.institutions, row.institutionIds))),
    associations: packLists(rows.map((row) => numbers(names.associations, row.associationIds))),
    technologies: packLists(rows.map((row) => numbers(names.technologies, row.technologies))),
    editions,
    meetings,
    names,
  };
}
