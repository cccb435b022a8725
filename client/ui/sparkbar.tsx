import styles from './sparkbar.module.css';

/** A share of the largest count, as a 3-px bar; the number itself stands beside it. */
export function Sparkbar({ share, active }: { readonly share: number; readonly active?: boolean }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span
        className={active ? styles.active : styles.fill}
        style={{ inlineSize: `${Math.max(share > 0 ? 3 : 0, Math.min(1, share) * 100)}%` }}
      />
    </span>
  );
}
