import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { CirculationQuery } from '../../../api/generated/growth';
import { EmptyState, NumberButton, Sparkbar } from '../../../ui';
import { DataTable, type Column } from '../../../ui/data-table';
import { ExportMenu } from '../../export/export-menu';
import { decimal } from '../parts/figures';
import { Frame } from '../parts/frame';
import { nameOfPick } from '../parts/name-of-pick';
import { PanelActions } from '../parts/panel-actions';
import type { PanelProps } from '../tiles/tiles-panel';
import styles from './stays.module.css';
import { HOME } from './matrix';

type Stay = CirculationQuery['circulation']['stays'][number];

/** Most countries that are drawn. */
const MOST = 9;

/** How long those stayed who came to a country. */
export function StaysPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const pick = nameOfPick(growth, answers, format);
  const years = ({ medianYears }: Stay): string =>
    medianYears == null ? '–' : t('stays.years', { years: decimal(medianYears, format.locale, 1) });
  const count = ({ place, stays }: Stay) => (
    <NumberButton
      aria-label={t('stays.open', { name: format.country(place), number: format.number(stays) })}
      onClick={() => growth.open({ kind: 'stay', place })}
    >
      {format.number(stays)}
    </NumberButton>
  );
  const columns: readonly Column<Stay>[] = [
    { key: 'place', header: t('stays.column.place'), value: ({ place }) => format.country(place), phone: true },
    { key: 'stays', header: t('stays.column.stays'), align: 'end', value: ({ stays }) => stays, render: count, phone: true },
    {
      key: 'ended',
      header: t('stays.column.ended'),
      align: 'end',
      value: ({ ended }) => ended,
      render: ({ ended }) => (ended == null ? <span title={t('stays.endedWhy')}>–</span> : format.number(ended)),
      phone: false,
    },
    {
      key: 'median',
      header: t('stays.column.median'),
      align: 'end',
      value: ({ medianYears }) => medianYears,
      render: years,
      phone: true,
    },
  ];
  return (
    <Frame
      panel="stays"
      title={pick ? t('stays.titleOf', { name: pick }) : t('stays.title')}
      answer={answers.stays}
      lines={9}
      actions={<PanelActions panel="stays" growth={growth} onNotes={onNotes} />}
    >
      {({ circulation: { stays } }) => {
        const longest = Math.max(1, ...stays.map(({ medianYears }) => medianYears ?? 0));
        return (
          <>
            <p className={styles.reading}>{t('stays.reading', { year: growth.state.since })}</p>
            {stays.length === 0 ? (
              <EmptyState title={t('stays.none')}>{t('stays.noneWhy')}</EmptyState>
            ) : growth.isTable('stays') ? (
              <DataTable
                caption={t('stays.title')}
                dense
                columns={columns}
                rows={stays}
                rowKey={({ place }) => place}
                foot={
                  <ExportMenu
                    name="circulation-stays"
                    list={{ kind: 'circulation', variables: answers.stays.variables ?? {} }}
                    columns={columns}
                    rows={stays}
                  />
                }
              />
            ) : (
              <dl className={styles.bars}>
                {stays.slice(0, MOST).map((stay) => (
                  <div key={stay.place} data-home={stay.place === HOME}>
                    <dt>{format.country(stay.place)}</dt>
                    <dd className={styles.bar}>
                      <Sparkbar share={(stay.medianYears ?? 0) / longest} active={stay.place === HOME} wide />
                    </dd>
                    <dd className={styles.years} title={stay.medianYears == null ? t('stays.noMedian') : undefined}>
                      {years(stay)}
                    </dd>
                    <dd className={styles.stays}>{count(stay)}</dd>
                  </div>
                ))}
              </dl>
            )}
            {stays.some(({ medianYears }) => medianYears == null) ? <p className={styles.caveat}>{t('stays.noMedian')}</p> : null}
          </>
        );
      }}
    </Frame>
  );
}
