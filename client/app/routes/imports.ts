import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWizardSearch } from '../../features/imports/wizard-search';
import { rootRoute } from './root';

/** `/imports`: what was brought in. */
export const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('../../pages/imports'), 'ImportsPage'),
});

/** `/imports/new`: bring a file in. How far that is, and what was said of the file, is in the address. */
export const importNewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports/new',
  validateSearch: readWizardSearch,
  component: lazyRouteComponent(() => import('../../pages/import-new'), 'ImportNewPage'),
});
