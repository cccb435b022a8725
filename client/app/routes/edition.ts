import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/editions/:year`: one programme year. */
export const editionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/editions/$year',
  component: lazyRouteComponent(() => import('../../pages/edition'), 'EditionPage'),
});
