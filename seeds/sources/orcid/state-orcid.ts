import type { Ref, RowOrigin, StatedFact, StatedRecord, Visibility } from '@brainlink/schema/facts';
import { SURE_INSTITUTION_SCORE, type StateContext } from '../source';
import { stateName } from '../names';
import { degreeLevel } from './degree-level';
import type { OrcidPlace, OrcidRecordRow, OrcidWork, OrcidWorkRow } from './rows';

const SENDER = 'orcid';
const MOST_KEYWORDS = 20;

const base = { source: 'orcid', sender: SENDER } as const;

function workProfile(work: OrcidWork, authors: number | undefined): StatedFact {
  const { title, type, date, doi, venue } = work;
  return {
    kind: 'profile',
    subject: { kind: 'Work', key: work.key },
    visibility: work.visibility,
    props: {
      title,
      type,
      ...(date ? { date, year: Number(date.slice(0, 4)) } : {}),
      ...(doi ? { doi } : {}),
      ...(venue ? { venue } : {}),
      ...(authors === undefined ? {} : { authors, authorsTruncated: false }),
    },
  };
}

/** The institution by the ROR id that the record names, else as recognised by its name for sure. */
function institutionOf(place: OrcidPlace, ctx: StateContext): { object?: Ref; score?: number } {
  if (place.ror) return { object: { kind: 'Institution', key: `ror:${place.ror}` }, score: 1 };
  const found = ctx.institutions.resolve(place.text, { country: place.country });
  if (!found || found.score < SURE_INSTITUTION_SCORE) return {};
  return { object: { kind: 'Institution', key: found.key }, score: found.score };
}

/**
 * What a person's ORCID record states: names, the iD, country, places of work, degrees, fields, and the authorships of the listed works,
 * whose profiles are records of their own. Items that are not public are for the secretariat.
 */
export function stateOrcidRecord(row: OrcidRecordRow, ctx: StateContext, origin: RowOrigin): StatedRecord[] {
  const key = `orcid:${SENDER}:${row.type}:${row.orcid}`;
  const scope = `${row.type}:${row.orcid}`;
  const subject: Ref = { kind: 'Record', key };
  const facts: StatedFact[] = [];
  const state = (fact: Omit<StatedFact, 'subject' | 'visibility'>, visibility: Visibility = 'public'): void => {
    facts.push({ ...fact, subject, visibility });
  };
  for (const name of row.names) state({ kind: 'name', props: stateName(name.text) }, name.visibility);
  state({ kind: 'identifier', props: { scheme: 'orcid', value: row.orcid } });
  if (row.country) state({ kind: 'residence', props: { country: row.country } });
  for (const place of row.employments) {
    const { object, score } = institutionOf(place, ctx);
    const props = {
      text: place.text,
      ...(place.department ? { department: place.department } : {}),
      ...(place.role ? { position: place.role } : {}),
      ...(score === undefined ? {} : { score }),
    };
    state({ kind: 'affiliation', props, object, validFrom: place.from, validTo: place.to }, place.visibility);
  }
  for (const place of row.educations) {
    const { object, score } = institutionOf(place, ctx);
    const props = {
      level: degreeLevel(place.role),
      text: [place.role, place.department, place.text].filter(Boolean).join(', '),
      ...(score === undefined ? {} : { score }),
    };
    state({ kind: 'degree', props, object, validFrom: place.from, validTo: place.to }, place.visibility);
  }
  for (const keyword of row.keywords.slice(0, MOST_KEYWORDS))
    state({ kind: 'field', props: { text: keyword, technologies: ctx.technologies(keyword) } });
  const works = [...new Map(row.works.map((work) => [work.key, work])).values()];
  for (const work of works)
    state({ kind: 'authorship', props: {}, object: { kind: 'Work', key: work.key }, validFrom: work.date }, work.visibility);
  return [
    ...works.map((work): StatedRecord => ({
      ...base,
      key: `orcid:${SENDER}:work:${row.orcid}:${work.key}`,
      scope,
      describes: 'thing',
      origin,
      raw: { ...work },
      facts: [workProfile(work, undefined)],
    })),
    { ...base, key, scope, describes: 'person', origin, raw: { ...row }, facts: facts.map(withoutGaps) },
  ];
}

/** A whole work: those of its contributors who have an iD are people, the others are counted. */
export function stateOrcidWork(row: OrcidWorkRow, origin: RowOrigin): StatedRecord[] {
  const { work, contributors } = row;
  const scope = `work:${work.key}`;
  const known = [...new Map(contributors.flatMap((entry) => (entry.orcid ? [[entry.orcid, entry] as const] : []))).entries()];
  const keyOf = (orcid: string): string => `orcid:${SENDER}:contributor:${orcid}`;
  return [
    ...known.map(([orcid, { name }]): StatedRecord => {
      const key = keyOf(orcid);
      const subject: Ref = { kind: 'Record', key };
      return {
        ...base,
        key,
        scope,
        describes: 'person',
        origin,
        raw: { orcid, name: name ?? null },
        facts: [
          ...(name ? [{ kind: 'name', subject, props: stateName(name), visibility: 'public' } as const] : []),
          { kind: 'identifier', subject, props: { scheme: 'orcid', value: orcid }, visibility: 'public' },
        ],
      };
    }),
    {
      ...base,
      key: `orcid:${SENDER}:work:${work.key}`,
      scope,
      describes: 'thing',
      origin,
      raw: { ...row },
      facts: [
        workProfile(work, contributors.length > 0 ? contributors.length : undefined),
        ...known.map(([orcid, { position }]): StatedFact =>
          withoutGaps({
            kind: 'authorship',
            subject: { kind: 'Record', key: keyOf(orcid) },
            object: { kind: 'Work', key: work.key },
            props: { position },
            validFrom: work.date,
            visibility: work.visibility,
          }),
        ),
      ],
    },
  ];
}

/** Absent rather than undefined, so that equal facts are equal. */
function withoutGaps(fact: StatedFact): StatedFact {
  const { object, validFrom, validTo, ...rest } = fact;
  return { ...rest, ...(object ? { object } : {}), ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
}
