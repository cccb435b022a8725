import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readGrowthSearch } from '../../features/growth/state/growth-search';
import { rootRoute } from './root';

/** `/growth`: how the network grows. Its whole state is in the address. */
export const growthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/growth',
  validateSearch: readGrowthSearch,
  component: lazyRouteComponent(() => import('../../pages/growth'), 'GrowthPage'),
});
