import type { ExploreSearch } from './explore-search';

/** The twins of one state, in the order of their keys; a phone has the table first, as a list. */
export const TWINS = ['graph', 'map', 'table', 'matrix'] as const;

/** One way to look at a state. */
export type Twin = (typeof TWINS)[number];

/** What the stage shows: a twin, or the list of ties behind their number. */
export type ExploreView = Twin | 'ties';

/** What a page shows that names no view. */
const plainTwin = (phone: boolean): Twin => (phone ? 'table' : 'graph');

/** What a state shows. */
export const viewOf = (search: ExploreSearch, phone: boolean): ExploreView => search.view ?? plainTwin(phone);

/** The twins in the order in which they are offered. */
export const offeredTwins = (phone: boolean): readonly Twin[] =>
  phone ? [plainTwin(phone), ...TWINS.filter((twin) => twin !== plainTwin(phone))] : TWINS;

/** The change that shows a twin: the one a page begins with leaves nothing in the address. */
export const showTwin = (twin: Twin, phone: boolean): Pick<ExploreSearch, 'view'> => ({
  view: twin === plainTwin(phone) ? undefined : twin,
});
