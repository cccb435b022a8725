import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from './root';

/** `/events`: every X-Lab Day. */
export const eventsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/events',
  component: lazyRouteComponent(() => import('../../pages/events'), 'EventsPage'),
});

const institutionsSearch = z.object({ text: z.optional(z.catch(z.string(), '')) });

/** `/orgs`: every institution, or those with a word in their name. */
export const institutionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/orgs',
  validateSearch: (search) => institutionsSearch.parse(search),
  component: lazyRouteComponent(() => import('../../pages/institutions'), 'InstitutionsPage'),
});
