import styles from './synthetic-tag.module.css';

/** The dashed, hatched box that every page of the demo world wears: nobody on it exists. */
export function SyntheticTag({ label, title }: { readonly label: string; readonly title: string }) {
  return (
    <span className={styles.tag} title={title}>
      <span className={styles.hatch} aria-hidden="true" />
      {label}
    </span>
  );
}
