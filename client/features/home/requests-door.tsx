import { useQuery } from '@apollo/client/react';
import { RequestsMadeDocument, RequestsWaitingDocument } from '../../api/generated/home';
import { useSession } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { NumberLink, Panel } from '../../ui';

/** Requests for contact: those that wait for the secretariat, or one's own. Nothing where there are none. */
export function RequestsDoor() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { can } = useSession();
  const handles = can('handleContactRequests');
  const waiting = useQuery(RequestsWaitingDocument, { skip: !handles, fetchPolicy: 'cache-and-network' });
  const made = useQuery(RequestsMadeDocument, {
    skip: handles || !can('readOwnContactRequests'),
    fetchPolicy: 'cache-and-network',
  });
  const count = (waiting.data?.contactRequestInbox ?? made.data?.contactRequests)?.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Panel title={t('requests.title')}>
      <p>
        {t(handles ? 'requests.waiting' : 'requests.made')} <NumberLink to="/requests">{format.number(count)}</NumberLink>
      </p>
    </Panel>
  );
}
