import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import styles from './segmented.module.css';

/** One of the choices of a {@link Segmented}. */
export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
}

/** What {@link Segmented} takes. */
export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SegmentedOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly size?: 'dense' | 'normal';
  /** `ink` for a setting that is not an action of the page (the language). */
  readonly tone?: 'accent' | 'ink';
}

/** A choice of one among two to four that stay in sight. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  size = 'normal',
  tone = 'accent',
}: SegmentedProps<Value>) {
  return (
    <div role="group" aria-label={label} className={classNames(styles.group, styles[size], styles[tone])}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.option}
          aria-pressed={option.value === value}
          aria-keyshortcuts={option.shortcut}
          onClick={() => onChange(option.value)}
        >
          {option.icon}
          {option.label}
          {option.shortcut ? (
            <span aria-hidden="true">
              <Kbd>{option.shortcut}</Kbd>
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
