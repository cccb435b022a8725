import type { LinkCountsPartsFragment } from '../../../api/generated/linkage';
import styles from './report.module.css';

/** In the order of the sentence. */
export const PARTS = ['byIdentifier', 'byEvidence', 'toLookAt', 'new'] as const;

/** The four parts of the records as one bar; the figures stand beside it. */
export function ShareBar({ counts }: { readonly counts: LinkCountsPartsFragment }) {
  const total = Math.max(
    1,
    PARTS.reduce((sum, part) => sum + counts[part], 0),
  );
  return (
    <span className={styles.shares} aria-hidden="true">
      {PARTS.map((part) =>
        counts[part] > 0 ? <span key={part} data-part={part} style={{ inlineSize: `${(counts[part] / total) * 100}%` }} /> : null,
      )}
    </span>
  );
}
