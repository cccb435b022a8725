import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import styles from './calendar.module.css';
import { IconButton } from './icon-button';
import { plusDays, plusMonths, weeksOf } from './read-date';

/** What {@link Calendar} takes; days as `yyyy-mm-dd`. */
export interface CalendarProps {
  readonly label: string;
  /** The chosen day, or the one whose month is shown at first. */
  readonly shown: string;
  readonly chosen: string;
  readonly min: string;
  readonly max: string;
  readonly onDay: (day: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month to choose a day from: arrows walk days and weeks, Page Up and Page Down months, Enter chooses. */
export function Calendar({ label, shown, chosen, min, max, onDay }: CalendarProps) {
  const { t } = useTranslation('words');
  const { locale } = useFormat();
  const grid = useRef<HTMLTableElement>(null);
  const within = (day: string): string => (day < min ? min : day > max ? max : day);
  const [at, setAt] = useState(within(shown));
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [at]);
  const name = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(day));
  const weeks = weeksOf(at);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const months = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
    if (step === undefined && !months) return;
    event.preventDefault();
    setAt(within(step === undefined ? plusMonths(at, months) : plusDays(at, step)));
  };
  return (
    <div className={styles.calendar} role="group" aria-label={label} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <IconButton
          label={t('date.before')}
          icon={<IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />}
          disabled={plusDays(`${at.slice(0, 7)}-01`, -1) < min}
          onClick={() => setAt(within(plusMonths(at, -1)))}
        />
        <span className={styles.month} aria-live="polite">
          {name(at, { year: 'numeric', month: 'long' })}
        </span>
        <IconButton
          label={t('date.after')}
          icon={<IconChevronRight size={16} stroke={1.75} aria-hidden="true" />}
          disabled={plusMonths(at, 1) > max}
          onClick={() => setAt(within(plusMonths(at, 1)))}
        />
      </div>
      <table className={styles.grid} ref={grid}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={name(day, { weekday: 'long' })}>
                {name(day, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    className={styles.day}
                    data-outside={day.slice(0, 7) !== at.slice(0, 7) || undefined}
                    aria-current={day === chosen ? 'date' : undefined}
                    aria-label={name(day, { dateStyle: 'full' })}
                    disabled={day < min || day > max}
                    tabIndex={day === at ? 0 : -1}
                    onClick={() => onDay(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
