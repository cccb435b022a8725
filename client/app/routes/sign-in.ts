import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch, text, whole } from '../search-fields';
import { rootRoute } from './root';

const fields = {
  /** The error code of a link that did not work. */
  problem: text,
  /** Seconds until the next attempt is taken. */
  wait: whole(0, 86_400),
};

/** `/sign-in`: where a link that no longer works leads, and what anybody sees who is not signed in. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>) => readSearch(fields, search),
  component: lazyRouteComponent(() => import('../../pages/sign-in'), 'SignInPage'),
});
