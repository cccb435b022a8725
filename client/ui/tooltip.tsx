import type { ReactNode } from 'react';
import { Kbd } from './kbd';
import styles from './tooltip.module.css';

/** What {@link Tooltip} takes. The text repeats the accessible name of its child, so it is hidden from assistive technology. */
export interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string;
  readonly children: ReactNode;
}

/** A few words under a control, on hover and on keyboard focus. Never the only place where something is said. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <span className={styles.anchor}>
      {children}
      <span className={styles.bubble} aria-hidden="true">
        {text}
        {shortcut ? <Kbd>{shortcut}</Kbd> : null}
      </span>
    </span>
  );
}
