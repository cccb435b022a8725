import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { EventImpactQuery } from '../../../api/generated/growth';
import { NumberLink } from '../../../ui';
import { decimal, signed } from '../parts/figures';
import styles from './impact.module.css';

/** The answer about an event. */
export type Impact = EventImpactQuery['eventImpact'];

/** What {@link ImpactSentence} takes. */
export interface ImpactSentenceProps {
  readonly impact: Impact;
  readonly eventId: string | undefined;
}

/** The effect in words: a number, how sure it is, and on how many people it rests; or why nothing can be told. */
export function ImpactSentence({ impact, eventId }: ImpactSentenceProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { effect, reason, months, attendees } = impact;
  const people =
    attendees != null && attendees > 0 && eventId ? (
      <>
        {' '}
        <NumberLink to="/explore" search={{ event: [eventId], level: 'people', view: 'table' }}>
          {t('impact.attendees', { count: attendees, number: format.number(attendees) })}
        </NumberLink>
      </>
    ) : null;
  if (!effect)
    return (
      <p className={styles.untold} role="status">
        <b>{t(`impact.reason.${reason ?? 'TOO_FEW'}`)}</b> {t('impact.untold')}
        {people}
      </p>
    );
  const size = (value: number) => decimal(value, format.locale, 1);
  const isClear = effect.low > 0 || effect.high < 0;
  return (
    <div className={styles.sentence} role="status">
      <p className={styles.effect} data-clear={isClear}>
        {t('impact.effect', { number: signed(effect.value, format.locale, 1) })} <span>{t('impact.unit')}</span>
      </p>
      <p className={styles.words}>
        {t(isClear ? (effect.value > 0 ? 'impact.more' : 'impact.fewer') : 'impact.unclear', {
          months,
          low: size(effect.low),
          high: size(effect.high),
          pairs: format.number(effect.pairs),
        })}
        {people}
      </p>
    </div>
  );
}
