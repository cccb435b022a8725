import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { CirculationQuery } from '../../../api/generated/growth';
import { DataTable, type Column } from '../../../ui/data-table';
import { ExportMenu } from '../../export/export-menu';
import { percent } from '../parts/figures';
import { ToldNumber } from '../parts/told-number';
import type { Growth } from '../state/use-growth';
import styles from './flows.module.css';

type Circulation = CirculationQuery['circulation'];
type Flow = Circulation['flows'][number];
type Year = Circulation['away'][number];

/** What {@link FlowsTable} takes. */
export interface FlowsTableProps {
  readonly answer: Circulation;
  readonly growth: Growth;
  /** What was asked, for the file. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every route, and the curve year by year, as tables. */
export function FlowsTable({ answer, growth, variables }: FlowsTableProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const routes: readonly Column<Flow>[] = [
    { key: 'from', header: t('flows.column.from'), value: ({ from }) => format.country(from), phone: true },
    { key: 'to', header: t('flows.column.to'), value: ({ to }) => format.country(to), phone: true },
    {
      key: 'moves',
      header: t('flows.column.moves'),
      align: 'end',
      phone: true,
      value: ({ moves }) => moves,
      render: ({ from, to, moves }) => <ToldNumber value={moves} onOpen={() => growth.open({ kind: 'flow', from, to })} />,
    },
  ];
  const share = (key: 'share' | 'low' | 'high', phone: boolean): Column<Year> => ({
    key,
    header: t(`flows.column.${key}`),
    align: 'end',
    phone,
    value: (year) => year[key],
    render: (year) => percent(year[key], format.locale),
  });
  const years: readonly Column<Year>[] = [
    { key: 'years', header: t('flows.column.years'), value: ({ years: year }) => year },
    share('share', true),
    share('low', false),
    share('high', false),
  ];
  return (
    <div className={styles.tables}>
      <DataTable
        caption={t('flows.caption')}
        dense
        columns={routes}
        rows={answer.flows}
        rowKey={({ from, to }) => `${from}~${to}`}
        foot={
          <ExportMenu name="circulation-flows" list={{ kind: 'circulation', variables }} columns={routes} rows={answer.flows} />
        }
      />
      {answer.away.length > 0 ? (
        <DataTable
          caption={t('flows.away.title')}
          dense
          columns={years}
          rows={answer.away}
          rowKey={({ years: year }) => String(year)}
          foot={
            <ExportMenu name="circulation-away" list={{ kind: 'circulation', variables }} columns={years} rows={answer.away} />
          }
        />
      ) : null}
    </div>
  );
}
