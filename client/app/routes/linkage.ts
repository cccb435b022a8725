import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readLinkageSearch } from '../../features/linkage/state/linkage-search';
import { rootRoute } from './root';

/** `/linkage`: pairs of records to look at, and the one in sight. */
export const linkageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/linkage',
  validateSearch: readLinkageSearch,
  component: lazyRouteComponent(() => import('../../pages/linkage'), 'LinkagePage'),
});

/** `/linkage/history`: every decision. */
export const linkageHistoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/linkage/history',
  validateSearch: readLinkageSearch,
  component: lazyRouteComponent(() => import('../../pages/linkage-history'), 'LinkageHistoryPage'),
});

/** `/linkage/report`: how linkage stands, the threshold, and running it. */
export const linkageReportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/linkage/report',
  validateSearch: readLinkageSearch,
  component: lazyRouteComponent(() => import('../../pages/linkage-report'), 'LinkageReportPage'),
});

/** `/linkage/differences`: where the register and other records differ. */
export const linkageDifferencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/linkage/differences',
  validateSearch: readLinkageSearch,
  component: lazyRouteComponent(() => import('../../pages/linkage-differences'), 'LinkageDifferencesPage'),
});
