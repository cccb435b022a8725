import type { AtlasState } from '../../api/session';
import type { ExploreSearch } from '../explore/state/explore-search';

/** A figure of the start page and the view in which it is a list. */
export interface Tile {
  readonly key: 'people' | 'ties' | 'events' | 'institutions';
  readonly value: number;
  readonly search: ExploreSearch | null;
}

/** The figures of the store. A figure without a list behind it has no link. */
export const tilesOf = (atlas: AtlasState): readonly Tile[] => [
  { key: 'people', value: atlas.people, search: { view: 'table' } },
  { key: 'ties', value: atlas.ties, search: {} },
  { key: 'events', value: atlas.events, search: { reached: true, view: 'table' } },
  { key: 'institutions', value: atlas.institutions, search: null },
];
