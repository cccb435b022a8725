import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from './button';
import styles from './shown-once.module.css';

/** What {@link ShownOnce} takes. */
export interface ShownOnceProps {
  readonly label: string;
  readonly secret: string;
  /** That it will not be shown again, and what to do with it. */
  readonly note: string;
  readonly copyLabel: string;
  readonly copiedLabel: string;
}

/** A secret or a link that is shown this one time, to be copied. */
export function ShownOnce({ label, secret, note, copyLabel, copiedLabel }: ShownOnceProps) {
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.box}>
      <p className={styles.note}>{note}</p>
      <div className={styles.row}>
        <input className={styles.secret} readOnly aria-label={label} value={secret} onFocus={(event) => event.target.select()} />
        <Button
          icon={
            copied ? (
              <IconCheck size={16} stroke={1.75} aria-hidden="true" />
            ) : (
              <IconCopy size={16} stroke={1.75} aria-hidden="true" />
            )
          }
          onClick={() =>
            void navigator.clipboard.writeText(secret).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {copied ? copiedLabel : copyLabel}
        </Button>
      </div>
    </div>
  );
}
