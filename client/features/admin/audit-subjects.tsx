import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import styles from './admin.module.css';

/** Subjects that are named; a command about many people names them all, which nobody reads in a line. */
const SHOWN = 3;

/** What an entry of the audit is about, `person ID, fact ID`: people lead to their page, everything else stays text. */
export function AuditSubjects({ text }: { readonly text: string }) {
  const subjects = text.split(', ').filter(Boolean);
  return (
    <span className={styles.code} title={subjects.length > SHOWN ? text : undefined}>
      {subjects.slice(0, SHOWN).map((subject, index) => {
        const person = /^person (.+)$/.exec(subject)?.[1];
        return (
          <Fragment key={subject}>
            {index > 0 ? ', ' : ''}
            {person ? (
              <Link to="/people/$id" params={{ id: person }}>
                {subject}
              </Link>
            ) : (
              subject
            )}
          </Fragment>
        );
      })}
      {subjects.length > SHOWN ? ` +${subjects.length - SHOWN}` : ''}
    </span>
  );
}

/** The id that was typed or copied, with the kind of the subject before it or without. */
export const subjectId = (typed: string): string => typed.trim().replace(/^[a-z]+[\s:]+/i, '');
