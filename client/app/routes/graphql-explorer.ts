import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch, text } from '../search-fields';
import { rootRoute } from './root';

const fields = { query: text, variables: text };

/** `/graphql`: asking GraphQL by hand, with a question filled in where the address brings one. */
export const graphqlExplorerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/graphql',
  validateSearch: (search: Readonly<Record<string, unknown>>) => readSearch(fields, search),
  component: lazyRouteComponent(() => import('../../pages/graphql-explorer'), 'GraphqlExplorerPage'),
});
