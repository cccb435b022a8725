import { useMemo } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { DataTable, type Column } from '../../../ui/data-table';
import { ExportMenu } from '../../export/export-menu';
import { ToldNumber } from '../parts/told-number';
import type { Growth } from '../state/use-growth';
import type { Quarter, Series } from './series';
import styles from './tiles.module.css';

interface Row extends Quarter {
  readonly group: string;
  readonly name: string;
}

/** What {@link TilesTable} takes. */
export interface TilesTableProps {
  readonly tiles: readonly Series[];
  readonly growth: Growth;
  /** What was asked, for the file. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The same as a table: the quarters of the group in hand, or of all. */
export function TilesTable({ tiles, growth, variables }: TilesTableProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { state, open } = growth;
  const rows = useMemo((): readonly Row[] => {
    const shown = tiles.filter(({ key }) => state.pick === undefined || key === state.pick);
    return shown.flatMap(({ key, label, quarters }) =>
      quarters.map((quarter) => ({
        ...quarter,
        group: key,
        name: state.by === 'country' ? format.country(key) : format.text(label),
      })),
    );
  }, [tiles, state.pick, state.by, format]);
  const columns: readonly Column<Row>[] = [
    { key: 'group', header: t(`by.${state.by}`), value: ({ name }) => name, phone: true },
    { key: 'quarter', header: t('ties.column.quarter'), value: ({ key }) => key, nowrap: true, phone: true },
    {
      key: 'newTies',
      header: t('ties.column.newTies'),
      align: 'end',
      phone: true,
      value: ({ ties }) => ties,
      render: ({ ties, group, from }) => <ToldNumber value={ties} onOpen={() => open({ kind: 'quarter', from, group })} />,
    },
    { key: 'ties', header: t('ties.column.total'), align: 'end', value: ({ total }) => total, phone: false },
    { key: 'crossBorder', header: t('ties.column.cross'), align: 'end', value: ({ cross }) => cross },
    { key: 'crossBorderTotal', header: t('ties.column.crossTotal'), align: 'end', value: ({ crossTotal }) => crossTotal },
  ];
  return (
    <div className={styles.long}>
      <DataTable
        caption={t(`ties.title.${state.by}`)}
        dense
        columns={columns}
        rows={rows}
        rowKey={({ group, key }) => `${group}~${key}`}
        foot={<ExportMenu name="growth-ties" list={{ kind: 'networkGrowth', variables }} columns={columns} rows={rows} />}
      />
    </div>
  );
}
