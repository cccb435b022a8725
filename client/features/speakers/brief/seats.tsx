import { RULES_2026 } from '@brainlink/schema/rules';
import { useTranslation } from '../../../i18n/use-translation';
import { SelectField } from '../../../ui';
import { seatsOf } from '../state/set-input';
import type { Speakers } from '../state/use-speakers';
import styles from './brief.module.css';

const RULE = RULES_2026.seats.overseasSpeakers;
const MOST = 12;

/** How many overseas speakers: those of the rules unless said otherwise. */
export function Seats({ speakers }: { readonly speakers: Speakers }) {
  const { t } = useTranslation('speakers');
  const { search, change } = speakers;
  const now = seatsOf(search.seats)?.overseasSpeakers ?? { min: RULE.min, max: RULE.max };
  const set = (range: { readonly min: number; readonly max: number }) => {
    const others = (search.seats ?? []).filter((entry) => !entry.startsWith('overseasSpeakers~'));
    const usual = range.min === RULE.min && range.max === RULE.max;
    const next = usual ? others : [...others, `overseasSpeakers~${range.min}~${range.max}`];
    change({ seats: next.length ? next : undefined }, t('step.seats', range));
  };
  const options = Array.from({ length: MOST }, (_, at) => at + 1);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {t('brief.seats')}
        <span className={styles.hint}>{t('brief.seatsHint', { min: RULE.min, max: RULE.max })}</span>
      </legend>
      <div className={styles.seats}>
        <SelectField
          labelHidden
          label={t('brief.seatsMin')}
          value={now.min}
          onChange={(event) => set({ min: Number(event.target.value), max: Math.max(now.max, Number(event.target.value)) })}
        >
          {options.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </SelectField>
        <span aria-hidden="true">–</span>
        <SelectField
          labelHidden
          label={t('brief.seatsMax')}
          value={now.max}
          onChange={(event) => set({ min: Math.min(now.min, Number(event.target.value)), max: Number(event.target.value) })}
        >
          {options.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </SelectField>
        <span>{t('brief.seatsUnit')}</span>
      </div>
    </fieldset>
  );
}
