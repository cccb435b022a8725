import { useMutation, useQuery } from '@apollo/client/react';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import { LinkHistoryDocument, UndoLinkDecisionDocument, type LinkHistoryQuery } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { Button, EmptyState, Loading, Name, Segmented, Tag, useToast } from '../../../ui';
import { DataTable, type Column } from '../../../ui/data-table';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { weightText } from '../pair/waterfall';
import { cameFrom } from '../state/orient';
import { keysOf } from '../state/pair-key';
import { UnlinkDialog } from '../explain/unlink-dialog';
import styles from '../linkage-page.module.css';
import { choiceOf, HISTORY_SCOPES } from '../state/choices';
import type { LinkageSearch } from '../state/linkage-search';

type Decision = LinkHistoryQuery['linkHistory']['nodes'][number];

const PAGE = 50;

/** Every decision about records, latest first; each can be taken back at any time. */
export function History() {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const search = useSearch({ from: '/linkage/history' });
  const navigate = useNavigate({ from: '/linkage/history' });
  const [undoing, setUndoing] = useState<Decision | null>(null);
  const [unlinking, setUnlinking] = useState<Decision | null>(null);
  const scope = choiceOf(HISTORY_SCOPES, search.scope);
  const { data, loading, error, refetch, fetchMore } = useQuery(LinkHistoryDocument, {
    variables: {
      filter: {
        record: search.record ?? null,
        personId: search.person ?? null,
        byHand: scope === 'all' ? null : true,
        mine: scope === 'mine' ? true : null,
      },
      first: PAGE,
      after: null,
    },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.linkHistory;
  const columns: readonly Column<Decision>[] = [
    {
      key: 'what',
      header: t('history.what'),
      value: (row) => t(`word.${row.decision}`),
      render: (row) => <Verdict row={row} />,
      phone: true,
      nowrap: true,
    },
    {
      key: 'pair',
      header: t('history.pair'),
      value: (row) => [row.left?.name, row.right?.name].filter(Boolean).join(' – '),
      render: (row) =>
        row.left && row.right ? (
          <Link to="/linkage" search={keysOf({ left: row.left, right: row.right })} className={styles.pair}>
            <Name name={row.left.name} latin={row.left.nameLatin} /> <span className={styles.quiet}>–</span>{' '}
            <Name name={row.right.name} latin={row.right.nameLatin} />
            <span className={styles.under}>
              {[row.left, row.right].map((record) => cameFrom(record, format.text)).join(' – ')}
            </span>
          </Link>
        ) : (
          <span className={styles.quiet}>{t('history.erased')}</span>
        ),
      phone: true,
    },
    {
      key: 'score',
      header: t('history.weight'),
      value: (row) => row.score ?? null,
      render: (row) => (row.score == null ? '–' : weightText(row.score)),
      align: 'end',
      phone: false,
    },
    {
      key: 'by',
      header: t('history.by'),
      value: (row) => (row.decider === 'MODEL' ? t('history.byModel') : (row.by ?? t('history.byHand'))),
      phone: false,
    },
    { key: 'note', header: t('pair.note'), value: (row) => (row.decider === 'PERSON' ? (row.note ?? '') : ''), phone: false },
    {
      key: 'at',
      header: t('history.when'),
      value: (row) => row.at,
      render: (row) => format.moment(row.at),
      nowrap: true,
      phone: false,
    },
    {
      key: 'undo',
      header: t('history.action'),
      value: () => null,
      render: (row) =>
        row.may.includes('undoCommand') ? (
          <Button size="dense" tone="quiet" onClick={() => setUndoing(row)}>
            {t('history.undo')}
          </Button>
        ) : row.may.includes('unlink') && row.inForce && row.left && row.right ? (
          <Button size="dense" tone="quiet" onClick={() => setUnlinking(row)}>
            {t('why.unlink')}
          </Button>
        ) : null,
      phone: true,
    },
  ];
  return (
    <section className={styles.page} aria-labelledby="link-history-head">
      <Back />
      <header className={styles.head}>
        <div>
          <h1 id="link-history-head">{t('history.title')}</h1>
          <p className={styles.quiet}>
            {page ? t('history.count', { count: page.totalCount, number: format.number(page.totalCount) }) : ''}
          </p>
        </div>
        <Segmented
          label={t('history.scope')}
          value={scope}
          options={HISTORY_SCOPES.map((value) => ({ value, label: t(`history.scope_${value}`) }))}
          onChange={(value) =>
            void navigate({ search: (before: LinkageSearch) => ({ ...before, scope: value === 'all' ? undefined : value }) })
          }
        />
      </header>
      {search.record || search.person ? (
        <p className={styles.narrowed}>
          {t('history.narrowed')}{' '}
          <Link to="/linkage/history" search={{}}>
            {t('history.showAll')}
          </Link>
        </p>
      ) : null}
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={Boolean(page)} /> : null}
      {loading && !page ? <Loading label={t('history.loading')} lines={6} /> : null}
      {page ? (
        <DataTable
          caption={t('history.title')}
          columns={columns}
          rows={page.nodes}
          rowKey={(row) => row.id}
          empty={
            <EmptyState title={t('history.none')} actions={<Link to="/linkage">{t('list.title')}</Link>}>
              {t('history.noneText')}
            </EmptyState>
          }
          foot={
            page.pageInfo.hasNextPage ? (
              <Button
                size="dense"
                onClick={() =>
                  void fetchMore({
                    variables: { after: page.pageInfo.endCursor ?? null },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      linkHistory: {
                        ...fetchMoreResult.linkHistory,
                        nodes: [...before.linkHistory.nodes, ...fetchMoreResult.linkHistory.nodes],
                      },
                    }),
                  }).catch(() => undefined)
                }
              >
                {t('list.more')}
              </Button>
            ) : null
          }
        />
      ) : null}
      {unlinking?.left && unlinking.right ? (
        <UnlinkDialog
          keys={keysOf({ left: unlinking.left, right: unlinking.right })}
          names={[unlinking.left.name, unlinking.right.name]}
          expected={unlinking.id}
          onClose={() => setUnlinking(null)}
          onDone={() => {
            setUnlinking(null);
            void refetch();
          }}
        />
      ) : null}
      {undoing ? (
        <UndoDialog
          row={undoing}
          onClose={() => setUndoing(null)}
          onDone={() => {
            setUndoing(null);
            void refetch();
          }}
        />
      ) : null}
    </section>
  );
}

/** The way back to the worklist, above the head of a page beside it. */
export function Back() {
  const { t } = useTranslation('linkage');
  return (
    <Link to="/linkage" className={styles.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
      {t('list.title')}
    </Link>
  );
}

function Verdict({ row }: { readonly row: Decision }) {
  const { t } = useTranslation('linkage');
  const undone = row.undoneBy != null;
  return (
    <>
      <Tag
        tone={
          undone || !row.inForce ? 'neutral' : row.decision === 'LINK' ? 'good' : row.decision === 'DIFFERENT' ? 'bad' : 'warn'
        }
      >
        <span className={undone ? styles.struck : undefined}>{t(`word.${row.decision}`)}</span>
      </Tag>
      {undone || row.suspended || !row.inForce ? (
        <span className={styles.under}>
          {t(undone ? 'history.undone' : row.suspended ? 'history.suspended' : 'history.ended')}
        </span>
      ) : null}
    </>
  );
}

function UndoDialog({
  row,
  onClose,
  onDone,
}: {
  readonly row: Decision;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('linkage');
  const toast = useToast();
  const [undo, { loading, error, client }] = useMutation(UndoLinkDecisionDocument);
  const apply = (reason: string) => {
    undo({ variables: { seq: row.seq, reason } }).then(
      () => {
        client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'linkPair' });
        toast({ tone: 'good', text: t('history.undoneNow') });
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <ReasonDialog
      title={t('history.undoTitle')}
      closeLabel={t('history.close')}
      words={{
        confirm: t('history.undo'),
        cancel: t('history.cancel'),
        reason: t('history.reason'),
        needed: t('history.needed'),
      }}
      busy={loading}
      onClose={onClose}
      onConfirm={apply}
      fault={error ? <FaultNote error={error} keepsData /> : null}
    >
      <p>
        <b>{[row.left?.name, row.right?.name].filter(Boolean).join(' – ')}</b> · {t(`word.${row.decision}`)}
      </p>
      <p>{t('history.undoText')}</p>
    </ReasonDialog>
  );
}
