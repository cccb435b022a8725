import { useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Button, Tag } from '../../ui';
import { saveFile } from '../export/save-file';
import styles from './imports.module.css';
import { problemsCsv } from './rejected-rows';
import type { Preview } from './wizard-state';

type Problem = Preview['problems']['sample'][number];

/** What {@link ProblemsTable} takes. `total` may be more than what is shown. */
export interface ProblemsTableProps {
  readonly problems: readonly Problem[];
  readonly byCode: readonly { readonly code: string; readonly count: number }[];
  readonly total: number;
  readonly fileName: string;
}

/** What is wrong, by kind and by row: what was found and what to do; the same as a file for whoever made the rows. */
export function ProblemsTable({ problems, byCode, total, fileName }: ProblemsTableProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [code, setCode] = useState<string | null>(null);
  const shown = useMemo(() => (code === null ? problems : problems.filter((problem) => problem.code === code)), [problems, code]);
  if (total === 0) return <p className={styles.good}>{t('problems.none')}</p>;
  const download = () => {
    const heads = [
      t('problems.file'),
      t('problems.row'),
      t('problems.column'),
      t('problems.found'),
      t('problems.code'),
      t('problems.advice'),
    ];
    saveFile(
      new Blob([problemsCsv(problems, heads, (problem) => format.text(problem.advice))], { type: 'text/csv' }),
      `${fileName}-problems.csv`,
    );
  };
  return (
    <div className={styles.stack}>
      <div className={styles.codes} role="group" aria-label={t('problems.byKind')}>
        <button type="button" aria-pressed={code === null} onClick={() => setCode(null)}>
          {t('problems.all')} <b>{format.number(total)}</b>
        </button>
        {byCode.map((entry) => (
          <button key={entry.code} type="button" aria-pressed={code === entry.code} onClick={() => setCode(entry.code)}>
            <span title={entry.code}>{t(`problems.kind.${entry.code as 'DATE_INVALID'}`, { defaultValue: entry.code })}</span>{' '}
            <b>{format.number(entry.count)}</b>
          </button>
        ))}
        <Button size="dense" onClick={download}>
          {t('problems.download')}
        </Button>
      </div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('problems.title')}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('problems.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('problems.where')}</th>
              <th scope="col">{t('problems.found')}</th>
              <th scope="col">{t('problems.advice')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, index) => (
              <tr key={`${problem.code}-${problem.row ?? ''}-${problem.column ?? ''}-${index}`}>
                <th scope="row">
                  <Tag tone={problem.severity === 'FILE' ? 'bad' : problem.severity === 'ROW' ? 'warn' : 'neutral'}>
                    {t(`problems.severity_${problem.severity}`)}
                  </Tag>{' '}
                  {[problem.row ? t('problems.rowNumber', { row: problem.row }) : '', problem.column].filter(Boolean).join(' · ')}
                </th>
                <td className={styles.found}>{problem.found}</td>
                <td>{format.text(problem.advice)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < (code === null ? total : (byCode.find((entry) => entry.code === code)?.count ?? 0)) ? (
        <p className={styles.quiet}>
          {t('problems.first', {
            shown: shown.length,
            total: code === null ? total : byCode.find((entry) => entry.code === code)?.count,
          })}
        </p>
      ) : null}
    </div>
  );
}
