import { IconX } from '@tabler/icons-react';
import styles from './chip.module.css';

/** What {@link Chip} takes: `kind` is the quiet word in front ("기술"), `value` what it is set to ("수소"); `doubtful` marks one that cannot hold. */
export interface ChipProps {
  readonly kind?: string;
  readonly value: string;
  readonly doubtful?: boolean;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** One condition of a query. Taking it away is its only action. */
export function Chip({ kind, value, doubtful = false, removeLabel, onRemove }: ChipProps) {
  return (
    <span className={styles.chip} data-doubtful={doubtful || undefined}>
      {kind ? <span className={styles.kind}>{kind}</span> : null}
      <span className={styles.value}>{value}</span>
      <button type="button" className={styles.remove} aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <IconX size={14} stroke={1.75} aria-hidden="true" />
      </button>
    </span>
  );
}
