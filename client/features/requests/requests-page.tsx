import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { OwnRequestsDocument, RequestInboxDocument, type RequestPagePartsFragment } from '../../api/generated/requests';
import { useSession } from '../../api/session';
import { Button, EmptyState, Loading, Segmented } from '../../ui';
import { AdminTabs } from '../admin/admin-tabs';
import { AnswerDialog, type Answering } from './answer-dialog';
import { RequestItem } from './request-item';
import styles from './requests.module.css';
import { useRequestNames } from './use-request-names';

const PAGE = 50;

/**
 * Requests that the secretariat write to somebody (contract 13): the secretariat reads what was asked and says how it stands, everybody
 * else sees how their own stand.
 */
export function RequestsView() {
  const { t } = useTranslation('requests');
  const { can } = useSession();
  if (can('handleContactRequests')) return <Inbox />;
  if (can('readOwnContactRequests')) return <Own />;
  return (
    <>
      <h1 className="visually-hidden">{t('title')}</h1>
      <EmptyState title={t('refused')} />
    </>
  );
}

function Inbox() {
  const { t } = useTranslation('requests');
  const { all } = useSearch({ from: '/requests' });
  const navigate = useNavigate({ from: '/requests' });
  const [answering, setAnswering] = useState<Answering | null>(null);
  const { data, error, refetch, fetchMore } = useQuery(RequestInboxDocument, {
    variables: { first: PAGE, after: null, state: all ? null : 'open' },
    fetchPolicy: 'cache-and-network',
  });
  const more = (after: string | null) =>
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { contactRequestInbox: next } }) => ({
        contactRequestInbox: { ...next, nodes: [...before.contactRequestInbox.nodes, ...next.nodes] },
      }),
    });
  return (
    <section className={styles.page} aria-labelledby="requests-head">
      <AdminTabs now="requests" />
      <header className={styles.head}>
        <h1 id="requests-head">{t('title')}</h1>
        <Segmented
          label={t('which')}
          value={all ? 'all' : 'open'}
          options={[
            { value: 'open', label: t('waiting') },
            { value: 'all', label: t('all') },
          ]}
          onChange={(value) => void navigate({ search: { all: value === 'all' ? 'yes' : undefined } })}
        />
      </header>
      <p className={styles.note}>{t('inboxNote')}</p>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={Boolean(data)} /> : null}
      <Requests
        page={data?.contactRequestInbox}
        failed={Boolean(error)}
        onMore={more}
        onAnswer={setAnswering}
        none={t(all ? 'noneAtAll' : 'noneWaiting')}
      />
      {answering ? (
        <AnswerDialog
          answering={answering}
          onClose={() => setAnswering(null)}
          onDone={() => {
            setAnswering(null);
            void refetch();
          }}
        />
      ) : null}
    </section>
  );
}

function Own() {
  const { t } = useTranslation('requests');
  const { data, error, refetch, fetchMore } = useQuery(OwnRequestsDocument, {
    variables: { first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const more = (after: string | null) =>
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { contactRequests: next } }) => ({
        contactRequests: { ...next, nodes: [...before.contactRequests.nodes, ...next.nodes] },
      }),
    });
  return (
    <section className={styles.page} aria-labelledby="requests-head">
      <header className={styles.head}>
        <h1 id="requests-head">{t('titleOwn')}</h1>
      </header>
      <p className={styles.note}>{t('ownNote')}</p>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={Boolean(data)} /> : null}
      <Requests page={data?.contactRequests} failed={Boolean(error)} onMore={more} none={t('noneOwn')} />
    </section>
  );
}

function Requests({
  page,
  failed,
  onMore,
  onAnswer,
  none,
}: {
  readonly page: RequestPagePartsFragment | undefined;
  readonly failed: boolean;
  readonly onMore: (after: string | null) => Promise<unknown>;
  readonly onAnswer?: (answering: Answering) => void;
  readonly none: string;
}) {
  const { t } = useTranslation('requests');
  const names = useRequestNames(page?.nodes ?? []);
  const [moreFault, setMoreFault] = useState<unknown>(null);
  const more = (after: string | null) => {
    setMoreFault(null);
    onMore(after).catch(setMoreFault);
  };
  if (!page) return failed ? null : <Loading label={t('loading')} lines={6} />;
  if (page.nodes.length === 0) return <EmptyState title={none} />;
  return (
    <>
      <ol className={styles.list} aria-label={t('title')}>
        {page.nodes.map((request) => (
          <RequestItem key={request.id} request={request} names={names} {...(onAnswer ? { onAnswer } : {})} />
        ))}
      </ol>
      {moreFault ? <FaultNote error={moreFault} keepsData /> : null}
      <p className={styles.foot}>
        {t('shown', { shown: page.nodes.length, total: page.totalCount })}
        {page.pageInfo.hasNextPage ? (
          <Button size="dense" onClick={() => more(page.pageInfo.endCursor ?? null)}>
            {t('more')}
          </Button>
        ) : null}
      </p>
    </>
  );
}
