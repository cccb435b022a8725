import { useTranslation } from '../../i18n/use-translation';
import type { ThingNetworkQuery } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { NumberLink } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import styles from './reach-table.module.css';
import { Section } from './thing-frame';

type Network = ThingNetworkQuery['network'];

/** Members of one technology: how many there are, how many an X-Lab Day has reached. */
export interface ReachRow {
  readonly key: string;
  readonly name: { readonly ko: string; readonly en: string };
  readonly members: number;
  readonly reached: number;
}

/** The members by technology with those who attended an X-Lab Day among them; most members not yet reached first. */
export function reachRows(all: Network | null, reached: Network | null): ReachRow[] {
  const values = (network: Network | null) => network?.facets.find((facet) => facet.name === 'technology')?.values ?? [];
  const hits = new Map(values(reached).map((value) => [value.key, value.count]));
  return values(all)
    .filter((value) => value.count > 0)
    .map((value) => ({ key: value.key, name: value.label, members: value.count, reached: hits.get(value.key) ?? 0 }))
    .toSorted((a, b) => b.members - b.reached - (a.members - a.reached));
}

/** "Which technologies does this association have people in that no X-Lab Day has reached yet?" */
export function ReachTable({
  association,
  all,
  reached,
}: {
  readonly association: string;
  readonly all: Network | null;
  readonly reached: Network | null;
}) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const rows = reachRows(all, reached);
  if (!all || all.people === 0) return null;
  const search = (row: ReachRow, flag: boolean) => ({
    association: [association],
    technology: [row.key],
    reached: flag,
    level: 'people' as const,
    view: 'table' as const,
  });
  const columns: readonly Column<ReachRow>[] = [
    { key: 'technology', header: t('reach.technology'), value: (row) => format.text(row.name) },
    {
      key: 'notReached',
      header: t('reach.notReached'),
      value: (row) => row.members - row.reached,
      render: (row) => (
        <NumberLink to="/explore" search={search(row, false)}>
          {format.number(row.members - row.reached)}
        </NumberLink>
      ),
      align: 'end',
      phone: true,
    },
    {
      key: 'reached',
      header: t('reach.reached'),
      value: (row) => row.reached,
      render: (row) =>
        row.reached === 0 ? (
          '0'
        ) : (
          <NumberLink to="/explore" search={search(row, true)}>
            {format.number(row.reached)}
          </NumberLink>
        ),
      align: 'end',
      phone: true,
    },
    {
      key: 'share',
      header: t('reach.share'),
      value: (row) => Math.round((row.reached / row.members) * 100),
      render: (row) => (
        <span className={styles.share}>
          <span className={styles.track} aria-hidden="true">
            <span style={{ inlineSize: `${(row.reached / row.members) * 100}%` }} />
          </span>
          {Math.round((row.reached / row.members) * 100)}%
        </span>
      ),
      align: 'end',
      phone: false,
      width: '180px',
    },
  ];
  return (
    <Section
      id="reach"
      title={t('reach.title')}
      note={t('reach.note', { reached: format.number(reached?.people ?? 0), total: format.number(all.people) })}
    >
      <DataTable
        dense
        caption={t('reach.title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        foot={
          <ExportMenu
            name="association-reach"
            list={{ kind: 'associationReach', variables: { association } }}
            columns={columns}
            rows={rows}
          />
        }
      />
    </Section>
  );
}
