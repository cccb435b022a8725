import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './dated-list.module.css';

/** One line: when, what (with its page), and a quiet remark at the end. */
export interface DatedItem {
  readonly key: string;
  readonly when: string;
  readonly what: string;
  readonly to: string;
  readonly detail?: ReactNode;
  readonly note?: ReactNode;
}

/** Events, clubs, projects or works as lines that begin with a date. */
export function DatedList({ items, label }: { readonly items: readonly DatedItem[]; readonly label: string }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={styles.row}>
          <span className={styles.when}>{item.when}</span>
          <span className={styles.what}>
            <Link to={item.to} className={styles.link}>
              {item.what}
            </Link>{' '}
            {item.detail}
          </span>
          {item.note ? <span className={styles.note}>{item.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
