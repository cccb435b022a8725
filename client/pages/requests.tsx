import { RequestsView } from '../features/requests/requests-page';

/** `/requests` */
export function RequestsPage() {
  return <RequestsView />;
}
