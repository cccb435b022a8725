import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/clubs/:id`: one club. */
export const clubRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clubs/$id',
  component: lazyRouteComponent(() => import('../../pages/club'), 'ClubPage'),
});
