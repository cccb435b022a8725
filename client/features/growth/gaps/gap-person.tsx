import { Link } from '@tanstack/react-router';
import type { GapPersonFragment } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { Name, PersonMark } from '../../../ui';
import styles from './gaps.module.css';

/** Somebody with their sign, name and place, as a link to their page. */
export function GapPerson({ person, note }: { readonly person: GapPersonFragment; readonly note?: string }) {
  const { t } = useTranslation(['growth', 'words']);
  return (
    <span className={styles.person}>
      <PersonMark standing={person.standing} {...(person.standing ? { label: t(`words:standing.${person.standing}`) } : {})} />
      <span className={styles.lines}>
        <Link to="/people/$id" params={{ id: person.id }} className={styles.link}>
          <Name name={person.label} latin={person.labelLatin} />
        </Link>
        {person.institution || note ? (
          <span className={styles.place}>{[note, person.institution].filter(Boolean).join(' · ')}</span>
        ) : null}
      </span>
    </span>
  );
}
