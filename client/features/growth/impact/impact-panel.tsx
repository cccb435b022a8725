import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { EmptyState, SelectField } from '../../../ui';
import { Frame } from '../parts/frame';
import { PanelActions } from '../parts/panel-actions';
import type { PanelProps } from '../tiles/tiles-panel';
import { ImpactChart } from './impact-chart';
import { ImpactPairs } from './impact-pairs';
import { ImpactSentence } from './impact-sentence';
import { ImpactTable } from './impact-table';
import styles from './impact.module.css';

/** What one event changed: what was observed beside what people like its attendees let expect. */
export function ImpactPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { state, change } = growth;
  const { event } = answers;
  const events = (answers.events.data?.events ?? []).filter(({ from }) => from && from <= state.second);
  const titleOf = (one: (typeof events)[number]) => format.text({ ko: one.titleKo ?? '', en: one.titleEn ?? '' });
  return (
    <Frame
      panel="impact"
      title={t('impact.title')}
      answer={answers.impact}
      lines={9}
      actions={<PanelActions panel="impact" growth={growth} onNotes={onNotes} />}
      unasked={<EmptyState title={t('impact.noEvents')} />}
    >
      {({ eventImpact }) => (
        <>
          <div className={styles.choose}>
            <SelectField
              label={t('impact.event')}
              labelHidden
              value={event?.id ?? ''}
              onChange={({ target }) => change({ event: target.value })}
            >
              {events.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${one.from ?? ''} · ${titleOf(one)}`}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t('impact.months')}
              labelHidden
              value={String(state.months)}
              onChange={({ target }) =>
                change({ months: target.value === '12' ? undefined : (target.value as '6' | '24' | '36') })
              }
            >
              {(['6', '12', '24', '36'] as const).map((months) => (
                <option key={months} value={months}>
                  {t('impact.monthsOption', { months })}
                </option>
              ))}
            </SelectField>
          </div>
          <ImpactSentence impact={eventImpact} eventId={event?.id} />
          {eventImpact.course.length === 0 ? null : growth.isTable('impact') ? (
            <ImpactTable impact={eventImpact} variables={answers.impact.variables ?? {}} />
          ) : (
            <ImpactChart impact={eventImpact} event={event} />
          )}
          {eventImpact.pairs ? (
            <ImpactPairs
              pairs={eventImpact.pairs}
              onOpen={(of) => event && growth.open({ kind: 'pairs', event: event.id, of })}
            />
          ) : null}
          <p className={styles.caveat}>{format.text(eventImpact.statement)}</p>
        </>
      )}
    </Frame>
  );
}
