import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/works/:id`: one work. */
export const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/works/$id',
  component: lazyRouteComponent(() => import('../../pages/work'), 'WorkPage'),
});
