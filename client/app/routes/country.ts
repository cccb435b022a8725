import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/countries/:code`: one country. */
export const countryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/countries/$code',
  component: lazyRouteComponent(() => import('../../pages/country'), 'CountryPage'),
});
