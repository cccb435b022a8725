import { ImportsList } from '../features/imports/imports-list';

/** `/imports` */
export function ImportsPage() {
  return <ImportsList />;
}
