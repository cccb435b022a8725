import type { ReactNode } from 'react';
import styles from './kbd.module.css';

/** A key of the keyboard, drawn as the key it is. Beside a control it is decoration: the control itself carries `aria-keyshortcuts`. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
