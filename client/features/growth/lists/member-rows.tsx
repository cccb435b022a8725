import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { MetricMemberPageFragment } from '../../../api/generated/growth';
import styles from './lists.module.css';

type Member = MetricMemberPageFragment['edges'][number];

/** What {@link MemberRows} takes. */
export interface MemberRowsProps {
  /** What the members are: `people`, `ties`, `institutions`, `countries` or `associations`. */
  readonly kind: string;
  readonly total: number;
  readonly members: readonly Member[];
  readonly foot?: ReactNode;
}

/** The members of a list, each a way to its page. */
export function MemberRows({ kind, total, members, foot }: MemberRowsProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const end = (id: string, label: Member['label']): ReactNode => {
    const text = kind === 'countries' ? format.country(id) : format.text(label);
    switch (kind) {
      case 'institutions':
        return (
          <Link to="/orgs/$id" params={{ id }}>
            {text}
          </Link>
        );
      case 'countries':
        return (
          <Link to="/countries/$code" params={{ code: id }}>
            {text}
          </Link>
        );
      case 'associations':
        return text;
      default:
        return (
          <Link to="/people/$id" params={{ id }}>
            {text}
          </Link>
        );
    }
  };
  return (
    <>
      <p className={styles.count} role="status">
        {t(`lists.count.${kind}`, { count: total, number: format.number(total), defaultValue: format.number(total) })}
      </p>
      <ol className={styles.rows}>
        {members.map((member) => (
          <li key={member.cursor}>
            {end(member.id, member.label)}
            {member.otherId && member.otherLabel ? (
              <>
                <span aria-hidden="true" className={styles.join}>
                  —
                </span>
                {end(member.otherId, member.otherLabel)}
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {foot}
    </>
  );
}
