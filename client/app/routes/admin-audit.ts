import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/admin/audit`: who did what. */
export const adminAuditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/audit',
  component: lazyRouteComponent(() => import('../../pages/admin-audit'), 'AdminAuditPage'),
});
