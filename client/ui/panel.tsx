import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './panel.module.css';

/** What {@link Panel} takes. */
export interface PanelProps {
  readonly title?: ReactNode;
  /** A quiet remark beside the title: how many, as of when. */
  readonly note?: ReactNode;
  /** What can be done with the panel, at the end of its head. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly id?: string;
}

/** A section with a head and a hairline above; never a card inside a card. */
export function Panel({ title, note, actions, children, className, id }: PanelProps) {
  const headId = id ? `${id}-head` : undefined;
  return (
    <section className={classNames(styles.panel, className)} id={id} aria-labelledby={title && headId ? headId : undefined}>
      {title || actions ? (
        <header className={styles.head}>
          {title ? (
            <h2 className={styles.title} id={headId}>
              {title}
            </h2>
          ) : null}
          {note ? <span className={styles.note}>{note}</span> : null}
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </header>
      ) : null}
      {children}
    </section>
  );
}
