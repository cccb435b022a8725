import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { CirculationQuery } from '../../../api/generated/growth';
import { DataTable, type Column } from '../../../ui/data-table';
import { ExportMenu } from '../../export/export-menu';
import { percent } from '../parts/figures';
import { ToldNumber } from '../parts/told-number';
import type { Growth } from '../state/use-growth';
import styles from './stays.module.css';

type Circulation = CirculationQuery['circulation'];
type Flow = Circulation['flows'][number];
type Host = Circulation['hosts'][number];

/** What {@link HostsTables} takes. */
export interface HostsTablesProps {
  readonly circulation: Circulation;
  readonly growth: Growth;
  /** What was asked, for the file. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Routes by how many of their moves led to somebody known, and who that was, as tables. */
export function HostsTables({ circulation, growth, variables }: HostsTablesProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const shareOf = ({ moves, towardsKnown }: Flow): number | null => (moves && towardsKnown != null ? towardsKnown / moves : null);
  const routes: readonly Column<Flow>[] = [
    { key: 'from', header: t('flows.column.from'), value: ({ from }) => format.country(from), phone: true },
    { key: 'to', header: t('flows.column.to'), value: ({ to }) => format.country(to), phone: true },
    { key: 'moves', header: t('flows.column.moves'), align: 'end', value: ({ moves }) => moves, phone: false },
    {
      key: 'known',
      header: t('hosts.column.known'),
      align: 'end',
      phone: true,
      value: ({ towardsKnown }) => towardsKnown,
      render: ({ from, to, towardsKnown }) => (
        <ToldNumber value={towardsKnown} onOpen={() => growth.open({ kind: 'known', from, to })} />
      ),
    },
    {
      key: 'share',
      header: t('hosts.column.share'),
      align: 'end',
      phone: true,
      value: shareOf,
      render: (flow) => {
        const share = shareOf(flow);
        return share === null ? <span title={t('tooFew')}>–</span> : percent(share, format.locale, 0);
      },
    },
  ];
  const hosts: readonly Column<Host>[] = [
    {
      key: 'name',
      header: t('hosts.column.host'),
      value: ({ label }) => format.text(label),
      render: ({ id, label }) => (
        <Link to="/people/$id" params={{ id }}>
          {format.text(label)}
        </Link>
      ),
      phone: true,
    },
    {
      key: 'moves',
      header: t('flows.column.moves'),
      align: 'end',
      value: ({ moves }) => moves,
      render: ({ id, moves }) => <ToldNumber value={moves} onOpen={() => growth.open({ kind: 'host', id })} />,
      phone: true,
    },
  ];
  return (
    <div className={styles.tables}>
      <DataTable
        caption={t('hosts.caption')}
        dense
        columns={routes}
        rows={circulation.flows}
        rowKey={({ from, to }) => `${from}~${to}`}
        foot={
          <ExportMenu
            name="circulation-known"
            list={{ kind: 'circulation', variables }}
            columns={routes}
            rows={circulation.flows}
          />
        }
      />
      {circulation.hosts.length > 0 ? (
        <DataTable
          caption={t('hosts.named')}
          dense
          columns={hosts}
          rows={circulation.hosts}
          rowKey={({ id }) => id}
          foot={
            <>
              {circulation.hostCount > circulation.hosts.length ? (
                <span>{t('hosts.first', { shown: circulation.hosts.length, number: format.number(circulation.hostCount) })}</span>
              ) : null}
              <ExportMenu
                name="circulation-hosts"
                list={{ kind: 'circulation', variables }}
                columns={hosts}
                rows={circulation.hosts}
              />
            </>
          }
        />
      ) : null}
    </div>
  );
}
