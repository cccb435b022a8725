import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/events/:id`: one X-Lab Day. */
export const eventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('../../pages/event'), 'EventPage'),
});
