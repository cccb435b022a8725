import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/technologies/:code`: one technology. */
export const technologyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/technologies/$code',
  component: lazyRouteComponent(() => import('../../pages/technology'), 'TechnologyPage'),
});
