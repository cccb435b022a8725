import { firstDay, lastDay, type PartialDate } from '@brainlink/schema/time';
import { TIE_KINDS, type TieFilter, type TieIndex, type TieKindName } from '@brainlink/analytics/network';
import { AtlasError } from '@brainlink/schema/errors';
import type { Layout } from './layout';
import type { NetworkFilter } from './network-filter.input';

/** Longest list a filter takes, and longest text. */
const MOST_VALUES = 1000;
const LONGEST_TEXT = 100;

const list = <T>(values: readonly T[] | null | undefined, field: string): readonly T[] | undefined => {
  if (!values || values.length === 0) return undefined;
  if (values.length > MOST_VALUES) throw new AtlasError('INVALID_INPUT', { details: { field, most: MOST_VALUES } });
  return values;
};

/** Kinds of ties; whoever names them all asks for any. */
function someKinds(kinds: readonly TieKindName[] | null | undefined): readonly TieKindName[] | undefined {
  const listed = list(kinds, 'ties');
  return listed && TIE_KINDS.every((kind) => listed.includes(kind)) ? undefined : listed;
}

/** The people of a community of the layout, by row of the index. */
function inCommunity(index: TieIndex, layout: Layout | null, id: string): Uint8Array {
  const within = new Uint8Array(index.people.count);
  const number = layout?.communities.findIndex((community) => community.id === id) ?? -1;
  if (!layout || number < 0) return within;
  layout.ids.forEach((person, row) => {
    if (layout.community[row] !== number) return;
    const at = index.byId.get(person);
    if (at !== undefined) within[at] = 1;
  });
  return within;
}

/**
 * A filter as it is asked, as the index understands it. An empty list means "any", like one that is left out.
 * @throws AtlasError INVALID_INPUT
 */
export function toTieFilter(asked: NetworkFilter | null | undefined, index: TieIndex, layout: Layout | null): TieFilter {
  if (!asked) return {};
  if (asked.text && asked.text.length > LONGEST_TEXT) throw new AtlasError('INVALID_INPUT', { details: { field: 'text' } });
  return {
    technologies: list(asked.technologies, 'technologies'),
    countries: list(asked.countries, 'countries'),
    associations: list(asked.associations, 'associations'),
    editions: list(asked.editions, 'editions'),
    institutions: list(asked.institutions, 'institutions'),
    events: list(asked.events, 'events'),
    standings: list(asked.standings, 'standings'),
    stages: list(asked.stages, 'stages'),
    ties: someKinds(asked.ties),
    people: list(asked.people, 'people'),
    ...(asked.reached === null || asked.reached === undefined ? {} : { reached: asked.reached }),
    ...(asked.registered === null || asked.registered === undefined ? {} : { registered: asked.registered }),
    ...(asked.from ? { from: firstDay(asked.from as PartialDate) } : {}),
    ...(asked.to ? { to: lastDay(asked.to as PartialDate) } : {}),
    ...(asked.text ? { text: asked.text } : {}),
    ...(asked.community ? { within: inCommunity(index, layout, asked.community) } : {}),
  };
}
