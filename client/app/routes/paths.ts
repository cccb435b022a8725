import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch, text } from '../search-fields';
import { rootRoute } from './root';

const fields = { from: text, to: text, path: text };

/** `/paths`: who can introduce one person to another. */
export const pathsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/paths',
  validateSearch: (search: Readonly<Record<string, unknown>>) => readSearch(fields, search),
  component: lazyRouteComponent(() => import('../../pages/paths'), 'PathsPage'),
});
