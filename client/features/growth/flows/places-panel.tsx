import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { InstitutionFlowsQuery } from '../../../api/generated/growth';
import { EmptyState } from '../../../ui';
import { DataTable, type Column } from '../../../ui/data-table';
import { useMediaQuery } from '../../../ui/use-media-query';
import { ExportMenu } from '../../export/export-menu';
import { Frame } from '../parts/frame';
import { nameOfPick } from '../parts/name-of-pick';
import { PanelActions } from '../parts/panel-actions';
import type { PanelProps } from '../tiles/tiles-panel';
import { ToldNumber } from '../parts/told-number';
import { FlowMatrix } from './flow-matrix';
import styles from './flows.module.css';
import { matrixOf } from './matrix';

type Flow = InstitutionFlowsQuery['circulation']['flows'][number];

/** Moves between institutions, within a country too. */
export function PlacesPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const phone = useMediaQuery('(max-width: 760px)');
  const pick = nameOfPick(growth, answers, format);
  const open = (from: string, to: string) => growth.open({ kind: 'place', from, to });
  const columns: readonly Column<Flow>[] = [
    { key: 'from', header: t('flows.column.from'), value: ({ fromLabel }) => format.text(fromLabel), phone: true },
    { key: 'to', header: t('flows.column.to'), value: ({ toLabel }) => format.text(toLabel), phone: true },
    {
      key: 'moves',
      header: t('flows.column.moves'),
      align: 'end',
      phone: true,
      value: ({ moves }) => moves,
      render: ({ from, to, moves }) => <ToldNumber value={moves} onOpen={() => open(from, to)} />,
    },
  ];
  return (
    <Frame
      panel="places"
      title={pick ? t('places.titleOf', { name: pick }) : t('places.title')}
      answer={answers.places}
      lines={10}
      actions={<PanelActions panel="places" growth={growth} onNotes={onNotes} />}
    >
      {({ circulation: { flows, routes } }) => {
        const told = flows.filter(({ moves }) => moves != null);
        const places = new Map(
          flows.flatMap(({ from, to, fromLabel, toLabel, fromCountry, toCountry }) => [
            [from, { label: fromLabel, country: fromCountry }],
            [to, { label: toLabel, country: toCountry }],
          ]),
        );
        return (
          <>
            <p className={styles.when}>{t('places.reading', { year: growth.state.since })}</p>
            {flows.length === 0 ? (
              <EmptyState title={t('flows.none')}>{t('places.noneWhy', { year: growth.state.since })}</EmptyState>
            ) : growth.isTable('places') ? (
              <div className={styles.tables}>
                <DataTable
                  caption={t('places.caption')}
                  dense
                  columns={columns}
                  rows={flows}
                  rowKey={({ from, to }) => `${from}~${to}`}
                  foot={
                    <>
                      {routes > flows.length ? (
                        <span>{t('places.first', { shown: flows.length, number: format.number(routes) })}</span>
                      ) : null}
                      <ExportMenu
                        name="circulation-institutions"
                        list={{ kind: 'circulation', variables: answers.places.variables ?? {} }}
                        columns={columns}
                        rows={flows}
                      />
                    </>
                  }
                />
              </div>
            ) : told.length === 0 ? (
              <EmptyState title={t('tooFew')}>{t('places.withheldWhy')}</EmptyState>
            ) : (
              <FlowMatrix
                matrix={matrixOf(told, phone ? 6 : 10, null)}
                caption={t('places.caption')}
                names={{
                  numbered: true,
                  nameOf: (place) => format.text(places.get(place)!.label),
                  countryOf: (place) => places.get(place)!.country,
                }}
                onOpen={open}
              />
            )}
            {told.length > 0 && told.length < flows.length ? (
              <p className={styles.caveat}>{t('places.withheld', { count: flows.length - told.length })}</p>
            ) : null}
          </>
        );
      }}
    </Frame>
  );
}
