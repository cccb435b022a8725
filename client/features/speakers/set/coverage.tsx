import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { Name, NumberButton, PersonMark } from '../../../ui';
import type { BuildSpeakerSetQuery } from '../../../api/generated/speakers';
import styles from './coverage.module.css';

/** Which subtopics the set covers; a count opens the people it counts, nobody is said in words. */
export function Coverage({ coverage }: { readonly coverage: BuildSpeakerSetQuery['buildSpeakerSet']['coverage'] }) {
  const { t } = useTranslation(['speakers', 'words']);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul className={styles.coverage}>
      {coverage.map(({ subtopic, people }) => (
        <li key={subtopic} className={styles.row}>
          <span>{subtopic}</span>
          {people.length ? (
            <span className={styles.count}>
              {people.slice(0, 8).map(({ id, standing }) => (
                <PersonMark key={id} standing={standing} size={12} />
              ))}
              <NumberButton aria-expanded={open === subtopic} onClick={() => setOpen(open === subtopic ? null : subtopic)}>
                {people.length}
              </NumberButton>
            </span>
          ) : (
            <span className={styles.none}>{t('coverage.nobody')}</span>
          )}
          {open === subtopic ? (
            <p className={styles.people}>
              {people.map((person, at) => (
                <span key={person.id}>
                  {at ? ', ' : ''}
                  <Name name={person.name} />
                </span>
              ))}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
