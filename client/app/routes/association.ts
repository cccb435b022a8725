import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/associations/:id`: one association. */
export const associationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/associations/$id',
  component: lazyRouteComponent(() => import('../../pages/association'), 'AssociationPage'),
});
