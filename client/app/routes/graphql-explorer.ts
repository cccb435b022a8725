import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root';

/** `/graphql`: asking GraphQL by hand. */
export const graphqlExplorerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/graphql',
  component: lazyRouteComponent(() => import('../../pages/graphql-explorer'), 'GraphqlExplorerPage'),
});
