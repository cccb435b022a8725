import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/imports`: what was brought in. */
export const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('../../pages/imports'), 'ImportsPage'),
});

/** `/imports/new`: bring a file in. */
export const importNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/new',
  component: lazyRouteComponent(() => import('../../pages/import-new'), 'ImportNewPage'),
});
