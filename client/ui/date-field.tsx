import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { classNames } from './class-names';
import field from './field.module.css';
import styles from './date-field.module.css';
import { dayOf, readDate } from './read-date';

const Calendar = lazy(() => import('./calendar').then((part) => ({ default: part.Calendar })));

/** What {@link DateField} takes; days as `yyyy-mm-dd`. */
export interface DateFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** The chosen day, or nothing. */
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onDate: (day: string) => void;
  /** The day may be taken out again; otherwise an empty field goes back to the day it had. */
  readonly clearable?: boolean;
}

const EARLIEST = '1900-01-01';
const LATEST = '2100-12-31';

/**
 * A day, typed or chosen from a month, written the same way in every browser: the platform's own field follows the browser's language,
 * not the page's. What is typed counts when it is a whole day in the range; a year half typed is no question to the server.
 */
export function DateField(props: DateFieldProps) {
  const { label, labelHidden = false, value, min = EARLIEST, max = LATEST, onDate, clearable = false } = props;
  const { t } = useTranslation('words');
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [draft, setDraft] = useState(value);
  const [place, setPlace] = useState<{ readonly top: number; readonly left: number } | null>(null);
  useEffect(() => setDraft(value), [value]);
  useEffect(() => {
    if (!place) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setPlace(null);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [place]);
  const isIn = (day: string | null): day is string => day !== null && day >= min && day <= max;
  const typed = readDate(draft);
  const wrong = draft !== '' && !isIn(typed);
  const take = (text: string) => {
    setDraft(text);
    const day = readDate(text);
    if (text === '' && clearable) onDate('');
    else if (isIn(day) && text.trim().length >= 8 && day !== value) onDate(day);
  };
  const settle = () => {
    if (isIn(typed)) {
      setDraft(typed);
      if (typed !== value) onDate(typed);
    } else if (draft !== '' || !clearable) setDraft(value);
  };
  const open = () => {
    const rect = root.current?.getBoundingClientRect();
    if (!rect) return;
    const width = matchMedia('(pointer: coarse)').matches ? 298 : 242;
    const below = rect.bottom + 4 + 290 < innerHeight;
    setPlace(
      place
        ? null
        : {
            top: below ? rect.bottom + 4 : Math.max(8, rect.top - 294),
            left: Math.max(8, Math.min(rect.left, innerWidth - width - 8)),
          },
    );
  };
  const close = () => {
    setPlace(null);
    button.current?.focus();
  };
  return (
    <div
      className={field.field}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !place) return;
        event.stopPropagation();
        close();
      }}
    >
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : field.label}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder={t('date.placeholder')}
          className={classNames(field.control, styles.input)}
          value={draft}
          aria-invalid={wrong}
          title={wrong ? t('date.range', { min, max }) : undefined}
          onChange={(event) => take(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
            if (event.key === 'ArrowDown' && event.altKey) open();
          }}
        />
        <button
          type="button"
          ref={button}
          className={styles.open}
          aria-label={t('date.open', { label })}
          aria-expanded={place !== null}
          onClick={open}
        >
          <IconCalendar size={16} stroke={1.75} aria-hidden="true" />
        </button>
      </div>
      {place ? (
        <div className={styles.popup} style={place}>
          <Suspense fallback={null}>
            <Calendar
              label={label}
              shown={isIn(value) ? value : dayOf(new Date())}
              chosen={value}
              min={min}
              max={max}
              onDay={(day) => {
                setDraft(day);
                onDate(day);
                close();
              }}
            />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}
