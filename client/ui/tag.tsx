import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './tag.module.css';

/** The meaning a tag's tint carries; always beside a word, never alone. */
export type TagTone = 'neutral' | 'accent' | 'abroad' | 'warn' | 'bad' | 'good';

/** A short word about the thing beside it. */
export function Tag({
  tone = 'neutral',
  icon,
  children,
}: {
  readonly tone?: TagTone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
