import { classNames } from './class-names';
import styles from './progress.module.css';

/** What {@link Progress} takes: `of` absent means that nobody knows how much there is. */
export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly of?: number | null | undefined;
  readonly tone?: 'accent' | 'warn' | 'bad';
  readonly className?: string;
}

/** A thin bar with a name. The figures belong beside it, in words. */
export function Progress({ label, done, of, tone = 'accent', className }: ProgressProps) {
  const known = typeof of === 'number' && of > 0;
  const share = known ? Math.min(1, done / of) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      {...(known ? { 'aria-valuemax': of, 'aria-valuenow': Math.min(done, of) } : {})}
      className={classNames(styles.track, !known && styles.unknown, className)}
    >
      <span className={classNames(styles.fill, styles[tone])} style={{ inlineSize: known ? `${share * 100}%` : undefined }} />
    </div>
  );
}
