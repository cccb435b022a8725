import type { PersonRow } from '@brainlink/analytics/network';
import { END_OF_TIME } from '@brainlink/schema/time';
import type { PlaceFact } from './card-details.service';
import type { OverseasKorean, TravelsFrom } from './candidate.types';

/** How far a source is believed about where somebody is, 0–1. */
const TRUST: Readonly<Record<string, number>> = {
  hand: 0.95,
  participants: 0.8,
  members: 0.75,
  register: 0.7,
  proposals: 0.7,
  orcid: 0.6,
  openalex: 0.4,
};
const OTHER_SOURCE = 0.5;
/** After so many years a word about a place is worth half. */
const HALF_LIFE_YEARS = 4;

const countryOf = ({ kind, country, placeCountry }: PlaceFact): string | null => (kind === 'residence' ? country : placeCountry);

const yearsSince = (instant: string, now: Date): number =>
  Math.max(0, (now.getTime() - new Date(instant).getTime()) / (365.25 * 86_400_000));

/** What a single source's word about a place is worth now. */
const worth = (fact: PlaceFact, now: Date): number =>
  (TRUST[fact.byHand ? 'hand' : fact.source] ?? OTHER_SOURCE) * 0.5 ** (yearsSince(fact.recordedAt, now) / HALF_LIFE_YEARS);

/**
 * Where somebody would travel from (rule 22: not nationality): the country that is shown, with the sources that agree on it. Each source that
 * agrees leaves less doubt; sources that contradict it halve what is left.
 */
export function travelsFrom(
  person: Pick<PersonRow, 'country' | 'institution'>,
  facts: readonly PlaceFact[],
  city: string | null,
  now: Date,
): TravelsFrom {
  const said = facts.filter((fact) => fact.kind !== 'origin' && fact.toDay === END_OF_TIME && countryOf(fact) !== null);
  const agreeing = said.filter((fact) => countryOf(fact) === person.country);
  const [best] = [...agreeing].sort((one, two) => worth(two, now) - worth(one, now));
  // One word of a source is one, however many facts repeat it.
  const bySource = new Map(agreeing.map((fact) => [fact.source, worth(fact, now)]));
  const doubt = [...bySource.values()].reduce((left, one) => left * (1 - one), 1);
  const contradicted = said.length > agreeing.length ? 0.5 : 1;
  return {
    country: person.country,
    city,
    institution: person.institution,
    source: best ? (best.byHand ? 'hand' : best.source) : null,
    since: best?.validFrom ?? null,
    sureness: person.country === null ? 0 : (1 - doubt) * contradicted,
    needsFlight: person.country !== 'KR',
  };
}

/** Whether somebody is an overseas Korean, and which sources say so. */
export function overseasKorean(facts: readonly PlaceFact[]): OverseasKorean {
  const said = facts.filter(({ kind }) => kind === 'origin');
  const value =
    said.find(({ byHand }) => byHand)?.overseasKorean ??
    (said.length === 0 ? null : said.some((one) => one.overseasKorean === true));
  const agreeing = said.filter(({ overseasKorean: one }) => one === value);
  return { value, sources: [...new Set(agreeing.map(({ source, byHand }) => (byHand ? 'hand' : source)))].sort() };
}
