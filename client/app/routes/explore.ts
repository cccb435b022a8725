import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readExploreSearch } from '../../features/explore/state/explore-search';
import { rootRoute } from './root';

/** `/explore`: the network. Its whole state is in the address. */
export const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explore',
  validateSearch: readExploreSearch,
  component: lazyRouteComponent(() => import('../../pages/explore'), 'ExplorePage'),
});
