import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './state.module.css';

/** What {@link EmptyState} takes. */
export interface EmptyStateProps {
  readonly title: string;
  /** Which condition removed the last row, or why there is nothing yet. */
  readonly children?: ReactNode;
  /** Ways out, each with what it would give. */
  readonly actions?: ReactNode;
}

/** Nothing to show, and why, and what would show something. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.state} role="status">
      <svg width="48" height="24" viewBox="0 0 48 24" aria-hidden="true" className={styles.sign}>
        <circle cx="12" cy="12" r="5" />
        <circle cx="36" cy="12" r="5" />
        <path d="M18 12h12" />
      </svg>
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.text}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}

/** What {@link ErrorState} takes. */
export interface ErrorStateProps {
  readonly title: string;
  readonly advice?: string | undefined;
  readonly actions?: ReactNode;
  /** One line above what is still there, instead of a place of its own. */
  readonly inline?: boolean;
}

/** Something failed: what, what to do, and what still works. */
export function ErrorState({ title, advice, actions, inline }: ErrorStateProps) {
  return (
    <div className={classNames(styles.error, inline ? styles.inline : styles.block)} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
      <div className={styles.errorText}>
        <p className={styles.errorTitle}>{title}</p>
        {advice ? <p>{advice}</p> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}

/** Lines where text will be. `label` is what a screen reader hears meanwhile. */
export function Loading({ label, lines = 3 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div className={styles.loading} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ inlineSize: `${92 - ((line * 23) % 47)}%` }} />
      ))}
    </div>
  );
}
