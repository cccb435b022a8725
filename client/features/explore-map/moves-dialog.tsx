import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FaultNote } from '../../api/fault-note';
import { ExploreMovesDocument, type ExploreMovesQuery } from '../../api/generated/explore-map';
import { usePages } from '../../api/use-pages';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { Button, Dialog, Loading } from '../../ui';
import { koreanToday } from '../../ui/today';
import type { ExploreSearch } from '../explore/state/explore-search';
import styles from './country-table.module.css';
import { mapQuestion } from './question';

/** A route whose moves are looked at. */
export interface OpenRoute {
  readonly from: string;
  readonly to: string;
}

interface MovesProps {
  readonly route: OpenRoute;
  readonly search: ExploreSearch;
}

/** The list behind a number of moves: who moved when, from which institution to which. */
export function MovesDialog({
  route,
  search,
  onClose,
}: Omit<MovesProps, 'route'> & { readonly route: OpenRoute | null; readonly onClose: () => void }) {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  return (
    <Dialog
      open={route !== null}
      onClose={onClose}
      title={route ? `${format.country(route.from)} → ${format.country(route.to)}` : ''}
      closeLabel={t('moves.close')}
      shape="sheet"
    >
      {route ? <MovesList route={route} search={search} /> : null}
    </Dialog>
  );
}

const NO_PAGE = { edges: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } };
const membersOf = (data: ExploreMovesQuery) => data.circulation.flows[0]?.members ?? NO_PAGE;

function MovesList({ route, search }: MovesProps) {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  const asked = useMemo(() => {
    const { from, to, filter } = mapQuestion(search, koreanToday(new Date()));
    return { from, to, filter, leaving: route.from, entering: route.to };
  }, [search, route]);
  const { list, loading, error, retry, loadMore } = usePages(ExploreMovesDocument, asked, membersOf);
  if (!list) return error ? <FaultNote error={error} onRetry={retry} /> : <Loading label={t('moves.loading')} lines={8} />;
  return (
    <>
      <p className={styles.counted} role="status">
        {t('moves.count', { count: list.totalCount, number: format.number(list.totalCount) })}
      </p>
      <ol className={styles.moves}>
        {list.edges.map(({ cursor, id, label, day, fromInstitution, toInstitution }) => (
          <li key={cursor}>
            <Link to="/people/$id" params={{ id }}>
              {format.text(label)}
            </Link>
            <span className={styles.people}>
              {[day, [fromInstitution, toInstitution].filter(Boolean).join(' → ')].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {error ? <FaultNote error={error} onRetry={retry} keepsData /> : null}
      {!error && list.edges.length < list.totalCount ? (
        <Button size="dense" busy={loading} onClick={loadMore}>
          {t('moves.more')}
        </Button>
      ) : null}
    </>
  );
}
