import { ImportWizard } from '../features/imports/import-wizard';

/** `/imports/new` */
export function ImportNewPage() {
  return <ImportWizard />;
}
