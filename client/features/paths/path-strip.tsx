import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment, useId } from 'react';
import type { IntroductionPathsQuery } from '../../api/generated/paths';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Name, PersonMark, Tag } from '../../ui';
import { pageOf } from '../search/hit-target';
import styles from './path-strip.module.css';
import { useInstitutionName } from '../institution-name/use-institution-name';

/** A way from one person to another. */
export type IntroductionPath = IntroductionPathsQuery['paths']['paths'][number];

/** The line of a tie is as thick as it is strong. */
const thickness = (strength: number): string => `${1 + Math.round(strength * 4)}px`;

/** One way: the people on a line, the sentences under it, and behind each sentence what it rests on. */
export function PathStrip({
  path,
  number,
  open,
  onOpen,
}: {
  readonly path: IntroductionPath;
  readonly number: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation(['paths', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const id = useId();
  const people = path.steps.flatMap((step, at) => (at ? [step.to] : [step.from, step.to]));
  return (
    <li className={styles.path}>
      <header className={styles.head}>
        <h2 className={styles.number}>{t('path', { number })}</h2>
        <Tag tone="accent">{t('steps', { count: path.length })}</Tag>
        <span className={styles.quiet}>{t('strength', { percent: Math.round(path.strength * 100) })}</span>
        <button type="button" className={styles.more} aria-expanded={open} aria-controls={open ? id : undefined} onClick={onOpen}>
          {t(open ? 'close' : 'evidence')}
          <IconChevronDown size={14} stroke={1.75} aria-hidden="true" data-open={open} />
        </button>
      </header>
      <ol className={styles.strip} aria-label={t('people')}>
        {people.map((person, at) => (
          <Fragment key={person.id}>
            {at ? (
              <li
                className={styles.tie}
                aria-hidden="true"
                style={{ '--thick': thickness(path.steps[at - 1]?.strength ?? 0) } as React.CSSProperties}
              />
            ) : null}
            <li className={styles.person}>
              <PersonMark standing={person.standing} size={22} label={t(`words:standing.${person.standing}`)} />
              <Link to={`/people/${encodeURIComponent(person.id)}` as '/'} className={styles.name}>
                <Name name={person.name} />
              </Link>
              <span className={styles.quiet}>
                {[institution(person.institution), person.country ? format.country(person.country) : '']
                  .filter(Boolean)
                  .join('\u00a0· ')}
              </span>
            </li>
          </Fragment>
        ))}
      </ol>
      <p className={styles.text}>{format.text(path.text)}</p>
      {open ? (
        <ol id={id} className={styles.steps}>
          {path.steps.map((step) => (
            <li key={`${step.from.id}-${step.to.id}`} className={styles.step}>
              <p className={styles.sentence}>{format.text(step.text)}</p>
              {step.ties.map((tie) => (
                <div key={tie.kind} className={styles.evidence}>
                  <p>{format.text(tie.text)}</p>
                  <ul>
                    {tie.items.map((item) => (
                      <li key={item.id} className={styles.item}>
                        <span className={styles.quiet}>{item.date ?? ''}</span>
                        <Link to={pageOf(item.kind, item.id) as '/'}>{item.title}</Link>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
}
