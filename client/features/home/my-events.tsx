import { useQuery } from '@apollo/client/react';
import { MyEventsDocument, MyScopeDocument } from '../../api/generated/home';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { Panel } from '../../ui';
import { DatedList } from '../../ui/dated-list';
import { pageOf } from '../search/hit-target';
import { nameOf, spanText, venueText } from '../things/words';

/** The events for which somebody was invited, the latest first: where an organizer's work begins. Nothing for everybody else. */
export function MyEvents() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const ids = useQuery(MyScopeDocument).data?.me?.events ?? [];
  const { data } = useQuery(MyEventsDocument, { variables: { ids: [...ids] }, skip: ids.length === 0 });
  const events = data?.events ?? [];
  if (events.length === 0) return null;
  return (
    <Panel title={t('mine.title')}>
      <DatedList
        label={t('mine.title')}
        items={events.map((event) => ({
          key: event.id,
          when: event.from?.slice(0, 7) ?? '',
          what: nameOf(event, format),
          to: pageOf('EVENT', event.id),
          note: [spanText(event.from, event.to, format.locale), venueText(event.venue, format)].filter(Boolean).join(' · '),
        }))}
      />
    </Panel>
  );
}
