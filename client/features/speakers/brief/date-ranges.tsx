import { useTranslation } from '../../../i18n/use-translation';
import { RULES_2026 } from '@brainlink/schema/rules';
import { isRange, rangeOf } from '../state/set-input';
import type { Speakers } from '../state/use-speakers';
import { DateField } from '../../../ui/date-field';
import styles from './brief.module.css';

const WINDOW = { from: `${RULES_2026.eventWindow.from}-01`, to: String(RULES_2026.eventWindow.lastDay.default) };

/** Nights between two days. */
const nights = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The two date ranges of a proposal (rule 15). What is half typed is kept, and asked with when both ends are there. */
export function DateRanges({ speakers }: { readonly speakers: Speakers }) {
  const { t } = useTranslation('speakers');
  const { search, change } = speakers;
  const ranges = [search.dates?.[0] ?? '~', search.dates?.[1] ?? '~'];
  const set = (at: number, end: 'from' | 'to', day: string) => {
    const next = ranges.map((text, index) => {
      if (index !== at) return text;
      const now = rangeOf(text);
      const changed = { ...now, [end]: day };
      return `${changed.from}~${changed.to}`;
    });
    const kept = next.filter((text) => text !== '~');
    const range = next[at] ?? '~';
    change(
      { dates: kept.length ? kept : undefined },
      isRange(range) ? t('step.dates', { range: range.replace('~', ' – ') }) : undefined,
    );
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {t('brief.dates')}
        <span className={styles.hint}>{t('brief.datesHint')}</span>
      </legend>
      {ranges.map((text, at) => {
        const { from, to } = rangeOf(text);
        const wrong = from !== '' && to !== '' && from > to;
        const outside = !wrong && ((from !== '' && from < WINDOW.from) || (to !== '' && to > WINDOW.to));
        return (
          <div key={at} className={styles.range}>
            <DateField
              clearable
              labelHidden
              label={t('brief.from', { number: at + 1 })}
              min={WINDOW.from}
              max={WINDOW.to}
              value={from}
              onDate={(day) => set(at, 'from', day)}
            />
            <span aria-hidden="true">–</span>
            <DateField
              clearable
              labelHidden
              label={t('brief.to', { number: at + 1 })}
              min={from || WINDOW.from}
              max={WINDOW.to}
              value={to}
              onDate={(day) => set(at, 'to', day)}
            />
            {isRange(text) && !outside ? (
              <span className={styles.nights}>{t('brief.nights', { nights: nights(from, to), days: nights(from, to) + 1 })}</span>
            ) : null}
            {wrong || outside ? (
              <p className={styles.wrong} role="alert">
                {wrong ? t('brief.datesWrong') : t('brief.datesOutside', WINDOW)}
              </p>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
