import { Link } from '@tanstack/react-router';
import { CatalogueEventsDocument, type CatalogueEventsQuery } from '../../api/generated/catalogue';
import { usePages } from '../../api/use-pages';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import type { Column } from '../../ui/data-table';
import { pageOf } from '../search/hit-target';
import { TechnologyLinks } from '../things/technology-links';
import { nameOf, spanText } from '../things/words';
import { CataloguePage } from './catalogue-page';

type EventRow = CatalogueEventsQuery['eventsConnection']['edges'][number]['node'];

/** Every X-Lab Day, the latest first. */
export function EventsView() {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { list, ...rest } = usePages(CatalogueEventsDocument, {}, (data) => data.eventsConnection);
  const columns: readonly Column<EventRow>[] = [
    { key: 'from', header: t('edition.when'), value: (event) => spanText(event.from, event.to), nowrap: true, phone: true },
    {
      key: 'title',
      header: t('edition.event'),
      value: (event) => nameOf(event, format),
      render: (event) => <Link to={pageOf('EVENT', event.id)}>{nameOf(event, format)}</Link>,
      phone: true,
    },
    {
      key: 'technologies',
      header: t('property.technologies'),
      value: (event) => event.technologies.map((entry) => nameOf(entry, format)).join(' · '),
      render: (event) => <TechnologyLinks technologies={event.technologies} />,
      phone: false,
    },
    { key: 'venue', header: t('property.venue'), value: (event) => event.venue, phone: false },
    {
      key: 'attended',
      header: t('edition.attended'),
      value: (event) => event.attendeesConnection.totalCount,
      align: 'end',
      phone: true,
    },
  ];
  return (
    <CataloguePage
      title={t('catalogue.events')}
      columns={columns}
      listed={{ ...rest, rows: list?.edges.map(({ node }) => node) ?? null, total: list?.totalCount ?? 0 }}
      exportName="events"
      list={{ kind: 'events', variables: {} }}
    />
  );
}
