import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { NumberLink } from '../../../ui';
import type { ExploreSearch } from '../state/explore-search';
import type { ExploreView } from '../state/twins';
import type { NetworkAnswer } from '../to-picture';
import styles from './counts-line.module.css';

/** What {@link CountsLine} takes. */
export interface CountsLineProps {
  readonly network: NetworkAnswer;
  readonly search: ExploreSearch;
  readonly view: ExploreView;
  /** Marks and lines on the stage, what was expanded included. */
  readonly drawn: { readonly nodes: number; readonly links: number } | null;
  /** Whether another answer is on its way. */
  readonly busy: boolean;
  /** What can be taken along of this view. */
  readonly exports: ReactNode;
}

/** How many, as of when, and how much of it is drawn. */
export function CountsLine({ network, search, view, drawn, busy, exports }: CountsLineProps) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const total = drawn ? drawn.nodes + drawn.links : 0;
  return (
    <div className={styles.line}>
      <p className={styles.counts}>
        <NumberLink
          to="/explore"
          search={{ ...search, view: 'table' }}
          className={styles.key}
          aria-current={view === 'table' || undefined}
        >
          {t('counts.people', { count: network.people, number: format.number(network.people) })}
        </NumberLink>
        <span aria-hidden="true"> · </span>
        <NumberLink
          to="/explore"
          search={{ ...search, view: 'ties' }}
          className={styles.key}
          aria-current={view === 'ties' || undefined}
        >
          {t('counts.ties', { count: network.ties, number: format.number(network.ties) })}
        </NumberLink>
        <span className={styles.when}>{t('counts.asOf', { date: network.header.validAt, seq: network.header.seq })}</span>
        {view !== 'graph' && view !== 'matrix' ? null : search.community || search.level === 'people' ? (
          <Link
            to="/explore"
            search={{
              ...search,
              community: undefined,
              level: undefined,
              selected: undefined,
              pair: undefined,
              expand: undefined,
            }}
            className={styles.up}
          >
            {t('counts.toCommunities')}
          </Link>
        ) : (
          <Link to="/explore" search={{ ...search, level: 'people', pair: undefined }} className={styles.up}>
            {t('counts.toPeople')}
          </Link>
        )}
      </p>
      {busy ? (
        <p className={styles.busy} aria-hidden="true">
          {t('counts.busy')}
        </p>
      ) : null}
      <div className={styles.end}>
        {view === 'graph' && drawn ? (
          <p className={styles.budget}>
            <span>{t('counts.drawn', { nodes: format.number(drawn.nodes), links: format.number(drawn.links) })}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={total > network.budget ? styles.over : styles.fill}
                style={{ inlineSize: `${Math.min(100, (total / Math.max(1, network.budget)) * 100)}%` }}
              />
            </span>
            <span>
              {format.number(total)} / {format.number(network.budget)}
            </span>
          </p>
        ) : null}
        {exports}
      </div>
    </div>
  );
}
