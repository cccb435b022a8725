import { useFormat } from '../../i18n/use-format';
import styles from './span.module.css';
import { spanEnds, spanText } from './words';

/** A time between two dates: on a narrow screen it breaks between them, never inside one. */
export function Span({ from, to }: { readonly from: string | null | undefined; readonly to: string | null | undefined }) {
  const { locale } = useFormat();
  const [first, last] = spanEnds(from, to);
  if (!first || !last || first === last) return <span className={styles.date}>{spanText(from, to, locale)}</span>;
  return (
    <span className={styles.span}>
      <span className={styles.date}>{first} –</span> <span className={styles.date}>{last}</span>
    </span>
  );
}
