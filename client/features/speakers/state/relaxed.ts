import type { MatchSpeakersQuery } from '../../../api/generated/speakers';
import { hasBrief } from './set-input';
import type { SpeakersSearch } from './speakers-search';

/** Conditions without which somebody would be found, and how many. */
export type Relaxation = MatchSpeakersQuery['matchSpeakers']['relaxations'][number];

/** What of the address each condition stands for; those that this page does not offer stand for nothing. */
const FIELDS: Readonly<Record<Relaxation['conditions'][number], readonly (keyof SpeakersSearch)[]>> = {
  COUNTRIES: ['country'],
  TECHNOLOGIES: ['technology'],
  STANDINGS: ['standing'],
  STAGES: ['stage'],
  TOPIC: ['topic', 'long', 'like'],
  ASSOCIATIONS: [],
  ONLY_FREE: [],
};

/** The address without the conditions, and whether there is still something to look for then. */
export function relaxed(
  search: SpeakersSearch,
  { conditions }: Relaxation,
): { readonly patch: Partial<SpeakersSearch>; readonly searches: boolean } {
  const patch = Object.fromEntries(conditions.flatMap((condition) => FIELDS[condition]).map((field) => [field, undefined]));
  return { patch, searches: hasBrief({ ...search, ...patch }) };
}
