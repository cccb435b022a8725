import { classNames } from './class-names';
import styles from './sparkbar.module.css';

/** What {@link Sparkbar} takes. */
export interface SparkbarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly active?: boolean;
  /** As wide as its place, where there is room to compare. */
  readonly wide?: boolean;
}

/** A share of the largest count, as a 3-px bar; the number itself stands beside it. */
export function Sparkbar({ share, active, wide }: SparkbarProps) {
  return (
    <span className={classNames(styles.track, wide && styles.wide)} aria-hidden="true">
      <span
        className={active ? styles.active : styles.fill}
        style={{ inlineSize: `${Math.max(share > 0 ? 3 : 0, Math.min(1, share) * 100)}%` }}
      />
    </span>
  );
}
