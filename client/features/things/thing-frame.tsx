import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format';
import { Tag, nameLang, type TagTone } from '../../ui';
import { IconSign } from './icon-sign';
import styles from './thing-frame.module.css';
import type { NodeKind } from '../../api/generated/things';
import { useTranslation } from '../../i18n/use-translation';

/** A figure in the head of a page. `value` `null` = not known, shown as such. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** Where the list behind the number is: the id of a section of the page. */
  readonly section: string;
  /** Counted from what is loaded, not reported by the programme. */
  readonly derived?: boolean;
}

/** What {@link ThingFrame} takes. */
export interface ThingFrameProps {
  readonly kind: NodeKind;
  readonly title: string;
  readonly other?: string | null;
  readonly tags?: readonly { readonly text: string; readonly tone?: TagTone }[];
  readonly lead?: ReactNode;
  readonly figures: readonly Figure[];
  /** The wide column. */
  readonly children: ReactNode;
  /** The narrow column: facts, related things. */
  readonly aside: ReactNode;
}

/** The one template of every thing that is not a person: what it is, figures, people, and beside them facts and related things. */
export function ThingFrame({ kind, title, other, tags = [], lead, figures, children, aside }: ThingFrameProps) {
  const { t } = useTranslation(['things', 'words']);
  const format = useFormat();
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <div className={styles.who}>
          <p className={styles.kind}>{t(`words:kind.${kind}`)}</p>
          <h1 className={styles.title}>
            <span className={styles.name}>
              <IconSign kind={kind} />
              <span lang={nameLang(title)}>{title}</span>
            </span>
            {other ? (
              <span className={styles.other} lang={nameLang(other)}>
                {other}
              </span>
            ) : null}
            {tags.map((tag) => (
              <Tag key={tag.text} tone={tag.tone ?? 'neutral'}>
                {tag.text}
              </Tag>
            ))}
          </h1>
          {lead ? <div className={styles.lead}>{lead}</div> : null}
        </div>
        <dl className={styles.figures}>
          {figures.map((figure) => (
            <div key={figure.key} className={styles.figure}>
              <dt>
                {figure.label}
                {figure.derived ? <span className={styles.derived}> {t('derived')}</span> : null}
              </dt>
              <dd>
                {figure.value === null ? (
                  <span className={styles.unknown}>{t('unknown')}</span>
                ) : (
                  <a href={`#${figure.section}`} className={styles.number} onClick={(event) => goTo(event, figure.section)}>
                    {format.number(figure.value)}
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>{children}</div>
        <aside className={styles.aside}>{aside}</aside>
      </div>
    </article>
  );
}

function goTo(event: React.MouseEvent, section: string): void {
  event.preventDefault();
  const target = document.getElementById(section);
  target?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  target?.focus({ preventScroll: true });
}

/** A section of a page, with a head that stays with its figures. */
export function Section({
  id,
  title,
  note,
  actions,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id} tabIndex={-1} aria-labelledby={`${id}-head`}>
      <header className={styles.head}>
        <h2 id={`${id}-head`}>{title}</h2>
        {note ? <span className={styles.note}>{note}</span> : null}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}
