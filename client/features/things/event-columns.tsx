import { Link } from '@tanstack/react-router';
import type { EditionPageQuery } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import type { Column } from '../../ui/data-table';
import { pageOf } from '../search/hit-target';
import { TechnologyLinks } from './technology-links';
import { Span } from './span';
import { nameOf, spanText, venueText } from './words';

/** An event as a table lists it. */
export type EventRow = Pick<
  NonNullable<EditionPageQuery['edition']>['events'][number],
  'id' | 'titleKo' | 'titleEn' | 'from' | 'to' | 'venue' | 'technologies' | 'attendeesConnection'
>;

/** The columns of a table of events. */
export function useEventColumns(): readonly Column<EventRow>[] {
  const { t } = useTranslation('things');
  const format = useFormat();
  return [
    {
      key: 'from',
      header: t('edition.when'),
      value: (event) => spanText(event.from, event.to, format.locale),
      render: (event) => <Span from={event.from} to={event.to} />,
      phone: true,
    },
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
    { key: 'venue', header: t('property.venue'), value: (event) => venueText(event.venue, format), phone: false },
    {
      key: 'attended',
      header: t('edition.attended'),
      value: (event) => event.attendeesConnection.totalCount,
      align: 'end',
      phone: true,
    },
  ];
}
