import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from './root';

const search = z.object({
  /** The error code of a link that did not work. */
  problem: z.catch(z.optional(z.string()), undefined),
  /** Seconds until the next attempt is taken. */
  wait: z.catch(z.optional(z.coerce.number()), undefined),
});

/** `/sign-in`: where a link that no longer works leads, and what anybody sees who is not signed in. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: search,
  component: lazyRouteComponent(() => import('../../pages/sign-in'), 'SignInPage'),
});
