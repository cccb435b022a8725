import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { NumberButton } from '../../../ui';
import { ExportMenu } from '../../export/export-menu';
import type { Column } from '../../../ui/data-table';
import { Frame } from '../parts/frame';
import { PanelActions } from '../parts/panel-actions';
import { nameOfPick } from '../parts/name-of-pick';
import type { PanelProps } from '../tiles/tiles-panel';
import { changeOf, datedRows, figureOf, placesOf, type DatedRow } from './dated-rows';
import styles from './dates.module.css';

/** The same question as of two dates: every number opens the list behind it. */
export function DatesPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { state, open } = growth;
  const pick = nameOfPick(growth, answers, format);
  const columns: readonly Column<DatedRow>[] = [
    { key: 'metric', header: t('dates.measure'), value: ({ metric }) => t(`metric.${metric}`, { defaultValue: metric }) },
    { key: 'first', header: state.first, value: ({ before }) => before },
    { key: 'second', header: state.second, value: ({ after }) => after },
    { key: 'change', header: t('dates.change'), value: (row) => changeOf(row, format.locale) },
  ];
  const number = (row: DatedRow, which: 'before' | 'after') => {
    const value = row[which];
    const day = which === 'before' ? state.first : state.second;
    if (value === null) return <span title={row.withheld ? t('tooFew') : t('dates.undefined')}>–</span>;
    return (
      <NumberButton
        className={styles[which]}
        aria-label={t('dates.openNumber', {
          name: t(`metric.${row.metric}`, { defaultValue: row.metric }),
          day,
          number: figureOf(row.kind, value, format.locale),
        })}
        onClick={() => open({ kind: 'metric', metric: row.metric, day, group: state.pick })}
      >
        {figureOf(row.kind, value, format.locale)}
      </NumberButton>
    );
  };
  return (
    <Frame
      panel="dates"
      title={pick ? t('dates.titleOf', { name: pick }) : t('dates.title')}
      answer={answers.dates}
      lines={9}
      actions={<PanelActions panel="dates" growth={growth} onNotes={onNotes} isTableOnly />}
    >
      {(data) => {
        const rows = datedRows(data);
        return (
          <>
            <table className={styles.table}>
              <caption className="visually-hidden">{t('dates.title')}</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="visually-hidden">{t('dates.measure')}</span>
                  </th>
                  <th scope="col">{state.first}</th>
                  <td aria-hidden="true" />
                  <th scope="col">{state.second}</th>
                  <th scope="col">
                    <span className="visually-hidden">{t('dates.change')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => {
                  const places = placesOf(row);
                  return (
                    <tr key={row.metric}>
                      <th scope="row">{t(`metric.${row.metric}`, { defaultValue: row.metric })}</th>
                      <td>{number(row, 'before')}</td>
                      <td aria-hidden="true" className={styles.bell}>
                        <Dumbbell {...places} />
                      </td>
                      <td>{number(row, 'after')}</td>
                      <td className={styles.change}>{changeOf(row, format.locale)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
            <div className={styles.foot}>
              <p>{t('dates.same', { before: data.before.header.seq, after: data.after.header.seq })}</p>
              <ExportMenu
                name="two-dates"
                list={{ kind: 'networkGrowth', variables: answers.dates.variables ?? {} }}
                columns={columns}
                rows={rows}
              />
            </div>
          </>
        );
      }}
    </Frame>
  );
}

/** The first date as an open dot, the second as a filled one. */
function Dumbbell({ before, after }: { readonly before: number | null; readonly after: number | null }) {
  const x = (place: number) => 5 + place * 66;
  return (
    <svg width={76} height={16} viewBox="0 0 76 16">
      <line x1={2} x2={74} y1={8} y2={8} className={styles.track} />
      {before !== null && after !== null ? <line x1={x(before)} x2={x(after)} y1={8} y2={8} className={styles.between} /> : null}
      {after !== null ? <circle cx={x(after)} cy={8} r={4} className={styles.filled} /> : null}
      {before !== null ? <circle cx={x(before)} cy={8} r={3.5} className={styles.hollow} /> : null}
    </svg>
  );
}
