import type { LinkProps } from '@tanstack/react-router';
import type { AtlasState } from '../../api/session';

/** A figure of the start page and the view in which it is a list. */
export interface Tile {
  readonly key: 'people' | 'ties' | 'events' | 'institutions';
  readonly value: number;
  readonly to: Pick<LinkProps, 'to' | 'search'>;
}

/** The figures of the store, each with the list behind it. */
export const tilesOf = (atlas: AtlasState): readonly Tile[] => [
  { key: 'people', value: atlas.people, to: { to: '/explore', search: { view: 'table' } } },
  { key: 'ties', value: atlas.ties, to: { to: '/explore', search: { view: 'ties' } } },
  { key: 'events', value: atlas.events, to: { to: '/events' } },
  { key: 'institutions', value: atlas.institutions, to: { to: '/orgs' } },
];
