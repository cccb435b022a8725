import { CatalogueEventsDocument } from '../../api/generated/catalogue';
import { usePages } from '../../api/use-pages';
import { useTranslation } from '../../i18n/use-translation';
import { useEventColumns } from '../things/event-columns';
import { CataloguePage } from './catalogue-page';

/** Every X-Lab Day, the latest first. */
export function EventsView() {
  const { t } = useTranslation('things');
  const { list, ...rest } = usePages(CatalogueEventsDocument, {}, (data) => data.eventsConnection);
  return (
    <CataloguePage
      title={t('catalogue.events')}
      columns={useEventColumns()}
      listed={{ ...rest, rows: list?.edges.map(({ node }) => node) ?? null, total: list?.totalCount ?? 0 }}
      exportName="events"
      list={{ kind: 'events', variables: {} }}
    />
  );
}
