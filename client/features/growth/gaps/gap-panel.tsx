import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { GrowthGapQuery } from '../../../api/generated/growth';
import { EmptyState, NumberLink } from '../../../ui';
import { DataTable, type Column } from '../../../ui/data-table';
import { ExportMenu } from '../../export/export-menu';
import { percent } from '../parts/figures';
import { Frame } from '../parts/frame';
import { nameOfGroup } from '../parts/name-of-pick';
import { PanelActions } from '../parts/panel-actions';
import type { PanelProps } from '../tiles/tiles-panel';
import { GapPerson } from './gap-person';
import styles from './gaps.module.css';

type Row = GrowthGapQuery['reachGap']['unreached'][number];

/** Where the network is thin: whom no event has reached, and the nearest person who was. */
export function GapPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { state, today } = growth;
  const { gapKey } = answers;
  const name = gapKey === undefined ? '' : nameOfGroup(gapKey, state.by, answers, format);
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      header: t('gaps.column.person'),
      value: ({ person }) => person.label,
      render: ({ person }) => <GapPerson person={person} />,
    },
    {
      key: 'nearest',
      header: t('gaps.column.nearest'),
      value: ({ nearest }) => nearest?.label ?? '',
      render: ({ nearest, steps }) =>
        nearest && steps != null ? (
          <GapPerson person={nearest} note={t('gaps.steps', { count: steps })} />
        ) : (
          <span className={styles.place}>{t('gaps.noWay')}</span>
        ),
    },
  ];
  const scope = {
    [state.by === 'association' ? 'association' : 'technology']: [gapKey ?? ''],
    ...(state.second === today ? {} : { validAt: state.second }),
    view: 'table' as const,
  };
  return (
    <Frame
      panel="gaps"
      title={gapKey === undefined || state.by === 'country' ? t('gaps.title') : t('gaps.titleOf', { name })}
      answer={answers.gaps}
      lines={8}
      actions={<PanelActions panel="gaps" growth={growth} onNotes={onNotes} isTableOnly />}
      unasked={<EmptyState title={t('gaps.choose')}>{t('gaps.chooseWhy')}</EmptyState>}
    >
      {({ reachGap }) => {
        const missing = reachGap.people - reachGap.reached;
        return (
          <>
            <p className={styles.sum}>
              <NumberLink to="/explore" search={scope}>
                {t('gaps.people', { count: reachGap.people, number: format.number(reachGap.people) })}
              </NumberLink>
              <NumberLink to="/explore" search={{ ...scope, reached: true }}>
                {t('gaps.reached', { count: reachGap.reached, number: format.number(reachGap.reached) })}
              </NumberLink>
              <NumberLink to="/explore" search={{ ...scope, reached: false }}>
                {t('gaps.unreached', { count: missing, number: format.number(missing) })}
              </NumberLink>
              {reachGap.people > 0 ? (
                <span className={styles.place}>{percent(reachGap.reached / reachGap.people, format.locale)}</span>
              ) : null}
            </p>
            <DataTable
              caption={t('gaps.title')}
              dense
              columns={columns}
              rows={reachGap.unreached}
              rowKey={({ person }) => person.id}
              empty={<EmptyState title={t('gaps.none')} />}
              foot={
                <>
                  <span>{t('gaps.shown', { shown: reachGap.unreached.length, number: format.number(missing) })}</span>
                  <ExportMenu
                    name="reach-gap"
                    list={{ kind: 'reachGap', variables: answers.gaps.variables ?? {} }}
                    columns={columns}
                    rows={reachGap.unreached}
                  />
                </>
              }
            />
          </>
        );
      }}
    </Frame>
  );
}
