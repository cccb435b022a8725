import type { Ref, RowOrigin, StatedFact, StatedRecord } from '@brainlink/schema/facts';
import { parsePartialDate, type PartialDate } from '@brainlink/schema/time';
import { stateName } from '../names';
import type { StateContext } from '../source';
import type { Authorship, InstitutionRef, WorkEntity } from './entities';
import { doiOf, openAlexId, orcidOf } from './ids';
import { institutionThing, mentionKey, SENDER, workKey, workRecordKey } from './keys';
import { abstractOf, plainTitle } from './plain-text';
import type { WorkRow } from './rows';
import { stateInstitution } from './state-institution';

/** The API cuts lists of authors at 100 in lists of works, and says so only since 2023. */
const CUT_AT = 100;
const MOST_TECHNOLOGIES = 3;
const LONGEST_AFFILIATION = 500;

/** When the work appeared: to the day, or to the year when the day is none. */
export const publishedOn = (work: Pick<WorkEntity, 'publication_date' | 'publication_year'>): PartialDate | undefined =>
  parsePartialDate(work.publication_date ?? '') ?? parsePartialDate(String(work.publication_year ?? '')) ?? undefined;

/** An author named in a work, with the place from which the work was published. */
function stateMention(id: string, authorship: Authorship, row: WorkRow, origin: RowOrigin): StatedRecord {
  const key = mentionKey(id);
  const subject = { kind: 'Record', key } as const;
  const name = authorship.author.display_name ?? authorship.raw_author_name ?? id;
  const orcid = orcidOf(authorship.author.orcid);
  const facts: StatedFact[] = [
    { kind: 'name', subject, props: stateName(name), visibility: 'public' },
    { kind: 'identifier', subject, props: { scheme: 'openalex', value: id }, visibility: 'public' },
  ];
  if (orcid) facts.push({ kind: 'identifier', subject, props: { scheme: 'orcid', value: orcid }, visibility: 'public' });
  const published = publishedOn(row.work)?.slice(0, 4) as PartialDate | undefined;
  for (const institution of distinct(authorship.institutions ?? [])) {
    const object = institutionThing(institution);
    if (object === null || !published) continue;
    facts.push({
      kind: 'affiliation',
      subject,
      object,
      props: { text: institution.display_name ?? '', score: 1, datesFrom: 'publications' },
      validFrom: published,
      validTo: published,
      visibility: 'public',
    });
  }
  return {
    key,
    source: 'openalex',
    sender: SENDER,
    scope: row.scope,
    describes: 'person',
    origin,
    raw: { ...authorship.author, work: row.work.id },
    facts,
  };
}

const distinct = (institutions: readonly InstitutionRef[]): InstitutionRef[] => [
  ...new Map(institutions.map((institution) => [institution.id, institution])).values(),
];

function workFacts(work: WorkEntity, id: string, ctx: StateContext): StatedFact[] {
  const thing: Ref = { kind: 'Work', key: workKey(id, work.doi) };
  const title = plainTitle(work.display_name ?? work.title ?? '') || id;
  const abstract = abstractOf(work.abstract_inverted_index);
  const date = publishedOn(work);
  const doi = doiOf(work.doi);
  const venue = work.primary_location?.source?.display_name ?? work.host_venue?.display_name;
  const topics = [...(work.topics ?? []), ...(work.keywords ?? [])].map((topic) => topic.display_name ?? '');
  const facts: StatedFact[] = [
    {
      kind: 'profile',
      subject: thing,
      visibility: 'public',
      props: {
        title,
        openalex: id,
        type: work.type ?? 'other',
        authors: work.authorships.length,
        authorsTruncated: work.is_authors_truncated === true || work.authorships.length >= CUT_AT,
        ...(date ? { date, year: Number(date.slice(0, 4)) } : {}),
        ...(doi ? { doi } : {}),
        ...(venue ? { venue } : {}),
        ...(typeof work.cited_by_count === 'number' ? { cited: work.cited_by_count } : {}),
        ...(abstract ? { abstract } : {}),
      },
    },
  ];
  for (const code of ctx.technologies([title, ...topics].join('. ')).slice(0, MOST_TECHNOLOGIES))
    facts.push({
      kind: 'relation',
      subject: thing,
      object: { kind: 'Technology', key: code },
      props: { relation: 'aboutTechnology' },
      visibility: 'public',
    });
  const places = new Map<string, Ref>();
  const named = new Set<string>();
  work.authorships.forEach((authorship, index) => {
    for (const institution of authorship.institutions ?? []) {
      const place = institutionThing(institution);
      if (place) places.set(place.key, place);
    }
    const author = openAlexId(authorship.author.id, 'A');
    if (author === null || named.has(author)) return;
    named.add(author);
    const affiliationText = authorship.raw_affiliation_strings?.join('; ').slice(0, LONGEST_AFFILIATION);
    facts.push({
      kind: 'authorship',
      subject: { kind: 'Record', key: mentionKey(author) },
      object: thing,
      props: {
        position: index + 1,
        ...(authorship.is_corresponding ? { corresponding: true } : {}),
        ...(affiliationText ? { affiliationText } : {}),
      },
      ...(date ? { validFrom: date } : {}),
      visibility: 'public',
    });
  });
  for (const place of places.values())
    facts.push({ kind: 'relation', subject: thing, object: place, props: { relation: 'publishedFrom' }, visibility: 'public' });
  return facts;
}

/** The work as it came, without its long tail: authors are names and ids, the abstract stands in the profile. */
function rawWork(work: WorkEntity): Record<string, unknown> {
  const { abstract_inverted_index: _index, authorships, ...rest } = work;
  return {
    ...rest,
    authors: authorships.map(
      (authorship) => `${authorship.author.display_name ?? ''} <${openAlexId(authorship.author.id, 'A') ?? 'no id'}>`,
    ),
  };
}

/**
 * What a work states: the institutions and authors that are new in this run, then the work itself. Authors without an id count among its
 * authors, but make no record: nothing would tell two of the same name apart. The same id twice is one authorship, at its first place.
 */
export function stateWork(row: WorkRow, ctx: StateContext, origin: RowOrigin): StatedRecord[] {
  const id = openAlexId(row.work.id, 'W');
  if (id === null) return [];
  const institutions = new Set(row.newInstitutions);
  const mentions = new Set(row.newMentions);
  const records: (StatedRecord | null)[] = [];
  for (const authorship of row.work.authorships)
    for (const institution of authorship.institutions ?? []) {
      const institutionId = openAlexId(institution.id, 'I');
      if (institutionId !== null && institutions.delete(institutionId))
        records.push(stateInstitution(institution, row.scope, origin));
    }
  for (const authorship of row.work.authorships) {
    const author = openAlexId(authorship.author.id, 'A');
    if (author !== null && mentions.delete(author)) records.push(stateMention(author, authorship, row, origin));
  }
  records.push({
    key: workRecordKey(id),
    source: 'openalex',
    sender: SENDER,
    scope: row.scope,
    describes: 'thing',
    origin,
    raw: rawWork(row.work),
    facts: workFacts(row.work, id, ctx),
  });
  return records.filter((record) => record !== null);
}
