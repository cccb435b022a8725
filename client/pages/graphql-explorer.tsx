import { ExplorerView } from '../features/graphql-explorer/explorer-page';

/** `/graphql` */
export function GraphqlExplorerPage() {
  return <ExplorerView />;
}
