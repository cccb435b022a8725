import { useState } from 'react';
import { CatalogueEventsDocument, type EventSort } from '../../api/generated/catalogue';
import { usePages } from '../../api/use-pages';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import type { TableOrder } from '../../ui/data-table';
import { useEventColumns } from '../things/event-columns';
import { CataloguePage } from './catalogue-page';

const LATEST_FIRST: NonNullable<TableOrder['sorting']> = { key: 'from', descending: true };

/** Every X-Lab Day, the latest first unless another head is chosen. */
export function EventsView() {
  const { t } = useTranslation('things');
  const { locale } = useFormat();
  const [sorting, setSorting] = useState(LATEST_FIRST);
  const by: keyof EventSort =
    sorting.key === 'venue' ? 'venue' : sorting.key === 'title' ? (locale === 'ko' ? 'titleKo' : 'titleEn') : 'from';
  const sort: EventSort[] = [{ [by]: sorting.descending ? 'DESC' : 'ASC' }, { id: 'ASC' }];
  const { list, readAll, ...rest } = usePages(CatalogueEventsDocument, { sort }, (data) => data.eventsConnection);
  return (
    <CataloguePage
      title={t('catalogue.events')}
      columns={useEventColumns()}
      listed={{
        ...rest,
        rows: list?.edges.map(({ node }) => node) ?? null,
        total: list?.totalCount ?? 0,
        readAll: async () => (await readAll()).map(({ node }) => node),
      }}
      exportName="events"
      list={{ kind: 'events', variables: { sort } }}
      order={{ keys: ['from', 'title', 'venue'], sorting, onSort: (next) => setSorting(next ?? LATEST_FIRST) }}
    />
  );
}
