import { CORRUPTION } from '../corruption';
import type { DemoRow, JsonDelivery } from '../delivery';
import { latinName, otherSpelling } from '../names/spelling';
import { type DemoPerson, placeIn, type Stint } from '../people/person';
import type { Population } from '../people/population';
import { DEMO_TODAY, officeTime } from '../programme/clock';
import type { Random } from '../random';
import { fieldName } from './cells';
import { workAbstract, workTitle, workVenue } from '../works/text';
import type { DemoWork } from '../works/works';

/** OpenAlex has given ids of ten digits; these have twelve and begin with 999, so that they can be nobody's (contract 17). */
export const authorId = (person: number): string => `A999${String(person + 1).padStart(9, '0')}`;
/** The same for works. */
export const workId = (number: number): string => `W999${String(number).padStart(9, '0')}`;

const url = (id: string): string => `https://openalex.org/${id}`;

const institutionRef = (stint: Stint): DemoRow => ({
  id: null,
  ror: stint.institution.ror,
  display_name: stint.institution.name,
  country_code: stint.institution.country,
  type: stint.institution.kind,
});

/** An abstract as OpenAlex keeps it: word → positions. */
function invertedIndex(text: string): Record<string, number[]> {
  const index = new Map<string, number[]>();
  text.split(' ').forEach((word, position) => index.set(word, [...(index.get(word) ?? []), position]));
  return Object.fromEntries(index);
}

/** What writing works down needs to know. */
export interface WorkContext {
  readonly seed: Random;
  readonly population: Population;
  /** People whose ORCID OpenAlex knows. */
  readonly knownOrcids: ReadonlySet<number>;
}

/** Decides whose ORCID stands in OpenAlex; the same for all works of one author. */
export const orcidsInWorks = (random: Random, people: readonly DemoPerson[]): ReadonlySet<number> =>
  new Set(
    people
      .filter((person) => person.orcid !== undefined && random.fork(person.index).chance(CORRUPTION.orcidInWorks))
      .map((person) => person.index),
  );

const orcidUrl = (context: WorkContext, person: DemoPerson): string | null =>
  person.orcid !== undefined && context.knownOrcids.has(person.index) ? `https://orcid.org/${person.orcid}` : null;

/** A work in the form of OpenAlex' API. */
export function workRow(context: WorkContext, work: DemoWork): DemoRow {
  const random = context.seed.fork(work.number);
  const title = workTitle(random, work.topic);
  const year = Number(work.date.slice(0, 4));
  const large = work.authors.length > 30;
  const full = large ? `${title}: a multi-centre study` : title;
  return {
    id: url(workId(work.number)),
    doi: `https://doi.org/10.5555/demo.${work.number}`,
    title: full,
    display_name: full,
    publication_year: year,
    publication_date: work.date,
    type: random.chance(0.9) ? 'article' : random.chance(0.6) ? 'preprint' : 'review',
    cited_by_count: work.cited,
    is_authors_truncated: false,
    primary_location: { source: { display_name: workVenue(random, work.topic) } },
    topics: [{ display_name: fieldName(work.topic, false) }],
    authorships: work.authors.map((index, position) => {
      const person = context.population.people[index] as DemoPerson;
      const place = placeIn(person, year);
      return {
        author: { id: url(authorId(index)), display_name: displayName(context, person), orcid: orcidUrl(context, person) },
        institutions: [institutionRef(place)],
        is_corresponding: position === work.authors.length - 1,
        raw_affiliation_strings: [`${person.department}, ${place.institution.name}, ${place.institution.city}`],
      };
    }),
    abstract_inverted_index: random.chance(0.9) ? invertedIndex(workAbstract(random, work.topic, title)) : null,
  };
}

/** OpenAlex shows one name of an author in all works. */
function displayName(context: WorkContext, person: DemoPerson): string {
  const random = context.seed.fork(`author/${person.index}`);
  return random.chance(0.25) && person.name.hangul !== undefined
    ? otherSpelling(random, person.name).replace(/^(\S+), (.*)$/, '$2 $1')
    : latinName(person.name);
}

/**
 * An author in the form of OpenAlex' API, with the places of a whole career as far as they were known then: this is where circulation
 * shows. Of authors who have nothing to do with the programme only the last place is told.
 */
export function authorRow(
  context: WorkContext,
  person: DemoPerson,
  told: { readonly works: number; readonly year: number; readonly career: boolean },
): DemoRow {
  const byInstitution = new Map<string, { stint: Stint; years: Set<number> }>();
  for (const stint of told.career ? person.career : []) {
    if (stint.kind === 'bachelor' || stint.kind === 'master' || stint.from > told.year) continue;
    const entry = byInstitution.get(stint.institution.ror) ?? { stint, years: new Set<number>() };
    byInstitution.set(stint.institution.ror, entry);
    for (let year = stint.from; year <= Math.min(stint.to ?? told.year, told.year); year += 1) entry.years.add(year);
  }
  return {
    id: url(authorId(person.index)),
    orcid: orcidUrl(context, person),
    display_name: displayName(context, person),
    display_name_alternatives: told.career ? [latinName(person.name)] : [],
    works_count: told.works,
    affiliations: [...byInstitution.values()].map(({ stint, years }) => ({
      institution: institutionRef(stint),
      years: [...years].sort((a, b) => b - a),
    })),
    last_known_institutions: [institutionRef(placeIn(person, told.year))],
    topics: [person.topic, ...(person.secondTopic ? [person.secondTopic] : [])].map((topic) => ({
      display_name: fieldName(topic, false),
    })),
  };
}

/** When OpenAlex was asked: for the past once before the programme began, then now and then. */
const FETCHES = ['2022-03-15', '2024-01-15', '2025-07-14', DEMO_TODAY] as const;

/** The works as they came in, each time with their authors: those who are new, and at last those who have to do with the programme again. */
export function workDeliveries(context: WorkContext, works: readonly DemoWork[], careersOf: ReadonlySet<number>): JsonDelivery[] {
  const { people } = context.population;
  return FETCHES.flatMap((day, at) => {
    const from = FETCHES[at - 1] ?? '0000';
    const isLast = at === FETCHES.length - 1;
    const head = { source: 'openalex', sender: 'openalex', mode: 'delta', form: 'json' } as const;
    const delivery = (scope: string, hour: number, rows: () => Generator<DemoRow>): JsonDelivery => ({
      ...head,
      scope,
      at: officeTime(day, hour),
      fileName: `openalex-${scope}-${day}.jsonl`,
      rows: { [Symbol.iterator]: rows },
    });
    return [
      delivery('works', 6, function* () {
        for (const work of works) if (work.date > from && work.date <= day) yield workRow(context, work);
      }),
      delivery('authors', 7, function* () {
        const counts = new Map<number, number>();
        const before = new Set<number>();
        for (const work of works) {
          if (work.date > day) break;
          for (const author of work.authors) {
            counts.set(author, (counts.get(author) ?? 0) + 1);
            if (work.date <= from) before.add(author);
          }
        }
        for (const [index, count] of [...counts].sort((a, b) => a[0] - b[0])) {
          const career = careersOf.has(index);
          if (before.has(index) && !(isLast && career)) continue;
          yield authorRow(context, people[index] as DemoPerson, { works: count, year: Number(day.slice(0, 4)), career });
        }
      }),
    ];
  });
}
