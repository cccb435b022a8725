import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import styles from './edition-totals.module.css';
import { Section } from './thing-frame';

/** One total of a programme year: what was reported (`null` = nobody said) beside what is loaded here. */
export interface TotalRow {
  readonly key: 'events' | 'overseas' | 'domestic' | 'participants';
  readonly reported: number | null;
  readonly loaded: number | null;
}

/** Reported and loaded totals side by side. The reported ones are the programme's, the loaded ones are counted here and say so. */
export function EditionTotals({ rows }: { readonly rows: readonly TotalRow[] }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const number = (value: number | null) =>
    value === null ? <span className={styles.unknown}>{t('unknown')}</span> : format.number(value);
  return (
    <Section id="totals" title={t('totals.title')} note={t('totals.note')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('totals.title')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('totals.reported')}</th>
            <th scope="col">
              {t('totals.loaded')} <span className={styles.unknown}>{t('derived')}</span>
            </th>
            <th scope="col">{t('totals.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{t(`totals.${row.key}`)}</th>
              <td>{number(row.reported)}</td>
              <td>{number(row.loaded)}</td>
              <td className={styles.difference}>
                {row.reported === null || row.loaded === null ? '' : signed(row.loaded - row.reported)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const signed = (value: number): string => (value === 0 ? '=' : value > 0 ? `+${value}` : `−${-value}`);
