import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { DataTable, type Column } from '../../../ui/data-table';
import { ExportMenu } from '../../export/export-menu';
import { decimal } from '../parts/figures';
import type { Impact } from './impact-sentence';

type Step = Impact['course'][number];

/** What {@link ImpactTable} takes. */
export interface ImpactTableProps {
  readonly impact: Impact;
  /** What was asked, for the file. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The course of an event as a table. */
export function ImpactTable({ impact, variables }: ImpactTableProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const figure = (
    key: string,
    header: string,
    value: (step: Step) => number | null | undefined,
    phone = false,
  ): Column<Step> => ({
    key,
    header,
    value,
    align: 'end',
    phone,
    render: (step) => {
      const number = value(step);
      return number == null ? <span title={t('tooFew')}>–</span> : decimal(number, format.locale, 2);
    },
  });
  const columns: readonly Column<Step>[] = [
    { key: 'from', header: t('impact.column.from'), value: ({ from }) => from, nowrap: true },
    { key: 'to', header: t('impact.column.to'), value: ({ to }) => to, nowrap: true, phone: false },
    {
      key: 'after',
      header: t('impact.column.when'),
      value: ({ isAfter }) => t(isAfter ? 'impact.after' : 'impact.before'),
      nowrap: true,
      phone: false,
    },
    figure('observed', t('impact.observed'), ({ observed }) => observed, true),
    figure('expected', t('impact.expected'), ({ expected }) => expected, true),
    figure('low', t('impact.column.low'), ({ low }) => low),
    figure('high', t('impact.column.high'), ({ high }) => high),
  ];
  return (
    <DataTable
      caption={t('impact.axis')}
      dense
      columns={columns}
      rows={impact.course}
      rowKey={({ from }) => from}
      foot={<ExportMenu name="event-impact" list={{ kind: 'eventImpact', variables }} columns={columns} rows={impact.course} />}
    />
  );
}
