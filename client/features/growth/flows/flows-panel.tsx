import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { EmptyState, SelectField } from '../../../ui';
import { useMediaQuery } from '../../../ui/use-media-query';
import { Frame } from '../parts/frame';
import { PanelActions } from '../parts/panel-actions';
import { nameOfPick } from '../parts/name-of-pick';
import type { PanelProps } from '../tiles/tiles-panel';
import { AwayCurve } from './away-curve';
import { FlowMatrix } from './flow-matrix';
import { FlowsTable } from './flows-table';
import styles from './flows.module.css';
import { matrixOf } from './matrix';
import { WaysList } from './ways-list';

/** How people circulate: moves between countries, and how long they stay away. */
export function FlowsPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const phone = useMediaQuery('(max-width: 760px)');
  const { state, change } = growth;
  const last = Number(state.second.slice(0, 4));
  const pick = nameOfPick(growth, answers, format);
  return (
    <Frame
      panel="flows"
      title={pick ? t('flows.titleOf', { name: pick }) : t('flows.title')}
      answer={answers.flows}
      lines={10}
      actions={<PanelActions panel="flows" growth={growth} onNotes={onNotes} />}
    >
      {({ circulation }) => {
        const matrix = matrixOf(circulation.flows, phone ? 8 : 9);
        return (
          <>
            <div className={styles.when}>
              <span>{t('flows.reading')}</span>
              <SelectField
                label={t('flows.since')}
                labelHidden
                value={state.since}
                onChange={({ target }) => change({ since: target.value, open: undefined })}
              >
                {Array.from({ length: last - 1989 }, (_, at) => String(last - at)).map((year) => (
                  <option key={year} value={year}>
                    {t('flows.sinceOption', { year })}
                  </option>
                ))}
              </SelectField>
            </div>
            {circulation.flows.length === 0 ? (
              <EmptyState title={t('flows.none')}>{t('flows.noneWhy', { year: state.since })}</EmptyState>
            ) : growth.isTable('flows') ? (
              <FlowsTable answer={circulation} growth={growth} variables={answers.flows.variables ?? {}} />
            ) : (
              <FlowMatrix
                matrix={matrix}
                caption={t('flows.caption')}
                onOpen={(from, to) => growth.open({ kind: 'flow', from, to })}
              />
            )}
            {circulation.flows.some(({ moves }) => moves == null) ? <p className={styles.caveat}>{t('flows.withheld')}</p> : null}
            <WaysList kinds={circulation.kinds} onOpen={growth.open} />
            {circulation.away.length > 1 && !growth.isTable('flows') ? <AwayCurve answer={circulation} /> : null}
            <p className={styles.caveat}>{format.text(circulation.bias)}</p>
          </>
        );
      }}
    </Frame>
  );
}
