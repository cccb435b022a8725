import { IconAlertCircle, IconCalendarEvent } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import type { LinkCandidatePartsFragment } from '../../../api/generated/linkage';
import { useFormat, type Format } from '../../../i18n/use-format';
import { Button, Loading, Name, PersonMark, Progress } from '../../../ui';
import { weightText } from '../pair/waterfall';
import type { LinkageSearch } from '../state/linkage-search';
import { cameFrom, orientLine } from '../state/orient';
import { keysOf, pairKey } from '../state/pair-key';
import { EmptyWorklist } from './empty-worklist';
import { WorklistFilters } from './worklist-filters';
import type { WorklistProps } from './worklist-props';
import styles from './worklist.module.css';

/** The pairs to look at: how many are left, what was done today, and a line for each. */
export function Worklist({ list, lines, shown, search, onSearch, phone }: WorklistProps) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const current = useRef<HTMLAnchorElement>(null);
  const chosen = shown ? pairKey(shown) : null;
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const { counts } = list;
  const done = counts ? counts.today.linked + counts.today.different + counts.today.unsure : 0;
  const left = counts?.total ?? 0;
  return (
    <section className={styles.rail} aria-labelledby="worklist-head">
      <header className={styles.head}>
        <div className={styles.title}>
          <h1 id="worklist-head">{t('list.title')}</h1>
          {counts ? (
            <span className={styles.left}>
              <b>{format.number(left)}</b> {t('list.left', { count: left })}
            </span>
          ) : null}
        </div>
        <WorklistFilters search={search} onSearch={onSearch} />
        {counts ? (
          <>
            <Progress className={styles.progress ?? ''} label={t('list.today')} done={done} of={done + left || 1} />
            <p className={styles.today}>
              {t('list.doneToday', { done: format.number(done), count: done + left, all: format.number(done + left) })}
              <br />
              {t('list.kinds', counts.today)}
            </p>
          </>
        ) : null}
      </header>
      {list.error ? <FaultNote error={list.error} onRetry={list.refetch} keepsData={lines.length > 0} /> : null}
      {list.loading && lines.length === 0 ? (
        <div className={styles.pad}>
          <Loading label={t('list.loading')} lines={8} />
        </div>
      ) : null}
      {phone ? <EmptyWorklist list={list} lines={lines} search={search} onSearch={onSearch} /> : null}
      <ol className={styles.lines} aria-label={t('list.title')}>
        {lines.map((given, index) => {
          const keys = keysOf(given);
          const line = orientLine(given);
          const active = pairKey(keys) === chosen;
          return (
            <li key={line.id}>
              <Link
                ref={active ? current : undefined}
                to="/linkage"
                search={(before: LinkageSearch) => ({ ...before, ...keys })}
                className={styles.line}
                aria-current={active ? 'true' : undefined}
                tabIndex={active || (!chosen && index === 0) ? 0 : -1}
              >
                <PersonMark standing={line.left.standing} size={16} />
                <span className={styles.who}>
                  <Name name={line.left.name} latin={line.left.nameLatin} className={styles.name} />
                  <span className={styles.where}>
                    {line.current?.decision === 'UNSURE' ? (
                      <IconAlertCircle size={12} stroke={2} aria-label={t('word.UNSURE')} role="img" />
                    ) : null}
                    {whereOf(line, format)}
                  </span>
                  {line.event ? (
                    <span className={styles.event}>
                      <IconCalendarEvent size={12} stroke={1.75} aria-hidden="true" />
                      {[line.event.from, line.event.title].filter(Boolean).join(' ')}
                    </span>
                  ) : null}
                </span>
                <span className={styles.score}>
                  <span className="visually-hidden">{t('list.weight')} </span>
                  {weightText(line.score)}
                </span>
              </Link>
            </li>
          );
        })}
        {list.hasMore ? (
          <li className={styles.pad}>
            <Button size="dense" onClick={list.more}>
              {t('list.more')}
            </Button>
          </li>
        ) : null}
      </ol>
      <footer className={styles.foot}>
        {counts?.threshold != null ? <p>{t('list.rule', { threshold: weightText(counts.threshold) })}</p> : null}
        <nav aria-label={t('nav.label')} className={styles.doors}>
          <Link to="/linkage/report">{t('nav.report')}</Link>
          <Link to="/linkage/history">{t('nav.history')}</Link>
          <Link to="/linkage/differences">{t('nav.differences')}</Link>
        </nav>
      </footer>
    </section>
  );
}

/** Where the two records come from: the association, the country, the place of work that is known. */
function whereOf(line: LinkCandidatePartsFragment, format: Format): string {
  const country = line.left.country ?? line.right.country;
  return [
    cameFrom(line.left, format.text),
    country ? format.country(country) : '',
    line.left.institution ?? line.right.institution,
  ]
    .filter(Boolean)
    .join(' · ');
}
