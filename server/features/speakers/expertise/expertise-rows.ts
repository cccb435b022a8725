import type { ExpertisePerson, ExpertiseWork } from '@brainlink/analytics/matching';
import { technologyByCode } from '@brainlink/schema/vocabulary';

type Title = readonly [id: string, ko: string | null, en: string | null, year: string | null];

/** A person with what shows their expertise, as the statement returns them. */
export interface ExpertiseRow {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly fields: readonly string[];
  readonly technologies: readonly string[];
  readonly works: readonly (readonly [
    id: string,
    title: string | null,
    abstract: string | null,
    year: number | null,
    authors: number | null,
    position: number | null,
  ])[];
  readonly projects: readonly Title[];
  readonly talks: readonly Title[];
}

/** How much what is no paper says beside one. */
const WEIGHT = { project: 0.7, talk: 0.6, field: 0.6 } as const;

const titled = ([id, ko, en, year]: Title, weight: number): ExpertiseWork[] => {
  const title = [ko, en].filter((text) => text).join(' / ');
  return title === '' ? [] : [{ id, title, year: year === null ? null : Number(year), weight }];
};

/** Id under which the fields of somebody's rosters stand among their works. */
export const fieldsId = (person: string): string => `fields:${person}`;

/** Fields of rosters as one work: what they are called, and the technologies they were recognised as. */
function fieldsOf({ id, fields, technologies }: ExpertiseRow): ExpertiseWork[] {
  const names = technologies.flatMap((code) => {
    const name = technologyByCode(code)?.name;
    return name ? [name.en] : [];
  });
  const title = [...fields, ...names].join('. ');
  return title === '' ? [] : [{ id: fieldsId(id), title, weight: WEIGHT.field }];
}

/** A person for the index: papers, then what else shows what they know. Lists are put in the order of ids: the database gives none. */
export function expertisePerson(row: ExpertiseRow): ExpertisePerson {
  const papers = row.works.flatMap(([id, title, abstract, year, authors, position]): ExpertiseWork[] =>
    title === null ? [] : [{ id, title, abstract, year, authors, position }],
  );
  const others = [
    ...row.projects.flatMap((one) => titled(one, WEIGHT.project)),
    ...row.talks.flatMap((one) => titled(one, WEIGHT.talk)),
  ];
  const works = [...papers, ...others].sort((one, two) => (one.id < two.id ? -1 : 1));
  return { id: row.id, works: [...works, ...fieldsOf(row)] };
}
