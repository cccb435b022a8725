import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { GrowthBrokersQuery } from '../../../api/generated/growth';
import { EmptyState, SelectField } from '../../../ui';
import { DataTable, type Column } from '../../../ui/data-table';
import { ExportMenu } from '../../export/export-menu';
import { decimal, percent } from '../parts/figures';
import { Frame } from '../parts/frame';
import { nameOfPick } from '../parts/name-of-pick';
import { PanelActions } from '../parts/panel-actions';
import type { PanelProps } from '../tiles/tiles-panel';
import { GapPerson } from './gap-person';
import styles from './gaps.module.css';

type Row = GrowthBrokersQuery['brokers']['brokers'][number];

/** The order of the choices; the first is the default. */
const MEASURES = ['BETWEENNESS', 'CONSTRAINT', 'EFFECTIVE_SIZE', 'PAGE_RANK'] as const;

/** Who holds the network together. */
export function BrokersPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { state, change } = growth;
  const pick = nameOfPick(growth, answers, format);
  const score = (value: number): string =>
    state.measure === 'BETWEENNESS'
      ? percent(value, format.locale)
      : decimal(value, format.locale, state.measure === 'PAGE_RANK' ? 4 : 2);
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      header: t('gaps.column.person'),
      value: ({ person }) => person.label,
      render: ({ person }) => <GapPerson person={person} />,
    },
    {
      key: 'score',
      header: t(`brokers.measure.${state.measure}`),
      align: 'end',
      value: (row) => row.score,
      render: (row) => `${score(row.score)}${row.error > 0 ? ` ± ${score(row.error)}` : ''}`,
      nowrap: true,
    },
    { key: 'ties', header: t('gaps.column.ties'), align: 'end', value: ({ person }) => person.ties, phone: false },
  ];
  return (
    <Frame
      panel="brokers"
      title={pick ? t('brokers.titleOf', { name: pick }) : t('brokers.title')}
      answer={answers.brokers}
      lines={8}
      actions={<PanelActions panel="brokers" growth={growth} onNotes={onNotes} isTableOnly />}
    >
      {({ brokers }) => (
        <>
          <div className={styles.choose}>
            <SelectField
              label={t('brokers.by')}
              labelHidden
              value={state.measure}
              onChange={({ target }) => change({ measure: MEASURES.find((one) => one === target.value) })}
            >
              {MEASURES.map((measure) => (
                <option key={measure} value={measure}>
                  {t(`brokers.measure.${measure}`)}
                </option>
              ))}
            </SelectField>
            <p className={styles.reading}>{t(`brokers.reading.${state.measure}`)}</p>
          </div>
          <DataTable
            caption={t('brokers.title')}
            dense
            columns={columns}
            rows={brokers.brokers}
            rowKey={({ person }) => person.id}
            empty={<EmptyState title={t('brokers.none')} />}
            foot={
              <>
                {brokers.totalCount == null ? null : (
                  <span>
                    {t('brokers.shown', {
                      shown: brokers.brokers.length,
                      count: brokers.totalCount,
                      number: format.number(brokers.totalCount),
                    })}
                  </span>
                )}
                <ExportMenu
                  name="brokers"
                  list={{ kind: 'brokers', variables: answers.brokers.variables ?? {} }}
                  columns={columns}
                  rows={brokers.brokers}
                />
              </>
            }
          />
        </>
      )}
    </Frame>
  );
}
