import { useState } from 'react';
import { FaultNote } from '../../../api/fault-note';
import { faultOf } from '../../../api/fault';
import type { MetricMemberPageFragment } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../ui';
import styles from './lists.module.css';
import { MemberRows } from './member-rows';

/** What {@link PagedList} takes. */
export interface PagedListProps {
  readonly first: MetricMemberPageFragment;
  /** Asks for the page behind a cursor. */
  readonly next: (after: string | null) => Promise<MetricMemberPageFragment | null | undefined>;
  /** Asks for the first page anew. */
  readonly again: () => Promise<unknown>;
}

/** A list that goes on page by page. */
export function PagedList({ first, next, again }: PagedListProps) {
  const { t } = useTranslation('growth');
  const [pages, setPages] = useState<readonly MetricMemberPageFragment[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const all = [first, ...pages];
  const { endCursor, hasNextPage } = all.at(-1)!.pageInfo;
  const more = async () => {
    setBusy(true);
    setError(null);
    try {
      const page = await next(endCursor ?? null);
      if (page) setPages([...pages, page]);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const retry = () => {
    if (faultOf(error).code !== 'INVALID_CURSOR') return void more();
    setPages([]);
    setError(null);
    void again();
  };
  return (
    <MemberRows
      kind={first.kind}
      total={first.totalCount}
      members={all.flatMap(({ edges }) => edges)}
      foot={
        error ? (
          <FaultNote error={error} onRetry={retry} keepsData />
        ) : hasNextPage ? (
          <p className={styles.more}>
            <Button busy={busy} onClick={() => void more()}>
              {t('lists.more')}
            </Button>
          </p>
        ) : null
      }
    />
  );
}
