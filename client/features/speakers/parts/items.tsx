import { Link } from '@tanstack/react-router';
import { pageOf } from '../../search/hit-target';
import type { ItemFragment } from '../../../api/generated/speakers';
import styles from './items.module.css';

/** Things that a sentence rests on, each with its date, leading to its page. */
export function Items({ items }: { readonly items: readonly ItemFragment[] }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={`${item.kind}-${item.id}-${item.date ?? ''}`} className={styles.item}>
          <span className={styles.date}>{item.date ?? ''}</span>
          <Link to={pageOf(item.kind, item.id) as '/'}>{item.title}</Link>
        </li>
      ))}
    </ul>
  );
}
