import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch, text } from '../search-fields';
import { rootRoute } from './root';

const FIELDS = {
  /** With any word the requests that are settled are listed, too. */
  all: text,
} as const;

/** `/requests`: whom the secretariat was asked to write to, and how that stands. */
export const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/requests',
  validateSearch: (search: Readonly<Record<string, unknown>>) => readSearch(FIELDS, search),
  component: lazyRouteComponent(() => import('../../pages/requests'), 'RequestsPage'),
});
