import type { RowOrigin, StatedFact, StatedRecord } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { stateName } from '../names';
import type { StateContext } from '../source';
import { openAlexId, orcidOf } from './ids';
import { authorKey, institutionThing, SENDER } from './keys';
import type { AuthorRow } from './rows';
import { stateInstitution } from './state-institution';

const MOST_TOPICS = 8;
const MOST_NAMES = 20;
/** A year without a publication from there does not mean having left: shorter gaps are closed. */
const LONGEST_GAP = 5;

const year = (value: number): PartialDate => String(value).padStart(4, '0') as PartialDate;

/** Years in which someone published from an institution, as spells of presence. */
export function spellsOf(years: readonly number[]): [from: number, to: number][] {
  const spells: [number, number][] = [];
  for (const value of [...new Set(years)].sort((a, b) => a - b)) {
    const last = spells.at(-1);
    if (last && value - last[1] <= LONGEST_GAP) last[1] = value;
    else spells.push([value, value]);
  }
  return spells;
}

/** What an author's own entity states; the record is the person as OpenAlex has put him or her together. */
export function stateAuthor(row: AuthorRow, ctx: StateContext, origin: RowOrigin): StatedRecord[] {
  const { author } = row;
  const id = openAlexId(author.id, 'A');
  if (id === null) return [];
  const key = authorKey(id);
  const subject = { kind: 'Record', key } as const;
  const facts: StatedFact[] = [];
  const state = (fact: Omit<StatedFact, 'subject' | 'visibility'>): void => {
    facts.push({ ...fact, subject, visibility: 'public' });
  };
  for (const name of [
    ...new Set(
      [author.display_name, ...(author.display_name_alternatives ?? [])].map((text) => text.replace(/\s+/g, ' ').trim()),
    ),
  ].slice(0, MOST_NAMES))
    if (name !== '') state({ kind: 'name', props: stateName(name) });
  state({ kind: 'identifier', props: { scheme: 'openalex', value: id } });
  const orcid = orcidOf(author.orcid);
  if (orcid) state({ kind: 'identifier', props: { scheme: 'orcid', value: orcid } });

  const lastKnown = author.last_known_institutions ?? (author.last_known_institution ? [author.last_known_institution] : []);
  const isLast = new Set(lastKnown.map((institution) => institution.id));
  // Of several last known places only those last published from are still held: the others ended when they were last seen.
  const lastYears = (author.affiliations ?? [])
    .filter(({ institution }) => isLast.has(institution.id))
    .flatMap(({ years }) => years ?? []);
  const lastYear = Math.max(...lastYears);
  const seen = new Set<string | null | undefined>();
  for (const { institution, years } of author.affiliations ?? []) {
    const object = institutionThing(institution);
    const spells = spellsOf(years ?? []);
    spells.forEach(([from, to], index) => {
      const current = index === spells.length - 1 && isLast.has(institution.id) && to === lastYear;
      state({
        kind: 'affiliation',
        props: {
          text: institution.display_name ?? institution.id ?? '',
          ...(object ? { score: 1 } : {}),
          datesFrom: 'publications',
        },
        ...(object ? { object } : {}),
        validFrom: year(from),
        ...(current ? {} : { validTo: year(to) }),
      });
    });
    if (spells.length > 0) seen.add(institution.id);
  }
  for (const institution of lastKnown) {
    const object = institutionThing(institution);
    if (!seen.has(institution.id))
      state({
        kind: 'affiliation',
        props: { text: institution.display_name ?? '', ...(object ? { score: 1 } : {}) },
        ...(object ? { object } : {}),
      });
  }
  const topics = (author.topics?.length ? author.topics : (author.x_concepts ?? [])).slice(0, MOST_TOPICS);
  for (const { display_name: text } of topics) state({ kind: 'field', props: { text, technologies: ctx.technologies(text) } });

  const wanted = new Set(row.newInstitutions);
  const institutions = [...(author.affiliations ?? []).map((affiliation) => affiliation.institution), ...lastKnown].filter(
    (institution) => {
      const institutionId = openAlexId(institution.id, 'I');
      return institutionId !== null && wanted.delete(institutionId);
    },
  );
  return [
    ...institutions.map((institution) => stateInstitution(institution, row.scope, origin)).filter((record) => record !== null),
    { key, source: 'openalex', sender: SENDER, scope: row.scope, describes: 'person', origin, raw: { ...author }, facts },
  ];
}
