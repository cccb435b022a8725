import styles from './person-mark.module.css';

/** Where a person stands to Korea: the one sign of the product (dot, dot in a ring, ring). */
export type Standing = 'KOREA' | 'OVERSEAS_KOREAN' | 'ABROAD' | 'UNKNOWN';

/** What {@link PersonMark} takes. */
export interface PersonMarkProps {
  readonly standing: Standing | null | undefined;
  /** Edge of the square in pixels. */
  readonly size?: number;
  /** CSS colour of the dot: the community's, else ink. */
  readonly colour?: string | undefined;
  /** The word for the standing; without it the mark is decoration beside the same word. */
  readonly label?: string;
}

/** A dot is Korea, a ring is abroad, a dot in a ring is an overseas Korean; unknown is a small grey dot. */
export function PersonMark({ standing, size = 16, colour = 'var(--ink)', label }: PersonMarkProps) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 16 16" {...naming}>
      {standing === 'KOREA' ? <circle cx="8" cy="8" r="5" fill={colour} /> : null}
      {standing === 'OVERSEAS_KOREAN' ? (
        <>
          <circle cx="8" cy="8" r="6.6" className={styles.ring} />
          <circle cx="8" cy="8" r="3.3" fill={colour} />
        </>
      ) : null}
      {standing === 'ABROAD' ? <circle cx="8" cy="8" r="5.2" className={styles.ring} /> : null}
      {standing === 'UNKNOWN' || !standing ? <circle cx="8" cy="8" r="3" fill="var(--line2)" /> : null}
    </svg>
  );
}
