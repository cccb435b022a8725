import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/orgs/:id`: one institution. */
export const institutionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/orgs/$id',
  component: lazyRouteComponent(() => import('../../pages/institution'), 'InstitutionPage'),
});
